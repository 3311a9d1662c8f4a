import type { Handout } from '@/lib/export/handout'
import type { EvidenceBook } from './evidence'
import type { Block, Text } from './paper'
import { cleanText, plain, run } from './text'
import { viewTables } from './view-table'

/**
 * One figure in a document, without its title: drawing, words, what is to be
 * known of it, and the table of the page.
 *
 * @param book gets the figure's evidence
 */
export function figureBlocks(handout: Handout, book: EvidenceBook, orientation: 'portrait' | 'landscape'): Block[] {
  const { view } = handout
  const numbers = book.citeHandout(handout)
  const body = (text: Text): Block => ({ kind: 'paragraph', role: 'body', text })
  return [
    ...(view.overridden ? [{ kind: 'paragraph', role: 'warning', text: [run(view.overridden, { bold: true })] } as const] : []),
    ...(view.panels.length > 0 ? [{ kind: 'picture', handout, name: cleanText(view.title), description: cleanText([view.caption, ...view.summary].filter(Boolean).join(' ')) } as const] : []),
    ...view.summary.map((sentence) => body(plain(sentence))),
    ...(view.notes.length > 0 ? [{ kind: 'list', role: 'note', items: view.notes.map(plain) } as const] : []),
    ...(view.isEmpty ? [] : viewTables(view, numbers, orientation)),
  ]
}
