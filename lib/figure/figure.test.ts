import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod, periodKind } from '@/lib/indicators/period'
import { buildFigure, evidenceAddress, findCell, listFrequencies, type FigureArea } from './figure'

const rank: Indicator = {
  code: 'par-index-rank', nameVi: 'Thứ hạng Chỉ số CCHC', nameEn: 'PAR index rank', theme: 'admin-reform', kind: 'rank', unitOfMeasure: 'rank', decimals: 0,
  direction: 'lower_better', comparability: 'good', definitionVi: 'Vị trí', definitionEn: 'Place', objectVi: 'Chỉ số CCHC', objectEn: 'the PAR index', family: 'par-index',
}
const revenue: Indicator = { ...rank, code: 'budget-revenue', nameVi: 'Thu ngân sách', nameEn: 'Budget revenue', kind: 'level', unitOfMeasure: 'dong', direction: 'higher_better', comparability: 'care' }
const area = (slug: string, name: string): FigureArea => ({ slug, name, level: 'district', hue: 0, marker: 0 })
const hoanKiem = area('hoan-kiem', 'Hoàn Kiếm')
const tayHo = area('tay-ho', 'Tây Hồ')

const evidence = { reportId: 'r 1', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đứng thứ 2/30', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const observed = (area: string, year: number, value: string, more: Partial<Observation> = {}): Observation => {
  const period = more.period ?? monthsPeriod(year, 1, 12)
  return {
    id: `${area}-${year}-${value}`, indicator: 'par-index-rank', area, period, periodKind: periodKind(period), basis: 'none', value, valueMax: null, of: null, estimated: false,
    derived: false, qualifier: null, vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
}
const cell = (...[area, year, value, more]: Parameters<typeof observed>): Cell => ({ figure: observed(area, year, value, more), disputed: [] })
const build = (cells: readonly Cell[], more: Partial<Parameters<typeof buildFigure>[1]> = {}) =>
  buildFigure(cells, { indicator: rank, areas: [hoanKiem, tayHo], frequency: 'year', locale: 'vi', ...more })

describe('a figure', () => {
  test('has its cells by area in the order wanted, then by period', () => {
    const figure = build([cell('hoan-kiem', 2022, '2'), cell('tay-ho', 2023, '5'), cell('hoan-kiem', 2021, '4'), cell('tay-ho', 2022, '9')], { areas: [tayHo, hoanKiem] })
    expect(figure.cells.map(({ area, period }) => `${area} ${period}`)).toEqual(['tay-ho 2022', 'tay-ho 2023', 'hoan-kiem 2021', 'hoan-kiem 2022'])
    expect(figure.periods.map(({ code }) => code)).toEqual(['2021', '2022', '2023'])
  })

  test('keeps an area without figures, so that its silence shows', () => {
    expect(build([cell('hoan-kiem', 2022, '2')]).areas).toEqual([hoanKiem, tayHo])
    expect(findCell(build([cell('hoan-kiem', 2022, '2')]), 'tay-ho', '2022')).toBeNull()
  })

  test('leaves out areas that are not wanted', () => {
    expect(build([cell('hoan-kiem', 2022, '2'), cell('ba-dinh', 2022, '1')]).cells).toHaveLength(1)
  })

  test('never puts nine months beside a quarter, a half or a year', () => {
    const cells = [[1, 9], [7, 9], [1, 6], [1, 12]].map(([first = 1, last = 1]) => cell('hoan-kiem', 2022, '2', { period: monthsPeriod(2022, first, last) }))
    const shown = (frequency: string) => build(cells, { frequency }).cells.map(({ period }) => period)
    expect([shown('months-9'), shown('quarter-3'), shown('half-1'), shown('year')]).toEqual([['2022-01-01/P9M'], ['2022-Q3'], ['2022-S1'], ['2022']])
  })

  test('never puts a stock at a date beside the flow of the year', () => {
    const cells = [cell('hoan-kiem', 2022, '20', { periodKind: 'snapshot' }), cell('tay-ho', 2022, '30')]
    expect(build(cells, { frequency: 'snapshot' }).cells.map(({ area }) => area)).toEqual(['hoan-kiem'])
    expect(build(cells).cells.map(({ area }) => area)).toEqual(['tay-ho'])
  })

  test('refuses figures of another indicator', () => {
    expect(() => build([cell('hoan-kiem', 2022, '2', { indicator: 'budget-revenue' })])).toThrow('a cell of budget-revenue in a figure of par-index-rank')
  })

  test('refuses two figures in one cell', () => {
    expect(() => build([cell('hoan-kiem', 2022, '2'), cell('hoan-kiem', 2022, '3')])).toThrow(/two figures in one cell/)
  })

  test('does not break where two reports give one period on different bases: they stand in two cells, and only one is shown', () => {
    const twoBases = [cell('hoan-kiem', 2022, '16.3', { basis: 'same_period_last_year' }), cell('hoan-kiem', 2022, '16.5', { basis: 'none' })]
    expect(build(twoBases).cells).toHaveLength(1)
  })
})

describe('the text of a cell', () => {
  test('is a place of how many', () => {
    expect(build([cell('hoan-kiem', 2022, '2', { of: '30' })]).cells[0]).toMatchObject({ text: '2/30', value: '2', of: '30' })
  })

  test('keeps the word before the figure, in the language of the page', () => {
    const cells = [cell('hoan-kiem', 2022, '973', { qualifier: 'over' })]
    expect(build(cells).cells[0]?.text).toBe('hơn 973')
    expect(build(cells, { locale: 'en' }).cells[0]?.text).toBe('over 973')
  })

  test('is in one unit of money for the whole figure; the value stays in đồng', () => {
    const amounts = [['hoan-kiem', '5330900000000'], ['tay-ho', '43500000']].map(([slug = '', value = '']) => cell(slug, 2022, value, { indicator: 'budget-revenue' }))
    const figure = build(amounts, { indicator: revenue })
    expect(figure.unit).toEqual({ label: 'tỷ đồng', exponent: 9 })
    expect(figure.cells.map(({ text, value }) => [text, value])).toEqual([['5.330,9', '5330900000000'], ['0,0435', '43500000']])
  })

  test('stands beside what other sources state, unruled', () => {
    const disputed = [observed('hoan-kiem', 2022, '3', { of: '30' })]
    expect(build([{ figure: observed('hoan-kiem', 2022, '2', { of: '30' }), disputed }]).cells[0]?.disputed.map(({ text }) => text)).toEqual(['3/30'])
  })

  test('leads to its sentence', () => {
    expect(evidenceAddress({ id: 'o1', evidence: { ...evidence, reportId: 'báo cáo/1' } })).toBe('/reports/b%C3%A1o%20c%C3%A1o%2F1#o-o1')
  })
})

describe('areas tie', () => {
  const tied = (cells: readonly Cell[]) => build(cells).cells.map((each) => each.tied)

  test('where they state one value for one period', () => {
    expect(tied([cell('hoan-kiem', 2023, '2'), cell('tay-ho', 2023, '2')])).toEqual([true, true])
  })

  test.each([
    ['values', cell('tay-ho', 2023, '3')], ['periods', cell('tay-ho', 2022, '2')], ['areas, one of them not in the figure', cell('ba-dinh', 2023, '2')],
  ])('but not with different %s', (_, other) => {
    expect(tied([cell('hoan-kiem', 2023, '2'), other])).not.toContain(true)
  })
})

test('the frequencies of an indicator are listed by number of figures, the year first of equals', () => {
  const nineMonths = { period: monthsPeriod(2022, 1, 9) }
  const half = { period: monthsPeriod(2022, 1, 6) }
  const cells = [cell('a', 2022, '1', nineMonths), cell('b', 2022, '1', half), cell('c', 2022, '1'), cell('d', 2022, '1', half), cell('e', 2022, '1')]
  expect(listFrequencies(cells)).toEqual([{ frequency: 'year', count: 2 }, { frequency: 'half-1', count: 2 }, { frequency: 'months-9', count: 1 }])
})
