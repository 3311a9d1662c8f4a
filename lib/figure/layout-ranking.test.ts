import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod } from '@/lib/indicators/period'
import { buildFigure } from './figure'
import { drawRanking, layoutRanking } from './layout-ranking'

const score: Indicator = {
  code: 'i', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 't', kind: 'level', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: 'đối tượng', objectEn: 'object', family: 'family',
}
const rank: Indicator = { ...score, kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' }
const names = { 'dan-phuong': 'Đan Phượng', 'cau-giay': 'Cầu Giấy', 'dong-da': 'Đống Đa', 'ba-dinh': 'Ba Đình', 'ba-vi': 'Ba Vì', 'ung-hoa': 'Ứng Hòa' }
const areas = Object.entries(names).map(([slug, name]) => ({ slug, name, level: 'district' as const, hue: 0, marker: 0 }))
const evidence = { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đạt', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cell = (area: keyof typeof names, value: string, more: Partial<Observation> = {}, disputed: readonly string[] = []): Cell => {
  const figure: Observation = {
    id: area, indicator: 'i', area, period: monthsPeriod(2023, 1, 12), periodKind: 'year', basis: 'none', value, valueMax: null, of: null, estimated: false, derived: false, qualifier: null,
    vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
  return { figure, disputed: disputed.map((other) => ({ ...figure, id: `${area}-${other}`, value: other })) }
}
const build = (cells: readonly Cell[], more: Partial<Indicator> = {}) => buildFigure(cells, { indicator: { ...score, ...more }, areas, frequency: 'year', locale: 'vi' })
const three = [cell('cau-giay', '95.7'), cell('ba-dinh', '91.61'), cell('dong-da', '96.3')]

describe('the drawing of a ranking', () => {
  test('has a row for each area with a figure, from the top', () => {
    const { rows, height } = layoutRanking(build(three), '2023')
    expect(rows.map(({ area, y }) => [area.name, y])).toEqual([['Đống Đa', 39], ['Cầu Giấy', 65], ['Ba Đình', 91]])
    expect(height).toBe(26 + 3 * 26 + 24)
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

  test('has a line for zero only where there are figures on both sides of it', () => {
    expect(layoutRanking(build([cell('ba-dinh', '11.2'), cell('cau-giay', '-9.8')]), '2023').zero).toBeGreaterThan(3)
    expect(layoutRanking(build([cell('ba-dinh', '11.2'), cell('cau-giay', '9.8')]), '2023').zero).toBeNull()
  })

  test('of a range has both ends, and its text after the farther', () => {
    const [row] = layoutRanking(build([cell('ba-dinh', '5', { valueMax: '7' })]), '2023').rows
    expect(row?.marks).toHaveLength(2)
    expect([row?.text, row?.textX]).toEqual(['5–7', row?.marks[1]?.x])
    expect(row?.ranges).toHaveLength(1)
  })

  test('of equal figures has all marks under one another', () => {
    const { rows } = layoutRanking(build([cell('ba-dinh', '5'), cell('cau-giay', '5'), cell('dong-da', '5')]), '2023')
    expect(new Set(rows.map(({ marks }) => marks[0]?.x)).size).toBe(1)
  })
})

describe('bars', () => {
  const bars = (cells: readonly Cell[]) => drawRanking(layoutRanking(build(cells), '2023', { withZero: true }), { bars: true })

  test('are as long as their figures, from zero, which is on the axis whatever they are', () => {
    const { rects, hasZero } = bars(three)
    const [longest, , shortest] = rects
    expect(hasZero).toBe(true)
    expect(shortest!.width / longest!.width).toBeCloseTo(91.61 / 96.3, 3)
    expect(new Set(rects.map(({ x }) => x)).size).toBe(1)
  })

  test('end at zero for a fall', () => {
    const [rise, fall] = bars([cell('ba-dinh', '11.2'), cell('cau-giay', '-9.8')]).rects
    expect(fall!.x + fall!.width).toBeCloseTo(rise!.x, 1)
  })

  test('are hollow for an estimate', () => {
    expect(bars([cell('ba-dinh', '11.2', { estimated: true }), cell('cau-giay', '9.8')]).rects.map(({ estimated }) => estimated)).toEqual([true, false])
  })
})

describe('names and figures of rows', () => {
  const long = (least: number, value = '95.7') => {
    const figure = buildFigure([cell('ba-dinh', value)], { indicator: score, areas: [{ ...areas[3]!, name: 'Văn Miếu - Quốc Tử Giám' }], frequency: 'year', locale: 'vi' })
    return layoutRanking(figure, '2023', { least }).plan
  }

  test('stand beside the plot while that leaves one, else the name above, else both', () => {
    expect(long(1100)).toMatchObject({ beside: true, figuresBeside: true })
    expect(long(330)).toMatchObject({ beside: false, figuresBeside: true })
    expect(long(330, '123456789012345678901234567890.5')).toMatchObject({ beside: false, figuresBeside: false })
  })
})
