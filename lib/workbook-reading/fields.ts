import { Decimal } from 'decimal.js'
import { readPeriod } from '@/lib/extraction/period-phrases'
import { parseNumber } from '@/lib/extraction/number'
import type { Locale } from '@/lib/indicators/catalogue'
import { isDecimal, plainDecimal, type DecimalText } from '@/lib/indicators/decimal'
import { isIsoDate, isoDate, monthsPeriod, parsePeriodCode, type Period } from '@/lib/indicators/period'
import { formatPeriod } from '@/lib/indicators/words'
import type { ReadCell } from './cell'
import { isEmpty, textOf } from './rows'

/** What a spreadsheet keeps of a number; beyond it stand the faults of its arithmetic: 0.30000000000000004. */
const DIGITS = 15
const Exact = Decimal.clone({ precision: 60 })

/** Why a cell says nothing that can be used. */
export type Unclear = 'not-a-number' | 'a-day-not-a-number' | 'not-a-period' | 'not-yes-or-no' | 'unknown-unit' | 'cell-in-error'
export type ReadField<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Unclear }

const ok = <T>(value: T): ReadField<T> => ({ ok: true, value })
const unclear = (reason: Unclear): { readonly ok: false; readonly reason: Unclear } => ({ ok: false, reason })

/**
 * The decimal in a cell; null for an empty one. A number as the file has it, to
 * 15 digits; a text as people write it: "14.150,5" in Vietnamese, "14,150.5" in
 * English, perhaps with "%".
 */
export function readDecimal(cell: ReadCell | undefined, locale: Locale): ReadField<DecimalText | null> {
  if (isEmpty(cell)) return ok(null)
  if (typeof cell === 'object' && cell !== null) {
    if ('error' in cell) return unclear('cell-in-error')
    if ('day' in cell) return unclear('a-day-not-a-number')
    return /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i.test(cell.number) ? ok(plainDecimal(new Exact(cell.number).toSignificantDigits(DIGITS).toFixed())) : unclear('not-a-number')
  }
  if (typeof cell !== 'string') return unclear('not-a-number')
  const text = textOf(cell).replace(/\s/g, '').replace(/%$/, '')
  const sign = /^[-−–]/.test(text) ? '-' : ''
  const size = sign ? text.slice(1) : text
  const digits = locale === 'vi' ? vietnamese(size) : english(size)
  return digits === null ? unclear('not-a-number') : ok(plainDecimal(sign + digits))
}

const vietnamese = (text: string) => {
  // Longer than any report has it, and so without separators: written by us, to keep its digits.
  if (/^\d{13,}(,\d+)?$/.test(text)) return text.replace(',', '.')
  const read = parseNumber(text)
  return read.ok ? read.value : null
}

const english = (text: string) => {
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  return isDecimal(digits) ? digits : null
}

/** "có", "yes", a tick, true; nothing, "không", "no", false. */
export function readFlag(cell: ReadCell | undefined): ReadField<boolean> {
  if (isEmpty(cell)) return ok(false)
  const text = textOf(cell).toLowerCase()
  if (['có', 'yes', 'x', '✓', '1', 'true', 'ước', 'đúng'].includes(text)) return ok(true)
  return ['không', 'no', '0', 'false', 'sai'].includes(text) ? ok(false) : unclear('not-yes-or-no')
}

const UNITS: Readonly<Record<string, number>> = {
  đồng: 0, vnd: 0, 'nghìn đồng': 3, 'ngàn đồng': 3, 'triệu đồng': 6, 'tỷ đồng': 9, 'tỉ đồng': 9, 'nghìn tỷ đồng': 12, 'nghìn tỉ đồng': 12,
  'thousand đồng': 3, 'million đồng': 6, 'billion đồng': 9, 'trillion đồng': 12, triệu: 6, tỷ: 9, tỉ: 9,
}

/** By what power of ten a figure of money is written smaller than it is: 9 for "tỷ đồng". */
export function readMoneyUnit(cell: ReadCell | undefined): ReadField<number> {
  const exponent = UNITS[textOf(cell).toLowerCase()]
  return exponent === undefined ? unclear('unknown-unit') : ok(exponent)
}

/** A period in words of either language ("năm 2022", "9 tháng năm 2022", "first 9 months of 2022"), or as a code ("2022-Q3"). */
export function readPeriodCell(cell: ReadCell | undefined): ReadField<Period> {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return unclear('not-a-period')
  const text = textOf(cell)
  const period = parsePeriodCode(text) ?? asWeSay(text) ?? untilDay(text) ?? readPeriod(text.toLowerCase()) ?? years(text)
  return period ? ok(period) : unclear('not-a-period')
}

/** What this product itself says of the usual periods of a year. */
function asWeSay(text: string): Period | null {
  const year = Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 0)
  if (year === 0) return null
  const said = text.toLowerCase()
  const usual = [[1, 12], [1, 6], [7, 12], [1, 3], [4, 6], [7, 9], [10, 12], ...Array.from({ length: 12 }, (_, index) => [index + 1, index + 1]), ...Array.from({ length: 12 }, (_, index) => [1, index + 1])]
  for (const [first = 1, last = 12] of usual) {
    const period = monthsPeriod(year, first, last)
    if ((['vi', 'en'] as const).some((locale) => formatPeriod(period, locale).toLowerCase() === said)) return period
  }
  return null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "đến 15/09/2023", "tại ngày 31/12/2022", "to 15 Sep 2023", "on 31 Dec 2022". */
function untilDay(text: string): Period | null {
  const [, lead = '', day, month = '', year] = /^(đến|tại ngày|to|on)\s+(\d{1,2})[/ ](\d{1,2}|[a-z]{3})[/ ](\d{4})$/i.exec(text) ?? []
  if (!day || !year) return null
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1
  const to = isoDate(Number(year), number, Number(day))
  if (!isIsoDate(to)) return null
  return ['đến', 'to'].includes(lead.toLowerCase()) ? { from: `${year}-01-01`, to } : { from: to, to }
}

function years(text: string): Period | null {
  const [, first, last] = /^(?:giai đoạn\s+)?((?:19|20)\d\d)\s*[–-]\s*((?:19|20)\d\d)$/i.exec(text) ?? []
  return first && last && first < last ? monthsPeriod(Number(first), 1, 12, Number(last)) : null
}
