import { daysInMonth, isoDate, isIsoDate, monthsPeriod, type IsoDate, type Period } from '@/lib/indicators/period'
import type { OpenPeriodReason } from '../candidate'

/** The period in a year; null where that year has none ("29/2"). */
export type InYear = (year: number) => Period | null

/** What a wording says of time. */
export interface Meaning {
  /** "period" is a stretch figures cover, "base" what they are compared with, "open" has no dates, "date" is the day of an event. */
  readonly sort: 'period' | 'base' | 'open' | 'date'
  /** The year it names; null where the reader must bring one. */
  readonly year: number | null
  readonly inYear: InYear
  /** Where no year is named and nothing around it names one: the period seen from the day of publication. */
  readonly on: (publishedOn: IsoDate) => Period | null
  /** "multi" covers several years; "rest" is what is left of a year ("3 tháng cuối năm"). */
  readonly reach: 'short' | 'multi' | 'rest'
  /** "nhiệm kỳ 2020-2025" names a term, not the stretch a figure covers. */
  readonly term: boolean
  /** "trong năm", "từ đầu năm đến nay", "hiện nay": so far as the report goes; a reporting period that lies in it goes before it. */
  readonly vague: boolean
  /** "năm ngoái", "tháng qua": counted from the day the report appeared, whatever year it is about; `on` goes before `inYear`. */
  readonly fromPublication: boolean
  /** Why there are no dates, for "open". */
  readonly open: OpenPeriodReason | null
  /** What a "base" means for a period, and the base of a period reported; null for the others. */
  readonly basis: 'same-period' | 'year-before' | 'period' | null
  readonly against: (reported: Period) => Period | null
}

/** Words of a form by name: "y" the year, "n" a count or month, … */
export type Groups = Readonly<Record<string, string | undefined>>

const never = (): null => null
const EMPTY: Meaning = { sort: 'period', year: null, inYear: never, on: never, reach: 'short', term: false, vague: false, fromPublication: false, open: null, basis: null, against: never }

/** Years counted from the one the report is about. */
const SHIFTS: Readonly<Record<string, number>> = { nay: 0, này: 0, ngoái: -1, trước: -1, rồi: -1, kia: -2, sau: 1, tới: 1 }

/**
 * How a year left out is found from the day of publication: "ended" takes the one that puts the end at or before that day (a
 * month ahead is allowed: reports appear before their period is over); "running" takes this year, in January and February the
 * one before; "same" takes this year always.
 */
export type Likely = 'ended' | 'running' | 'same'

/** A stretch within a year: the year stands there, or is said from the report's ("năm ngoái"), or is left out. */
export function ofYear(groups: Groups, build: InYear, extra: Partial<Meaning> = {}, likely: Likely = 'ended'): Meaning {
  const year = groups['y'] ? Number(groups['y']) : null
  const shift = year === null ? SHIFTS[groups['rel'] ?? ''] : undefined
  const inYear: InYear = shift ? (reported) => build(reported + shift) : build
  const on = shift === undefined ? (day: IsoDate) => likelyPeriod(build, day, likely) : (day: IsoDate) => inYear(yearOfDay(day))
  const rel = groups['rel'] ?? ''
  return { ...EMPTY, year, inYear, on, fromPublication: year === null && rel !== '' && rel !== 'trước' && rel !== 'sau', ...extra }
}

/** The stretch in the likeliest year; see `Likely`. */
function likelyPeriod(build: InYear, day: IsoDate, likely: Likely): Period | null {
  const year = yearOfDay(day)
  const month = Number(day.slice(5, 7))
  if (likely !== 'ended') return build(likely === 'running' && month <= 2 ? year - 1 : year)
  const [limitYear, limitMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  const period = build(year)
  return period && period.to <= isoDate(limitYear, limitMonth, daysInMonth(limitYear, limitMonth)) ? period : build(year - 1)
}

/** A stretch with its own years: nothing about it depends on the report. */
export const fixed = (year: number, period: Period | null, extra: Partial<Meaning> = {}): Meaning => ({ ...EMPTY, year, inYear: () => period, on: () => period, ...extra })

/** A stretch counted from the day of publication: "tháng trước", "từ năm 2020 đến nay". A year from elsewhere does not help. */
export const fromDay = (on: (publishedOn: IsoDate) => Period | null, extra: Partial<Meaning> = {}): Meaning => ({ ...EMPTY, on, fromPublication: true, ...extra })

/** A stretch without dates. */
export const open = (reason: OpenPeriodReason, extra: Partial<Meaning> = {}): Meaning => ({ ...EMPTY, sort: 'open', open: reason, ...extra })

/** The day of something told, no stretch of a report. */
export const DATE: Meaning = { ...EMPTY, sort: 'date' }

/** Something a figure is compared with, from the period the figure covers. */
export const base = (basis: NonNullable<Meaning['basis']>, against: (reported: Period) => Period | null): Meaning => ({ ...EMPTY, sort: 'base', basis, against })

export const yearOfDay = (day: IsoDate): number => Number(day.slice(0, 4))

/** A day of the calendar, or null: 31 April is none. */
export function dayIn(year: number, month: number, day: number): IsoDate | null {
  const date = isoDate(year, month, day)
  return isIsoDate(date) ? date : null
}

/** From one day to another; null where one is none, or they come in the wrong order. */
export const between = (from: IsoDate | null, to: IsoDate | null): Period | null => (from !== null && to !== null && from <= to ? { from, to } : null)

export const wholeYear: InYear = (year) => monthsPeriod(year, 1, 12)
