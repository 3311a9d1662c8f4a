import { plainDecimal, type DecimalText } from '@/lib/indicators/decimal'

export type ReadNumber =
  | { readonly ok: true; readonly value: DecimalText; readonly doubts: readonly string[] }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'too-long' | 'uneven-groups' }

const WHOLE = /^\d+(?:[.,]\d+)*$/
/** No report counts past the quadrillions; a longer run of digits is a bank account or a fault. */
const LONGEST = 24

const read = (value: string, ...doubts: string[]): ReadNumber => ({ ok: true, value: plainDecimal(value), doubts })

/**
 * Reads a number written the Vietnamese way: dots group thousands, a comma
 * starts the decimals ("1.234,5" is 1234.5, "1.200" is 1200, "07" is 7).
 *
 * Typists break the rule, so these are read too, each with the doubt
 * "unusual-separator" for the reviewer: "86.45" is 86.45, "0.500" is 0.5,
 * "9,179,8" is 9179.8, "1,234,567" is 1234567, "1.234.56" is 1234.56.
 */
export function parseNumber(text: string): ReadNumber {
  if (!WHOLE.test(text)) return { ok: false, reason: 'not-a-number' }
  if (text.length > LONGEST) return { ok: false, reason: 'too-long' }
  if (!text.includes('.') && !text.includes(',')) return read(text)
  // telephone numbers and codes begin so; "07" and "0,5" are figures
  if (/^0\d{2}/.test(text)) return { ok: false, reason: 'not-a-number' }
  const separators = text.replace(/\d/g, '')
  const groups = text.split(/[.,]/)
  const digits = groups.join('')

  const evenUpTo = (count: number): boolean => groups[0]!.length <= 3 && groups.slice(1, count).every((group) => group.length === 3)
  const asDecimal = `${groups.slice(0, -1).join('')}.${groups.at(-1)!}`
  const last = groups.at(-1)!.length
  if (separators === ',') return read(asDecimal)
  if (separators === '.') return oneDot(groups[0]!, groups[1]!)
  if (/^\.+$/.test(separators) && evenUpTo(groups.length)) return read(digits)
  if (/^\.+,$/.test(separators) && evenUpTo(groups.length - 1)) return read(asDecimal)
  // from here on the separators break the rule; groups of three tell which was meant
  if (/^,+$/.test(separators) && evenUpTo(groups.length)) return read(digits, 'unusual-separator')
  if (last !== 3 && evenUpTo(groups.length - 1)) return read(asDecimal, 'unusual-separator')
  if (/^,+\.$/.test(separators) && evenUpTo(groups.length - 1)) return read(asDecimal, 'unusual-separator')
  return { ok: false, reason: 'uneven-groups' }
}

function oneDot(whole: string, fraction: string): ReadNumber {
  const grouped = fraction.length === 3 && whole.length <= 3 && whole !== '0' && whole !== '00'
  return grouped ? read(whole + fraction) : read(`${whole}.${fraction}`, 'unusual-separator')
}

/** The value of a power of ten: `scaleOf('nghìn tỷ')` is "1000000000000". Null for words that are none. */
export function scaleOf(word: string): DecimalText | null {
  return SCALES[word.toLowerCase().replace(/\s+/g, ' ')] ?? null
}

const SCALES: Readonly<Record<string, DecimalText>> = {
  nghìn: '1000', ngàn: '1000', vạn: '10000', triệu: '1000000', tỷ: '1000000000', tỉ: '1000000000',
  'nghìn tỷ': '1000000000000', 'ngàn tỷ': '1000000000000', 'nghìn tỉ': '1000000000000', 'ngàn tỉ': '1000000000000',
  'triệu tỷ': '1000000000000000', 'triệu tỉ': '1000000000000000', 'nghìn triệu': '1000000000',
}

/** The words `scaleOf` knows, longest first. */
export const SCALE_WORDS: readonly string[] = Object.keys(SCALES).sort((a, b) => b.length - a.length)

/**
 * Joins the parts of an amount written in two scales: "3.634" tỷ and "32" triệu
 * are "3634.032" of the first scale. The smaller part keeps its own decimals.
 *
 * @param factor how many of the second scale make one of the first: a power of ten, 1000 for tỷ and triệu
 */
export function joinScales(larger: DecimalText, smaller: DecimalText, factor: number): DecimalText {
  const shift = Math.round(Math.log10(factor))
  const [whole = '0', decimals = ''] = smaller.split('.')
  const padded = whole.padStart(shift + 1, '0')
  const carried = padded.slice(0, -shift)
  // "3.634 tỷ 1.200 triệu" does not occur; a larger second part would need a carry and is refused
  if (larger.includes('.') || carried !== '0') throw new RangeError(`${larger} and ${smaller} do not join`)
  return plainDecimal(`${larger}.${padded.slice(-shift)}${decimals}`)
}

/** The same size with the other sign; "0" stays "0". */
export function negate(value: DecimalText): DecimalText {
  return value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`
}
