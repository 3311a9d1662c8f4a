import { fold, spellings, type Spelling } from './fold'

export type EntryKind = 'area' | 'indicator' | 'report' | 'page'

/** Something that can be found, with the words it is found by. */
export interface SearchEntry {
  readonly kind: EntryKind
  /** What an address calls it: slug, code, id or path. */
  readonly key: string
  /** As it is shown: "Quận Hoàn Kiếm". */
  readonly name: string
  /** Other names of equal standing: "Hoàn Kiếm". */
  readonly alsoNamed: readonly string[]
  /** What else it is called: "gtsx", the name in the other language. Shown where it is what was found. */
  readonly aliases: readonly string[]
  /** What else it is found by: theme, publisher, level, date. */
  readonly context: readonly string[]
  readonly href: string
  /** What tells it from others of the same name, shown beside it: "đến 30/06/2025". Not searched. */
  readonly detail: string
  /** Of equals the heavier comes first: district level before commune level, more figures before fewer. */
  readonly weight: number
}

/** A name or alias made ready for comparing. */
export interface Phrase {
  /** Folded. */
  readonly text: string
  readonly words: readonly string[]
  /** Without its spaces. */
  readonly joined: string
  readonly initials: string
}

/** An entry made ready for comparing. */
export interface IndexedEntry {
  readonly entry: SearchEntry
  /** The shown name first. */
  readonly names: readonly Phrase[]
  readonly aliases: readonly Phrase[]
  readonly context: readonly Phrase[]
  /** Each word of all of them once, folded. */
  readonly words: readonly string[]
  /** The same words with their marks. Worked out when first asked for: most queries have none. */
  readonly spellings: () => readonly Spelling[]
}

/** What `search` looks through: the entries in the order that ties are settled by. */
export type SearchIndex = readonly IndexedEntry[]

const collator = new Intl.Collator('vi')

/** Makes entries ready for `search`: heavier first, then by Vietnamese order of names, then by key. */
export function indexEntries(entries: readonly SearchEntry[]): SearchIndex {
  const inOrder = [...entries].sort((a, b) => b.weight - a.weight || collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
  return inOrder.map(indexEntry)
}

function indexEntry(entry: SearchEntry): IndexedEntry {
  const names = [entry.name, ...entry.alsoNamed].map(readPhrase)
  const aliases = entry.aliases.map(readPhrase)
  const context = entry.context.map(readPhrase)
  let spelled: readonly Spelling[] | undefined
  return {
    entry, names, aliases, context,
    words: [...new Set([...names, ...aliases, ...context].flatMap(({ words }) => words))],
    spellings: () => (spelled ??= spellEntry(entry)),
  }
}

function spellEntry({ name, alsoNamed, aliases, context }: SearchEntry): Spelling[] {
  const all = [name, ...alsoNamed, ...aliases, ...context].flatMap(spellings)
  return [...new Map(all.map((word) => [word.shape.join('') + word.tone, word])).values()]
}

function readPhrase(name: string): Phrase {
  const text = fold(name)
  const words = text.split(' ').filter(Boolean)
  return { text, words, joined: words.join(''), initials: words.map((word) => word[0] ?? '').join('') }
}
