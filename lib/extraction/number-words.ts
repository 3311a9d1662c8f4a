import type { DecimalText } from '@/lib/indicators/decimal'

const UNITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}

/** Words a spoken number is made of, as a pattern: one to seven of them in a row, and as many behind "nghìn". */
const WORD = 'không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ'
const BELOW_THOUSAND = `(?:${WORD})(?: (?:${WORD})){0,6}`
export const NUMBER_WORDS = `${BELOW_THOUSAND}(?: (?:nghìn|ngàn) ${BELOW_THOUSAND})?`

/**
 * Reads a whole number below a million in words: "năm" 5, "mười hai" 12, "hai mươi
 * lăm" 25, "hai lăm" 25, "ba chục" 30, "một trăm linh năm" 105, "một nghìn hai trăm" 1200. "Năm nghìn" is left to the scale behind "năm".
 *
 * @returns null for words that make no number ("mươi hai", "hai ba")
 */
export function readNumberWords(words: string): DecimalText | null {
  const parts = words.normalize('NFC').toLowerCase().trim().split(/\s+/)
  const thousand = parts.findIndex((part) => part === 'nghìn' || part === 'ngàn')
  if (thousand === -1) return asText(belowThousand(parts))
  const [head, tail] = [belowThousand(parts.slice(0, thousand)), withHundreds(parts.slice(thousand + 1))]
  return asText(head === null || tail === null ? null : head * 1000 + tail)
}

/** "nghìn hai" may be 200 or 2: only what names its hundreds is sure, or says that there are none. */
function withHundreds(parts: readonly string[]): number | null {
  if (parts[0] === 'linh' || parts[0] === 'lẻ') return single(parts.slice(1))
  return parts.includes('trăm') ? belowThousand(parts) : null
}

function belowThousand(parts: readonly string[]): number | null {
  const hundred = parts.indexOf('trăm')
  if (hundred === -1) return belowHundred(parts)
  const head = hundred === 1 ? UNITS[parts[0]!] : undefined
  if (head === undefined) return null
  const rest = parts.slice(2)
  if (rest.length === 0) return head * 100
  const tail = rest[0] === 'linh' || rest[0] === 'lẻ' ? single(rest.slice(1)) : belowHundred(rest)
  return tail === null ? null : head * 100 + tail
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
