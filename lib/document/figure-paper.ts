import type { Handout } from '@/lib/export/handout'
import { boundPaper } from './bounds'
import { openEvidence } from './evidence'
import { figureBlocks } from './figure-blocks'
import type { Paper } from './paper'
import { cleanText, plain } from './text'
import { orientationFor } from './view-table'
import { wordsOf } from './words'

/**
 * One figure on paper: title, drawing, words, table, notes, and the sentence
 * behind each figure. What was overridden, and what it is compared with
 * reservation, is said as on the page.
 */
export function figurePaper(handout: Handout): Paper {
  const { locale, view, madeOn, link } = handout
  const orientation = orientationFor(view.columns.length)
  const book = openEvidence()
  const words = wordsOf(locale)
  const blocks = figureBlocks(handout, book, orientation)
  return boundPaper({
    locale, orientation, madeOn, letterhead: null, type: '',
    title: cleanText(view.title), caption: cleanText(view.caption),
    blocks: blocks.length > 0 && !view.isEmpty ? blocks : [...blocks, { kind: 'paragraph', role: 'body', text: plain(words.empty) }],
    evidenceHeading: words.evidence, evidence: book.notes(), evidenceLeftOut: 0,
    address: link.address,
  })
}
