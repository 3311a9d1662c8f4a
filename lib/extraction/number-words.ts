import type { DecimalText } from '@/lib/indicators/decimal'

const UNITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}

/** Words a spoken number is made of, as a pattern: one to seven of them in a row. */
const WORD = 'không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ'
export const NUMBER_WORDS = `(?:${WORD})(?: (?:${WORD})){0,6}`

/**
 * Reads a whole number below 1000 in words: "năm" 5, "mười hai" 12, "hai mươi
 * lăm" 25, "hai lăm" 25, "ba chục" 30, "một trăm linh năm" 105.
 *
 * @returns null for words that make no number ("mươi hai", "hai ba")
 */
export function readNumberWords(words: string): DecimalText | null {
  const parts = words.normalize('NFC').toLowerCase().trim().split(/\s+/)
  const hundred = parts.indexOf('trăm')
  if (hundred === -1) return asText(belowHundred(parts))
  const head = hundred === 1 ? UNITS[parts[0]!] : undefined
  if (head === undefined) return null
  const rest = parts.slice(2)
  if (rest.length === 0) return asText(head * 100)
  const tail = rest[0] === 'linh' || rest[0] === 'lẻ' ? single(rest.slice(1)) : belowHundred(rest)
  return asText(tail === null ? null : head * 100 + tail)
}

const asText = (value: number | null): DecimalText | null => (value === null ? null : String(value))

function single(parts: readonly string[]): number | null {
  return parts.length === 1 ? (UNITS[parts[0]!] ?? null) : null
}

function belowHundred(parts: readonly string[]): number | null {
  const [first, second, third] = parts
  if (parts.length === 1) return first === 'mười' ? 10 : single(parts)
  if (first === 'mười') return parts.length === 2 ? plusUnit(10, second) : null
  const tens = UNITS[first!]
  if (tens === undefined || tens === 0) return null
  if (second === 'mươi' || second === 'chục') return parts.length === 2 ? tens * 10 : parts.length === 3 ? plusUnit(tens * 10, third) : null
  // "hai lăm", "ba mốt": the word for ten is left out, and only these endings show it
  const short = parts.length === 2 && (second === 'lăm' || second === 'mốt' || second === 'tư')
  return short ? plusUnit(tens * 10, second) : null
}

function plusUnit(tens: number, word: string | undefined): number | null {
  const unit = word === undefined ? undefined : UNITS[word]
  return unit === undefined || unit === 0 ? null : tens + unit
}
