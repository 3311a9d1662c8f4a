/** ISO date, "2022-09-30". Dates are texts here: a period has no hour and no time zone. */
export type IsoDate = string

/** Both days inclusive. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * Kind of period. "months" runs from 1 January and is cumulative ("9 tháng");
 * "to_date" runs from 1 January to an odd day ("tính đến 15/9"); "snapshot" is a
 * stock on its last day; "multi_year" covers several years ("giai đoạn").
 */
export type PeriodKind =
  | 'day' | 'month' | 'quarter' | 'half' | 'year' | 'months' | 'to_date' | 'multi_year' | 'snapshot' | 'range'

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day of the calendar ("2023-02-29" is not). */
export function isIsoDate(text: string): text is IsoDate {
  const parts = ISO_DATE.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days in a month, 1 to 12, of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** An ISO date from its parts. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** From the first day of one month to the last day of another, months 1 to 12. */
export function monthsPeriod(year: number, first: number, last: number, lastYear = year): Period {
  return { from: isoDate(year, first, 1), to: isoDate(lastYear, last, daysInMonth(lastYear, last)) }
}

/** Today where the reports are written, seven hours ahead of UTC all year. */
export const today = (): IsoDate => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

interface Parts { year: number; month: number; day: number }
const partsOf = (date: IsoDate): Parts => {
  const parts = ISO_DATE.exec(date)
  if (!parts || !isIsoDate(date)) throw new RangeError(`not a date: ${JSON.stringify(date)}`)
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
}

/**
 * The kind that follows from the dates alone. A stock at a date cannot be told
 * from a flow "to date": whoever knows says "snapshot".
 *
 * @throws RangeError where a date is none, or the period ends before it starts
 */
export function periodKind({ from, to }: Period): PeriodKind {
  const a = partsOf(from)
  const b = partsOf(to)
  if (to < from) throw new RangeError(`period ends before it starts: ${from} to ${to}`)
  if (from === to) return 'day'
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month)
  if (a.year !== b.year) return wholeMonths && a.month === 1 && b.month === 12 ? 'multi_year' : 'range'
  if (wholeMonths) {
    const length = b.month - a.month + 1
    if (length === 12) return 'year'
    if (length === 6 && (a.month === 1 || a.month === 7)) return 'half'
    if (length === 3 && a.month % 3 === 1) return 'quarter'
    if (length === 1) return 'month'
    return a.month === 1 ? 'months' : 'range'
  }
  return a.month === 1 && a.day === 1 ? 'to_date' : 'range'
}

/**
 * The period as SDMX writes it: 2022, 2022-S1, 2022-Q3, 2022-M09, 2022-05-23,
 * or start and duration where there is no standard name: 2022-01-01/P9M.
 * One period has one text.
 *
 * @see SDMX 2.1, Section 6, chapter 4.2 (standard time period and time range)
 */
export function periodCode(period: Period): string {
  const a = partsOf(period.from)
  const b = partsOf(period.to)
  switch (periodKind(period)) {
    case 'year': return String(a.year)
    case 'half': return `${a.year}-S${a.month === 1 ? 1 : 2}`
    case 'quarter': return `${a.year}-Q${Math.ceil(a.month / 3)}`
    case 'month': return `${a.year}-M${String(a.month).padStart(2, '0')}`
    case 'day': return period.from
    default: {
      const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month)
      const months = (b.year - a.year) * 12 + b.month - a.month + 1
      if (!wholeMonths) return `${period.from}/P${daysBetween(period.from, period.to) + 1}D`
      return months % 12 === 0 ? `${period.from}/P${months / 12}Y` : `${period.from}/P${months}M`
    }
  }
}

/** Whole days from one date to another; 0 for the same day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const a = partsOf(from)
  const b = partsOf(to)
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000)
}

const addDays = (date: IsoDate, days: number): IsoDate => {
  const { year, month, day } = partsOf(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** Reads what `periodCode` writes; null for anything else, "2022-01-01/P6M" included (its one name is 2022-S1). */
export function parsePeriodCode(text: string): Period | null {
  const period = readPeriodCode(text)
  return period && periodCode(period) === text ? period : null
}

function readPeriodCode(text: string): Period | null {
  const standard = /^(\d{4})(?:-(?:S([12])|Q([1-4])|M(0[1-9]|1[0-2])))?$/.exec(text)
  if (standard) {
    const [, year, half, quarter, month] = standard
    if (half) return monthsPeriod(Number(year), half === '1' ? 1 : 7, half === '1' ? 6 : 12)
    if (quarter) return monthsPeriod(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3)
    if (month) return monthsPeriod(Number(year), Number(month), Number(month))
    return monthsPeriod(Number(year), 1, 12)
  }
  if (isIsoDate(text)) return { from: text, to: text }
  const range = /^(\d{4}-\d{2}-\d{2})\/P([1-9]\d{0,4})([DMY])$/.exec(text)
  const [, from = '', count = '', unit] = range ?? []
  if (!range || !isIsoDate(from)) return null
  if (unit === 'D') return { from, to: addDays(from, Number(count) - 1) }
  const { year, month, day } = partsOf(from)
  if (day !== 1) return null
  const last = month - 1 + Number(count) * (unit === 'Y' ? 12 : 1) - 1
  return monthsPeriod(year, month, (last % 12) + 1, year + Math.floor(last / 12))
}

/**
 * The same stretch one year before ("cùng kỳ"). The last day of February stays the last day.
 */
export function samePeriodLastYear({ from, to }: Period): Period {
  const before = (date: IsoDate, isEnd: boolean): IsoDate => {
    const { year, month, day } = partsOf(date)
    const lastDay = daysInMonth(year - 1, month)
    const atMonthEnd = isEnd && day === daysInMonth(year, month)
    return isoDate(year - 1, month, atMonthEnd ? lastDay : Math.min(day, lastDay))
  }
  return { from: before(from, false), to: before(to, true) }
}
