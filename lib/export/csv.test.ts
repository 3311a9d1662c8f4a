import { describe, expect, test } from 'vitest'
import { buildFigure, type Figure } from '@/lib/figure/figure'
import { viewOf } from '@/lib/figure/view'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell, Evidence, Observation } from '@/lib/indicators/observation'
import { monthsPeriod, periodKind } from '@/lib/indicators/period'
import { toCsv } from './csv'
import { VIETNAMESE } from './delimited'
import { figureSheet } from './figure-sheet'
import { fileName } from './file-name'
import { nameParts, type Handout } from './handout'

const growth: Indicator = {
  code: 'budget-revenue-growth', nameVi: 'Tăng thu ngân sách', nameEn: 'Growth of budget revenue', theme: 'budget', kind: 'growth', unitOfMeasure: 'percent', decimals: 2,
  direction: 'higher_better', comparability: 'care', definitionVi: '', definitionEn: '', objectVi: 'đối tượng', objectEn: 'object', family: 'family',
}
const money: Partial<Indicator> = { kind: 'level', unitOfMeasure: 'dong' }
const evidence: Evidence = {
  reportId: 'r1', title: 'Báo cáo 9 tháng', publisher: 'UBND quận', url: 'https://vi.du/1', publishedOn: '2022-10-05', quote: 'ước đạt 7.036 tỷ', span: { start: 0, end: 16 },
  rule: 'growth/percent@1', acceptedBy: 'Nguyễn Thị Lan', acceptedOn: '2022-10-06',
}
const observed = (value: string, more: Partial<Observation> = {}): Observation => {
  const period = more.period ?? monthsPeriod(2022, 1, 9)
  return {
    id: `o${value}`, indicator: 'budget-revenue-growth', area: 'hoan-kiem', period, periodKind: periodKind(period), basis: 'none', value, valueMax: null, of: null, estimated: false, derived: false,
    qualifier: null, vintage: '2022-10-05', periodOfReport: false, note: null, evidence, ...more,
  }
}
const areas = [['hoan-kiem', 'Hoàn Kiếm'], ['tay-ho', 'Tây Hồ']].map(([slug = '', name = '']) => ({ slug, name, level: 'district' as const, hue: 0, marker: 0 }))
const build = (cells: readonly Cell[], { locale = 'vi' as Locale, frequency = 'months-9', ...indicator }: Partial<Indicator> & { locale?: Locale; frequency?: string } = {}): Figure =>
  buildFigure(cells, { indicator: { ...growth, ...indicator }, areas, frequency, locale })
const cell = (...of: Parameters<typeof observed>): Cell => ({ figure: observed(...of), disputed: [] })
const handout = (figure: Figure, options: Handout['options'] = { kind: 'lines' }): Handout => ({
  locale: figure.locale, figure, options, view: viewOf(figure, options), madeOn: '2026-11-22', origin: 'https://dashboard.test', link: { address: '', frozen: false },
})
const csv = (figure: Figure, options?: Handout['options']) => toCsv(figureSheet(handout(figure, options)))

/** Reads CSV as RFC 4180 has it; a fault in quoting makes rows of different lengths. */
function parse(text: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '' && rows.at(-1)?.length === 0) break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0)
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} fields under ${header.length} names: ${row.join('|')}`)
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
  })
}
const rowOf = (cells: readonly Cell[], more: Parameters<typeof build>[1] = {}) => parse(csv(build(cells, more)))[0]!

describe('the file', () => {
  test('begins with a mark by which spreadsheets know UTF-8', () => {
    expect(csv(build([cell('16.3')])).startsWith('\uFEFFchi_tieu,')).toBe(true)
  })

  test('ends every line as spreadsheets expect', () => {
    const text = csv(build([cell('16.3'), cell('5', { area: 'tay-ho' })]))
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('without figures has its header', () => {
    expect(csv(build([])).split('\r\n').map((line) => line.split(',').length)).toEqual([26, 1])
  })

  test('has all that is known of a figure, in Vietnamese', () => {
    expect(rowOf([cell('16.3', { estimated: true, qualifier: 'over', note: 'không kể đất' })])).toEqual({
      chi_tieu: 'Tăng thu ngân sách', ma_chi_tieu: 'budget-revenue-growth', don_vi_hanh_chinh: 'Hoàn Kiếm', ma_dia_ban: 'hoan-kiem', ky: '9 tháng năm 2022', ky_sdmx: '2022-01-01/P9M',
      so_lieu: 'hơn 16,3', gia_tri: '16.3', gia_tri_den: '', tren_tong_so: '', don_vi_tinh: '%', vi_tri: '', uoc_tinh: 'có', suy_ra: '', nguon_khac_nhau: '', ghi_chu: 'ước; không kể đất', kha_nang_so_sanh: '', nguon: 'Báo cáo 9 tháng',
      co_quan_dang: 'UBND quận', ngay_dang: '2022-10-05', trich_dan: 'ước đạt 7.036 tỷ', dia_chi_nguon: 'https://vi.du/1', noi_dan_chung: 'https://dashboard.test/reports/r1#o-o16.3',
      nguoi_xac_nhan: 'Nguyễn Thị Lan', ngay_xac_nhan: '2022-10-06', ma_so_lieu: 'o16.3',
    })
  })

  test('says of a figure that does not belong beside the others why, and that the reader wants it there', () => {
    const poor = [cell('16.3'), cell('55.8', { area: 'tay-ho' })]
    const figure = build(poor, { comparability: 'poor' })
    expect(parse(csv(figure)).map((row) => row.kha_nang_so_sanh)).toEqual([expect.stringContaining('không so sánh được với các số khác'), expect.stringContaining('không so sánh được với các số khác')])
    expect(parse(csv({ ...figure, override: true })).map((row) => row.kha_nang_so_sanh)).toEqual([expect.stringContaining('người xem vẫn chọn đặt cạnh nhau'), expect.stringContaining('người xem vẫn chọn đặt cạnh nhau')])
  })

  test('has the same in English, where names of areas stay', () => {
    expect(rowOf([cell('16.3', { estimated: true, qualifier: 'over' })], { locale: 'en' })).toMatchObject({
      indicator: 'Growth of budget revenue', area: 'Hoàn Kiếm', area_code: 'hoan-kiem', period: 'first 9 months of 2022', figure: 'over 16.3', value: '16.3', estimated: 'yes', notes: 'estimate',
      evidence_address: 'https://dashboard.test/en/reports/r1#o-o16.3',
    })
  })

  test('has a row for each source in a dispute', () => {
    const figure = build([{ figure: observed('11.2'), disputed: [observed('-9.8', { estimated: true })] }])
    expect(parse(csv(figure)).map(({ so_lieu, nguon_khac_nhau, uoc_tinh }) => [so_lieu, nguon_khac_nhau, uoc_tinh])).toEqual([['11,2', 'có', ''], ['−9,8', 'có', 'có']])
  })

  test('has only the period shown', () => {
    const figure = build([cell('16.3'), cell('5', { area: 'tay-ho', period: monthsPeriod(2023, 1, 9) })])
    expect(parse(csv(figure, { kind: 'ranking', period: '2023-01-01/P9M' })).map(({ ma_dia_ban }) => ma_dia_ban)).toEqual(['tay-ho'])
  })

  test('has the place that areas take on the page, and both ends of a range', () => {
    const figure = build([cell('16.3'), cell('5', { area: 'tay-ho', valueMax: '7' })], { comparability: 'good' })
    expect(parse(csv(figure, { kind: 'ranking', period: '2022-01-01/P9M' })).map(({ ma_dia_ban, vi_tri, gia_tri_den }) => [ma_dia_ban, vi_tri, gia_tri_den])).toEqual([['hoan-kiem', '1', ''], ['tay-ho', '2', '7']])
  })

  test('for Vietnamese spreadsheets has decimal commas between semicolons', () => {
    const [header = '', line = ''] = toCsv(figureSheet(handout(build([cell('-16.3')])), ['area_code', 'value', 'published']), VIETNAMESE).replace(/^\uFEFF/, '').split('\r\n')
    expect([header, line]).toEqual(['ma_dia_ban;gia_tri;ngay_dang', 'hoan-kiem;-16,3;2022-10-05'])
  })
})

describe('the value for machines', () => {
  test.each<readonly [string, string, Partial<Indicator>]>([
    ['16.3', '16.3', {}], ['-9.8', '-9.8', {}], ['-0.1', '-0.1', {}], ['0', '0', {}], ['-0.0000000001', '-0.0000000001', {}], ['5330900000000', '5330.9', money], ['-5330900000000', '-5330.9', money],
    ['-12345678901234567890.5', '-12345678901.2345678905', money], ['123456789012345678901234567', '123456789012345678.901234567', money],
  ])('of %s is %s, a decimal with a point and every digit', (value, written, more) => {
    expect(rowOf([cell(value)], more).gia_tri).toBe(written)
  })

  test('stands beside the total of a place', () => {
    expect(rowOf([cell('2', { of: '30' })], { kind: 'rank', unitOfMeasure: 'rank' })).toMatchObject({ so_lieu: '2/30', gia_tri: '2', tren_tong_so: '30', don_vi_tinh: 'hạng' })
  })
})

describe('a text that a spreadsheet could run', () => {
  test.each([
    ['=', '=HYPERLINK("http://x";"y")'], ['+', '+84 24'], ['-', '-5 bậc'], ['@', '@SUM(A1)'], ['a tab', '\t=1+1'], ['a carriage return', '\r=1+1'],
  ])('is disarmed where it begins with %s', (_, quote) => {
    expect(rowOf([cell('16.3', { evidence: { ...evidence, quote } })]).trich_dan).toBe(`'${quote}`)
  })

  test.each<readonly [string, string, Partial<Evidence>]>([
    ['title', 'nguon', { title: '=1+1' }], ['publisher', 'co_quan_dang', { publisher: '=1+1' }], ['address', 'dia_chi_nguon', { url: '=1+1' }], ['reviewer', 'nguoi_xac_nhan', { acceptedBy: '=1+1' }],
  ])('is disarmed in the %s too', (_, column, more) => {
    expect(rowOf([cell('16.3', { evidence: { ...evidence, ...more } })])[column]).toBe("'=1+1")
  })

  test('is disarmed in a note', () => {
    expect(rowOf([cell('16.3', { note: '=1+1' })]).ghi_chu).toBe("'=1+1")
  })
})

test.each([
  ['quotation marks', 'nói: "đạt" 16,3%'], ['a comma', 'đạt 16,3%, tăng'], ['a line end', 'đạt\n16,3%'], ['a semicolon', 'a; b'], ['Vietnamese letters', 'ước đạt 16,3%; Đống Đa ễ'], ['spaces at its ends', ' đạt '],
])('a quote with %s comes back as it was', (_, quote) => {
  expect(rowOf([cell('16.3', { evidence: { ...evidence, quote } })]).trich_dan).toBe(quote)
})

describe('the name of a file', () => {
  const ninth = '2022-01-01/P9M'
  const twoYears = () => build([cell('1', { period: monthsPeriod(2021, 1, 9) }), cell('2')])
  test.each<readonly [string, Handout['options'], string]>([
    ['one period', { kind: 'ranking', period: ninth }, 'budget-revenue-growth_hoan-kiem-tay-ho_2022-01-01-p9m_2026-11-22.csv'],
    ['all periods', { kind: 'lines' }, 'budget-revenue-growth_hoan-kiem-tay-ho_2021-01-01-p9m-2022-01-01-p9m_2026-11-22.csv'],
    ['two periods', { kind: 'slope', before: '2021-01-01/P9M', period: ninth }, 'budget-revenue-growth_hoan-kiem-tay-ho_2021-01-01-p9m-2022-01-01-p9m_2026-11-22.csv'],
  ])('says what it holds: %s', (_, options, name) => {
    expect(fileName(nameParts({ figure: twoYears(), options }), '2026-11-22', 'csv')).toBe(name)
  })

  test('counts the areas where they are many', () => {
    const many = { ...build([]), areas: Array.from({ length: 30 }, (_, index) => ({ slug: `a${index}`, name: '', level: 'district' as const, hue: 0, marker: 0 })) }
    expect(fileName(nameParts({ figure: many, options: { kind: 'lines' } }), '2026-11-22', 'xlsx')).toBe('budget-revenue-growth_30-dia-ban_2026-11-22.xlsx')
  })

  test.each([['Đống Đa & Hà Nội/2022', 'dong-da-ha-noi-2022_2026-11-22.csv'], ['../../etc', 'etc_2026-11-22.csv'], ['"; rm', 'rm_2026-11-22.csv'], ['=', 'so-lieu_2026-11-22.csv']])('has no sign that a file system or a header refuses: %s', (part, name) => {
    expect(fileName([part], '2026-11-22', 'csv')).toBe(name)
  })

  test('is not longer than file systems take', () => {
    expect(fileName(['a'.repeat(500)], '2026-11-22', 'csv').length).toBeLessThan(150)
  })
})
