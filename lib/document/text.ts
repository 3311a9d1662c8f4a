import type { Run, Text } from './paper'

/**
 * Text as it may stand in a document: NFC, one line, without characters that XML
 * forbids, that are not seen, or that turn the text around them to the other direction.
 */
export function cleanText(text: string): string {
  return text.normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
}

/** A run of clean text. */
export const run = (text: string, look: Omit<Run, 'text'> = {}): Run => ({ text: cleanText(text), ...look })

/** A text of one plain run. */
export const plain = (text: string): Text => [run(text)]

/** "a" to "z", then "aa": marks of notes under a table, told from the numbers of evidence. */
export function markOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : markOf(Math.floor(index / 26) - 1) + letter
}

const ROMAN = [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const

/** 4 is "IV"; for headings, so up to 39. */
export function roman(number: number): string {
  let left = number
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
}
