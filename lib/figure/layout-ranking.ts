import { formatDecimal } from '@/lib/indicators/words'
import { position, rankAxis, valueAxis } from './axis'
import type { Figure, FigureArea, FigureCell } from './figure'
import { plainTick, type Tick } from './layout-lines'
import { cellMarks, plotted, plottedValues, type Mark } from './marks'

/** One area's row. */
export interface PlacedRow {
  readonly area: FigureArea
  readonly y: number
  readonly marks: readonly Mark[]
  /** Line from zero to the mark, percent; null where zero is not on the axis. */
  readonly stem: { readonly x1: number; readonly x2: number } | null
  /** The figure, right of its mark; "ước" and the like are in the table below. */
  readonly text: string
  /** Percent; where the rightmost mark stands. */
  readonly textX: number
}

/** A drawing of one period's figures, area by area. */
export interface RankingLayout {
  readonly kind: 'ranking'
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly ticks: readonly Tick[]
  readonly rows: readonly PlacedRow[]
  readonly hasZero: boolean
}

const ROW_HEIGHT = 26

/**
 * Orders the cells of one period for a ranking: best first by the indicator's
 * direction, equal values by name. An indicator on which areas must not be
 * ranked keeps the order of names.
 */
export function rankCells(figure: Figure, period: string): FigureCell[] {
  const cells = figure.cells.filter((cell) => cell.period === period)
  const nameOf = new Map(figure.areas.map(({ slug, name }) => [slug, name]))
  const byName = (a: FigureCell, b: FigureCell) => collator.compare(nameOf.get(a.area) ?? '', nameOf.get(b.area) ?? '')
  if (figure.indicator.comparability === 'poor') return cells.sort(byName)
  const sign = figure.indicator.direction === 'lower_better' ? 1 : -1
  return cells.sort((a, b) => sign * (plotted(figure, a.value) - plotted(figure, b.value)) || byName(a, b))
}

const collator = new Intl.Collator('vi')

/**
 * The place of each cell among those shown: 1, 2, 2, 4. Null where places
 * would mislead: a poor yardstick, no better or worse, ranks (which are places
 * already), or a figure in dispute.
 */
export function placesOf(figure: Figure, ranked: readonly FigureCell[]): (number | null)[] {
  const { comparability, direction, kind } = figure.indicator
  if (comparability === 'poor' || direction === 'neutral' || kind === 'rank') return ranked.map(() => null)
  return ranked.map((cell) => (cell.disputed.length > 0 ? null : 1 + ranked.findIndex(({ value }) => value === cell.value)))
}

/** Places the figures of one period, a row an area. */
export function layoutRanking(figure: Figure, period: string): RankingLayout {
  const ranked = rankCells(figure, period)
  const values = plottedValues(figure, ranked)
  const ranks = figure.indicator.kind === 'rank'
  const axis = ranks ? rankAxis(values, ranked.flatMap(({ of }) => (of === null ? [] : [Number(of)]))) : valueAxis(values, 4)
  const areas = new Map(figure.areas.map((area) => [area.slug, area]))
  const textOf = (cell: FigureCell) => [cell, ...cell.disputed].map((entry) => entry.text).join(' | ')
  const margin = { top: 26, right: textRoom(ranked.map(textOf)), bottom: 8, left: nameRoom(ranked.map(({ area }) => areas.get(area)?.name ?? area)) }
  const xOf = (value: number) => Math.round((3 + position(axis, value) * 94) * 100) / 100
  const rows = ranked.flatMap((cell, index): PlacedRow[] => {
    const area = areas.get(cell.area)
    if (!area) return []
    const y = margin.top + ROW_HEIGHT * (index + 0.5)
    const marks = cellMarks(figure, cell, area, (value) => ({ x: xOf(value), y }))
    return [{
      area, y, marks, text: textOf(cell), textX: Math.max(...marks.map(({ x }) => x)),
      stem: axis.hasZero && !ranks ? { x1: xOf(0), x2: xOf(plotted(figure, cell.value)) } : null,
    }]
  })
  return {
    kind: 'ranking',
    height: margin.top + ROW_HEIGHT * rows.length + margin.bottom,
    margin,
    ticks: axis.ticks.map((tick, index) => ({ at: xOf(tick), text: formatDecimal(plainTick(tick), figure.locale), spare: index % 2 === 1 })),
    rows,
    hasZero: axis.hasZero,
  }
}

const textRoom = (texts: readonly string[]) => Math.max(24, ...texts.map((text) => Math.ceil(text.length * 7.4) + 18))
const nameRoom = (names: readonly string[]) => Math.max(60, ...names.map((name) => Math.ceil(name.length * 7.6) + 14))
