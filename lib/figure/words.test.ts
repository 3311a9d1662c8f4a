import { describe, expect, test } from 'vitest'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod, periodKind } from '@/lib/indicators/period'
import { buildFigure } from './figure'
import { rankCells } from './layout-ranking'
import { cellFlags } from './marks'
import { figureNotes, linesSummary, linesTitle, listSources, rankingSummary, rankingTitle, sayPlaces } from './words'

const score: Indicator = {
  code: 'i', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 't', kind: 'level', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '',
}
const rank = { kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' } as const
const names = { 'hoan-kiem': 'Hoàn Kiếm', 'tay-ho': 'Tây Hồ', 'nam-tu-liem': 'Nam Từ Liêm' }
const areas = Object.entries(names).map(([slug, name]) => ({ slug, name, hue: 0, marker: 0 }))
const evidence = { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đạt', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cell = (area: keyof typeof names, year: number, value: string, more: Partial<Observation> = {}, disputed: readonly string[] = []): Cell => {
  const period = more.period ?? monthsPeriod(year, 1, 12)
  const figure: Observation = {
    id: `${area}-${year}`, indicator: 'i', area, period, periodKind: periodKind(period), basis: 'none', value, valueMax: null, of: null, estimated: false, derived: false, qualifier: null,
    vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
  return { figure, disputed: disputed.map((other) => ({ ...figure, id: `${figure.id}-${other}`, value: other, evidence: { ...evidence, reportId: 'other' } })) }
}
interface More extends Partial<Indicator> { readonly frequency?: string; readonly locale?: Locale; readonly asOf?: string }
const build = (cells: readonly Cell[], { frequency = 'year', locale = 'vi', asOf, ...indicator }: More = {}) =>
  buildFigure(cells, { indicator: { ...score, ...indicator }, areas, frequency, locale, ...(asOf && { asOf }) })
const three = [cell('hoan-kiem', 2023, '95.7'), cell('tay-ho', 2023, '91.61'), cell('nam-tu-liem', 2023, '96.3')]

describe('the title', () => {
  test('names indicator, period and unit', () => {
    expect(rankingTitle(build(three), '2023')).toBe('Chỉ số CCHC, năm 2023 (%)')
    expect(rankingTitle(build(three, { locale: 'en' }), '2023')).toBe('PAR index, 2023 (%)')
  })

  test('through time names how often and the years', () => {
    expect(linesTitle(build([cell('tay-ho', 2019, '90'), cell('tay-ho', 2023, '91')]))).toBe('Chỉ số CCHC, cả năm, 2019–2023 (%)')
    expect(linesTitle(build(three))).toBe('Chỉ số CCHC, cả năm, 2023 (%)')
    expect(linesTitle(build([]))).toBe('Chỉ số CCHC, cả năm (%)')
  })

  test('says nine months as nine months', () => {
    const nineMonths = { period: monthsPeriod(2022, 1, 9) }
    expect(rankingTitle(build([cell('tay-ho', 2022, '16.3', nineMonths)], { frequency: 'months-9' }), '2022-01-01/P9M')).toBe('Chỉ số CCHC, 9 tháng năm 2022 (%)')
  })
})

describe('the summary of one period', () => {
  test.each<readonly [string, readonly Cell[], More, readonly string[]]>([
    ['names the two ends', three, {}, ['Năm 2023, có số liệu “Chỉ số CCHC” của 3 đơn vị.', 'Cao nhất: Nam Từ Liêm (96,3%); thấp nhất: Tây Hồ (91,61%).']],
    ['names the two ends in English', three, { locale: 'en' }, ['“PAR index”, 2023: figures for 3 areas.', 'Highest: Nam Từ Liêm (96.3%); lowest: Tây Hồ (91.61%).']],
    ['begins with the least where less is better', three, { direction: 'lower_better' }, ['Năm 2023, có số liệu “Chỉ số CCHC” của 3 đơn vị.', 'Thấp nhất: Tây Hồ (91,61%); cao nhất: Nam Từ Liêm (96,3%).']],
    ['speaks of places, of how many', [cell('hoan-kiem', 2023, '2', { of: '30' }), cell('tay-ho', 2023, '9', { of: '30' })], rank,
      ['Năm 2023, có số liệu “Chỉ số CCHC” của 2 đơn vị.', 'Thứ hạng cao nhất trong số này: Hoàn Kiếm (2/30); thấp nhất: Tây Hồ (9/30).']],
    ['does not rank on a poor yardstick', three, { comparability: 'poor' }, ['Năm 2023, có số liệu “Chỉ số CCHC” của 3 đơn vị.', 'Cách tính giữa các đơn vị khác nhau nên không xếp hạng.']],
    ['names all who share an end', [three[0]!, { ...three[2]!, figure: { ...three[2]!.figure, value: '95.7' } }, three[1]!], {},
      ['Năm 2023, có số liệu “Chỉ số CCHC” của 3 đơn vị.', 'Cao nhất: Hoàn Kiếm (95,7%), Nam Từ Liêm (95,7%); thấp nhất: Tây Hồ (91,61%).']],
    ['names all who share the other end', [cell('hoan-kiem', 2023, '96'), cell('tay-ho', 2023, '91'), cell('nam-tu-liem', 2023, '91')], {},
      ['Năm 2023, có số liệu “Chỉ số CCHC” của 3 đơn vị.', 'Cao nhất: Hoàn Kiếm (96%); thấp nhất: Nam Từ Liêm (91%), Tây Hồ (91%).']],
    ['says that all are equal', [cell('hoan-kiem', 2023, '100'), cell('tay-ho', 2023, '100')], {}, ['Năm 2023, có số liệu “Chỉ số CCHC” của 2 đơn vị.', 'Các đơn vị bằng nhau: Hoàn Kiếm (100%), Tây Hồ (100%).']],
    ['says “ước” of an estimate and “suy ra” of what is derived', [cell('tay-ho', 2023, '16.3', { estimated: true, derived: true })], {},
      ['Năm 2023, có số liệu “Chỉ số CCHC” của 1 đơn vị.', 'Tây Hồ (ước 16,3% (suy ra)).']],
    ['states what each source says in a dispute', [cell('hoan-kiem', 2023, '11.2', {}, ['-9.8'])], {},
      ['Năm 2023, có số liệu “Chỉ số CCHC” của 1 đơn vị.', 'Hoàn Kiếm (11,2%).', 'Hoàn Kiếm: các nguồn nêu khác nhau (11,2% và −9,8%), chưa có kết luận.']],
    ['says that there is nothing', [], {}, ['Chưa có số liệu đã xác nhận cho lựa chọn này.']],
  ])('%s', (_, cells, more, sentences) => {
    expect(rankingSummary(build(cells, more), '2023')).toEqual(sentences)
  })
})

describe('the summary through time', () => {
  test('gives first and last figure of each area, and names those without', () => {
    expect(linesSummary(build([cell('hoan-kiem', 2021, '4'), cell('hoan-kiem', 2022, '3'), cell('hoan-kiem', 2023, '2', { estimated: true }), cell('tay-ho', 2022, '9')]))).toEqual([
      'Hoàn Kiếm: từ 4% (năm 2021) đến ước 2% (năm 2023).', 'Tây Hồ: 9% (năm 2022).', 'Chưa có số liệu: Nam Từ Liêm.',
    ])
  })
})

describe('the notes', () => {
  test.each<readonly [string, readonly Cell[], More, boolean, readonly string[]]>([
    ['are none for a good yardstick from zero', three, {}, true, []],
    ['ask for care where scopes differ', three, { comparability: 'care' }, true, ['So sánh thận trọng: phạm vi hoặc cách tính giữa các đơn vị có thể khác nhau.']],
    ['forbid a ranking on a poor yardstick', three, { comparability: 'poor' }, true, ['Không dùng để xếp hạng: phạm vi và cách tính khác nhau giữa các đơn vị.']],
    ['say that zero is left out', three, {}, false, ['Trục giá trị không bắt đầu từ 0.']],
    ['say nothing of zero for ranks', [cell('tay-ho', 2023, '2', { of: '30' })], rank, false, []],
    ['say that not the same number was ranked', [cell('tay-ho', 2022, '2', { of: '29' }), cell('tay-ho', 2023, '2', { of: '30' })], rank, false, ['Số đơn vị được xếp hạng không giống nhau giữa các kỳ.']],
    ['say why odd stretches are not joined', [], { frequency: 'to-date' }, true, ['Các kỳ dài ngắn khác nhau nên không nối thành đường.']],
    ['give the day asked about', [], { asOf: '2024-02-20' }, true, ['Theo những gì đã biết ngày 20/02/2024.']],
    ['give it in English', [], { asOf: '2024-02-20', locale: 'en' }, true, ['As known on 20 Feb 2024.']],
  ])('%s', (_, cells, more, hasZero, notes) => {
    expect(figureNotes(build(cells, more), hasZero)).toEqual(notes)
  })
})

test('places in the table have "=" where areas share one', () => {
  const figure = build([cell('hoan-kiem', 2023, '95.7'), cell('tay-ho', 2023, '91'), cell('nam-tu-liem', 2023, '95.7')])
  expect(sayPlaces(figure, rankCells(figure, '2023'))).toEqual(['1=', '1=', '3'])
})

test('a figure carries in words all that it is beside a plain official one', () => {
  const all = [cell('hoan-kiem', 2023, '2', { estimated: true, derived: true, periodOfReport: true }, ['3']), cell('tay-ho', 2023, '2')]
  const flags = (locale: Locale) => cellFlags(build(all, { ...rank, locale }), build(all, rank).cells[0]!)
  expect(flags('vi')).toEqual(['ước', 'suy ra', 'kỳ báo cáo', 'nguồn khác nhau', 'đồng hạng'])
  expect(flags('en')).toEqual(['estimate', 'derived', 'period of report', 'sources differ', 'tied'])
})

test('every source is listed once, those of a dispute too', () => {
  const figure = build([cell('hoan-kiem', 2023, '2', {}, ['3']), cell('tay-ho', 2023, '2')])
  expect(listSources(figure.cells).map(({ reportId }) => reportId)).toEqual(['r', 'other'])
})
