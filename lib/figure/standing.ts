import { compare, type Stated } from '@/lib/comparability/comparability'
import type { Reason } from '@/lib/comparability/reasons'
import { canJudge, splitComparable } from '@/lib/comparability/split'
import { sayReason } from '@/lib/comparability/words'
import { formatDecimal } from '@/lib/indicators/words'
import type { Figure, FigureCell } from './figure'
import { plotted } from './marks'

/** A figure that does not belong beside the others, and why. */
export interface ApartCell {
  readonly cell: FigureCell
  /** Sentences. */
  readonly reasons: readonly string[]
}

/** How the areas of one period stand to each other. */
export interface Standing {
  /** Those that may share an axis: best first where they may be ranked, else by name. */
  readonly together: readonly FigureCell[]
  /** One a cell of `together`: 1, 2, 2, 4; null where a place would mislead. */
  readonly places: readonly (number | null)[]
  /** Not drawn with the others, unless the reader overrides. */
  readonly apart: readonly ApartCell[]
  /** What to bear in mind though they are compared: sentences. */
  readonly reservations: readonly string[]
  /** Whether "best", "worst", places and a median may be spoken of. */
  readonly isRanked: boolean
  /** In the middle of the plotted values, for placing; null where there are fewer than three or no ranking. */
  readonly median: { readonly at: number; readonly text: string } | null
}

const collator = new Intl.Collator('vi')

/**
 * Who stands where in one period. What is not comparable takes no place beside
 * the others; with `figure.override` it does, and no place is given to anyone.
 *
 * @param period code of a period of the figure; of an unknown one nothing stands
 */
export function standingAt(figure: Figure, period: string): Standing {
  const stated = figure.cells.filter((cell) => cell.period === period).map((cell) => ({ ...stateCell(figure, cell), cell }))
  const split = splitComparable(stated)
  const reservations = sayOnce(split.reservations, split.together, figure.locale)
  const apart = split.apart.map(({ item, reasons, against }): ApartCell => ({ cell: item.cell, reasons: reasons.map((reason) => sayReason(reason, item, against, figure.locale)) }))
  if (figure.override) return overridden(figure, stated.map(({ cell }) => cell), apart, reservations)
  const together = order(figure, split.together.map(({ cell }) => cell), figure.indicator.comparability !== 'poor')
  const isRanked = canJudge(split, figure.indicator.direction)
  return {
    together, apart, reservations, isRanked,
    places: placesOf(figure, together),
    median: isRanked ? medianOf(figure, together) : null,
  }
}

const overridden = (figure: Figure, cells: readonly FigureCell[], apart: readonly ApartCell[], reservations: readonly string[]): Standing => ({
  together: order(figure, cells, figure.indicator.comparability !== 'poor'),
  places: cells.map(() => null),
  apart, reservations, isRanked: false, median: null,
})

/**
 * The areas that may share an axis of time, and groups that need one of their
 * own. A break of the series parts no areas: it is drawn, and no line crosses it.
 *
 * @returns slugs in the figure's order, the largest group first; all in one group where the reader overrides
 */
export function groupsThroughTime(figure: Figure): string[][] {
  const present = figure.areas.map(({ slug }) => slug).filter((slug) => figure.cells.some(({ area }) => area === slug))
  if (figure.override) return [present]
  const apart = new Set(splitComparable(figure.cells.map((cell) => stateCell(figure, cell)), 'time').apart.map(({ item }) => item.area))
  const together = present.filter((slug) => !apart.has(slug))
  return [...(together.length > 0 ? [together] : []), ...present.filter((slug) => apart.has(slug)).map((slug) => [slug])]
}

/** What comparability looks at, of a cell of a figure. */
export function stateCell(figure: Figure, cell: FigureCell): Stated {
  const area = figure.areas.find(({ slug }) => slug === cell.area)
  const period = figure.periods.find(({ code }) => code === cell.period)
  if (!area || !period) throw new RangeError(`a cell outside its figure: ${cell.area}, ${cell.period}`)
  return {
    indicator: figure.subject, area: cell.area, areaName: area.name, level: area.level, period: period.period, periodKind: period.kind, basis: cell.basis,
    estimated: cell.estimated, derived: cell.derived, of: cell.of, qualifier: cell.qualifier, periodOfReport: cell.periodOfReport, disputed: cell.disputed.length > 0,
  }
}

/** Each reservation once, said of the first two figures that it stands between. */
function sayOnce(reasons: readonly Reason[], stated: readonly Stated[], locale: Figure['locale']): string[] {
  return reasons.flatMap((reason) => {
    for (const [index, a] of stated.entries()) {
      const b = stated.slice(index + 1).find((other) => compare(a, other).reasons.includes(reason))
      if (b) return [sayReason(reason, a, b, locale)]
    }
    return []
  })
}

function order(figure: Figure, cells: readonly FigureCell[], byFigure: boolean): FigureCell[] {
  const nameOf = new Map(figure.areas.map(({ slug, name }) => [slug, name]))
  const sign = figure.indicator.direction === 'lower_better' ? 1 : -1
  return [...cells].sort((a, b) =>
    (byFigure ? sign * (plotted(figure, a) - plotted(figure, b)) : 0) || collator.compare(nameOf.get(a.area) ?? '', nameOf.get(b.area) ?? ''))
}

/**
 * The place of each cell among those shown. None where places would mislead: a
 * poor yardstick, no better or worse, ranks (which are places already), or a
 * figure in dispute.
 */
function placesOf(figure: Figure, ranked: readonly FigureCell[]): (number | null)[] {
  const { comparability, direction, kind } = figure.indicator
  if (comparability === 'poor' || direction === 'neutral' || kind === 'rank') return ranked.map(() => null)
  return ranked.map((cell) => (cell.disputed.length > 0 ? null : 1 + ranked.findIndex((other) => plotted(figure, other) === plotted(figure, cell))))
}

/** The middle of the values, between the middle two of an even number; ranks and disputed figures have none. */
function medianOf(figure: Figure, cells: readonly FigureCell[]): Standing['median'] {
  const settled = cells.filter(({ disputed }) => disputed.length === 0)
  if (settled.length < 3 || figure.indicator.kind === 'rank') return null
  const values = settled.map((cell) => plotted(figure, cell)).sort((a, b) => a - b)
  const middle = (values.length - 1) / 2
  const at = ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2
  // It places a line and names it: as many digits as such figures have.
  return { at, text: formatDecimal(at.toFixed(Math.min(2, figure.subject.decimals)), figure.locale) }
}
