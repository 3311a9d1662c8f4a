import type { Span } from '../candidate'
import type { Passage } from '../passage'
import { endingIn } from '../pattern'

const BOUNDARY = /[,;:.!?…()]|\s[–-]\s/gu

/** Where the clause that goes on at an offset of a sentence ends: at the next comma, semicolon, colon, dash or bracket. */
export function clauseEnd(passage: Passage, from: number): number {
  BOUNDARY.lastIndex = from
  return BOUNDARY.exec(passage.marked)?.index ?? passage.marked.trimEnd().length
}

/** "Giảm cả ba tiêu chí": says which of them, not how much. */
const ALL_OF = endingIn('cả|ở cả|trên cả|về cả')

/** Whether no number that could be a figure stands in a stretch of the sentence; offsets are into the canonical text. */
export function noFigureIn(passage: Passage, { start, end }: Span): boolean {
  return !passage.quantities.some((quantity) => quantity.start < end && quantity.end > start && !ALL_OF.test(passage.marked.slice(0, quantity.start - passage.start)))
}
