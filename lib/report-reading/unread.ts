import type { Extraction, Span } from '@/lib/extraction/candidate'
import { readLayout } from '@/lib/extraction/layout'
import { BASIS_MARK, NAMING_MARK, PERIOD_MARK, readPassages } from '@/lib/extraction/passage'

/** Why a number of a report is in no reading. */
export type UnreadReason =
  /** It says when, or against when. */
  | 'period' | 'basis'
  /** Part of a name, a date, the number of a document. */
  | 'name'
  /** A quantity, but no rule knows its way of writing, or nothing says what it measures. */
  | 'no-rule'
  /** A number alone, without a unit. */
  | 'no-unit'
  /** The line is the page around the report, the caption of a picture, the place and day of issue. */
  | 'noise' | 'caption' | 'dateline'

/** A number that no rule read, with its words: "15-NQ", "7". */
export interface UnreadNumber {
  readonly span: Span
  readonly text: string
  readonly reason: UnreadReason
}

const NUMBER = /\p{N}(?:[\p{N}.,/-]*\p{N})?/gu

/**
 * The numbers of a report that stand in no reading, in the order of the text, and
 * why as far as can be told: what the engine took each for.
 */
export function unreadNumbers({ text, candidates, statements }: Pick<Extraction, 'text' | 'candidates' | 'statements'>): UnreadNumber[] {
  const read = covered([...candidates, ...statements].map(({ span }) => span))
  const { blocks } = readLayout(text)
  const passages = readPassages(blocks)
  const blockAt = finder(blocks)
  const passageAt = finder(passages)
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (read(span)) return []
    const role = blockAt(span.start)?.role
    if (role === 'noise' || role === 'caption' || role === 'dateline') return [{ span, text: match[0], reason: role }]
    const passage = passageAt(span.start)
    if (!passage) return [{ span, text: match[0], reason: 'no-unit' as const }]
    const mark = passage.marked[span.start - passage.start] ?? ''
    const quantity = passage.quantities.some(({ start, end }) => start < span.end && span.start < end)
    return [{ span, text: match[0], reason: MARKS[mark] ?? (quantity ? 'no-rule' : 'no-unit') }]
  })
}

const MARKS: Readonly<Record<string, UnreadReason>> = { [PERIOD_MARK]: 'period', [BASIS_MARK]: 'basis', [NAMING_MARK]: 'name' }

/** Finds which of some spans, in order and apart, holds an offset; asked in the order of the text. */
function finder<Kind extends Span>(spans: readonly Kind[]): (offset: number) => Kind | undefined {
  let at = 0
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at += 1
    const span = spans[at]
    return span && span.start <= offset ? span : undefined
  }
}

/** Whether a span shares a letter with one of those given; asked in the order of the text. */
function covered(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  let reach = 0
  return ({ start, end }) => {
    for (let next = ordered[at]; next && next.start < end; next = ordered[at += 1]) reach = Math.max(reach, next.end)
    return reach > start
  }
}
