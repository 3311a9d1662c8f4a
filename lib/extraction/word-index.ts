import { plainWord, type EdgeWords } from './pattern-edges'

/**
 * Which patterns can begin or end at a word: every pattern has a number, every word the set of numbers as bits. A text is
 * cut into words once, and most patterns are seen not to occur in it without being run.
 */
export interface WordIndex {
  /** Where the words stand that some pattern can begin with, in order; no letter, mark or digit stands before them. */
  readonly starts: readonly number[]
  readonly patterns: readonly Int32Array[]
  /** All of `patterns` together. */
  readonly all: Int32Array
  /** The text has letters whose case or width the index does not follow: patterns have to be run as they are. */
  readonly odd: boolean
}

/** Beyond so many letters a word is a run of digits or a fault, and known by its edge alone. */
const LONGEST_WORD = 24
/** The index forgets the words it has met when there are more: only hostile texts have so many. */
const MOST_WORDS = 20_000

/** A power of two, half as much again as MOST_WORDS at least. */
const SLOTS = 0x8000

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Words at one edge of patterns: which patterns know them. */
export class WordTable {
  private count = 0
  private readonly words = new Map<string, number[]>()
  private readonly parts = new Map<string, number[]>()
  private partLengths: readonly number[] = []
  private readonly met = new Map<string, Int32Array | null>()
  /** The words of `met` by a sum of their letters, so that a word in a text need not be cut out of it to be known. */
  private slots = new Uint16Array(SLOTS)
  private readonly kept: Array<{ readonly word: string; readonly patterns: Int32Array | null }> = []
  private all = new Int32Array(0)

  constructor(private readonly edge: 'first' | 'last') {}

  /** Enters a pattern and gives it its number. */
  add({ words, parts }: EdgeWords): number {
    for (const [known, table] of [[words, this.words], [parts, this.parts]] as const) {
      for (const word of known) table.set(word, [...(table.get(word) ?? []), this.count])
    }
    this.partLengths = [...new Set([...this.parts.keys()].map((part) => part.length))]
    this.forget()
    this.all = new Int32Array((this.count >> 5) + 1).fill(-1)
    return this.count++
  }

  /** The patterns that know a word, as bits; null where there are none. */
  patternsAt(word: string): Int32Array | null {
    const known = this.met.get(word)
    if (known !== undefined) return known
    if (this.met.size >= MOST_WORDS) this.forget()
    const found = this.find(word)
    this.met.set(word, found)
    return found
  }

  private forget(): void {
    this.met.clear()
    if (this.kept.length > 0) this.slots = new Uint16Array(SLOTS)
    this.kept.length = 0
  }

  /** The same for a word in a text, its sum given. */
  private patternsIn(text: string, start: number, end: number, sum: number): Int32Array | null {
    let slot = sum & (SLOTS - 1)
    for (; this.slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const { word, patterns } = this.kept[this.slots[slot]! - 1]!
      if (standsAt(word, text, start, end)) return patterns
    }
    const word = text.slice(start, end)
    if (this.kept.length >= MOST_WORDS) {
      this.forget()
      slot = sum & (SLOTS - 1)
    }
    const patterns = this.patternsAt(word)
    this.slots[slot] = this.kept.push({ word, patterns })
    return patterns
  }

  private find(word: string): Int32Array | null {
    for (let i = 0; i < word.length; i++) if (classOf(word.charCodeAt(i)) === ODD) return this.all
    const written = plainWord(word)
    const numbers = [...(this.words.get(written) ?? [])]
    for (const length of this.partLengths) {
      if (length <= written.length) numbers.push(...(this.parts.get(this.edge === 'first' ? written.slice(0, length) : written.slice(-length)) ?? []))
    }
    if (numbers.length === 0) return null
    const bits = new Int32Array(this.all.length)
    for (const number of numbers) bits[number >> 5]! |= 1 << (number & 31)
    return bits
  }

  /** The words of a text that some pattern can begin with. */
  index(text: string): WordIndex {
    const starts: number[] = []
    const patterns: Int32Array[] = []
    const all = new Int32Array(this.all.length)
    let odd = false
    for (let at = 0; at < text.length; at = this.end) {
      const known = this.step(text, at)
      odd ||= this.odd
      if (known === null) continue
      starts.push(at)
      patterns.push(known)
      for (let i = 0; i < known.length; i++) all[i]! |= known[i]!
    }
    return { starts, patterns, all, odd }
  }

  /**
   * Where the next word stands that a pattern can begin with.
   *
   * @param from no word begins before it and reaches behind it
   * @returns -1 where there is none, null where the text is odd (see `WordIndex`)
   */
  next(text: string, from: number, pattern: number): number | null {
    if (from > 0 && classOf(text.charCodeAt(from - 1)) === ODD) return null
    for (let at = from; at < text.length; at = this.end) {
      const known = this.step(text, at)
      if (this.odd) return null
      if (known !== null && (known[pattern >> 5]! & (1 << (pattern & 31))) !== 0) return at
    }
    return -1
  }

  /** What `step` found beside its answer: where to go on, and whether an odd letter stands there. */
  private end = 0
  private odd = false

  /** The patterns that can begin at an offset, blanks and words no pattern knows being null. */
  private step(text: string, at: number): Int32Array | null {
    const first = text.charCodeAt(at)
    const kind = classOf(first)
    this.end = at + 1
    this.odd = false
    if (kind === BLANK) return null
    if (kind === ODD) {
      if (isSymbol(text, at)) this.end++
      else this.odd = true
      return null
    }
    // no match begins behind a letter
    if (kind === MARK) return at === 0 || classOf(text.charCodeAt(at - 1)) !== PART ? this.patternsIn(text, at, at + 1, first) : null
    let end = at + 1
    let sum = first
    for (let unit = text.charCodeAt(end); end < text.length && classOf(unit) === PART; unit = text.charCodeAt(++end)) sum = (Math.imul(sum, 31) + unit) | 0
    this.end = end
    return this.patternsIn(text, at, Math.min(end, at + LONGEST_WORD + 1), sum)
  }
}

/** End of the word that begins at an offset; any other sign is a word of its own. */
export function afterWord(text: string, start: number): number {
  let end = start + 1
  if (classOf(text.charCodeAt(start)) === PART) while (end < text.length && classOf(text.charCodeAt(end)) === PART) end++
  return end
}

/** The first word of a text behind at most three blanks, with an odd letter behind it; "" where the text ends there. */
export function firstWord(text: string): string {
  let start = 0
  while (start < 3 && start < text.length && classOf(text.charCodeAt(start)) === BLANK) start++
  if (start === text.length) return ''
  const end = Math.min(afterWord(text, start), start + LONGEST_WORD + 1)
  return text.slice(start, end + (end < text.length && classOf(text.charCodeAt(end)) === ODD ? 1 : 0))
}

/** The last word of a text before at most three blanks, with an odd letter before it; "" where there is none. */
export function lastWord(text: string): string {
  let end = text.length
  while (end > 0 && end > text.length - 3 && classOf(text.charCodeAt(end - 1)) === BLANK) end--
  if (end === 0) return ''
  const start = wordStart(text, end, end - LONGEST_WORD - 1)
  return text.slice(start - (start > 0 && classOf(text.charCodeAt(start - 1)) === ODD ? 1 : 0), end)
}

/** Start of the word that ends at an offset, at most as far back as `least`. */
function wordStart(text: string, end: number, least: number): number {
  let start = end - 1
  if (classOf(text.charCodeAt(start)) === PART) while (start > 0 && start > least && classOf(text.charCodeAt(start - 1)) === PART) start--
  return start
}

/** Start of the word an offset falls into: the offset itself between words. */
export function wordAround(text: string, offset: number): number {
  let start = offset
  while (start > 0 && start < text.length && classOf(text.charCodeAt(start)) === PART && classOf(text.charCodeAt(start - 1)) === PART) start--
  return start
}

const BLANK = 1
const PART = 2
const MARK = 3
/** Halves of letters beyond the BMP, and the two letters that other letters equal when case is left aside (ſ and s, ϐ and β). */
const ODD = 4
const CLASSES = new Uint8Array(0x10000)

/** A letter beyond the BMP that is no letter, mark or digit: an emoji. It parts words as any mark does. */
const isSymbol = (text: string, at: number): boolean => text.codePointAt(at)! > 0xffff && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))

/** Of a UTF-16 unit; 0 to no unit. */
function classOf(unit: number): number {
  return CLASSES[unit] || (CLASSES[unit] = classify(unit))
}

function classify(unit: number): number {
  const letter = String.fromCharCode(unit)
  if ((unit >= 0xd800 && unit <= 0xdfff) || letter === '\u017f' || letter === '\u03d0') return ODD
  if (/\s/.test(letter)) return BLANK
  return /[\p{L}\p{M}\p{N}]/u.test(letter) ? PART : MARK
}
