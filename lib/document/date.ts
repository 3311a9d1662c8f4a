import type { Locale } from '@/lib/indicators/catalogue'
import { isIsoDate, type IsoDate } from '@/lib/indicators/period'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/**
 * The date of a document: "ngày 05 tháng 02 năm 2023", "ngày 15 tháng 3 năm 2023";
 * "5 February 2023" in English.
 *
 * @throws RangeError where it is not an ISO date
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4: Arabic numerals, and a zero before days below 10 and before months 1 and 2
 */
export function sayDocumentDate(date: IsoDate, locale: Locale): string {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${JSON.stringify(date)}`)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (locale === 'en') return `${day} ${MONTHS[month - 1]} ${year}`
  const zero = (number: number, below: number) => (number < below ? `0${number}` : String(number))
  return `ngày ${zero(day, 10)} tháng ${zero(month, 3)} năm ${year}`
}
