import type { Draft } from '../draft'
import { anywhere } from '../pattern'
import { isYearlyAverage } from './bases'

const ESTIMATE = anywhere('ước|ước tính|ước đạt|dự ước|dự kiến|dự tính|ước thực hiện')
const PART = anywhere('trong đó|gồm|bao gồm|riêng|cụ thể')

/**
 * Marks estimates: "ước", "dự kiến", "dự tính" before a figure, and the figures of the same clause chain after it.
 * A new subject with its own verb starts afresh, unless it is a part of the estimated total.
 */
export function markEstimates(drafts: readonly Draft[]): Draft[] {
  const marked: Draft[] = []
  for (const draft of drafts) {
    const previous = marked.at(-1)?.passage === draft.passage ? marked.at(-1)! : null
    const from = previous ? previous.anchor.end : draft.passage.start
    const gap = draft.passage.text.slice(Math.max(0, from - draft.passage.start), Math.max(0, draft.anchor.start - draft.passage.start))
    const own = ESTIMATE.test(gap)
    const inherits = previous?.estimated === true && !isYearlyAverage(draft) && (!draft.ownSubject || (PART.test(gap) && draft.kind === previous.kind))
    marked.push(own || inherits ? { ...draft, estimated: true, estimateImplied: !own } : draft)
  }
  return marked
}
