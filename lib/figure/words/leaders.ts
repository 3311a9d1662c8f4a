import type { Figure, FigureCell } from '../figure'
import { plotted } from '../marks'
import type { Standing } from '../standing'
import { groupEqual, isOneScale } from './cells'

/** The two ends of those compared. */
export interface Ends {
  /** First in the order of the standing, with all who share the place. */
  readonly first: readonly FigureCell[]
  readonly last: readonly FigureCell[]
}

/** First and last of a standing; null where fewer than two stand together, they lie on several scales, or all are equal. */
export function endsOf(figure: Figure, { together }: Standing): Ends | null {
  if (!isOneScale(figure, together)) return null
  const groups = groupEqual(figure, together)
  const [first, last] = [groups[0], groups.at(-1)]
  return first && last && groups.length > 1 ? { first, last } : null
}

/**
 * Who leads, where that can be said without reserve; null where it cannot: no
 * ranking, a leader in dispute, another whose disputed figure would lead, or
 * a "hơn", "gần" or "khoảng" at the top with the next less than a tenth away,
 * which may hide the order.
 */
export function clearLeaders(figure: Figure, standing: Standing): readonly FigureCell[] | null {
  const ends = endsOf(figure, standing)
  const [leader] = ends?.first ?? []
  if (!standing.isRanked || !ends || !leader) return null
  const better = figure.indicator.direction === 'lower_better' ? -1 : 1
  const atLeast = (value: number) => better * (value - plotted(figure, leader)) >= 0
  const isChallenged = standing.together.some(({ disputed }) => disputed.some((entry) => atLeast(plotted(figure, entry))))
  const second = standing.together[ends.first.length]
  const gap = second ? Math.abs(plotted(figure, leader) - plotted(figure, second)) : 0
  const isNear = ends.first.length > 1 || gap <= 0.1 * Math.abs(plotted(figure, leader))
  const isInexact = isNear && [...ends.first, ...(second ? [second] : [])].some(({ qualifier }) => qualifier !== null)
  return isChallenged || isInexact || ends.first.some(({ disputed }) => disputed.length > 0) ? null : ends.first
}
