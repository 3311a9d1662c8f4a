import { isoDate, monthsPeriod, samePeriodLastYear, type IsoDate, type Period } from '@/lib/indicators/period'
import { base, type Groups, type Meaning } from './meaning'
import type { Row } from './template'

/** The same stretch so many years before; "cùng kỳ năm 2022" says which year. */
function samePeriod(g: Groups): Meaning {
  const year = g['y'] ? Number(g['y']) : null
  return base('same-period', (reported) => {
    const back = year === null ? 1 : Number(reported.to.slice(0, 4)) - year
    if (back < 0 || back > 100) return null
    let period = reported
    for (let i = 0; i < back; i++) period = samePeriodLastYear(period)
    return period
  })
}
const yearOf = (period: Period): number => Number(period.to.slice(0, 4))
const oneDay = (day: IsoDate): Period => ({ from: day, to: day })
/** The month, quarter or year before the one the reported period ends in: months as one running number. */
const lastBefore = (length: 1 | 3 | 12) => (reported: Period): Period => {
  const end = yearOf(reported) * 12 + Number(reported.to.slice(5, 7)) - 1
  const first = (Math.floor(end / length) - 1) * length
  const last = first + length - 1
  return monthsPeriod(Math.floor(first / 12), (first % 12) + 1, (last % 12) + 1, Math.floor(last / 12))
}
/** As the year stood at its end; "so với cuối năm" of an unnamed year is the one before the period. */
const endOfYear = (g: Groups): Meaning => base('period', (reported) => oneDay(isoDate(g['y'] ? Number(g['y']) : yearOf(reported) - 1, 12, 31)))
const startOfYear = (g: Groups): Meaning => base('period', (reported) => oneDay(isoDate(g['y'] ? Number(g['y']) : yearOf(reported), 1, 1)))
/** The first year of a term; one without years is not known (Party and councils differ). */
const startOfTerm = (g: Groups): Meaning => base('period', () => (g['a'] ? monthsPeriod(Number(g['a']), 1, 12) : null))
const unknown = (): Meaning => base('period', () => null)

const WITH = '(?:so sánh|so)(?: với)?(?: (?:mức|kết quả|số liệu|con số|thời điểm|tổng số)(?: của)?)?'

/** What figures are compared with. "so với năm 2022", "so với quý II/2023" are not here: any period behind "so với" is a base. */
export const BASES: readonly Row[] = [
  // cùng kỳ · so với cùng kỳ năm trước · cùng kỳ năm 2022 · cùng kỳ 2022 · cùng thời điểm năm ngoái
  ['so cùng', `(?:${WITH} )?cùng (?:kỳ|thời điểm|thời gian)(?:(?: của)? năm (?:trước|ngoái|{y})|\\s{0,1}[/-]?\\s{0,1}{y})?`, samePeriod],
  // so với năm trước · so với năm ngoái
  ['so', `${WITH} năm (?:học )?(?:liền )?(?:trước|ngoái|liền kề|rồi|qua)(?: đó)?`, () => base('year-before', lastBefore(12))],
  // so với tháng trước · so với quý trước
  ['so', `${WITH} (?:bình quân )?tháng (?:liền )?(?:trước|ngoái)(?: đó)?`, () => base('period', lastBefore(1))],
  ['so', `${WITH} quý (?:liền )?trước(?: đó)?`, () => base('period', lastBefore(3))],
  // so với cuối năm 2022 · so với đầu năm · so với đầu nhiệm kỳ 2020-2025
  ['so', `${WITH} (?:ngày )?cuối năm(?: {y}| ngoái| trước)?`, endOfYear],
  ['so', `${WITH} đầu năm(?: {y})?`, startOfYear],
  ['so', `${WITH} (?:thời điểm )?đầu nhiệm kỳ(?: {a}{-}{b})?`, startOfTerm],
  ['so', `${WITH} (?:nhiệm kỳ|giai đoạn|thời kỳ|khóa) trước|${WITH} (?:trước đây|trước đó|những năm trước|các năm trước|thời điểm (?:thành lập|sáp nhập))`, unknown],
  ['so', `${WITH} cùng kỳ (?:các năm trước|quý trước|tháng trước|nhiệm kỳ trước)`, unknown],
]
