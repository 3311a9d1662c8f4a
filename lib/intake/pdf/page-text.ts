import { SEPARATOR, tableLines } from '../table-lines'
import { readingOrder } from './columns'
import type { Line } from './lines'
import { joinParagraphs } from './paragraphs'
import { tableAt } from './tables'

/** The text of a page: paragraphs as one line each, tables as lines of cells. */
export function pageText(lines: readonly Line[]): string {
  let text: string[] = []
  for (const block of readingOrder(lines)) {
    const own = blockText(block)
    const [last, first] = [text.at(-1), own[0]]
    // A sentence goes on at the top of the next column.
    const goesOn = last !== undefined && first !== undefined && !last.includes(SEPARATOR) && /[\p{L}\p{N},%]$/u.test(last) && /^\p{Ll}/u.test(first)
    text = goesOn ? [...text.slice(0, -1), `${last} ${first}`, ...own.slice(1)] : [...text, ...own]
  }
  return text.join('\n')
}

function blockText(block: readonly Line[]): string[] {
  const text: string[] = []
  let prose: Line[] = []
  const flush = () => { text.push(...joinParagraphs(prose)); prose = [] }
  for (let at = 0; at < block.length;) {
    const table = tableAt(block, at)
    if (table) {
      flush()
      text.push(...tableLines(table.rows.map((row) => row.map((cell) => ({ text: cell })))))
      at += table.count
    } else {
      prose.push(block[at]!)
      at += 1
    }
  }
  flush()
  return text
}
