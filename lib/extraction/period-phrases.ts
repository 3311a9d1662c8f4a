import type { IsoDate, Period } from '@/lib/indicators/period'
import { findStretches, type TimePhrase } from './periods/find'
import { readTime } from './periods/read'

/** A wording that names a stretch of time figures may cover. */
export type PeriodPhrase = TimePhrase

/**
 * Every phrase of a text that names a stretch of the calendar, in order, none inside another.
 * Bases are not told apart here (the period in "so với quý II" is one), and wordings without dates are left out.
 */
export function findPeriodPhrases(text: string): PeriodPhrase[] {
  // a harvest ("vụ xuân") is what is told of, the report's period stays that of the report
  return findStretches(text).filter((phrase) => phrase.sort === 'period' && !phrase.vague && !/^vụ(?!\p{L})/iu.test(phrase.text))
}

/**
 * The period one phrase names.
 *
 * @param phrase for example "9 tháng đầu năm" or "đến hết tháng 9"
 * @param publishedOn ISO date of the report, for a year the phrase leaves out
 * @returns null where the phrase is none, is a base of comparison, or names no year and there is no date; `readTime` says why
 */
export function readPeriod(phrase: string, publishedOn: string | null = null): Period | null {
  const reading = readTime(phrase, publishedOn)
  return 'period' in reading && !('base' in reading) ? reading.period : null
}

/** The period of a phrase without a year, seen from the day of publication. */
export const inLikelyYear = (phrase: PeriodPhrase, publishedOn: IsoDate): Period | null => phrase.on(publishedOn)
