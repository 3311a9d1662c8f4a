import { monthsPeriod, samePeriodLastYear, type Period } from '@/lib/indicators/period'
import type { Frame } from '@/lib/extraction/refiners/frame'
import { inLikelyYear, type PeriodPhrase } from '../period-phrases'

/** Phrases that date a figure, the nearest to it first: of its column, its row, the caption. */
export type Dating = ReadonlyArray<PeriodPhrase | null>

/**
 * The period of a figure in a table. A part of a year ("Quý I") takes its year from the other axis, the caption, the report,
 * or the day of publication.
 */
export function periodOf(phrases: Dating, frame: Frame): Period | null {
  const named = phrases.filter((phrase) => phrase !== null)
  const [first] = named
  if (!first) return null
  const part = isWholeYear(first) ? named.slice(1, 2).find((phrase) => phrase.year === null && !isWholeYear(phrase)) : undefined
  return dated(part ?? first, part ? [first, ...named] : named.slice(1), frame)
}

/** "Năm 2023", "2023": the year and no part of it. */
export const isWholeYear = (phrase: PeriodPhrase): boolean => {
  const period = phrase.year === null ? null : phrase.inYear(phrase.year)
  return period !== null && period.from.slice(5) === '01-01' && period.to.slice(5) === '12-31' && period.from.slice(0, 4) === period.to.slice(0, 4)
}

function dated(phrase: PeriodPhrase, others: readonly PeriodPhrase[], frame: Frame): Period | null {
  if (phrase.year !== null) return phrase.inYear(phrase.year)
  const year = others.find((other) => other.year !== null)?.year ?? (frame.period ? frame.year : null)
  if (year !== null && year !== undefined) return phrase.inYear(year)
  if (frame.publishedOn) return inLikelyYear(phrase, frame.publishedOn)
  return frame.year === null ? null : phrase.inYear(frame.year)
}

/** The whole year a period lies in: plans and budgets are made for years. */
export const wholeYear = (period: Period): Period => monthsPeriod(Number(period.to.slice(0, 4)), 1, 12)

/** From 1 January to the end of a period. */
export const fromNewYear = (period: Period): Period => ({ from: `${period.to.slice(0, 4)}-01-01`, to: period.to })

/** The same stretch in the year a head names, or in the year before. */
export function yearBefore(period: Period, named: PeriodPhrase | null): Period {
  if (named?.year === undefined || named.year === null) return samePeriodLastYear(period)
  if (!isWholeYear(named)) return named.inYear(named.year) ?? samePeriodLastYear(period)
  let earlier = period
  for (let year = Number(period.to.slice(0, 4)); year > named.year && year - named.year < 20; year--) earlier = samePeriodLastYear(earlier)
  return earlier
}
