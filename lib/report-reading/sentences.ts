import type { Candidate, Extraction, Span, Statement } from '@/lib/extraction/candidate'
import { readLayout } from '@/lib/extraction/layout'
import { readPassages } from '@/lib/extraction/passage'

/** A sentence of a report with what was read in it, each in the order of the text. */
export interface SentenceReadings {
  /** Into the canonical text. */
  readonly span: Span
  readonly text: string
  readonly results: readonly Candidate[]
  readonly targets: readonly Candidate[]
  readonly statements: readonly Statement[]
}

/**
 * The sentences of a report in which something was read, in the order of the
 * text. A reading belongs to the sentence it begins in, and one that reaches
 * past its end takes the text along; what stands in no sentence (a line of a
 * table) belongs to its line.
 */
export function readSentences({ text, candidates, statements }: Pick<Extraction, 'text' | 'candidates' | 'statements'>): SentenceReadings[] {
  const sentenceAt = sentenceFinder(text)
  const found = new Map<number, { end: number; candidates: Candidate[]; statements: Statement[] }>()
  const entryOf = (span: Span) => {
    const sentence = sentenceAt(span)
    const entry = found.get(sentence.start) ?? { end: sentence.end, candidates: [], statements: [] }
    entry.end = Math.max(entry.end, sentence.end, span.end)
    found.set(sentence.start, entry)
    return entry
  }
  for (const candidate of candidates) entryOf(candidate.span).candidates.push(candidate)
  for (const statement of statements) entryOf(statement.span).statements.push(statement)
  return [...found].sort(([a], [b]) => a - b).map(([start, { end, candidates: read, statements: said }]) => ({
    span: { start, end },
    text: text.slice(start, end),
    results: read.filter(({ role }) => role === 'result'),
    targets: read.filter(({ role }) => role === 'target'),
    statements: said,
  }))
}

/** Finds the sentence or line in which a span begins. */
function sentenceFinder(text: string): (span: Span) => Span {
  const sentences = readPassages(readLayout(text).blocks).map(({ start, end }) => trimmed(text, { start, end })).sort((a, b) => a.start - b.start)
  return (span) => {
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.start ?? Infinity) <= span.start) low = middle + 1
      else high = middle
    }
    const sentence = sentences[low - 1]
    return sentence && span.start < sentence.end ? sentence : lineAround(text, span.start)
  }
}

function lineAround(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset)
  return trimmed(text, { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end })
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) }
}
