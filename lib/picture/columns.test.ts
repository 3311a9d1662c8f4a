import { describe, expect, test } from 'vitest'
import { seededHandout } from '@/lib/export/handouts.test-data'
import type { Drawing } from '@/lib/figure/drawing'
import { maySplit, rowsIn, splitRows } from './columns'
import { elasticOf, stretched } from './stretched'

const drawingOf = (kind: Drawing['kind'], indicator: string): Drawing => seededHandout({ kind, indicator }).view.panels[0]!.drawing
const names = (drawing: Drawing) => drawing.texts.filter(({ role }) => role === 'row-name').map(({ text }) => text)

describe.each([['ranking', 'budget-revenue'], ['bars', 'budget-revenue-plan-ratio'], ['parts', 'targets-completed'], ['dumbbell', 'budget-revenue']] as const)('rows of %s in columns', (kind, indicator) => {
  const whole = drawingOf(kind, indicator)
  const columns = splitRows(whole, 2)

  test('each row once, in order', () => {
    expect(columns.flatMap(names)).toEqual(names(whole))
    expect(columns).toHaveLength(2)
    expect(rowsIn(columns[0]!) - rowsIn(columns[1]!)).toBeLessThanOrEqual(1)
  })

  test('each column with the axis, and what belongs to its rows at their height', () => {
    const ticks = (drawing: Drawing) => drawing.texts.filter(({ role }) => role === 'tick').map(({ text }) => text)
    for (const column of columns) {
      expect(ticks(column)).toEqual(ticks(whole))
      for (const mark of column.marks) expect(column.texts.filter(({ area, role }) => area === mark.area && role === 'row-name').map(({ y }) => Math.abs(y - mark.y))[0]).toBeLessThan(20)
      const inside = [...column.marks.map(({ y }) => y), ...column.texts.map(({ y }) => y), ...column.rects.flatMap(({ y, height }) => [y, y + height]), ...column.lines.flatMap(({ y1, y2 }) => [y1, y2])]
      expect(Math.min(...inside)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...inside)).toBeLessThanOrEqual(column.height)
    }
    expect(columns.flatMap(({ marks }) => marks)).toHaveLength(whole.marks.length)
    expect(columns.flatMap(({ rects }) => rects)).toHaveLength(whole.rects.length)
  })
})

test('few rows, and what does not stand in rows, stay whole', () => {
  expect(maySplit(drawingOf('ranking', 'par-index-score'), 2)).toBe(false)
  expect(maySplit(drawingOf('lines', 'budget-revenue'), 2)).toBe(false)
  expect(maySplit(drawingOf('lines', 'budget-revenue'), 1)).toBe(true)
})

describe('a drawing in more height', () => {
  const drawing = drawingOf('lines', 'budget-revenue')

  test('is as much taller as its plot grows, and keeps what is above and below it', () => {
    const taller = stretched(drawing, 1.5, 900)
    expect(taller.height).toBeCloseTo(drawing.height + elasticOf(drawing) * 0.5, 1)
    const foot = (each: Drawing) => Math.max(...each.texts.map(({ y }) => y))
    expect(taller.height - foot(taller)).toBeCloseTo(drawing.height - foot(drawing), 1)
  })

  test('keeps each mark on its line', () => {
    const taller = stretched(drawing, 1.5, 900)
    for (const { area, x1, y1 } of taller.lines.filter(({ role }) => role === 'line')) expect(taller.marks.some((mark) => mark.area === area && mark.x === x1 && Math.abs(mark.y - y1) < 0.02)).toBe(true)
  })

  test('grows within bounds, and stacked marks not at all', () => {
    expect(stretched(drawing, 9, 900).height).toBe(stretched(drawing, 1.8, 900).height)
    const strip = drawingOf('strip', 'par-index-score')
    expect(stretched(strip, 1.5, 900)).toBe(strip)
    expect(elasticOf(strip)).toBe(0)
  })

  test('in less height only while no text comes to touch another', () => {
    const few = seededHandout({ kind: 'lines', indicator: 'par-index-score', areas: ['hoan-kiem', 'dong-da'] }).view.panels[0]!.drawing
    expect(stretched(few, 0.7, 900).height).toBeLessThan(few.height)
    const name = few.texts.find(({ role }) => role === 'line-name')!
    const near = { ...few, texts: [...few.texts, ...[0, 18].map((more) => ({ ...name, y: 250 + more }))] }
    expect(stretched(near, 0.7, 900)).toBe(near)
    const ranking = drawingOf('ranking', 'budget-revenue')
    expect(stretched(ranking, 0.7, 900)).toBe(ranking)
  })
})
