import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod } from '@/lib/indicators/period'
import { buildFigure } from './figure'
import { layoutRanking, placesOf, rankCells } from './layout-ranking'

const score: Indicator = {
  code: 'i', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 't', kind: 'level', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: 'đối tượng', objectEn: 'object', family: 'family',
}
const rank: Indicator = { ...score, kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' }
const names = { 'dan-phuong': 'Đan Phượng', 'cau-giay': 'Cầu Giấy', 'dong-da': 'Đống Đa', 'ba-dinh': 'Ba Đình', 'ba-vi': 'Ba Vì', 'ung-hoa': 'Ứng Hòa' }
const areas = Object.entries(names).map(([slug, name]) => ({ slug, name, hue: 0, marker: 0 }))
const evidence = { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đạt', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cell = (area: keyof typeof names, value: string, more: Partial<Observation> = {}, disputed: readonly string[] = []): Cell => {
  const figure: Observation = {
    id: area, indicator: 'i', area, period: monthsPeriod(2023, 1, 12), periodKind: 'year', basis: 'none', value, valueMax: null, of: null, estimated: false, derived: false, qualifier: null,
    vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
  return { figure, disputed: disputed.map((other) => ({ ...figure, id: `${area}-${other}`, value: other })) }
}
const build = (cells: readonly Cell[], more: Partial<Indicator> = {}) => buildFigure(cells, { indicator: { ...score, ...more }, areas, frequency: 'year', locale: 'vi' })
const order = (cells: readonly Cell[], more: Partial<Indicator> = {}) => rankCells(build(cells, more), '2023').map(({ area }) => area)
const places = (cells: readonly Cell[], more: Partial<Indicator> = {}) => {
  const figure = build(cells, more)
  return placesOf(figure, rankCells(figure, '2023'))
}
const three = [cell('cau-giay', '95.7'), cell('ba-dinh', '91.61'), cell('dong-da', '96.3')]

describe('the order of areas', () => {
  test('is best first, where more is better', () => {
    expect(order(three)).toEqual(['dong-da', 'cau-giay', 'ba-dinh'])
  })

  test('is best first, where less is better', () => {
    expect(order(three, { direction: 'lower_better' })).toEqual(['ba-dinh', 'cau-giay', 'dong-da'])
  })

  test('is by size and not by text', () => {
    expect(order([cell('ba-dinh', '9'), cell('ba-vi', '10'), cell('dong-da', '-9.8')])).toEqual(['ba-vi', 'ba-dinh', 'dong-da'])
  })

  test('of equals is Vietnamese: Đ after C, Đan before Đống', () => {
    expect(order([cell('dong-da', '95'), cell('ung-hoa', '95'), cell('dan-phuong', '95'), cell('cau-giay', '95'), cell('ba-vi', '95'), cell('ba-dinh', '95')]))
      .toEqual(['ba-dinh', 'ba-vi', 'cau-giay', 'dan-phuong', 'dong-da', 'ung-hoa'])
  })

  test('is by name where areas must not be ranked', () => {
    expect(order(three, { comparability: 'poor' })).toEqual(['ba-dinh', 'cau-giay', 'dong-da'])
  })

  test('leaves the figure as it was', () => {
    const figure = build(three)
    const before = figure.cells.map(({ area }) => area)
    rankCells(figure, '2023')
    expect(figure.cells.map(({ area }) => area)).toEqual(before)
  })

  test('of a period without figures is empty', () => {
    expect(rankCells(build(three), '2022')).toEqual([])
  })
})

describe('places', () => {
  test('are shared by equals: 1, 2, 2, 4', () => {
    expect(places([cell('ba-dinh', '96.3'), cell('cau-giay', '95.7'), cell('dong-da', '95.7'), cell('ba-vi', '91')])).toEqual([1, 2, 2, 4])
  })

  test.each([
    ['a poor yardstick', { comparability: 'poor' as const }], ['no better or worse', { direction: 'neutral' as const }], ['figures that are places already', rank],
  ])('are not given with %s', (_, more) => {
    expect(places(three, more)).toEqual([null, null, null])
  })

  test('are not given to a figure in dispute', () => {
    expect(places([cell('ba-dinh', '96.3', {}, ['90']), cell('cau-giay', '95.7')])).toEqual([null, 2])
  })
})

describe('the drawing of a ranking', () => {
  test('has a row for each area with a figure, from the top', () => {
    const { rows, height } = layoutRanking(build(three), '2023')
    expect(rows.map(({ area, y }) => [area.name, y])).toEqual([['Đống Đa', 39], ['Cầu Giấy', 65], ['Ba Đình', 91]])
    expect(height).toBe(26 + 3 * 26 + 8)
  })

  test('of nothing has no rows', () => {
    expect(layoutRanking(build([]), '2023')).toMatchObject({ rows: [], hasZero: true })
  })

  test('draws a stem from zero to each mark, to the left for a fall', () => {
    const { rows } = layoutRanking(build([cell('ba-dinh', '11.2'), cell('cau-giay', '-9.8')]), '2023')
    const [rise, fall] = rows
    expect(rise?.stem).toEqual({ x1: fall?.stem?.x1, x2: rise?.marks[0]?.x })
    expect(rise!.stem!.x2).toBeGreaterThan(rise!.stem!.x1)
    expect(fall!.stem!.x2).toBeLessThan(fall!.stem!.x1)
  })

  test('of falls only has its stems from zero too', () => {
    expect(layoutRanking(build([cell('ba-dinh', '-3'), cell('cau-giay', '-30')]), '2023').rows.map(({ stem }) => stem)).not.toContain(null)
  })

  test('has no stems where the axis leaves zero out', () => {
    const { rows, hasZero } = layoutRanking(build(three), '2023')
    expect(hasZero).toBe(false)
    expect(rows.map(({ stem }) => stem)).toEqual([null, null, null])
  })

  test('of ranks has no stems: a place is no amount', () => {
    const { rows, ticks } = layoutRanking(build([cell('ba-dinh', '2', { of: '30' }), cell('cau-giay', '1', { of: '30' })], rank), '2023')
    expect(rows.map(({ stem, text }) => [stem, text])).toEqual([[null, '1/30'], [null, '2/30']])
    expect([ticks[0]?.text, ticks.at(-1)?.text]).toEqual(['1', '30'])
  })

  test('shows each figure in dispute, ringed, its texts side by side', () => {
    const [row] = layoutRanking(build([cell('ba-dinh', '11.2', {}, ['-9.8'])]), '2023').rows
    expect(row?.text).toBe('11,2 | −9,8')
    expect(row?.marks.map(({ disputed }) => disputed)).toEqual([true, true])
  })

  test('keeps room for the longest text right of the last mark', () => {
    const { rows, margin } = layoutRanking(build([cell('ba-dinh', '22367.235'), cell('cau-giay', '10')]), '2023')
    expect(rows.map(({ textX, marks }) => textX === marks[0]?.x)).toEqual([true, true])
    expect(margin.right).toBeGreaterThanOrEqual('22.367,235'.length * 7.4 + 14)
  })
})
