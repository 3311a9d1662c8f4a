// How words are compared: without marks, case and punctuation, so that "hoan kiem" finds Hoàn Kiếm; and, where a
// reader does type marks, with them, wherever in the syllable the tone was put ("hoà" is "hòa").

/** A word taken apart as a typist would: its letters, the marks that make other letters of them, and its tone. */
export interface Spelling {
  /** Letters without any mark: "hoan". */
  readonly plain: string
  /** As many letters, with circumflex, breve, horn and đ, without tone: "kiêm". */
  readonly shape: readonly string[]
  /** The tone mark, "" for the level tone. Apart from its letter, since "hoà" and "hòa" differ in nothing else. */
  readonly tone: string
}

/** A folded text with the way back to the text it was made of. */
export interface FoldedText {
  /** As `fold` gives it. */
  readonly text: string
  /** For each UTF-16 unit of `text`, where its letter begins in the original. */
  readonly starts: readonly number[]
  /** The same, where its letter ends, marks included; exclusive. */
  readonly ends: readonly number[]
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/
const MARK = /\p{M}/u
const MARKS = /\p{M}/gu
const NO_LETTERS = /[^\p{L}\p{N}]+/gu

/** Letters without their marks, lower case, a space for what separates words; nothing for a mark alone. */
function foldLetters(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD')
    .replace(MARKS, '')
    // Eth looks like đ and is what some keyboards give; the last sigma of a word is a sigma.
    .replace(/[đð]/g, 'd').replaceAll('ς', 'σ')
    .replace(NO_LETTERS, ' ')
}

/**
 * A text as search compares it: lower case, no marks, đ as d, words of letters and digits with one space between.
 * NFC and NFD give the same, and so do "hoà" and "hòa". Folding twice changes nothing.
 */
export function fold(text: string): string {
  return foldLetters(text).trim()
}

/** As `fold`, with the offsets of each letter in the text given (UTF-16, end exclusive). */
export function foldWithOffsets(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const end = at + letter.length
    const plain = foldLetters(letter)
    // A mark of its own belongs to the letter before it.
    if (plain === '' && ends.length > 0 && !folded.endsWith(' ')) ends[ends.length - 1] = end
    for (const unit of plain.split('')) {
      if (unit === ' ' && (folded === '' || folded.endsWith(' '))) continue
      folded += unit
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  const length = folded.endsWith(' ') ? folded.length - 1 : folded.length
  return { text: folded.slice(0, length), starts: starts.slice(0, length), ends: ends.slice(0, length) }
}

/** The words of a text taken apart, in its order. Words as `fold` cuts them. */
export function spellings(text: string): Spelling[] {
  const words: Spelling[] = []
  let open: { plain: string; shape: string[]; tone: string } | null = null
  for (const part of text.normalize('NFC').toLowerCase().normalize('NFD')) {
    if (MARK.test(part)) {
      if (!open) continue
      if (TONES.test(part)) open.tone = part
      else open.shape.push((open.shape.pop() ?? '') + part)
      continue
    }
    const plain = foldLetters(part)
    if (plain.trim() === '') {
      open = null
      continue
    }
    if (!open) words.push((open = { plain: '', shape: [], tone: '' }))
    open.plain += plain
    open.shape.push(...(plain.length === part.length ? [part] : plain))
  }
  return words
}

/** Whether any mark was typed. */
export const isMarked = ({ plain, shape, tone }: Spelling): boolean => tone !== '' || shape.join('') !== plain

/**
 * Whether a word of a name has every mark of the word typed: "hà" agrees with Hà, not with Hạ or Hai; "ha" agrees with
 * all three. What is typed may be the beginning of the word.
 */
export function agrees(typed: Spelling, word: Spelling): boolean {
  if (!word.plain.startsWith(typed.plain)) return false
  if (typed.tone !== '' && typed.tone !== word.tone) return false
  return typed.shape.every((letter, index) => letter === typed.plain[index] || letter === word.shape[index])
}
