import { MOST_CELLS, MOST_COLUMNS } from '../limits'
import { SEPARATOR, spread, tableLines, type TableCell } from '../table-lines'
import { Unreadable } from '../intake'
import { nextOf } from './walk'

const ELEMENT = 1
const TEXT = 3

/** Of no use to a reader wherever they stand. */
const SILENT = new Set('script style noscript template svg math iframe object embed canvas audio video select option datalist input textarea button head title meta link map area progress meter'.split(' '))
const BLOCKS = new Set('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(' '))

export interface TextOptions {
  /** Elements that are left out with all that is in them. */
  readonly skip?: (element: Element) => boolean
  /** Whether tabulators stay, as in documents where they separate columns. */
  readonly keepsTabs?: boolean
}

const nameOf = (node: Node): string => node.nodeName.toLowerCase()
const isSilent = (node: Node, { skip }: TextOptions): boolean => node.nodeType === ELEMENT && (SILENT.has(nameOf(node)) || (skip?.(node as Element) ?? false))

/**
 * The text of an element as lines: one a paragraph, "- " or its number before a point of a list, tables as `tableLines`
 * writes them. Linear in the size of the tree and without recursion over it, however deep it is.
 */
export function domText(root: Node, options: TextOptions = {}): string {
  const lines: string[] = []
  let line = ''
  let prefix = ''
  const flush = () => {
    const text = tidyLine(line, options)
    if (text !== '') { lines.push(prefix + text); prefix = '' }
    line = ''
  }
  let node: Node | null = root
  while (node) {
    let isLeft = false
    if (node.nodeType === TEXT) line += nameOf(node.parentNode ?? node) === 'pre' ? node.nodeValue ?? '' : (node.nodeValue ?? '').replace(/[\r\n]+/g, ' ')
    else if (node.nodeType === ELEMENT && isSilent(node, options)) isLeft = true
    else if (node.nodeType === ELEMENT) {
      const name = nameOf(node)
      if (name === 'br' || BLOCKS.has(name)) flush()
      if (name === 'li') prefix = pointOf(node as Element)
      const rows = name === 'table' ? dataRows(node as Element, options) : null
      if (rows) {
        // Two tables below each other stay two.
        if (lines.at(-1)?.includes(SEPARATOR)) lines.push('')
        lines.push(...tableLines(rows))
        isLeft = true
      }
    }
    node = nextOf(node, root, isLeft, (left) => { if (BLOCKS.has(nameOf(left))) flush() })
  }
  flush()
  return lines.join('\n')
}

function tidyLine(line: string, { keepsTabs = false }: TextOptions): string {
  const text = keepsTabs ? line.replace(/[ \u00a0]{2,}/g, ' ').replace(/[ \u00a0]*\t[ \u00a0]*/g, '\t') : line.replace(/[\s\u00a0]+/g, ' ')
  return text.replace(/\u200b/g, '').replace(/^[ \u00a0\n]+|[\s\u00a0]+$/g, '')
}

/** "- ", or the number of a point in a numbered list; a point that begins with its own mark keeps that. */
function pointOf(item: Element): string {
  const text = beginningOf(item)
  if (/^(?:[-–+•*]\s?\S|(?:\d{1,2}|[a-zđ])[.)]\s)/i.test(text)) return ''
  if (nameOf(item.parentNode ?? item) !== 'ol') return '- '
  let number = 1
  for (let before = item.previousElementSibling; before && number < 1_000; before = before.previousElementSibling) number += 1
  return `${number}. `
}

/** The first words of an element, as far as a few nodes go. */
function beginningOf(element: Element): string {
  let text = ''
  let node: Node | null = element
  for (let seen = 0; node && seen < 20 && text.trim().length < 8; seen += 1) {
    if (node.nodeType === TEXT) text += node.nodeValue ?? ''
    node = nextOf(node, element, false)
  }
  return text.trim()
}

/** The rows of a table of data; null for one that only lays out a page: one row or column, or paragraphs and tables in its cells. */
function dataRows(table: Element, options: TextOptions): TableCell[][] | null {
  const rows: TableCell[][] = []
  const spans: { row: number; column: number; rows: number; columns: number }[] = []
  const covered = new Set<number>()
  let [cells, column] = [0, 0]
  let node: Node | null = table
  while (node) {
    const name = node.nodeType === ELEMENT ? nameOf(node) : ''
    let isLeft = false
    if (name === 'table' && node !== table) return null
    if (name === 'tr') { rows.push([]); column = 0 }
    if ((name === 'td' || name === 'th') && rows.length > 0) {
      const row = rows.at(-1)!
      const at = rows.length - 1
      while (covered.has(at * MOST_COLUMNS + column)) { row[column] ??= { text: '' }; column += 1 }
      const text = cellText(node as Element, options)
      if (text === null) return null
      row[column] = { text }
      const [across, down] = [span(node as Element, 'colspan', MOST_COLUMNS - column), span(node as Element, 'rowspan', 500)]
      if (across > 1 || down > 1) {
        spans.push({ row: at, column, rows: down, columns: across })
        for (let r = at; r < at + down; r += 1) for (let c = column; c < column + across; c += 1) covered.add(r * MOST_COLUMNS + c)
      }
      column += across
      cells += across * down
      if (cells > MOST_CELLS) throw new Unreadable('too-large', `${MOST_CELLS} cells`)
      if (column >= MOST_COLUMNS) return null
      isLeft = true
    } else if (name !== '' && node !== table && isSilent(node, options)) isLeft = true
    node = nextOf(node, table, isLeft)
  }
  for (const each of spans) spread(rows, each)
  const filled = rows.map((row) => Array.from(row, (cell) => cell ?? { text: '' }))
  const isGrid = filled.filter((row) => row.filter(({ text, isFilled }) => text !== '' && !isFilled).length >= 2).length >= 2
  return isGrid ? filled : null
}

const span = (cell: Element, name: string, most: number): number => Math.max(1, Math.min(most, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1))

/** Longer than any cell of figures: the page is laid out by this table. */
const LONGEST_CELL = 600

/** The text of a cell in one line; null where a table stands in it or it is as long as an article. */
function cellText(cell: Element, options: TextOptions): string | null {
  let text = ''
  let node: Node | null = cell
  while (node) {
    const isLeft = node !== cell && isSilent(node, options)
    if (node.nodeType === TEXT) text += node.nodeValue ?? ''
    else if (node.nodeType === ELEMENT && !isLeft && node !== cell) {
      if (nameOf(node) === 'table') return null
      if (BLOCKS.has(nameOf(node)) || nameOf(node) === 'br') text += ' '
    }
    if (text.length > LONGEST_CELL * 10) return null
    node = nextOf(node, cell, isLeft)
  }
  const tidy = text.replace(/[\s\u00a0]+/g, ' ').trim()
  return tidy.length > LONGEST_CELL ? null : tidy
}
