import { foldWithOffsets, type FoldedText } from './fold'
import { withinOneEdit } from './one-edit'
import { parseQuery } from './query'

/** A part of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Word { readonly text: string; readonly at: number }

/**
 * Which parts of a text answer to what was typed, in order and apart from each other: the words as they stand, else
 * those that begin like the words typed, else initials, a part of a word, or a word that is one slip away.
 *
 * @param text as shown, in any normal form; marks belong to their letter
 * @param typed as the reader wrote it
 */
export function highlight(text: string, typed: string): Range[] {
  const query = parseQuery(typed)
  if (query.words.length === 0) return []
  const folded = foldWithOffsets(text)
  const words = wordsOf(folded.text)
  const run = ` ${folded.text}`.indexOf(` ${query.text}`)
  if (run >= 0) return ranges(folded, [[run, run + query.text.length]])
  const parts = beginnings(words, query.words)
  if (parts.length > 0) return ranges(folded, parts)
  const [only = ''] = query.words
  const joined = words.map((word) => word.text[0] ?? '').join('').indexOf(only)
  if (query.words.length === 1 && only.length > 1 && joined >= 0) return ranges(folded, words.slice(joined, joined + only.length).map(({ at }) => [at, at + 1]))
  const inside = query.text.length >= 3 ? folded.text.indexOf(query.text) : -1
  if (inside >= 0) return ranges(folded, [[inside, inside + query.text.length]])
  return ranges(folded, words.filter((word) => query.words.some((typedWord) => typedWord.length >= 5 && withinOneEdit(word.text, typedWord))).map(({ at, text: { length } }) => [at, at + length]))
}

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[^ ]+/g)].map(({ 0: text, index }) => ({ text, at: index }))
}

/** For each word typed, the first word not yet taken that is it, else that begins with it. */
function beginnings(words: readonly Word[], typed: readonly string[]): [number, number][] {
  const left = [...words]
  return typed.flatMap((beginning) => {
    const whole = left.findIndex(({ text }) => text === beginning)
    const index = whole >= 0 ? whole : left.findIndex(({ text }) => text.startsWith(beginning))
    const [word] = index < 0 ? [] : left.splice(index, 1)
    return word ? [[word.at, word.at + beginning.length] satisfies [number, number]] : []
  })
}

/** Parts of the folded text as parts of the original. */
function ranges({ starts, ends }: FoldedText, parts: readonly (readonly [number, number])[]): Range[] {
  const inOrder = [...parts].sort(([a], [b]) => a - b)
  return inOrder.map(([from, to]) => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }))
}
