import { Decimal } from 'decimal.js'
import type { IntakeNote } from '../intake'
import type { SheetCell } from './sheet'

/** What a cell is said with: the texts shared, its number format, where days begin, and where a note goes. */
export interface Saying {
  readonly strings: readonly string[]
  readonly format: string
  readonly is1904: boolean
  readonly note: (note: IntakeNote) => void
}

/** Excel holds fifteen digits; what a float shows beyond them is noise. */
const EXACT = Decimal.clone({ precision: 15, toExpNeg: -40, toExpPos: 40 })

/** A cell as Vietnamese text: "1.234,5", "16,3%", "05/10/2023". */
export function sayCell({ type, value }: SheetCell, saying: Saying): string {
  if (type === 's') return saying.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'có' : 'không'
  if (type === 'd') return sayDay(new Date(value), 'dd/mm/yyyy') ?? value
  if (type !== 'n') return value
  if (!/^[-+]?\d[\d.]{0,40}(?:E[-+]?\d{1,3})?$/i.test(value)) return value
  // Of "positive;negative;zero" the first part tells the kind; what stands in quotes and brackets is no code.
  const format = (saying.format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/[dy]|m(?!.*0)/i.test(format) && !/general/i.test(format)) return sayDate(value, format, saying) ?? sayNumber(value, format, saying)
  return sayNumber(value, format, saying)
}

/** Decimals beyond which a number is one that was computed, not written. */
const MOST_DECIMALS = 6

function sayNumber(value: string, format: string, { note }: Saying): string {
  const isPercent = format.includes('%')
  let number = new EXACT(value).toSignificantDigits(15)
  if (isPercent) number = number.times(100)
  if (number.decimalPlaces() > MOST_DECIMALS) {
    const shown = /\.([0#?]+)/.exec(format)?.[1]?.length ?? (/[0#]/.test(format) ? 0 : null)
    number = number.toDecimalPlaces(shown ?? MOST_DECIMALS)
    note('numbers-as-shown')
  }
  const [whole = '', decimals] = number.abs().toFixed().split('.')
  const grouped = /[#0],[#0]/.test(format) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole
  return `${number.isNegative() && !number.isZero() ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}${isPercent ? '%' : ''}`
}

const DAY = 86_400_000

/** Day 1 is 1 January 1900, and 29 February 1900, which never was, is day 60 (ECMA-376, 18.17.4.1). */
function sayDate(value: string, format: string, { is1904 }: Saying): string | null {
  const serial = Math.floor(Number(value))
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return serial >= 0 && serial < 2_958_466 ? sayDay(new Date(first + serial * DAY), format) : null
}

function sayDay(date: Date, format: string): string | null {
  if (Number.isNaN(date.getTime())) return null
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-')
  if (!/d/i.test(format)) return /m/i.test(format) ? `${month}/${year}` : year
  return /y/i.test(format) ? `${day}/${month}/${year}` : `${day}/${month}`
}
