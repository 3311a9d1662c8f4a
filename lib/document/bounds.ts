import type { Block, Paper } from './paper'
import { plain } from './text'
import { sayLeftOut } from './words'

/** Of a document: more rows or notes than these nobody reads on paper, and setting them takes seconds. */
export const MOST_ROWS = 3000
export const MOST_NOTES = 3000

/** A document no longer than paper bears: what is cut is counted, with the way to the workbook that has it. */
export function boundPaper(paper: Paper): Paper {
  let room = MOST_ROWS
  const blocks = paper.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table') return [block]
    const rows = block.rows.slice(0, Math.max(0, room))
    const cut = block.rows.length - rows.length
    room -= block.rows.length
    return [...(rows.length > 0 ? [{ ...block, rows }] : []), ...(cut > 0 ? [{ kind: 'paragraph', role: 'note', text: plain(sayLeftOut('rows', cut, paper.address, paper.locale)) } as const] : [])]
  })
  return { ...paper, blocks, evidence: paper.evidence.slice(0, MOST_NOTES), evidenceLeftOut: paper.evidenceLeftOut + Math.max(0, paper.evidence.length - MOST_NOTES) }
}
