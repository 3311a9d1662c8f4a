import type { Block } from './paper'
import type { PdfNode } from './pdf-nodes'

/** A block with what it became. */
export interface SetBlock { readonly block: Block; readonly nodes: readonly PdfNode[] }

/** Head of a table and its first rows, or the first lines of a text: as much has to follow a heading on its page. In points. */
const ROOM = 84

/** What stands above something and does not stay behind when that goes over to the next page. */
function leads({ block }: SetBlock, before: SetBlock | undefined): boolean {
  if (block.kind === 'heading') return true
  return block.kind === 'paragraph' && (block.role === 'caption' || block.role === 'unit' || (block.role === 'note' && before !== undefined && leads(before, undefined)))
}

/**
 * The nodes of blocks in order, so set that no heading is the last of a page.
 *
 * pdfmake knows of unbreakable nodes only, and a long table is not to be one. So
 * the headings make an unbreakable node with empty room beneath, and what they
 * head is moved up into that room: where the room would not fit, both go over.
 */
export function keepTogether(blocks: readonly SetBlock[]): PdfNode[] {
  const set: PdfNode[] = []
  let waiting: SetBlock[] = []
  for (const each of blocks) {
    if (leads(each, waiting.at(-1))) {
      waiting.push(each)
      continue
    }
    const [first, ...rest] = each.nodes
    if (waiting.length === 0 || !first) set.push(...each.nodes)
    else set.push(...withHeadings(waiting.flatMap(({ nodes }) => nodes), first, each.block), ...rest)
    waiting = []
  }
  return [...set, ...waiting.flatMap(({ nodes }) => nodes)]
}

function withHeadings(headings: readonly PdfNode[], first: PdfNode, block: Block): PdfNode[] {
  if (block.kind === 'picture') return [{ unbreakable: true, stack: [...headings, first] }]
  return [{ unbreakable: true, stack: [...headings, { text: '', fontSize: 1, lineHeight: 0.01, margin: [0, 0, 0, ROOM] }] }, { stack: [first], margin: [0, -ROOM, 0, 0] }]
}
