import { describe, expect, test } from 'vitest'
import { drawPanels } from './draw'
import type { FigureKind } from './drawing'
import { phoneWidth, plotWidth } from './room'
import { figureOf, type IndicatorName, type Row } from './words/test-figures'

const KINDS: readonly FigureKind[] = ['lines', 'ranking', 'bars', 'slope', 'dumbbell', 'bump', 'parts', 'tiles', 'strip', 'scatter', 'sparkline', 'multiples', 'matrix']
const draw = (kind: FigureKind, rows: readonly Row[], name: IndicatorName = 'score', more: { own?: boolean; override?: boolean; scale?: number } = {}) => {
  const figure = figureOf(name, rows, { override: more.override ?? false })
  return drawPanels(figure, { kind, period: '2023', before: '2022', other: figure, own: more.own ?? false, scale: more.scale ?? 1 }, null)
}
const area = (slug: Row[0], ...each: readonly string[]) => each.map((value, index): Row => [slug, 2023 - index, value])

const COURSES: readonly (readonly [string, readonly Row[]])[] = [
  ['nothing', []], ['one figure', area('tay-ho', '5')], ['two of one area', area('tay-ho', '5', '7')], ['three', area('tay-ho', '5', '7', '6')],
  ['equal ones', [...area('tay-ho', '5', '5'), ...area('hoan-kiem', '5', '5')]], ['zeros', [...area('tay-ho', '0', '0'), ...area('hoan-kiem', '0')]],
  ['falls', [...area('tay-ho', '-5', '-50'), ...area('hoan-kiem', '3', '-1')]], ['huge and tiny', [...area('tay-ho', '123456789012345678', '0.000001'), ...area('hoan-kiem', '1')]],
  ['a range', [['tay-ho', 2023, '5', { valueMax: '7' }], ['hoan-kiem', 2023, '6']]], ['a dispute', [['tay-ho', 2023, '5', {}, [{ value: '9' }]], ['hoan-kiem', 2023, '6']]],
  ['estimates', [['tay-ho', 2023, '5', { estimated: true }], ['tay-ho', 2022, '6'], ['hoan-kiem', 2023, '6', { derived: true }]]],
]

describe.each(KINDS)('a figure drawn as %s', (kind) => {
  test.each(COURSES)('of %s has every number in its place', (_, rows) => {
    for (const { drawing } of draw(kind, rows)) for (const each of [drawing, ...(drawing.narrow ? [drawing.narrow] : [])]) {
      const { height, margin, marks, lines, rects, texts } = each
      const numbers = [height, ...Object.values(margin), ...marks.flatMap(({ x, y }) => [x, y]), ...lines.flatMap(({ x1, x2, y1, y2 }) => [x1, x2, y1, y2]), ...rects.flatMap(({ x, y, width }) => [x, y, width]), ...texts.flatMap(({ x, y }) => [x, y])]
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([])
      expect(marks.filter(({ x, y }) => x < 0 || x > 100 || y < margin.top - 0.01 || y > height - margin.bottom + 0.01)).toEqual([])
      expect(plotWidth(margin, phoneWidth(1)) > 60 || drawing.narrow !== undefined || kind === 'sparkline').toBe(true)
    }
  })

  test('without figures is no drawing', () => {
    expect(draw(kind, [])).toEqual([])
  })
})

test('a matrix is a table, drawn elsewhere', () => {
  expect(draw('matrix', area('tay-ho', '5'))).toEqual([])
})

describe('what may not share an axis', () => {
  const rows = [...area('tay-ho', '5', '7'), ...area('hoan-kiem', '50', '70')]

  test('stands in panels of its own, each named', () => {
    expect(draw('lines', rows, 'value').map(({ title, apart }) => [title, apart])).toEqual([['Hoàn Kiếm', true], ['Tây Hồ', true]])
    expect(draw('slope', rows, 'value')).toHaveLength(2)
  })

  test('shares it where the reader wants it', () => {
    expect(draw('lines', rows, 'value', { override: true }).map(({ title }) => title)).toEqual([null])
  })

  test('is in no ranking', () => {
    expect(draw('ranking', rows, 'value')).toEqual([])
    expect(draw('ranking', rows, 'value', { override: true })).toHaveLength(1)
  })
})

describe('small multiples', () => {
  const rows = [...area('tay-ho', '5', '7'), ...area('hoan-kiem', '50', '70')]
  const ticks = (own: boolean, name: IndicatorName = 'score') => draw('multiples', rows, name, { own }).map(({ drawing }) => drawing.texts.filter(({ role, anchor }) => role === 'tick' && anchor === 'end').map(({ text }) => text).join(' '))

  test('are a panel an area, titled, on one scale', () => {
    expect(draw('multiples', rows).map(({ title }) => title)).toEqual(['Hoàn Kiếm', 'Tây Hồ'])
    const [first, second] = ticks(false)
    expect(first).toBe(second)
  })

  test('have scales of their own where the reader wants them, or where the areas are not comparable', () => {
    for (const [first, second] of [ticks(true), ticks(false, 'value')]) expect(first).not.toBe(second)
  })
})

describe('a drawing for every page', () => {
  const long: readonly Row[] = [['tay-ho', 2023, '123456.75', {}, [{ value: '99999.25' }]], ['tay-ho', 2022, '123456.25', {}, [{ value: '88888.75' }]], ['hoan-kiem', 2023, '123444.25']]

  test('is one where a phone has room for it', () => {
    expect(draw('ranking', area('tay-ho', '5'))[0]!.drawing.narrow).toBeUndefined()
  })

  test('is worked out twice where a wide page shows more; the narrow one has no spare texts', () => {
    const { drawing } = draw('dumbbell', long)[0]!
    expect(drawing.narrow?.height).toBeGreaterThan(drawing.height)
    expect(drawing.narrow?.texts.some(({ spare }) => spare)).toBe(false)
    expect(drawing.narrow?.marks.map(({ href }) => href)).toEqual(drawing.marks.map(({ href }) => href))
  })
})

describe('a sparkline', () => {
  test('has no words, joins what follows and marks the last', () => {
    const { drawing } = draw('sparkline', area('tay-ho', '5', '7', '6'))[0]!
    expect(drawing.texts).toEqual([])
    expect(drawing.lines.filter(({ role }) => role === 'line')).toHaveLength(2)
    expect(drawing.marks.map(({ x }) => x)).toEqual([98])
  })

  test('marks a figure that no line touches', () => {
    const { drawing } = draw('sparkline', [['tay-ho', 2019, '5'], ...area('tay-ho', '5', '7')])[0]!
    expect(drawing.marks).toHaveLength(2)
  })
})
