import type { Draft } from '../draft'
import { anywhere } from '../pattern'
import { isYearlyAverage } from './bases'

const ESTIMATE = anywhere('ước|ước tính|ước đạt|dự ước|dự kiến|dự tính|ước thực hiện')
/** "Ước cả năm, …" at the head of a sentence holds for its first half at least. */
const OPENS = /^[\s–+-]{0,3}(?:ước|dự kiến|dự ước|ước tính)(?![\p{L}])/iu
const PART = anywhere('trong đó|gồm|bao gồm|riêng|cụ thể')

/**
 * Marks estimates: "ước", "dự kiến", "dự tính" before a figure, and the figures of the same clause chain after it.
 * A new subject with its own verb starts afresh, unless it is a part of the estimated total.
 */
export function markEstimates(drafts: readonly Draft[]): Draft[] {
  const marked: Draft[] = []
  let inParts = false
  for (const draft of drafts) {
    const previous = marked.at(-1)?.passage === draft.passage ? marked.at(-1)! : null
    const from = previous ? previous.anchor.end : draft.passage.start
    const gap = draft.passage.text.slice(Math.max(0, from - draft.passage.start), Math.max(0, draft.anchor.start - draft.passage.start))
    const own = ESTIMATE.test(gap) || (OPENS.test(draft.passage.text) && !draft.passage.text.slice(0, draft.anchor.start - draft.passage.start).includes(';'))
    const inherits = previous?.estimated === true && !isYearlyAverage(draft) && (!draft.ownSubject || ((PART.test(gap) && marked.slice(-12).some((other) => other.passage === draft.passage && other.estimated && other.kind === draft.kind)) || (inParts && !/[;:]/.test(gap) && draft.kind === previous.kind)))
    inParts = previous !== null && (inParts || PART.test(gap)) && !own
    marked.push(own || inherits ? { ...draft, estimated: true, estimateImplied: !own } : draft)
  }
  return marked
}
