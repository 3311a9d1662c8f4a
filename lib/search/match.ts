import type { IndexedEntry, Phrase } from './entry'
import { agrees, type Spelling } from './fold'
import { withinOneEdit } from './one-edit'

/** How well an entry answers a query. */
export interface Match {
  /** Higher is better; see the tables below. */
  readonly score: number
  /** Whether the entry is called so, rather than only having the words somewhere. */
  readonly called: boolean
  /** Which of the entry's aliases it was found by, where no name answers as well; null otherwise. */
  readonly alias: number | null
}

/** Ways in which a text can answer, best first. */
type Way = 'exact' | 'beginning' | 'openBeginning' | 'run' | 'openRun' | 'words' | 'joined' | 'initials' | 'inside'
type Scores = Readonly<Record<Way, number>>

// "open" is a last word not yet typed to its end. An alias that says it is as good as a name with the words in it: what
// is known best of the two comes first by its weight. Titles of reports hold many words, so they say less.
const NAME: Scores = { exact: 90, beginning: 82, openBeginning: 80, run: 74, openRun: 72, words: 70, joined: 68, initials: 50, inside: 35 }
const ALIAS: Scores = { exact: 74, beginning: 74, openBeginning: 72, run: 74, openRun: 72, words: 66, joined: 64, initials: 48, inside: 30 }
const AROUND: Scores = { exact: 62, beginning: 61, openBeginning: 60, run: 58, openRun: 57, words: 55, joined: 53, initials: 46, inside: 25 }
const TITLE: Scores = { ...AROUND, exact: NAME.exact }
const ALL_WORDS = 20
const ONE_SLIP = 10

/** From here up the match is a good one, and marks that disagree weigh more than its way. */
export const GOOD_SCORE = 45

/**
 * How an entry answers a query, or null where it does not.
 *
 * @param text the query folded
 * @param words its words, one at least
 */
export function match(indexed: IndexedEntry, text: string, words: readonly string[]): Match | null {
  const title = indexed.entry.kind === 'report'
  const best = bestOf([
    ...offers(indexed.names, title ? TITLE : NAME, text, words, (way) => (title ? way === 'exact' : way !== 'inside')),
    ...offers(indexed.aliases, ALIAS, text, words, (way, alias) => isMostOf(way, alias, words)).map((offer) => ({ ...offer, alias: offer.at })),
    ...offers(indexed.context, AROUND, text, words, () => false),
  ])
  if (best) return best
  if (words.every((word) => hasPrefix(indexed, word))) return { score: ALL_WORDS, called: false, alias: null }
  return hasSlip(indexed, words) ? { score: ONE_SLIP, called: false, alias: null } : null
}

interface Offer extends Match {
  /** Which of the phrases it is. */
  readonly at: number
  readonly length: number
}

function offers(phrases: readonly Phrase[], scores: Scores, text: string, words: readonly string[], isCalled: (way: Way, phrase: Phrase) => boolean): Offer[] {
  return phrases.flatMap((phrase, at) => {
    const way = wayOf(phrase, text, words)
    return way ? { score: scores[way], called: isCalled(way, phrase), alias: null, at, length: phrase.text.length } : []
  })
}

/** The highest; of equals a name, and of aliases the shortest, which says it best. */
function bestOf(all: readonly Offer[]): Match | null {
  const [best] = [...all].sort((a, b) => b.score - a.score || Number(b.called) - Number(a.called) || Number(a.alias !== null) - Number(b.alias !== null) || a.length - b.length)
  return best ? { score: best.score, called: best.called, alias: best.alias } : null
}

/** Whether an alias is what was typed, begins with it, or has it as half of its words: "ubnd" is in many and calls none. */
function isMostOf(way: Way, alias: Phrase, words: readonly string[]): boolean {
  if (way === 'run' || way === 'openRun' || way === 'words') return words.length * 2 >= alias.words.length
  return way !== 'inside'
}

/** The best way in which a phrase answers, or null. */
function wayOf({ text, words: own, joined, initials }: Phrase, query: string, words: readonly string[]): Way | null {
  if (text === query) return 'exact'
  if (text.startsWith(query)) return text[query.length] === ' ' ? 'beginning' : 'openBeginning'
  if (text.includes(` ${query}`)) return `${text} `.includes(` ${query} `) ? 'run' : 'openRun'
  if (beginInOrder(own, words)) return 'words'
  if (words.length === 1 && query.length >= 4 && joined.startsWith(query)) return 'joined'
  // "hk" of "hoan kiem"; from three letters on also of words further in, as "cchc" of "chi so cai cach hanh chinh".
  if (words.length === 1 && query.length > 1 && (query.length === 2 ? initials.startsWith(query) : initials.includes(query))) return 'initials'
  return query.length >= 3 && text.includes(query) ? 'inside' : null
}

/** Whether each word typed begins a word of the text, in its order: "ho ki" of "hoan kiem". */
function beginInOrder(of: readonly string[], words: readonly string[]): boolean {
  let next = 0
  for (const word of of) if (next < words.length && word.startsWith(words[next] ?? '')) next += 1
  return next === words.length
}

const hasPrefix = ({ words }: IndexedEntry, typed: string) => words.some((word) => word.startsWith(typed))

const SHORTEST_WITH_SLIP = 5

/** Whether one slip in a longer word, or in the whole, is all that keeps the entry from answering. */
function hasSlip(indexed: IndexedEntry, words: readonly string[]): boolean {
  const joined = words.join('')
  if (joined.length < SHORTEST_WITH_SLIP) return false
  const nearly = (typed: string) => typed.length >= SHORTEST_WITH_SLIP && indexed.words.some((word) => withinOneEdit(word, typed))
  return words.every((word) => hasPrefix(indexed, word) || nearly(word)) || indexed.names.some((name) => withinOneEdit(name.joined, joined))
}

/** How many of the marked words typed stand in the entry with other marks only: "hà" in Hạ Bằng. */
export function countOtherMarks(indexed: IndexedEntry, marked: readonly Spelling[]): number {
  return marked.filter((typed) => {
    const found = indexed.spellings().filter(({ plain }) => plain.startsWith(typed.plain))
    return found.length > 0 && !found.some((word) => agrees(typed, word))
  }).length
}
