import type { AreaLevel, Basis, Indicator, Qualifier } from '@/lib/indicators/catalogue'
import { plainDecimal, type DecimalText } from '@/lib/indicators/decimal'
import type { Period, PeriodKind } from '@/lib/indicators/period'
import { byOrder, isBlocking, type Reason } from './reasons'
import { compareMoment, compareStretch, overlaps, samePeriod, sideOf, type StretchDifference } from './stretch'

// Whether two figures may be compared: Hoàn Kiếm's +16,3% of a sector in nine
// months of 2022 and Tây Hồ's +55,8% of revenue in nine months of 2023 may not.
// What each reason means is published in reasons.ts; here stands when it applies.

/** A figure as comparability sees it: what it measures, of whom, when, and how firmly it is stated. */
export interface Stated {
  readonly indicator: Pick<Indicator, 'code' | 'kind' | 'unitOfMeasure' | 'objectVi' | 'objectEn' | 'family' | 'comparability' | 'breaks' | 'nameVi' | 'nameEn'>
  /** Slug. */
  readonly area: string
  /** As readers know it: "Hoàn Kiếm". */
  readonly areaName: string
  readonly level: AreaLevel
  readonly period: Period
  readonly periodKind: PeriodKind
  readonly basis: Basis
  readonly estimated: boolean
  readonly derived: boolean
  /** Number of units ranked, or total of a completion. */
  readonly of: DecimalText | null
  readonly qualifier: Qualifier | null
  /** The source does not name the year; the period is that of the report. */
  readonly periodOfReport: boolean
  /** Other sources state another value, and no one has ruled. */
  readonly disputed: boolean
}

/**
 * What figures are put together for. At one moment (a ranking, bars, a median,
 * a difference) areas must speak of the same time, and a break of the series
 * forbids; through time (lines, a bump chart) years differ and a break is drawn.
 */
export type Purpose = 'moment' | 'time'

export interface Verdict {
  readonly level: 'comparable' | 'reserved' | 'incomparable'
  /** In the order of REASONS: blocking ones first. Empty where comparable. */
  readonly reasons: readonly Reason[]
}

/**
 * Whether two figures may be compared. Symmetric. Two figures of one area are
 * compared through time; those of two areas side by side, unless the purpose is time.
 */
export function compare(a: Stated, b: Stated, purpose: Purpose = 'moment'): Verdict {
  const reasons = reasonsBetween(a, b, a.area !== b.area, purpose)
  if (reasons.length === 0) return { level: 'comparable', reasons }
  return { level: reasons.some(isBlocking) ? 'incomparable' : 'reserved', reasons }
}

/**
 * The reasons between two figures, in the order of REASONS.
 *
 * @param across held to the rule between areas. What blocks two figures of one area blocks them across areas too,
 *   so a ranking of several areas may hold all its figures to it.
 */
export function reasonsBetween(a: Stated, b: Stated, across: boolean, purpose: Purpose): Reason[] {
  const sameKind = a.indicator.kind === b.indicator.kind
  const sameIndicator = sameKind && a.indicator.code === b.indicator.code
  const pair: Pair = { a, b, across, purpose, sameKind, sameIndicator, stretch: compareStretch(a, b) }
  const found: Reason[] = []
  for (const rule of RULES) {
    const reason = rule(pair)
    if (reason) found.push(reason)
  }
  return found.sort(byOrder)
}

interface Pair {
  readonly a: Stated
  readonly b: Stated
  readonly across: boolean
  readonly purpose: Purpose
  readonly sameKind: boolean
  readonly sameIndicator: boolean
  readonly stretch: StretchDifference | null
}

type Rule = (pair: Pair) => Reason | null

const measure: Rule = ({ sameKind }) => (sameKind ? null : 'measure')

const unit: Rule = ({ a, b, sameKind }) => (sameKind && a.indicator.unitOfMeasure !== b.indicator.unitOfMeasure ? 'unit' : null)

/** Growth of revenue beside revenue differs in kind alone. But two indicators of one kind and unit never measure the same. */
const object: Rule = ({ a, b, sameKind, sameIndicator }) => {
  if (sameIndicator) return null
  const alike = sameKind && a.indicator.unitOfMeasure === b.indicator.unitOfMeasure
  return alike || a.indicator.objectVi !== b.indicator.objectVi ? 'object' : null
}

const level: Rule = ({ a, b }) => (a.level === b.level ? null : 'level')

/** The catalogue's word on the indicator is about areas; in one area only the worst makes a reservation. */
const yardstick: Rule = ({ a, b, across, sameIndicator }) => {
  if (!sameIndicator) return null
  const { comparability } = a.indicator
  if (across) return comparability === 'poor' ? 'yardstick' : comparability === 'care' ? 'care' : null
  return comparability === 'poor' && !samePeriod(a, b) ? 'yardstick-over-time' : null
}

/** Between areas at one moment another part of the year is another time, which says it already. */
const stretch: Rule = ({ stretch: difference, across, purpose }) => (difference === 'season' && across && purpose === 'moment' ? null : difference)

const time: Rule = ({ a, b, across, purpose }) => (across && purpose === 'moment' ? compareMoment(a, b) : null)

const yearUnstated: Rule = ({ a, b, across }) => {
  if (!a.periodOfReport && !b.periodOfReport) return null
  return across ? 'year-unstated' : 'year-unstated-over-time'
}

const seriesBreak: Rule = ({ a, b, sameIndicator, purpose }) => {
  const breaks = sameIndicator ? (a.indicator.breaks ?? b.indicator.breaks) : undefined
  if (!breaks?.some(({ firstDay }) => sideOf(a, firstDay) !== sideOf(b, firstDay))) return null
  return purpose === 'time' ? 'break-on-axis' : 'break'
}

const overlap: Rule = ({ a, b, across, stretch: difference }) => {
  const sameLength = difference === null || difference === 'cut-off'
  return !across && sameLength && overlaps(a, b) ? 'overlap' : null
}

const base: Rule = ({ a, b, sameKind }) => {
  const [one, other] = [basisOf(a), basisOf(b)]
  if (!sameKind || one === other) return null
  if (one === 'plan' || other === 'plan') return 'base'
  return one === 'none' || other === 'none' ? 'base-unstated' : 'base'
}

/** A ratio to a plan is against the plan, also where a row does not repeat it; the same period before a whole year is that year. */
function basisOf({ indicator, basis, periodKind }: Stated): Basis {
  if (indicator.kind === 'plan_ratio') return 'plan'
  return basis === 'previous_year' && periodKind === 'year' ? 'same_period_last_year' : basis
}

const planOwner: Rule = ({ a, sameIndicator }) => (sameIndicator && a.indicator.kind === 'plan_ratio' ? 'plan-owner' : null)

const denominator: Rule = ({ a, b, sameIndicator, across, purpose }) => {
  if (!sameIndicator || a.indicator.kind !== 'rank') return null
  if (a.of === null || b.of === null) return 'denominator-unstated'
  if (sameNumber(a.of, b.of)) return null
  // One ranking has one number; over the years units come and go.
  const oneRanking = across && (purpose === 'moment' || samePeriod(a, b))
  return !oneRanking && nearNumber(a.of, b.of) ? 'denominator-changed' : 'denominator'
}

const total: Rule = ({ a, b, sameIndicator }) => {
  if (!sameIndicator || a.indicator.kind !== 'completion') return null
  if (a.of === null || b.of === null) return 'total-unstated'
  return sameNumber(a.of, b.of) ? null : 'totals'
}

const sameNumber = (a: DecimalText, b: DecimalText) => a === b || plainDecimal(a) === plainDecimal(b)

/** At most a tenth of the larger apart. Of counts, so the whole part will do. */
function nearNumber(a: DecimalText, b: DecimalText): boolean {
  const [one, other] = [a, b].map((text) => BigInt(text.split('.')[0] ?? '0')) as [bigint, bigint]
  const [less, more] = one < other ? [one, other] : [other, one]
  return (more - less) * 10n <= more
}

const status: Rule = ({ a, b }) => (a.estimated === b.estimated ? null : 'status')
const derived: Rule = ({ a, b }) => (a.derived || b.derived ? 'derived' : null)
const inexact: Rule = ({ a, b }) => (a.qualifier || b.qualifier ? 'inexact' : null)
const disputed: Rule = ({ a, b }) => (a.disputed || b.disputed ? 'disputed' : null)

const RULES: readonly Rule[] = [
  measure, unit, object, level, yardstick, stretch, time, yearUnstated, seriesBreak, overlap,
  base, planOwner, denominator, total, status, derived, inexact, disputed,
]
