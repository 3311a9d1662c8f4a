import { edgesOf, type EdgeWords } from './pattern-edges'
import { afterWord, firstWord, lastWord, WordTable, wordAround, type WordIndex } from './word-index'

/** What may not stand beside a whole word: letters, marks and digits of any script. */
const PART = String.raw`[\p{L}\p{M}\p{N}]`

/** Reports are typed with one, two or three spaces; a space in a pattern stands for any of them. */
const spaced = (source: string): string => source.replaceAll(' ', String.raw`\s{1,3}`)

const FIRSTS = new WordTable('first')
const LASTS = new WordTable('last')
/** What is known of a pattern: its numbers in the tables, -1 where any word may stand at that edge, and its longest match. */
interface Numbers { readonly first: number; readonly last: number; readonly longest: number }

const NUMBERS = new Map<string, Numbers>()

/** Patterns of one wording share their numbers: a pattern made anew for each text costs no memory. */
function numbered(words: string, open = false): Numbers {
  const name = open ? `${words}…` : words
  const known = NUMBERS.get(name)
  if (known) return known
  const { firsts, lasts, longest } = edgesOf(words, open)
  const enter = (table: WordTable, edge: EdgeWords): number => (edge.any ? -1 : table.add(edge))
  const made = { first: enter(FIRSTS, firsts), last: enter(LASTS, lasts), longest }
  NUMBERS.set(name, made)
  // what is remembered of texts does not know the new pattern
  RECENT.clear()
  whole = null
  BEGINNING.forget()
  ENDING.forget()
  return made
}

const has = (patterns: Int32Array | null, number: number): boolean => patterns !== null && (patterns[number >> 5]! & (1 << (number & 31))) !== 0

/** The words at an edge of the text asked about last. */
class EdgeMemory {
  private text: string | null = null
  private patterns: Int32Array | null = null

  constructor(private readonly table: WordTable, private readonly wordOf: (text: string) => string) {}

  patternsAt(text: string): Int32Array | null {
    if (text !== this.text) {
      this.patterns = this.table.patternsAt(this.wordOf(text))
      this.text = text
    }
    return this.patterns
  }

  forget(): void {
    this.text = null
  }
}

const BEGINNING = new EdgeMemory(FIRSTS, firstWord)
const ENDING = new EdgeMemory(LASTS, lastWord)

/** The sentences of a report or two: each is asked about by many patterns, at several stages of the reading. */
const RECENT = new Map<string, WordIndex>()
const MOST_RECENT = 400
/** A longer text is a report as a whole, and only the last of them is remembered. */
const LONGEST_SENTENCE = 2_000
let whole: { readonly text: string; readonly index: WordIndex } | null = null

function indexOf(text: string): WordIndex {
  const known = text.length > LONGEST_SENTENCE ? (whole?.text === text ? whole.index : undefined) : RECENT.get(text)
  if (known) return known
  const index = FIRSTS.index(text)
  if (text.length > LONGEST_SENTENCE) whole = { text, index }
  else {
    if (RECENT.size >= MOST_RECENT) RECENT.clear()
    RECENT.set(text, index)
  }
  return index
}

/** A regular expression that answers as the plain one of its source and flags does, without being run where it cannot match. */
abstract class QuickPattern extends RegExp {
  /** What is made of a pattern elsewhere (by split) is a plain expression. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  // a RegExp works its flags out anew at every call of matchAll
  override readonly flags: string
  /** Worked out when it is first asked: a program that reads no report pays nothing. */
  protected numbers: Numbers | null = null

  constructor(source: string, flags: string) {
    super(source, flags)
    this.flags = flags
  }

  /** The first match at or behind an offset. */
  protected abstract find(text: string, from: number): RegExpExecArray | null

  override exec(text: string): RegExpExecArray | null {
    if (!this.global) return this.find(text, 0)
    const match = this.find(text, this.lastIndex)
    this.lastIndex = match ? match.index + match[0].length : 0
    return match
  }

  override test(text: string): boolean {
    return (this.global ? this.exec(text) : this.find(text, 0)) !== null
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.matchesIn(text).values()
  }

  matchesIn(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let match = this.find(text, 0); match; match = this.find(text, match.index + (match[0].length || 1))) found.push(match)
    return found
  }

  protected plainly(text: string, from: number): RegExpExecArray | null {
    const { lastIndex } = this
    this.lastIndex = from
    const match = super.exec(text)
    this.lastIndex = lastIndex
    return match
  }
}

/** Place of the first of ascending numbers that is not below a bound: going on from a match must not pass all words again. */
function atOrBehind(ascending: readonly number[], bound: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** UTF-16 units of a text too short to be remembered. */
const SHORT = 48

/** Tried only at the words it can begin with. */
class AnywherePattern extends QuickPattern {
  private readonly atWord: RegExp

  /** @param open whether a letter may follow the match */
  constructor(private readonly words: string, flags: string, private readonly open = false) {
    const end = open ? '' : `(?!${PART})`
    super(`(?<!${PART})(?:${words})${end}`, flags)
    this.atWord = new RegExp(`(?:${words})${end}`, `${flags.replace('g', '')}y`)
  }

  protected find(text: string, from: number): RegExpExecArray | null {
    const { atWord } = this
    const { first } = this.numbers ??= numbered(this.words, this.open)
    if (first >= 0 && text.length <= SHORT && from === 0) return this.search(text, first)
    const index = first < 0 ? null : indexOf(text)
    if (index === null || index.odd) return this.plainly(text, from)
    if (!has(index.all, first)) return null
    const { starts, patterns } = index
    for (let i = from === 0 ? 0 : atOrBehind(starts, from); i < starts.length; i++) {
      if (!has(patterns[i]!, first)) continue
      atWord.lastIndex = starts[i]!
      const match = atWord.exec(text)
      if (match) return match
    }
    return null
  }

  /** A few words are looked through as fast as it could be remembered what they are. */
  private search(text: string, first: number): RegExpExecArray | null {
    let at = FIRSTS.next(text, 0, first)
    while (at !== null && at >= 0) {
      this.atWord.lastIndex = at
      const match = this.atWord.exec(text)
      if (match) return match
      at = FIRSTS.next(text, afterWord(text, at), first)
    }
    return at === null ? this.plainly(text, 0) : null
  }
}

/** Run only where the text begins with a word it can begin with. */
class StartPattern extends QuickPattern {
  constructor(private readonly words: string) {
    super(String.raw`^\s{0,3}(?:${words})(?!${PART})`, 'iu')
  }

  protected find(text: string): RegExpExecArray | null {
    const { first } = this.numbers ??= numbered(this.words)
    return first < 0 || has(BEGINNING.patternsAt(text), first) ? this.plainly(text, 0) : null
  }
}

/** Run only where the text ends with a word it can end with, and only at the words before it that it can begin with. */
class EndPattern extends QuickPattern {
  private readonly atWord: RegExp

  constructor(private readonly words: string) {
    super(String.raw`(?<!${PART})(?:${words})\s{0,3}$`, 'iu')
    this.atWord = new RegExp(String.raw`(?:${words})\s{0,3}$`, 'iuy')
  }

  protected find(text: string): RegExpExecArray | null {
    const { first, last, longest } = this.numbers ??= numbered(this.words)
    if (last >= 0 && !has(ENDING.patternsAt(text), last)) return null
    return first < 0 ? this.plainly(text, 0) : this.search(text, first, longest + 3)
  }

  private search(text: string, first: number, reach: number): RegExpExecArray | null {
    let at = FIRSTS.next(text, wordAround(text, Math.max(0, text.length - reach)), first)
    while (at !== null && at >= 0) {
      this.atWord.lastIndex = at
      const match = this.atWord.exec(text)
      if (match) return match
      at = FIRSTS.next(text, afterWord(text, at), first)
    }
    return at === null ? this.plainly(text, 0) : null
  }
}

/**
 * A pattern that matches whole Vietnamese words in NFC text, everywhere in it.
 *
 * `\b` and `\W` know ASCII only: to them "ệ" ends a word. Letters, marks and
 * digits on either side are excluded by Unicode class instead.
 *
 * @param source alternatives written with plain spaces, bounded quantifiers only
 */
export function wholeWords(source: string, flags = 'giu'): RegExp {
  return new AnywherePattern(spaced(source), flags)
}

/** A pattern that matches from the start of a word on, everywhere in a text; its source is used as it is, blanks too. */
export function fromWord(source: string, flags = 'gu'): RegExp {
  return new AnywherePattern(source, flags, true)
}

/** Whether whole words stand somewhere in a text: same as `wholeWords`, for `test`. */
export function anywhere(source: string, flags = 'iu'): RegExp {
  return wholeWords(source, flags)
}

/** A pattern for the words a text ends with, blanks after them allowed. */
export function endingIn(source: string): RegExp {
  return new EndPattern(spaced(source))
}

/** A pattern for the words a text starts with, blanks before them allowed. */
export function startingWith(source: string): RegExp {
  return new StartPattern(spaced(source))
}

/**
 * Every match of a global pattern in a text, in order: what `matchAll` gives. That makes a copy of a plain expression at
 * each call, and V8 begins to interpret the copy instead of running the code it has compiled.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (pattern instanceof QuickPattern) return pattern.matchesIn(text)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1)
  }
  return found
}

/** Alternatives of a dictionary, longest first, so that "nghìn tỷ" is tried before "nghìn". */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
}

/** Lower case without marks, for comparing names: "Ứng Hoà" and "Ứng Hòa" are both "ung hoa". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
}
