import { position, type Axis } from './axis'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import type { Figure, FigureArea, FigureCell } from './figure'
import { figureAxis, sayTick, tickRoom } from './layout-axis'
import { placeTexts } from './layout-labels'
import { clearTicks } from './layout-lines'
import { textOf } from './layout-ranking'
import { cellsThroughTime, follows, placeBreaks, placePeriods, placePeriodTicks } from './layout-time'
import { cellMarks, plotted, plottedValues, rangeLinks } from './marks'
import { phoneWidth } from './room'

/** The narrowest panel of small multiples: app/styles/figure.css has it too (16rem). */
export const panelWidth = (scale: number): number => Math.min(phoneWidth(scale), 256 * scale)

/** An area's way through time as marks and lines; drawn small. */
function way(figure: Figure, area: FigureArea, xOf: (code: string) => number, yOf: (value: number) => number, size: number) {
  const cells = cellsThroughTime(figure, area.slug)
  const placeOf = (cell: FigureCell) => (value: number) => ({ x: xOf(cell.period), y: yOf(value) })
  const lines = cells.slice(1).flatMap((after, index): DrawnLine[] => {
    const before = cells[index]
    if (!before || !follows(figure, before, after)) return []
    const [a, b] = [placeOf(before)(plotted(figure, before)), placeOf(after)(plotted(figure, after))]
    return [{ role: 'line', x1: a.x, y1: a.y, x2: b.x, y2: b.y, hue: area.hue, area: area.slug, dashed: before.estimated || after.estimated }]
  })
  return {
    cells,
    lines: [...lines, ...cells.flatMap((cell) => rangeLinks(figure, cell, area, placeOf(cell)))],
    marks: cells.flatMap((cell) => cellMarks(figure, cell, area, placeOf(cell)).map((mark) => ({ ...mark, size }))),
  }
}

const upwards = (figure: Figure, axis: Axis, top: number, bottom: number) => (value: number) => {
  const share = position(axis, value)
  return round(top + (bottom - top) * (figure.indicator.kind === 'rank' ? share : 1 - share))
}

/**
 * One panel of small multiples: one area on an axis that the panels share, or
 * on its own. All panels have the same periods.
 *
 * @param axis of the values of all panels, or of this area alone
 */
export function drawPanel(figure: Figure, area: FigureArea, axis: Axis, { scale = 1 } = {}): Drawing {
  const left = tickRoom(figure, axis, scale)
  const margin = { top: 20 * scale, right: 16, bottom: 30 * scale, left }
  const height = round(150 * Math.min(scale, 1.5) + (scale > 1.5 ? 40 : 0))
  const bottom = height - margin.bottom
  const [xOf, yOf] = [placePeriods(figure.periods, 6), upwards(figure, axis, margin.top, bottom)]
  const { cells, lines, marks } = way(figure, area, xOf, yOf, 0.8)
  const last = cells.at(-1)
  const around = { margin, scale, least: panelWidth(scale) }
  const shown = clearTicks([...axis.ticks.slice(0, 1), ...axis.ticks.slice(-1), ...axis.ticks.slice(1, -1)].map((tick) => ({ at: yOf(tick), text: sayTick(figure, tick) })), scale * 1.5)
  const ticks = [
    ...shown.map(({ at, text }): DrawnText => ({ role: 'tick', x: 0, dx: -8, y: at, anchor: 'end', text })),
    ...placePeriodTicks(figure.periods, xOf, bottom + 19 * scale, figure.locale, around),
  ]
  return {
    ...blank('multiples', scale), height, margin, marks, hasZero: axis.hasZero,
    lines: [
      ...shown.map(({ at }): DrawnLine => ({ role: 'grid-line', x1: 0, x2: 100, y1: at, y2: at })),
      ...placeBreaks(figure, xOf).map((at): DrawnLine => ({ role: 'series-break', x1: at, x2: at, y1: margin.top - 4, y2: bottom + 4 })),
      ...lines,
    ],
    texts: [
      ...ticks,
      ...(last ? placeTexts([lastFigure(figure, last, xOf, yOf, scale)], { ...around, height, taken: ticks, marks }) : []),
    ],
  }
}

/** The last figure by its mark: above it, else below, to the side where there is room. */
function lastFigure(figure: Figure, cell: FigureCell, xOf: (code: string) => number, yOf: (value: number) => number, scale: number): DrawnText[] {
  const [x, y] = [xOf(cell.period), yOf(plotted(figure, cell))]
  const at = (anchor: DrawnText['anchor'], dx: number, dy: number): DrawnText => ({ role: 'label', x, dx, y: round(y + dy * scale), anchor, text: textOf(cell), area: cell.area })
  return [at('middle', 0, -14), at('end', 8, -14), at('start', -8, -14), at('middle', 0, 15), at('end', 8, 15), at('start', -8, 15)]
}

export const SPARKLINE = { width: 120, height: 32 }

/** One area's way through time in the height of a line of text: no axes, the last figure as a mark. */
export function drawSparkline(figure: Figure, area: FigureArea, { scale = 1 } = {}): Drawing {
  const height = SPARKLINE.height * scale
  const margin = { top: 7 * scale, right: 8, bottom: 7 * scale, left: 8 }
  const own = figure.cells.filter((cell) => cell.area === area.slug)
  const axis = tight(figure, own)
  const { lines, marks, cells } = way(figure, area, placePeriods(figure.periods, 2), upwards(figure, axis, margin.top, height - margin.bottom), 0.7)
  const last = cells.at(-1)
  // A mark without a neighbour would not be seen at all; the others are in the line.
  const joined = (x: number, y: number) => lines.some(({ x1, y1, x2, y2 }) => (x1 === x && y1 === y) || (x2 === x && y2 === y))
  return {
    ...blank('sparkline', scale), height, margin, hasZero: true,
    // A foot to see the marks' height by; it is no zero.
    lines: [{ role: 'grid-line', x1: 0, x2: 100, y1: height - 1, y2: height - 1 }, ...lines],
    marks: marks.filter((mark) => mark.disputed || !joined(mark.x, mark.y) || (last && mark.x === placePeriods(figure.periods, 2)(last.period))),
  }
}

/** From the least to the greatest value: a small line shows a course, not an amount. All equal lie in the middle. */
function tight(figure: Figure, cells: readonly FigureCell[]): Axis {
  const { low, high, ...axis } = figureAxis(figure, cells)
  const values = plottedValues(figure, cells)
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  if (least < greatest) return { ...axis, low: least, high: greatest }
  return values.length === 0 ? { ...axis, low, high } : { ...axis, low: least - 1, high: greatest + 1 }
}
