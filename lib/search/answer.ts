import { findComparisons, type WantedComparison } from './comparison'
import type { SearchIndex } from './entry'
import { groupHits, search, type HitGroup, type SearchHit } from './search'

/** What is shown for a query. */
export interface Answer {
  /** Comparisons it asks for. */
  readonly comparisons: readonly WantedComparison[]
  /** Whether they go before the hits: not where something is called what was typed. */
  readonly comparisonsFirst: boolean
  readonly groups: readonly HitGroup[]
  /** How many hits are in the groups, shown or not; comparisons are not among them. */
  readonly count: number
}

/**
 * Everything that is shown for a query, the same on the page and in the browser.
 *
 * @param index from `indexEntries`
 * @param typed as the reader wrote it
 * @param limit most hits of a kind
 */
export function answer(index: SearchIndex, typed: string, limit: number): Answer {
  const hits = search(index, typed)
  const comparisons = findComparisons(index, typed)
  const shown = hits.length > 0 ? hits : partsOf(comparisons)
  return { comparisons, comparisonsFirst: !hits[0]?.called, groups: groupHits(shown, limit), count: shown.length }
}

/** Where nothing answers to the whole, the areas and indicators it names. */
function partsOf(comparisons: readonly WantedComparison[]): SearchHit[] {
  const named = new Set(comparisons.flatMap(({ areas, indicator }) => [...areas, ...(indicator ? [indicator] : [])]))
  return [...named].map((entry) => ({ entry, called: true, alias: null }))
}
