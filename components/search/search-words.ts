import type { EntryKind, SearchEntry } from '@/lib/search/entry'

/** What the search says before its suggestions are there. In every page, so no more than that. */
export interface DialogWords {
  readonly field: string
  readonly placeholder: string
  readonly close: string
  readonly loading: string
  readonly failed: string
}

/** What the list of suggestions says, with {places} still to be filled. Comes with the entries. */
export interface ResultWords {
  readonly groups: Readonly<Record<EntryKind | 'action', string>>
  readonly foundShort: string
  readonly foundNone: string
  readonly shownOf: string
  readonly allResults: string
  readonly via: string
  readonly compareAreas: string
  readonly compareIndicator: string
  readonly compareBoth: string
  readonly compareYears: string
  readonly compareDetail: string
  readonly andAreas: string
  readonly keysMove: string
  readonly keysOpen: string
  readonly keysClose: string
  readonly slashKey: string
}

/** The answer of `/search/entries`. */
export interface SearchMaterial {
  readonly words: ResultWords
  readonly entries: readonly SearchEntry[]
}

/** A text with its {places} filled; a place that is not given stays as it is. */
export function fill(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole))
}
