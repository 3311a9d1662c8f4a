import type { Answer } from '@/lib/search/answer'
import { comparisonQuery } from '@/lib/search/comparison'
import type { SearchIndex } from '@/lib/search/entry'
import { comparisonText } from './comparison-text'
import { fill, type ResultWords } from './search-words'

export interface Option {
  /** Of its element. */
  readonly id: string
  readonly href: string
  readonly name: string
  readonly detail: string
  /** "còn gọi: gtsx", where that is what was found; "" otherwise. */
  readonly alias: string
}

export interface OptionGroup {
  readonly key: string
  /** "" where the group needs no name. */
  readonly heading: string
  /** "5 trên 12", where not all are shown; "" otherwise. */
  readonly note: string
  readonly options: readonly Option[]
}

interface Setting {
  readonly words: ResultWords
  readonly prefix: string
  /** What every address carries on: "asOf=2024-12-31", or "". */
  readonly query: string
}

type Unnumbered = Omit<OptionGroup, 'options'> & { readonly options: readonly Omit<Option, 'id'>[] }

/** The options for what was typed, the page of all results last. For nothing typed, the pages of the site. */
export function listOptions(answered: Answer, index: SearchIndex, typed: string, setting: Setting): OptionGroup[] {
  const groups = typed.trim() === '' ? [pages(index, setting)] : [...found(answered, setting), allResults(typed.trim(), setting)]
  let number = 0
  return groups.map((group) => ({ ...group, options: group.options.map((option) => ({ ...option, id: `search-option-${(number += 1)}` })) }))
}

function pages(index: SearchIndex, { words }: Setting): Unnumbered {
  const options = index.flatMap(({ entry: { kind, name, href, detail } }) => (kind === 'page' ? [{ name, href, detail, alias: '' }] : []))
  return { key: 'page', heading: words.groups.page, note: '', options }
}

function found({ comparisons, comparisonsFirst, groups }: Answer, { words, prefix, query }: Setting): Unnumbered[] {
  const wanted: Unnumbered = {
    key: 'action', heading: words.groups.action, note: '',
    options: comparisons.map((comparison) => ({
      name: comparisonText(comparison, words), href: `${prefix}/compare?${[comparisonQuery(comparison), query].filter(Boolean).join('&')}`, detail: words.compareDetail, alias: '',
    })),
  }
  const hits = groups.map(({ kind, count, hits: shown }): Unnumbered => ({
    key: kind, heading: words.groups[kind], note: count > shown.length ? fill(words.shownOf, { shown: shown.length, count }) : '',
    options: shown.map(({ entry, alias }) => ({ name: entry.name, href: entry.href, detail: entry.detail, alias: alias === null ? '' : fill(words.via, { words: alias }) })),
  }))
  if (comparisons.length === 0) return hits
  return comparisonsFirst ? [wanted, ...hits] : [...hits, wanted]
}

const allResults = (typed: string, { words, prefix, query }: Setting): Unnumbered => ({
  key: 'all', heading: '', note: '',
  options: [{ name: fill(words.allResults, { query: typed }), href: `${prefix}/search?${[`q=${encodeURIComponent(typed)}`, query].filter(Boolean).join('&')}`, detail: '', alias: '' }],
})
