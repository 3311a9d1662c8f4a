import type { EntryKind, SearchEntry, SearchIndex } from './entry'
import { countOtherMarks, GOOD_SCORE, match } from './match'
import { parseQuery, splitYears } from './query'

export interface SearchHit {
  readonly entry: SearchEntry
  /** Whether it is called what was typed, rather than only having the words somewhere. */
  readonly called: boolean
  /** The alias it was found by, where its name does not say what was asked for; null otherwise. */
  readonly alias: string | null
}

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: EntryKind
  /** How many there are, shown or not. */
  readonly count: number
  /** The best of them. */
  readonly hits: readonly SearchHit[]
}

/** Kinds of equal standing in a list: what a reader most likely means comes first. */
const KINDS: readonly EntryKind[] = ['area', 'indicator', 'page', 'report']

/**
 * What answers to a text, best first: the name itself, its beginning, words in it, the same in aliases, initials, a
 * part of a word, all words in any order, one slip of the finger. Marks that were typed put the entries that have them
 * first; of equals the heavier come first, then Vietnamese order of names.
 *
 * @param index from `indexEntries`
 * @param typed as the reader wrote it, with or without marks; only its first 200 letters count
 * @param limit most hits given
 * @returns nothing for a text without a letter or digit
 */
export function search(index: SearchIndex, typed: string, limit = Infinity): SearchHit[] {
  const query = parseQuery(typed)
  if (query.words.length === 0) return []
  // Only reports are known by years.
  const { words } = splitYears(query.words)
  const text = words.join(' ')
  const found = index.flatMap((indexed, position) => {
    const { entry } = indexed
    const matched = entry.kind === 'report' ? match(indexed, query.text, query.words) : match(indexed, text, words)
    if (!matched) return []
    const alias = matched.alias === null ? null : (entry.aliases[matched.alias] ?? null)
    return { entry, alias, position, score: matched.score, called: matched.called, poor: matched.score < GOOD_SCORE ? 1 : 0, otherMarks: countOtherMarks(indexed, query.marked) }
  })
  found.sort((a, b) =>
    a.poor - b.poor || a.otherMarks - b.otherMarks || b.score - a.score || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) || a.position - b.position)
  return found.slice(0, limit).map(({ entry, called, alias }) => ({ entry, called, alias }))
}

/**
 * Hits by kind, the kind of the best hit first.
 *
 * @param hits from `search`
 * @param limit most hits of a kind; the count says how many there are
 */
export function groupHits(hits: readonly SearchHit[], limit: number): HitGroup[] {
  const kinds = [...new Set(hits.map(({ entry }) => entry.kind))]
  return kinds.map((kind) => {
    const own = hits.filter(({ entry }) => entry.kind === kind)
    return { kind, count: own.length, hits: own.slice(0, limit) }
  })
}
