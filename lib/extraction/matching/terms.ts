import { CHANGERS, CONCEPTS, NEUTRAL, SECTORS, WEAK } from './lexicon'
import { AMBIGUOUS, keepSyllables, syllablesOf, type Mender, type Syllable } from './syllables'

/** What a term does for a measure; "unknown" is a syllable that neither lexicon nor catalogue has. */
export type Sort = 'content' | 'weak' | 'changer' | 'unknown'

/** An idea in a measure or a name: one word of the lexicon, or one syllable. */
export interface Term {
  readonly id: string
  readonly sort: Sort
  /** How much it counts: 2 for ideas of several syllables, 1 for a syllable, little for weak words. */
  readonly weight: number
  /** 0 to 1: less for words that had to be mended or bear other marks. */
  readonly credit: number
}

interface Phrase { readonly ids: readonly string[]; readonly sort: Sort | 'neutral'; readonly marks: readonly string[] }
/** Phrases that differ in their marks alone stand at one node: "trong" and "trồng". */
interface Node { readonly next: Map<string, Node>; readonly phrases: Phrase[] }

/** No measure is longer than this many letters; of what is, the beginning is read. */
const LONGEST = 400
const WEAK_WEIGHT = 0.2
/** Credit of a word whose letters or marks had to be mended. */
const MENDED = 0.9
const SECTOR_IDS = new Set(SECTORS)
const PRODUCTION = 'giá trị sản xuất'

/** Phrases of the lexicon by their syllables. */
const root: Node = { next: new Map(), phrases: [] }
const known = new Set<string>()

function learn(words: string, ids: readonly string[], sort: Phrase['sort']): void {
  const { syllables } = syllablesOf(words)
  let node = root
  for (const { plain } of syllables) {
    known.add(plain)
    const next = node.next.get(plain) ?? { next: new Map<string, Node>(), phrases: [] }
    node.next.set(plain, next)
    node = next
  }
  const marks = syllables.map((each) => each.marks)
  // a phrase in two lists is what the first says
  if (node !== root && !node.phrases.some((known) => known.marks.join() === marks.join())) node.phrases.push({ ids, sort, marks })
}

for (const list of [CONCEPTS, WEAK, NEUTRAL, CHANGERS]) keepSyllables(list)

const phrasesOf = (list: string): string[] => list.split(/[|\n]/).map((words) => words.trim()).filter((words) => words !== '')

for (const line of CONCEPTS.split('\n').filter((each) => each.trim() !== '')) {
  const [first = '', named] = line.split(' = ')
  const phrases = phrasesOf(named ?? first)
  const ids = named === undefined ? [phrases[0]!] : first.split(' + ').map((id) => id.trim())
  for (const words of phrases) learn(words, ids, 'content')
}
for (const [list, sort] of [[WEAK, 'weak'], [NEUTRAL, 'neutral'], [CHANGERS, 'changer']] as const) for (const words of phrasesOf(list)) learn(words, [words], sort)

/** Syllables the lexicon knows. */
export const LEXICON_SYLLABLES: ReadonlySet<string> = known

/** Whether syllables as written may be this phrase: in a text typed with marks, other marks make another word. */
function fitsMarks(phrase: Phrase, syllables: readonly Syllable[], at: number, marked: boolean): number {
  const { length } = phrase.marks
  let other = 0
  let mended = 1
  for (let index = 0; index < length; index++) {
    const read = syllables[at + index]!
    if (read.mended) mended = MENDED
    else if (marked && read.marks !== phrase.marks[index]) other++
  }
  if (other === 0) return mended
  if (length === 1) return syllables[at]!.marks === '' && phrase.sort === 'content' ? MENDED : 0
  return other * 2 <= length ? mended * (1 - 0.2 * (other / length)) : 0
}

interface Found { readonly phrase: Phrase; readonly length: number; readonly credit: number }

/** The longest phrase of the lexicon that begins at a syllable. */
function longest(syllables: readonly Syllable[], at: number, marked: boolean): Found | null {
  let node: Node | undefined = root
  let found: Found | null = null
  for (let index = at; index < syllables.length && (node = node.next.get(syllables[index]!.plain)); index++) {
    let best = 0
    for (const phrase of node.phrases) {
      const credit = fitsMarks(phrase, syllables, at, marked)
      if (credit > best) found = { phrase, length: index + 1 - at, credit: best = credit }
    }
  }
  return found
}

const AREA_WORDS = new Set(['quan', 'huyen', 'xa', 'phuong', 'tinh', 'pho', 'tran'])

/**
 * Syllables without the names of places and people: words in capitals that neither lexicon nor catalogue has. Where all is
 * in capitals, only such words after "quận", "xã", …
 */
function withoutNames(syllables: readonly Syllable[], marked: boolean, isKnown: (syllable: Syllable, at: number) => boolean): readonly Syllable[] {
  const allCapitals = syllables.every(({ capital }) => capital)
  const kept: Syllable[] = []
  let name: Syllable[] = []
  const settle = (): void => {
    // "Sen Hồng" is a name; "Khoáng" at the beginning of a sentence is a word
    const afterArea = AREA_WORDS.has(kept.at(-1)?.plain ?? '')
    if (!afterArea && (allCapitals || name.length < 2 || name.some(({ upper }) => upper))) kept.push(...name)
    name = []
  }
  for (let at = 0; at < syllables.length;) {
    const length = longest(syllables, at, marked)?.length ?? 1
    if (length === 1 && syllables[at]!.capital && !isKnown(syllables[at]!, at)) name.push(syllables[at]!)
    else {
      settle()
      kept.push(...syllables.slice(at, at + length))
    }
    at += length
  }
  settle()
  return kept
}

/** The content that is one syllable on its own, and how sure it is that name and measure mean the same by it. */
const lone = ({ plain, marks, mended }: Syllable, content: ReadonlyMap<string, ReadonlySet<string>>, marked: boolean): Term => {
  const forms = content.get(plain)
  if (forms === undefined) return { id: plain, sort: 'unknown', weight: 1, credit: 1 }
  const same = !marked || forms.has(marks)
  if (!same && marks !== '' && !mended) return { id: `${plain}/${marks}`, sort: 'unknown', weight: 1, credit: 1 }
  return { id: plain, sort: 'content', weight: 1, credit: same && !mended ? 1 : MENDED }
}

const ideasOf = ({ phrase: { ids, sort }, credit }: Found): Term[] =>
  sort === 'neutral' ? [] : ids.map((id) => ({ id, sort, weight: sort === 'weak' ? WEAK_WEIGHT : Math.min(2, id.split(' ').length), credit }))

/** "Da" in a text without marks is "đã". */
const aloneAt = (read: Syllable, content: Vocabulary['content'], marked: boolean): Term[] => (!marked && AMBIGUOUS.has(read.plain) ? [] : [lone(read, content, marked)])

/** What the catalogue's names are made of; `termsOf` reads measures against it. */
export interface Vocabulary {
  /** Single syllables of names outside the lexicon, with the marks they bear there. */
  readonly content: ReadonlyMap<string, ReadonlySet<string>>
  readonly mender: Mender | null
}

/**
 * The ideas of a measure or a name, each once, in order.
 *
 * Short forms are written out, what cannot be a syllable is mended, names of places go, phrases of the lexicon become one
 * idea each; neutral words are left out.
 */
export function termsOf(text: string, vocabulary: Vocabulary): readonly Term[] {
  const read = READ.get(vocabulary) ?? new Map<string, readonly Term[]>()
  if (read.size === 0) READ.set(vocabulary, read)
  const known = read.get(text)
  if (known) return known
  if (read.size >= MOST_READ) read.clear()
  const terms = readTerms(text, vocabulary)
  read.set(text, terms)
  return terms
}

/** Reports of one kind speak of the same measures, and one report of one measure at several figures. */
const READ = new WeakMap<Vocabulary, Map<string, readonly Term[]>>()
const MOST_READ = 1_000

function readTerms(text: string, { content, mender }: Vocabulary): Term[] {
  const { syllables: read, marked } = syllablesOf(text.length > LONGEST ? text.slice(0, text.lastIndexOf(' ', LONGEST) + 1) : text)
  const mended = mender === null ? read : read.flatMap((each) => mender.mend(each))
  const known = (each: Syllable, at: number): boolean => content.get(each.plain)?.has(each.marks) === true || longest(mended, at, marked) !== null
  const syllables = mended.some(({ capital }) => capital) ? withoutNames(mended, marked, known) : mended
  const terms = new Map<string, Term>()
  for (let at = 0; at < syllables.length;) {
    const found = longest(syllables, at, marked)
    for (const term of found ? ideasOf(found) : aloneAt(syllables[at]!, content, marked)) if (!terms.has(term.id)) terms.set(term.id, term)
    at += found?.length ?? 1
  }
  return production([...terms.values()])
}

/** "Giá trị dịch vụ" is the production value of services. */
function production(terms: Term[]): Term[] {
  const at = terms.findIndex(({ id }) => id === 'gia tri' || id === 'giá trị')
  const sector = at >= 0 && SECTOR_IDS.has(terms[at + 1]?.id ?? '')
  return sector && !terms.some(({ id }) => id === PRODUCTION) ? terms.with(at, { ...terms[at]!, id: PRODUCTION, sort: 'content', weight: 2 }) : terms
}
