import { position, valueAxis, type Axis } from './axis'
import { blank, round, type DrawnLine, type DrawnRect, type DrawnText, type Drawing } from './drawing'
import type { Figure, FigureArea, FigureCell } from './figure'
import { figureAxis, sayTick } from './layout-axis'
import { labelPlaces, placeTexts } from './layout-labels'
import { planRows, rowFigure, rowName, type RowPlan } from './layout-rows'
import { placeTicks } from './layout-time'
import { cellMarks, plotted, plottedValues, rangeLinks, type Mark } from './marks'
import { phoneWidth, roomFor } from './room'
import { standingAt, type Standing } from './standing'

/** One area's row. */
export interface PlacedRow {
  readonly area: FigureArea
  /** Pixels: top of the row, and middle of its mark. */
  readonly top: number
  readonly y: number
  readonly marks: readonly Mark[]
  readonly ranges: readonly DrawnLine[]
  /** From zero to the mark, percent; null where zero is not on the axis. */
  readonly stem: { readonly x1: number; readonly x2: number } | null
  /** The figure, right of its mark; "ước" and the like are in the table below. */
  readonly text: string
  /** Percent; where the rightmost mark stands. */
  readonly textX: number
}

/** A drawing of one period's figures, area by area. */
export interface RankingLayout {
  readonly height: number
  readonly scale: number
  /** Pixels of the narrowest drawing this holds in. */
  readonly least: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly plan: RowPlan
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly rows: readonly PlacedRow[]
  /** Percent; the middle of the figures shown. */
  readonly median: { readonly at: number; readonly text: string } | null
  /** Percent; null where zero is not on the axis, or is its left end. */
  readonly zero: number | null
  readonly hasZero: boolean
}

/**
 * Places the figures of one period, a row an area, in the order of `standingAt`;
 * what is not comparable is not among them.
 *
 * @param least pixels of the narrowest drawing this has to hold in
 * @param withZero zero on the axis whatever the values: for bars, whose length is the figure
 */
export function layoutRanking(figure: Figure, period: string, { scale = 1, least = phoneWidth(scale), withZero = false, standing = standingAt(figure, period) }: { scale?: number; least?: number; withZero?: boolean; standing?: Standing } = {}): RankingLayout {
  const ranked = standing.together
  const axis = rankingAxis(figure, ranked, withZero)
  const areas = new Map(figure.areas.map((area) => [area.slug, area]))
  const texts = ranked.map(textOf)
  const plan = planRows(ranked.map(({ area }) => areas.get(area)?.name ?? area), { texts, room: roomFor(texts, scale, { beside: 18 }) }, scale, least)
  const margin = { top: 26 * scale, right: plan.right, bottom: (standing.median ? 24 : 8) * scale, left: plan.left }
  const xOf = (value: number) => round(3 + position(axis, value) * 94)
  const rows = ranked.flatMap((cell, index): PlacedRow[] => {
    const area = areas.get(cell.area)
    if (!area) return []
    const top = margin.top + plan.height * index
    const place = (value: number) => ({ x: xOf(value), y: round(top + plan.markY) })
    const marks = cellMarks(figure, cell, area, place)
    return [{
      area, top, y: round(top + plan.markY), marks, ranges: rangeLinks(figure, cell, area, place), text: textOf(cell), textX: Math.max(...marks.map(({ x }) => x)),
      stem: axis.hasZero && figure.indicator.kind !== 'rank' ? { x1: xOf(0), x2: xOf(plotted(figure, cell)) } : null,
    }]
  })
  return {
    height: round(margin.top + plan.height * rows.length + margin.bottom),
    scale, least, margin, plan, rows,
    ticks: axis.ticks.map((tick) => ({ at: xOf(tick), text: sayTick(figure, tick) })),
    median: standing.median && { at: xOf(standing.median.at), text: standing.median.text },
    zero: axis.hasZero && axis.low < 0 ? xOf(0) : null,
    hasZero: axis.hasZero,
  }
}

/** A figure and those in dispute with it, as they stand beside a mark. */
export const textOf = (cell: FigureCell): string => [cell, ...cell.disputed].map((entry) => entry.text).join(' | ')

const rankingAxis = (figure: Figure, cells: readonly FigureCell[], withZero: boolean): Axis =>
  withZero && figure.indicator.kind !== 'rank' ? valueAxis([0, ...plottedValues(figure, cells)], 4) : figureAxis(figure, cells, { count: 4 })

/** The layout as shapes: a dot a figure, or a bar as long as it. */
export function drawRanking({ height, scale, least, margin, plan, ticks, rows, median, zero, hasZero }: RankingLayout, { bars = false, medianName = '' } = {}): Drawing {
  const bottom = height - margin.bottom
  const down = { y1: margin.top - 4, y2: bottom }
  return {
    ...blank(bars ? 'bars' : 'ranking', scale), height, margin, hasZero,
    lines: [
      ...ticks.map(({ at }): DrawnLine => ({ role: at === zero ? 'zero-line' : 'grid-line', x1: at, x2: at, ...down })),
      ...(median ? [{ role: 'median-line', x1: median.at, x2: median.at, ...down, y2: bottom + 6 } as const] : []),
      ...rows.flatMap(({ area, y, stem, ranges }): DrawnLine[] => [...(stem && !bars ? [{ role: 'stem', ...stem, y1: y, y2: y, hue: area.hue, area: area.slug } as const] : []), ...ranges]),
    ],
    rects: bars ? rows.flatMap((row) => barOf(row, scale)) : [],
    texts: [
      ...placeTicks(inOrder(ticks).map(({ at, text }): DrawnText => ({ role: 'tick', x: at, y: margin.top - 14 * scale, anchor: 'middle', text })), { margin, scale, least }),
      ...rows.flatMap(({ area, top }) => rowName(area.name, top, plan, { area: area.slug })),
      ...rows.flatMap(({ area, top, text, textX }) => rowFigure(text, top, plan, { area: area.slug }, { x: textX, dx: 14, anchor: 'start' })),
      ...(median ? placeTexts([labelPlaces(`${medianName} ${median.text}`.trim(), median.at, bottom + 15 * scale)], { margin, scale, least }) : []),
    ],
    marks: rows.flatMap(({ marks }) => marks),
  }
}

/** Ticks by importance: the two ends, then every second, then the others. */
export const inOrder = <T>(ticks: readonly T[]): T[] =>
  [...ticks.slice(0, 1), ...ticks.slice(1).slice(-1), ...ticks.slice(1, -1).filter((_, index) => index % 2 === 1), ...ticks.slice(1, -1).filter((_, index) => index % 2 === 0)]

function barOf({ area, y, stem, marks }: PlacedRow, scale: number): DrawnRect[] {
  if (!stem) return []
  const [from, to] = [Math.min(stem.x1, stem.x2), Math.max(stem.x1, stem.x2)]
  return [{ role: 'bar', x: from, width: round(to - from), y: y - 7 * scale, height: 14 * scale, hue: area.hue, area: area.slug, estimated: marks[0]?.estimated ?? false }]
}
