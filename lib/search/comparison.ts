import type { IndexedEntry, SearchEntry, SearchIndex } from './entry'
import { parseQuery, splitYears } from './query'
import { search } from './search'

/** A comparison that a query asks for in so many words. */
export interface WantedComparison {
  /** Null where only areas are named. */
  readonly indicator: SearchEntry | null
  /** At most eight; none where an indicator is to be compared and no area is named. */
  readonly areas: readonly SearchEntry[]
  /** First and last year named, the same where there is one; null where there is none. */
  readonly years: readonly [string, string] | null
}

const MOST_AREAS = 8
const MOST_INDICATORS = 3
const COMPARE = /^(so sanh|doi chieu|compare)( |$)/
/** What joins names and says nothing by itself. */
const JOINING = new Set(['va', 'voi', 'cung', 'cua', 'o', 'tai', 'giua', 'and', 'with', 'vs', 'of', 'in', 'between', 'to'])
/** Kinds of areas, also as officials shorten them. */
const KIND_WORDS = new Set(['quan', 'huyen', 'phuong', 'xa', 'q', 'h', 'p', 'x', 'tx', 'district', 'ward', 'commune'])

/**
 * The comparisons a query asks for, best first: "so sánh hoan kiem tay ho" those areas, "cchc hoan kiem 2023" that
 * indicator there and then, "so sánh thu ngân sách" the indicator. A query that names one thing only asks for none.
 * Of areas of one name the heavier is meant, unless the query says which ("phường hà đông").
 *
 * @param index from `indexEntries`
 * @param typed as the reader wrote it
 * @returns at most three, which differ in their indicator
 */
export function findComparisons(index: SearchIndex, typed: string): WantedComparison[] {
  const { words, years: named } = splitYears(parseQuery(typed).words)
  const text = words.join(' ')
  const asked = COMPARE.exec(text)
  const { areas, rest } = takeAreas(index.filter(({ entry }) => entry.kind === 'area'), text.slice(asked?.[0].length ?? 0).split(' ').filter(Boolean))
  const inOrder = [...named].sort()
  const years = inOrder.length === 0 ? null : ([inOrder[0] ?? '', inOrder.at(-1) ?? ''] as const)
  if (rest.length === 0) return areas.length > 1 || (asked && areas.length === 1) ? [{ indicator: null, areas, years }] : []
  if (areas.length === 0 && !asked) return []
  return indicatorsFor(index, rest.join(' ')).map((indicator) => ({ indicator, areas, years }))
}

/** The indicators that are called so, the best first. Reports are what "báo cáo" is about, whatever has it in its name. */
function indicatorsFor(index: SearchIndex, text: string): SearchEntry[] {
  if (/^(bao cao|report|reports)$/.test(text)) return []
  const hits = search(index.filter(({ entry }) => entry.kind === 'indicator'), text)
  return hits.filter(({ called }) => called).slice(0, MOST_INDICATORS).map(({ entry }) => entry)
}

/** Takes the names of areas out of the words, the longest first where several begin at one word. */
function takeAreas(areas: readonly IndexedEntry[], words: readonly string[]): { areas: SearchEntry[]; rest: string[] } {
  const named = new Map<string, SearchEntry>()
  for (const { entry, names } of areas) for (const { text } of names) if (!named.has(text)) named.set(text, entry)
  const found = new Set<SearchEntry>()
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    const { entry, length } = areaAt(named, words, at)
    if (entry) {
      found.add(entry)
      drop(rest, KIND_WORDS)
      drop(rest, JOINING)
    } else if (rest.length > 0 || !JOINING.has(words[at] ?? '')) rest.push(words[at] ?? '')
    at += length
  }
  drop(rest, JOINING)
  return { areas: [...found].slice(0, MOST_AREAS), rest }
}

/** The area whose name begins at a word, with the number of its words; of no area one word. */
function areaAt(named: ReadonlyMap<string, SearchEntry>, words: readonly string[], at: number): { entry?: SearchEntry; length: number } {
  for (let length = Math.min(6, words.length - at); length > 0; length -= 1) {
    const entry = named.get(words.slice(at, at + length).join(' '))
    if (entry) return { entry, length }
  }
  return unfinishedArea(named, words.slice(at)) ?? { length: 1 }
}

/** While the last name is still being typed: "hoan ki". One word alone could be of anything. */
function unfinishedArea(named: ReadonlyMap<string, SearchEntry>, words: readonly string[]): { entry: SearchEntry; length: number } | null {
  if (words.length < 2) return null
  for (const [name, entry] of named) if (name.startsWith(words.join(' '))) return { entry, length: words.length }
  return null
}

/** Takes words off the end: of "thu ngân sách của q Hoàn Kiếm" what led to the area. */
function drop(rest: string[], words: ReadonlySet<string>): void {
  while (words.has(rest.at(-1) ?? '')) rest.pop()
}

/** The query of the page that shows a comparison: "indicator=par-index-rank&areas=hoan-kiem,tay-ho&from=2023&to=2023". */
export function comparisonQuery({ indicator, areas, years }: WantedComparison): string {
  const parts = [
    indicator && `indicator=${encodeURIComponent(indicator.key)}`,
    areas.length > 0 && `areas=${areas.map(({ key }) => encodeURIComponent(key)).join(',')}`,
    years && `from=${years[0]}&to=${years[1]}`,
  ]
  return parts.filter(Boolean).join('&')
}
