import type { Decimal } from 'decimal.js'
import type { Indicator, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Cell, Observation } from '@/lib/indicators/observation'
import type { IsoDate, Period } from '@/lib/indicators/period'
import { Exact } from './exact'
import type { ProgressRow, Reading } from './rows'
import { passedOf, scheduleOf, scheduleRuleOf, type Passed } from './schedule'
import { ruleOf, STATUS_RULES, type StatusCode, type StatusScope, type StatusTone } from './status-rules'

/** Why a status cannot be said. */
export type UnknownReason = 'only-exceeded' | 'no-total' | 'contradiction' | 'range' | 'not-begun'

/** A status by the published rules. */
export interface Status {
  readonly code: StatusCode
  /** That of its rule; "plain" where more is neither good nor bad, and of a running total without a date that is not all done. */
  readonly tone: StatusTone
  /** Made from an estimate: marked "ước". */
  readonly estimated: boolean
  /** What the share was held against, where time was not up. */
  readonly passed: Passed | null
  /** Only with "unknown". */
  readonly why: UnknownReason | null
}

/** The status of a row: one, or where sources disagree none but that of each reading. */
export interface RowStatus {
  /** Null where sources disagree. */
  readonly status: Status | null
  /** One for each reading, in their order. */
  readonly each: readonly Status[]
}

/**
 * How far the tasks or targets of a row are done, by `STATUS_RULES`.
 * Of a period that is not over, or a count taken before its time is up, the share done is held against the days passed.
 *
 * @param today ISO; a figure of a period yet to end speaks of this day
 */
export function statusOf(row: ProgressRow, today: IsoDate): RowStatus {
  return single(row.readings.map((reading) => statusOfReading(reading, row, today)))
}

/**
 * How a ratio to a plan stands against 100%, by `STATUS_RULES`. "Gần 100%" is below it, "hơn 100%" above.
 *
 * @param cell of an indicator of kind plan_ratio
 * @throws RangeError where the indicator is of another kind
 */
export function planStatusOf(cell: Cell, indicator: Indicator, today: IsoDate): RowStatus {
  if (indicator.kind !== 'plan_ratio') throw new RangeError(`${indicator.code} is no ratio to a plan`)
  return single([cell.figure, ...cell.disputed].map((figure) => planStatus(figure, indicator, today)))
}

const single = (each: readonly Status[]): RowStatus => ({ status: each.length === 1 ? (each[0] ?? null) : null, each })

function statusOfReading(reading: Reading, { indicator, period }: ProgressRow, today: IsoDate): Status {
  const { done, total, exceeded, parts, estimated } = reading
  const unknown = (why: UnknownReason) => unknownStatus(why, estimated)
  if (done === null) return unknown(exceeded === null ? 'range' : 'only-exceeded')
  if (total === null || !parts) return unknown('no-total')
  if (!parts.ok) return unknown('contradiction')
  return judge({ part: new Exact(done), whole: new Exact(total), qualifier: null, scope: 'count', estimated }, indicator, period, today)
}

function planStatus(figure: Observation, indicator: Indicator, today: IsoDate): Status {
  const of = (value: DecimalText) => {
    const claim: Claim = { part: new Exact(value), whole: new Exact(100), qualifier: figure.qualifier, scope: 'plan', estimated: figure.estimated }
    return judge(claim, indicator, figure.period, today)
  }
  const [low, high] = [of(figure.value), of(figure.valueMax ?? figure.value)]
  return low.code === high.code ? low : unknownStatus('range', figure.estimated)
}

const unknownStatus = (why: UnknownReason, estimated: boolean): Status => ({ code: 'unknown', tone: ruleOf('unknown').tone, estimated, passed: null, why })

/** A part of a whole, as stated. */
interface Claim {
  readonly part: Decimal
  readonly whole: Decimal
  readonly qualifier: Qualifier | null
  readonly scope: Exclude<StatusScope, 'running' | 'none'>
  readonly estimated: boolean
}

function judge(claim: Claim, indicator: Indicator, period: Period, today: IsoDate): Status {
  const { estimated } = claim
  const full = STATUS_RULES.find((rule) => rule.scope === claim.scope && reaches(claim, rule))
  if (!full) throw new RangeError(`no status for ${claim.part} of ${claim.whole}`)
  const isWhole = full.from?.numerator === full.from?.denominator
  if (period.from > today && !isWhole) return unknownStatus('not-begun', estimated)
  const passed = isWhole ? null : passedOf(scheduleOf(indicator, period), period, today)
  const inTime = !passed || compareShare(claim, passed.days, passed.of) >= 0
  const code = !passed ? full.code : inTime ? 'on-track' : 'slow'
  const plain = indicator.direction === 'neutral' || (scheduleRuleOf(indicator) === 'none' && !isWhole)
  return { code, tone: plain ? 'plain' : ruleOf(code).tone, estimated, passed, why: null }
}

const reaches = (claim: Claim, { from, strict = false }: (typeof STATUS_RULES)[number]) =>
  from !== null && compareShare(claim, from.numerator, from.denominator) >= (strict ? 1 : 0)

/** Part of whole against numerator of denominator, by cross-multiplication: no share is rounded. */
function compareShare({ part, whole, qualifier }: Claim, numerator: number, denominator: number): number {
  const order = part.times(denominator).comparedTo(whole.times(numerator))
  return order === 0 && qualifier === 'nearly' ? -1 : order === 0 && qualifier === 'over' ? 1 : order
}
