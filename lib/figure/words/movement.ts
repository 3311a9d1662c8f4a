import { compare } from '@/lib/comparability/comparability'
import { changeOf, type Change } from '@/lib/change/change'
import type { Cell } from '@/lib/indicators/observation'
import { periodCode, samePeriodLastYear } from '@/lib/indicators/period'
import { findCell, type Figure, type FigureArea, type FigureCell, type FigureEntry } from '../figure'
import { plotted } from '../marks'
import { standingAt, stateCell } from '../standing'
import { isOneScale, periodOf } from './cells'

// How figures moved between two periods. Sizes of moves only order them; what
// is said are the two figures, or a change worked out by lib/change.

/** An area's way from one figure to another. */
export interface Move {
  readonly area: FigureArea
  readonly from: FigureCell
  readonly to: FigureCell
  /** 1 for up, -1 for down, 0 for no change; of ranks up is a smaller number. */
  readonly way: -1 | 0 | 1
}

/** Whether two figures of one area, both settled, may be set against each other: no break between them, no dispute. */
export function canMove(figure: Figure, from: FigureCell, to: FigureCell): boolean {
  if (!isOneScale(figure, [from, to])) return false
  if (from.disputed.length > 0 || to.disputed.length > 0 || figure.indicator.kind === 'rank_change') return false
  return compare(stateCell(figure, from), stateCell(figure, to)).level !== 'incomparable'
}

/** The move between two figures of one area, of which `canMove`. */
export function moveOf(figure: Figure, area: FigureArea, from: FigureCell, to: FigureCell): Move {
  const up = figure.indicator.kind === 'rank' ? -1 : 1
  return { area, from, to, way: Math.sign(up * (plotted(figure, to) - plotted(figure, from))) as Move['way'] }
}

/** All moves from one period to another, in the order of the figure's areas. */
export function movesBetween(figure: Figure, before: string, after: string): Move[] {
  return figure.areas.flatMap((area) => {
    const [from, to] = [findCell(figure, area.slug, before), findCell(figure, area.slug, after)]
    return from && to && canMove(figure, from, to) ? [moveOf(figure, area, from, to)] : []
  })
}

/** The two periods that most areas have in common, on one side of every break; of equals the furthest apart, then the latest. Null where two have none. */
export function pairOf(figure: Figure): { readonly before: string; readonly after: string } | null {
  const areasAt = new Map(figure.periods.map(({ code }) => [code, new Set(figure.cells.filter(({ period }) => period === code).map(({ area }) => area))]))
  const side = (from: string) => figure.indicator.breaks.filter(({ firstDay }) => firstDay <= from).length
  let best: { before: string; after: string; common: number; span: number } | null = null
  figure.periods.forEach((after, later) => {
    figure.periods.slice(0, later).forEach((before, earlier) => {
      if (side(before.period.from) !== side(after.period.from)) return
      const common = [...(areasAt.get(before.code) ?? [])].filter((area) => areasAt.get(after.code)?.has(area)).length
      const span = later - earlier
      if (common > 0 && (!best || common > best.common || (common === best.common && span >= best.span))) best = { before: before.code, after: after.code, common, span }
    })
  })
  return best
}

/**
 * The largest move up or down among areas that may be ranked at both periods;
 * null where fewer than two moved that way, two moved alike, or nobody may be ranked.
 */
export function largestMove(figure: Figure, moves: readonly Move[], way: 1 | -1): Move | null {
  const [sample] = moves
  if (!sample) return null
  const standings = [sample.from, sample.to].map(({ period }) => standingAt(figure, period))
  if (!standings.every(({ isRanked }) => isRanked)) return null
  const ranked = standings.map(({ together }) => new Set(together.map(({ area }) => area)))
  const fit = moves.filter((move) => ranked.every((areas) => areas.has(move.area.slug)) && move.from.qualifier === null && move.to.qualifier === null)
  // Floats of decimals such as 0.1 + 0.2 differ in their last digits: what is that near counts as equal.
  const size = (move: Move) => Number(Math.abs(plotted(figure, move.to) - plotted(figure, move.from)).toPrecision(12))
  const [first, second] = fit.filter((move) => move.way === way).sort((a, b) => size(b) - size(a))
  return first && second && size(second) < size(first) ? first : null
}

/** The change from the same period of the year before, where the figure has that and they may be compared. */
export function changeSince(figure: Figure, cell: FigureCell): Change | null {
  const period = periodOf(figure, cell.period)
  const before = period && findCell(figure, cell.area, periodCode(samePeriodLastYear(period.period)))
  // A growth of growth, or a ratio to another year's plan, tells nobody anything.
  if (!before || figure.indicator.kind === 'growth' || figure.indicator.kind === 'plan_ratio') return null
  const change = changeOf(toCell(figure, cell), toCell(figure, before), figure.subject)
  return change.known ? change : null
}

function toCell(figure: Figure, cell: FigureCell): Cell {
  const period = periodOf(figure, cell.period)
  if (!period) throw new RangeError(`a cell outside its figure: ${cell.area}, ${cell.period}`)
  const observation = (entry: FigureEntry) => ({
    ...entry, valueMax: entry.valueMax ?? null, indicator: figure.subject.code, area: cell.area, period: period.period, periodKind: period.kind,
  })
  return { figure: observation(cell), disputed: cell.disputed.map(observation) }
}
