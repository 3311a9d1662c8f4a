import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { buildFigure, type FigureArea } from '@/lib/figure/figure'
import { viewOf, type FigureView } from '@/lib/figure/view'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { FigureCard, type FigureLabels } from './figure-card'

const indicator: Indicator = {
  code: 'revenue-plan', nameVi: 'Thu so với dự toán', nameEn: 'Revenue against plan', theme: 'budget', kind: 'plan_ratio', unitOfMeasure: 'percent',
  decimals: 2, direction: 'higher_better', comparability: 'good', definitionVi: 'Thu chia dự toán.', definitionEn: 'Revenue over plan.', objectVi: 'thu ngân sách', objectEn: 'budget revenue', family: 'budget-revenue',
}
const labels: FigureLabels = {
  table: 'Bảng', area: 'Địa bàn', place: 'Thứ tự', noFigure: 'Chưa có số liệu', sources: 'Nguồn', key: 'Ký hiệu',
  keyOfficial: 'Chính thức', keyEstimated: 'Ước tính', keyDerived: 'Suy ra', keyDisputed: 'Nguồn khác nhau',
  legend: 'Địa bàn', apart: 'Không so sánh được.', override: 'Vẫn đặt cạnh nhau', restore: 'Bỏ', copy: 'Chép lời', copied: 'Đã chép',
  takeAway: {
    open: 'Tải về', xlsx: 'sổ tính', ods: 'sổ tính mở', csvLocalName: 'CSV kiểu Việt Nam', csvLocal: 'dấu phẩy', csvName: 'CSV quốc tế', csv: 'dấu chấm', png: 'hình', svg: 'hình nét', pdf: 'trang in', docx: 'văn bản', more: 'Cách khác',
    copyPicture: 'Sao chép hình', copyTable: 'Sao chép bảng', copiedPicture: 'Đã sao chép hình', copiedTable: 'Đã sao chép bảng', failed: 'Không sao chép được',
  },
}
const areas: FigureArea[] = [{ slug: 'ba-dinh', name: 'Ba Đình', level: 'district', hue: 0, marker: 0 }, { slug: 'tay-ho', name: 'Tây Hồ', level: 'district', hue: 2, marker: 1 }]

const observation = (area: string, year: number, value: string, more: Partial<Observation> = {}): Observation => ({
  id: `${area}-${year}-${value}`, indicator: indicator.code, area, period: { from: `${year}-01-01`, to: `${year}-12-31` }, periodKind: 'year', basis: 'plan',
  value, valueMax: null, of: null, estimated: false, derived: false, qualifier: null, vintage: `${year + 1}-01-10`, periodOfReport: false, note: null,
  evidence: { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: `đạt ${value}%`, span: null, rule: null, acceptedBy: null, acceptedOn: null },
  ...more,
})
const cells: Cell[] = [
  { figure: observation('ba-dinh', 2021, '101.5'), disputed: [] },
  { figure: observation('ba-dinh', 2022, '98', { estimated: true }), disputed: [] },
  { figure: observation('tay-ho', 2022, '120'), disputed: [observation('tay-ho', 2022, '220')] },
]
const figure = buildFigure(cells, { indicator, areas, frequency: 'year', locale: 'vi' })
const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0
const draw = (view: FigureView) => renderToStaticMarkup(<FigureCard view={view} labels={labels} exportHref="/tep?a=1" pageHref="/hinh?a=1" drawingHref="/ve?" overrideHref="/vi-du" prefix="" openTable />)

describe('a figure as the server sends it', () => {
  const markup = draw(viewOf(figure, { kind: 'lines' }))

  test('draws every figure, and says each in the table', () => {
    expect(count(markup, /<a href="\/reports\/r#o-[^"]+" tabindex="-1">/g)).toBe(4)
    expect(count(markup, /<span class="entry">/g)).toBe(4)
    expect(markup).toContain('>101,5%</a>')
  })

  test('has a drawing with a name', () => {
    expect(markup).toMatch(/<svg class="drawing[^"]*" role="img" aria-label="Thu so với dự toán, cả năm, 2021–2022"/)
  })

  test('shows an estimate hollow, a dispute ringed, and what they are in words', () => {
    expect(count(markup, /class="mark hue-0 estimated"/g)).toBe(1)
    expect(count(markup, /class="ring hue-2"/g)).toBe(2)
    expect(markup).toContain('<span class="flag">ước</span>')
    expect(markup).toContain('<span class="flag">nguồn khác nhau</span>')
  })

  test('says of a year without a figure that there is none', () => {
    expect(count(markup, /<span class="spoken">Chưa có số liệu<\/span>/g)).toBe(1)
  })

  test('carries no style attribute, which the security policy would refuse', () => {
    expect(markup).not.toContain('style=')
  })
})

describe('the menu of its files', () => {
  const menu = /<details class="take-away">([^]*?)<\/details>/.exec(draw(viewOf(figure, { kind: 'lines' })))?.[1] ?? ''

  test('leads to each file by a plain link, and says what is inside', () => {
    const files = [...menu.matchAll(/<li><a href="([^"]+)">([^<]+)<\/a> ([^<]+)<\/li>/g)].map(([, href = '', name, says]) => [new URLSearchParams(href.split('?')[1]?.replaceAll('&amp;', '&')).get('format'), name, says])
    expect(files).toEqual([
      ['xlsx', 'XLSX', 'sổ tính'], ['ods', 'ODS', 'sổ tính mở'], ['csv', 'CSV kiểu Việt Nam', 'dấu phẩy'], ['csv', 'CSV quốc tế', 'dấu chấm'], ['png', 'PNG', 'hình'], ['svg', 'SVG', 'hình nét'], ['pdf', 'PDF', 'trang in'], ['docx', 'DOCX', 'văn bản'],
    ])
    expect(menu).toContain('href="/tep?a=1&amp;format=csv&amp;numbers=vi"')
    expect(menu).toContain('<a href="/hinh?a=1">Cách khác</a>')
  })

  test('offers nothing where there is no figure', () => {
    expect(draw(viewOf(figure, { kind: 'ranking', period: '1999' }))).not.toContain('take-away')
  })
})

describe('the key of a figure', () => {
  const key = (markup: string) => [...(/<ul class="figure-key"[^]*?<\/ul>/.exec(markup)?.[0] ?? '').matchAll(/<\/svg>([^<]+)<\/li>/g)].map(([, words]) => words)

  test('explains the looks that occur', () => {
    expect(key(draw(viewOf(figure, { kind: 'lines' })))).toEqual(['Chính thức', 'Ước tính', 'Nguồn khác nhau'])
  })

  test('is left out where all marks are plain', () => {
    const plain = buildFigure(cells.slice(0, 1), { indicator, areas, frequency: 'year', locale: 'vi' })
    expect(draw(viewOf(plain, { kind: 'lines' }))).not.toContain('figure-key')
  })

  test('tells the parts of a whole', () => {
    const counts = buildFigure([{ figure: observation('ba-dinh', 2022, '31', { of: '38' }), disputed: [] }], { indicator: { ...indicator, kind: 'completion' }, areas, frequency: 'year', locale: 'vi' })
    expect(key(draw(viewOf(counts, { kind: 'parts', period: '2022' })))).toEqual(['Hoàn thành', 'Chưa hoàn thành'])
  })
})

describe('a drawing worked out for two widths', () => {
  const wide = observation('tay-ho', 2022, '123456.75')
  const markup = draw(viewOf(buildFigure([{ figure: wide, disputed: [{ ...wide, id: 'other', value: '222222.25' }] }], { indicator, areas: [{ ...areas[1]!, name: 'Văn Miếu - Quốc Tử Giám' }], frequency: 'year', locale: 'vi' }), { kind: 'ranking', period: '2022' }))

  test('is in the page twice, one for each', () => {
    expect(count(markup, /<div class="wide-only">/g)).toBe(1)
    expect(count(markup, /<div class="narrow-only">/g)).toBe(1)
    expect(count(markup, /role="img"/g)).toBe(2)
  })
})

test('a drawing without marks stays as it is served, with what a pointer is told', () => {
  const placed = areas.map((area, index) => ({ ...area, tile: { column: index, row: 0 } }))
  const markup = draw(viewOf(buildFigure(cells, { indicator, areas: placed, frequency: 'year', locale: 'vi' }), { kind: 'tiles', period: '2022' }))
  expect(markup).not.toContain('data-live')
  expect(count(markup, /<a href="\/areas\/(ba-dinh|tay-ho)" tabindex="-1"><rect class="reach"[^>]*><title>/g)).toBe(2)
})

test('what is not comparable is told in the table with the reason, and the reader may override', () => {
  const poor = buildFigure(cells, { indicator: { ...indicator, comparability: 'poor' }, areas, frequency: 'year', locale: 'vi' })
  const markup = draw(viewOf(poor, { kind: 'ranking', period: '2022' }))
  expect(count(markup, /<span class="reason">[^<]{20,}<\/span>/g)).toBeGreaterThanOrEqual(2)
  expect(markup).toContain('<a href="/vi-du" rel="nofollow">Vẫn đặt cạnh nhau</a>')
})

test('a period without figures says so and draws nothing', () => {
  const markup = draw(viewOf(figure, { kind: 'ranking', period: '1999' }))
  expect(markup).toContain('Chưa có số liệu đã xác nhận cho lựa chọn này.')
  expect(markup).not.toContain('<svg')
})
