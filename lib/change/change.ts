import { Decimal } from 'decimal.js'
import { compare, type Stated } from '@/lib/comparability/comparability'
import { isBlocking, type Reason } from '@/lib/comparability/reasons'
import type { Indicator, SeriesBreak } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { daysBetween, samePeriodLastYear } from '@/lib/indicators/period'

// A quotient need not end; a column of the database holds 38 digits, a product twice that.
const Exact = Decimal.clone({ precision: 80 })

/** How a change is measured: growth in percent, a difference in percentage points ("điểm %"), or places of a ranking. */
export type ChangeMeasure = 'percent' | 'points' | 'places'

/** What a change means, by the direction of its indicator; "neutral" where more is neither good nor bad. */
export type ChangeDirection = 'better' | 'worse' | 'same' | 'neutral'

/** How one figure differs from that of the same period a year before. */
export interface Change {
  readonly known: true
  readonly measure: ChangeMeasure
  /** Signed, up is positive: percent of the figure before, percentage points, or places gained. Not rounded (80 digits). */
  readonly amount: DecimalText
  /** The amount as it is shown, rounded by `roundChange`. */
  readonly shown: DecimalText
  readonly direction: ChangeDirection
  readonly now: Observation
  readonly before: Observation
  /** One of the two is said with "hơn", "gần" or "khoảng". */
  readonly approximate: boolean
  /** What to know before comparing the two; empty where nothing stands in the way. */
  readonly reservations: readonly Reason[]
}

/** Why no change can be stated. */
export type MissingReason =
  /** Sources of this year's or last year's figure disagree. */
  | 'disputed'
  /** No figure of the same stretch a year before. */
  | 'no-figure-before'
  /** The report does not name the year, so the year before is not known either. */
  | 'period-unknown'
  /** The stretch is longer than a year: the year before would overlap it. */
  | 'longer-than-a-year'
  /** The figure is a change itself: places gained. */
  | 'states-a-change'
  | 'series-break'
  | 'not-comparable'
  /** One of the two is stated as a range. */
  | 'range'
  /** Done, but not of how many. */
  | 'no-total'
  /** Growth from zero, or from less, has no percentage. */
  | 'before-is-zero'
  | 'before-is-negative'

/** That there is no change to state, and why. */
export interface Missing {
  readonly known: false
  readonly reason: MissingReason
  /** What makes the two incomparable; only with "not-comparable". */
  readonly obstacles: readonly Reason[]
  /** Only with "series-break". */
  readonly seriesBreak: SeriesBreak | null
}

/**
 * The cell of the same indicator, area, basis and stretch one year before ("cùng kỳ"), or null.
 *
 * @param cells current cells; may hold other indicators, areas and periods
 */
export function findPrevious(cells: readonly Cell[], { figure: now }: Cell): Cell | null {
  const { from, to } = samePeriodLastYear(now.period)
  return cells.find(({ figure }) => figure.indicator === now.indicator && figure.area === now.area && figure.basis === now.basis
    && figure.period.from === from && figure.period.to === to) ?? null
}

/**
 * How a figure differs from that of the same period a year before.
 *
 * Amounts and counts grow in percent; rates, shares, scores (all in percent) and the share done of a completion move by
 * percentage points; ranks by places, where a smaller number is a gain.
 *
 * @param before from `findPrevious`; null where there is none
 * @returns the change with its reservations, or why there is none
 * @throws RangeError where a cell is not of the indicator, or the two are of different areas
 */
export function changeOf(now: Cell, before: Cell | null, indicator: Indicator): Change | Missing {
  checkCells(now, before, indicator)
  const measure = measureOf(indicator)
  if (!measure) return missing('states-a-change')
  // Thirteen months are allowed: the year of disbursement closes on 31 January of the next.
  if (daysBetween(now.figure.period.from, now.figure.period.to) > 396) return missing('longer-than-a-year')
  if (now.figure.periodOfReport || before?.figure.periodOfReport) return missing('period-unknown')
  if (!before) return missing('no-figure-before')
  if (now.disputed.length > 0 || before.disputed.length > 0) return missing('disputed')
  return between(now.figure, before.figure, indicator, measure)
}

/** How the changes of an indicator are measured; null where its figures are changes already. */
export function measureOf(indicator: Pick<Indicator, 'kind' | 'unitOfMeasure'>): ChangeMeasure | null {
  if (indicator.kind === 'rank_change') return null
  if (indicator.kind === 'rank') return 'places'
  return indicator.unitOfMeasure === 'percent' || indicator.kind === 'completion' ? 'points' : 'percent'
}

/** Digits after the decimal comma that a change is shown with. */
export const CHANGE_DIGITS: Readonly<Record<ChangeMeasure, number>> = { percent: 1, points: 2, places: 0 }

/**
 * A change as it is shown: growth to one decimal, points to two, places whole, half rounded away from zero. A change
 * too small for that keeps as many decimals as its first digit needs, so that what changed is never shown as 0.
 */
export function roundChange(amount: DecimalText, measure: ChangeMeasure): DecimalText {
  const exact = new Exact(amount)
  const rounded = exact.toDecimalPlaces(CHANGE_DIGITS[measure], Decimal.ROUND_HALF_UP)
  return (rounded.isZero() && !exact.isZero() ? exact.toSignificantDigits(1, Decimal.ROUND_HALF_UP) : rounded).toFixed()
}

function checkCells(now: Cell, before: Cell | null, indicator: Indicator): void {
  for (const { figure } of before ? [now, before] : [now]) {
    if (figure.indicator !== indicator.code) throw new RangeError(`a cell of ${figure.indicator} in a change of ${indicator.code}`)
  }
  if (before && before.figure.area !== now.figure.area) throw new RangeError(`a change from ${before.figure.area} to ${now.figure.area}`)
}

/** Both are of one area, so its name and level decide nothing. Disputes have been turned away before. */
const stated = (figure: Observation, indicator: Indicator): Stated => ({ ...figure, indicator, areaName: figure.area, level: 'district', disputed: false })

function between(now: Observation, before: Observation, indicator: Indicator, measure: ChangeMeasure): Change | Missing {
  const { level, reasons } = compare(stated(now, indicator), stated(before, indicator), 'moment')
  if (reasons.includes('break')) return { ...missing('series-break'), seriesBreak: breakBetween(now, before, indicator) }
  if (level === 'incomparable') return { ...missing('not-comparable'), obstacles: reasons.filter(isBlocking) }
  if (now.valueMax !== null || before.valueMax !== null) return missing('range')
  const amount = indicator.kind === 'completion' ? shareMoved(now, before) : AMOUNTS[measure](new Exact(now.value), new Exact(before.value))
  if (typeof amount === 'string') return missing(amount)
  return {
    known: true, measure, amount: amount.toFixed(), shown: roundChange(amount.toFixed(), measure), direction: directionOf(amount, indicator),
    now, before, approximate: now.qualifier !== null || before.qualifier !== null, reservations: reasons,
  }
}

const breakBetween = (now: Observation, before: Observation, { breaks = [] }: Indicator): SeriesBreak | null =>
  breaks.find(({ firstDay }) => before.period.from < firstDay && firstDay <= now.period.to) ?? null

type Amount = Decimal | MissingReason

const AMOUNTS: Readonly<Record<ChangeMeasure, (now: Decimal, before: Decimal) => Amount>> = {
  points: (now, before) => now.minus(before),
  places: (now, before) => before.minus(now),
  percent: (now, before) => {
    if (before.isZero()) return 'before-is-zero'
    return before.isNegative() ? 'before-is-negative' : now.minus(before).times(100).div(before)
  },
}

function shareMoved(now: Observation, before: Observation): Amount {
  const [shareNow, shareBefore] = [now, before].map(({ value, of }) => (of === null || new Exact(of).isZero() ? null : new Exact(value).times(100).div(of)))
  return shareNow && shareBefore ? shareNow.minus(shareBefore) : 'no-total'
}

/** Places gained are better whatever the indicator says of its numbers: the first place has the smallest. */
function directionOf(amount: Decimal, { kind, direction }: Indicator): ChangeDirection {
  if (amount.isZero()) return 'same'
  if (kind === 'rank') return amount.isPositive() ? 'better' : 'worse'
  if (direction === 'neutral') return 'neutral'
  return amount.isPositive() === (direction === 'higher_better') ? 'better' : 'worse'
}

const missing = (reason: MissingReason): Missing => ({ known: false, reason, obstacles: [], seriesBreak: null })
