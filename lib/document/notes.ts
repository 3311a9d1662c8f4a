import { formatDate } from '@/lib/indicators/words'
import type { EvidenceNote, Paper } from './paper'
import { wordsOf } from './words'

/** Numbers of notes to the note that has each: several share one. */
export function anchorsOf(notes: readonly EvidenceNote[]): (evidence: number) => string {
  const first = new Map(notes.flatMap(({ numbers }) => numbers.map((number) => [number, numbers[0] ?? number] as const)))
  return (evidence) => `e${first.get(evidence) ?? evidence}`
}

/** "[3]", "[3]–[5]". */
export const sayNumbers = (numbers: readonly number[]): string => (numbers.length > 1 ? `[${numbers[0]}]–[${numbers.at(-1)}]` : `[${numbers[0] ?? ''}]`)

/** The report of a note: title, publisher, date; or the number of the note that names it. Without its address. */
export function sayNoteSource({ source }: EvidenceNote, locale: Paper['locale']): string {
  const words = wordsOf(locale)
  if ('asIn' in source) return `${words.asIn} [${source.asIn}].`
  return `${[source.title, source.publisher, source.publishedOn ? formatDate(source.publishedOn, locale) : words.undated].filter(Boolean).join(', ')}.`
}
