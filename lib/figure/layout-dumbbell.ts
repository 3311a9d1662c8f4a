import { formatTick } from '@/lib/indicators/words'
import { position } from './axis'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import { findCell, type Figure, type FigureArea, type FigureCell } from './figure'
import { figureAxis, sayTick } from './layout-axis'
import { inOrder, textOf } from './layout-ranking'
import { columnsRoom, planRows, rowFigure, rowName } from './layout-rows'
import { isBroken, placeTicks } from './layout-time'
import { cellMarks, plotted, rangeLinks, type Mark } from './marks'
import { phoneWidth } from './room'

interface Row {
  readonly area: FigureArea
  readonly first: FigureCell | null
  readonly last: FigureCell | null
}

/**
 * Two periods in a row an area: the earlier figure light and small, the later
 * full, a link between, both as text. The best of the later period first; areas
 * without a later figure at the end. No link across a break of the series.
 */
export function drawDumbbell(figure: Figure, before: string, period: string, { scale = 1, least = phoneWidth(scale) } = {}): Drawing {
  const rows = rowsOf(figure, before, period)
  const axis = figureAxis(figure, rows.flatMap(({ first, last }) => [first, last].filter((cell) => cell !== null)), { count: 4 })
  const heads = [before, period].map((code) => sayTickOf(figure, code))
  const columns = [rows.map(({ first }) => say(first)), rows.map(({ last }) => say(last))]
  const { room, ends } = columnsRoom(columns.map((texts, index) => [...texts, heads[index] ?? '']), scale)
  const together = rows.map(({ first, last }) => `${heads[0]}: ${say(first)} → ${heads[1]}: ${say(last)}`)
  const plan = planRows(rows.map(({ area }) => area.name), { texts: together, room }, scale, least)
  const margin = { top: (plan.figuresBeside ? 44 : 26) * scale, right: plan.right, bottom: 8 * scale, left: plan.left }
  const height = round(margin.top + plan.height * rows.length + margin.bottom)
  const xOf = (value: number) => round(3 + position(axis, value) * 94)
  const broken = isBroken(figure, before, period)
  const placed = rows.map((row, index) => ({ ...row, top: margin.top + plan.height * index, y: round(margin.top + plan.height * index + plan.markY) }))
  const ticks = axis.ticks.map((tick) => ({ at: xOf(tick), text: sayTick(figure, tick) }))
  return {
    ...blank('dumbbell', scale), height, margin, hasZero: axis.hasZero,
    lines: [
      ...ticks.map(({ at }): DrawnLine => ({ role: axis.low < 0 && at === xOf(0) ? 'zero-line' : 'grid-line', x1: at, x2: at, y1: margin.top - 4, y2: height - margin.bottom })),
      ...placed.flatMap(({ area, first, last, y }): DrawnLine[] => [
        ...(first && last && !broken ? [{ role: 'link', x1: xOf(plotted(figure, first)), x2: xOf(plotted(figure, last)), y1: y, y2: y, hue: area.hue, area: area.slug, dashed: first.estimated || last.estimated } as const] : []),
        ...[first, last].flatMap((cell) => (cell ? rangeLinks(figure, cell, area, (value) => ({ x: xOf(value), y })) : [])),
      ]),
    ],
    texts: [
      ...(plan.figuresBeside ? heads.map((text, index): DrawnText => ({ role: 'axis-name', x: 100, dx: ends[index] ?? 0, y: 10 * scale, anchor: 'end', text })) : []),
      ...placeTicks(inOrder(ticks).map(({ at, text }): DrawnText => ({ role: 'tick', x: at, y: margin.top - 14 * scale, anchor: 'middle', text })), { margin, scale, least }),
      ...placed.flatMap(({ area, top }) => rowName(area.name, top, plan, { area: area.slug })),
      ...placed.flatMap(({ area, first, last, top }, index) => plan.figuresBeside
        ? [first, last].flatMap((cell, column) => rowFigure(say(cell), top, plan, { area: area.slug }, { x: 100, dx: ends[column] ?? 0, anchor: 'end' }))
        : rowFigure(together[index] ?? '', top, plan, { area: area.slug }, { x: 0, anchor: 'start' })),
    ],
    marks: placed.flatMap(({ area, first, last, y }): Mark[] => {
      const place = (value: number) => ({ x: xOf(value), y })
      return [
        ...(first ? cellMarks(figure, first, area, place).map((mark) => ({ ...mark, earlier: true, size: 0.75 })) : []),
        ...(last ? cellMarks(figure, last, area, place) : []),
      ]
    }),
    key: [{ role: 'earlier', text: heads[0] ?? '' }, { role: 'later', text: heads[1] ?? '' }],
  }
}

const say = (cell: FigureCell | null) => (cell ? textOf(cell) : '–')

function sayTickOf(figure: Figure, code: string): string {
  const found = figure.periods.find((candidate) => candidate.code === code)
  return found ? formatTick(found.period, found.kind, figure.locale) : code
}

function rowsOf(figure: Figure, before: string, period: string): Row[] {
  const sign = figure.indicator.direction === 'lower_better' ? 1 : -1
  const rank = ({ last }: Row) => (last ? sign * plotted(figure, last) : Infinity)
  return figure.areas
    .map((area): Row => ({ area, first: findCell(figure, area.slug, before), last: findCell(figure, area.slug, period) }))
    .filter(({ first, last }) => first ?? last)
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}
