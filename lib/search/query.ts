import { fold, isMarked, spellings, type Spelling } from './fold'

/** Longest text that is searched for; what goes beyond is not read. */
export const LONGEST_QUERY = 200

/** What was typed, made ready for comparing. */
export interface Query {
  /** Folded. */
  readonly text: string
  readonly words: readonly string[]
  /** The words that were typed with marks. */
  readonly marked: readonly Spelling[]
}

/** Reads what was typed; only the first `LONGEST_QUERY` letters. */
export function parseQuery(typed: string): Query {
  const short = typed.slice(0, LONGEST_QUERY)
  const text = fold(short)
  return { text, words: text.split(' ').filter(Boolean), marked: spellings(short).filter(isMarked) }
}

const YEAR = /^(19|20)\d\d$/

/**
 * Years named in a query, and the words without them: areas and indicators are not called by years, so "thu ngân sách
 * năm 2023" asks for the indicator. Of nothing but years the words stay.
 */
export function splitYears(words: readonly string[]): { readonly words: readonly string[]; readonly years: readonly string[] } {
  const years = words.filter((word) => YEAR.test(word))
  const others = words.filter((word, index) => !YEAR.test(word) && !(/^(nam|year)$/.test(word) && YEAR.test(words[index + 1] ?? '')))
  return others.length === 0 ? { words, years: [] } : { words: others, years }
}
