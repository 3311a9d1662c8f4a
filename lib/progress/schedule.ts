import type { Indicator } from '@/lib/indicators/catalogue'
import { daysBetween, isoDate, type IsoDate, type Period } from '@/lib/indicators/period'

/** The time given for a whole, both days inclusive. */
export type Schedule = Period

/** By when targets and plans are due. Published beside the statuses. */
export interface ScheduleRule {
  readonly code: 'year' | 'disbursement' | 'term' | 'none'
  readonly ruleVi: string
  readonly ruleEn: string
}

export const SCHEDULE_RULES: readonly ScheduleRule[] = [
  {
    code: 'year', ruleVi: 'Chỉ tiêu năm, kế hoạch và dự toán: đến hết 31/12 của năm; số liệu 6 tháng, 9 tháng được so với chỉ tiêu, dự toán cả năm.',
    ruleEn: 'Annual targets, plans and estimates of revenue: to 31 December; figures of six or nine months are held against the whole year.',
  },
  {
    code: 'disbursement', ruleVi: 'Giải ngân vốn đầu tư công: đến hết 31/01 năm sau.', ruleEn: 'Disbursement of public investment: to 31 January of the next year.',
  },
  {
    code: 'term', ruleVi: 'Nhiệm kỳ năm năm; nguồn chỉ nêu năm bắt đầu thì tính từ 01/01 năm đầu đến 31/12 năm cuối.',
    ruleEn: 'A term of five years; where the source gives its years only, from 1 January of the first to 31 December of the last.',
  },
  {
    code: 'none', ruleVi: 'Số lũy kế không có hạn (xã nông thôn mới, trường chuẩn…): không so với thời gian.', ruleEn: 'Running totals without a date (new-rural communes, standard schools…): not held against time.',
  },
]

/** Which rule an indicator falls under. */
export function scheduleRuleOf({ code, kind, theme }: Pick<Indicator, 'code' | 'kind' | 'theme'>): ScheduleRule['code'] {
  if (kind === 'plan_ratio') return code.startsWith('public-investment-') ? 'disbursement' : 'year'
  if (theme !== 'targets') return 'none'
  return code.startsWith('term-') ? 'term' : 'year'
}

/** The time given for what a figure of this period counts; null where there is no date, or the period does not lie in one year of it. */
export function scheduleOf(indicator: Pick<Indicator, 'code' | 'kind' | 'theme'>, { from, to }: Period): Schedule | null {
  const rule = scheduleRuleOf(indicator)
  if (rule === 'none') return null
  const year = Number(from.slice(0, 4))
  const start = rule === 'term' ? from : isoDate(year, 1, 1)
  const end = rule === 'term' ? endOfTerm(from) : rule === 'disbursement' ? isoDate(year + 1, 1, 31) : isoDate(year, 12, 31)
  return to <= end ? { from: start, to: end } : null
}

/** Five years; a term known by its years alone ("2020–2025") fills both of them. */
function endOfTerm(from: IsoDate): IsoDate {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  if (month === 1 && day === 1) return isoDate(year + 5, 12, 31)
  // The day before the fifth anniversary; day 0 of a month is the last of the one before.
  return new Date(Date.UTC(year + 5, month - 1, day - 1)).toISOString().slice(0, 10)
}

/** Days of a schedule gone by at the end of a day, and days in all. */
export interface Passed {
  readonly days: number
  readonly of: number
}

/**
 * How much of the time given had passed on the day a figure speaks of: the end of its period, or today if that is earlier.
 *
 * @returns null where there is no schedule, or all of it had passed
 */
export function passedOf(schedule: Schedule | null, period: Period, today: IsoDate): Passed | null {
  if (!schedule) return null
  const day = period.to < today ? period.to : today
  if (day >= schedule.to) return null
  return { days: Math.max(0, daysBetween(schedule.from, day) + 1), of: daysBetween(schedule.from, schedule.to) + 1 }
}
