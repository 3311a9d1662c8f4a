import { daysBetween, type IsoDate, type Period, type PeriodKind } from '@/lib/indicators/period'

// What stretch of time figures cover, whatever the year: a whole year is none of
// nine months, and "đến 15/9" is nearly nine months.

/** Periods as far as comparing them goes. */
export interface Stretch {
  readonly period: Period
  readonly periodKind: PeriodKind
}

/** Closing days this far apart still make periods of one length, with a reservation. */
export const CUT_OFF_DAYS = 30

/** From January: cumulative. Part: of one year, later. Years: several. Stock: as it stands on the last day. */
type Nature = 'year' | 'from-january' | 'part' | 'years' | 'day' | 'stock'

function natureOf({ period, periodKind }: Stretch): Nature {
  switch (periodKind) {
    case 'year': return 'year'
    case 'day': return 'day'
    case 'snapshot': return 'stock'
    case 'multi_year': return 'years'
    case 'months':
    case 'to_date': return 'from-january'
    case 'range': return yearOf(period.from) === yearOf(period.to) ? 'part' : 'years'
    default: return period.from.endsWith('-01-01') ? 'from-january' : 'part'
  }
}

const yearOf = (date: IsoDate) => date.slice(0, 4)
const dayOf = (date: IsoDate) => date.slice(5)

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const

/** 1 to 365: the day's number in any year, 29 February counting as the 28th, so that February ends at one place. */
function numberOf(date: IsoDate): number {
  const day = dayOf(date)
  return day === '02-29' ? 59 : (DAYS_BEFORE[Number(day.slice(0, 2)) - 1] ?? 0) + Number(day.slice(3))
}

export type StretchDifference = 'period-kind' | 'period-length' | 'cut-off' | 'season'

/** How two stretches differ in kind and length, whatever their years; null where they do not. */
export function compareStretch(a: Stretch, b: Stretch): StretchDifference | null {
  const named = a.periodKind === 'month' || a.periodKind === 'quarter' || a.periodKind === 'half'
  if (named && a.periodKind === b.periodKind) return dayOf(a.period.from) === dayOf(b.period.from) ? null : 'season'
  const nature = natureOf(a)
  if (nature !== natureOf(b)) return 'period-kind'
  switch (nature) {
    case 'from-january': return compareClosing(a, b)
    case 'part': return numberOf(a.period.from) === numberOf(b.period.from) && numberOf(a.period.to) === numberOf(b.period.to) ? null : 'period-length'
    case 'years': return lengthOf(a.period) === lengthOf(b.period) ? null : 'period-length'
    default: return null
  }
}

/** Both from 1 January: whole months must be the same, an odd day may lie near. */
function compareClosing(a: Stretch, b: Stretch): StretchDifference | null {
  const apart = Math.abs(numberOf(a.period.to) - numberOf(b.period.to))
  if (apart === 0) return null
  const odd = a.periodKind === 'to_date' || b.periodKind === 'to_date'
  return odd && apart <= CUT_OFF_DAYS ? 'cut-off' : 'period-length'
}

/** Years and days of the year: leap days do not make one span longer than another. */
const lengthOf = ({ from, to }: Period) => `${Number(yearOf(to)) - Number(yearOf(from))} ${dayOf(from)} ${dayOf(to)}`

export type MomentDifference = 'time' | 'cut-off'

/** Whether two stretches lie at different times; null for the same, as far as their kinds allow to say. */
export function compareMoment(a: Stretch, b: Stretch): MomentDifference | null {
  const nature = natureOf(a)
  if (nature === natureOf(b)) {
    if (nature === 'day') return a.period.to === b.period.to ? null : 'time'
    if (nature === 'stock') return compareStocks(a, b)
    if (yearOf(a.period.from) !== yearOf(b.period.from)) return 'time'
  }
  return yearOf(a.period.to) !== yearOf(b.period.to) || compareStretch(a, b) === 'season' ? 'time' : null
}

function compareStocks(a: Stretch, b: Stretch): MomentDifference | null {
  if (a.period.to === b.period.to) return null
  return Math.abs(daysBetween(a.period.to, b.period.to)) <= CUT_OFF_DAYS ? 'cut-off' : 'time'
}

/** Whether two different periods share days. Stocks stand at a day and share none. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  const stock = a.periodKind === 'snapshot' || b.periodKind === 'snapshot'
  return !stock && !samePeriod(a, b) && a.period.from <= b.period.to && b.period.from <= a.period.to
}

/** Whether two figures are of the same days and kind of period. */
export function samePeriod(a: Stretch, b: Stretch): boolean {
  return a.period.from === b.period.from && a.period.to === b.period.to && a.periodKind === b.periodKind
}

/** 0 before a day, 2 from it on, 1 for a period in which it lies. */
export function sideOf({ period }: Stretch, day: IsoDate): 0 | 1 | 2 {
  return period.to < day ? 0 : period.from >= day ? 2 : 1
}
