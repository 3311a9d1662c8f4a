import { isIsoDate } from '@/lib/indicators/period'
import { MOST_COLUMNS, MOST_ROWS, Unreadable, type ReadCell, type ReadSheet } from './cell'
import { attribute, tokens } from './xml'

/** What a cell is being read as. */
interface Reading { readonly attributes: string; lines: string[]; repeated: number; readonly depth: number }

/**
 * The sheets of an OpenDocument spreadsheet. Its rows and cells say how often
 * they are repeated, a million times where they are empty: those are not kept.
 *
 * @param xml content.xml
 * @throws Unreadable for more rows than are taken
 */
export function readOdsContent(xml: string): ReadSheet[] {
  const sheets: { name: string; rows: ReadCell[][] }[] = []
  let row: { cells: ReadCell[]; repeated: number; at: number } | null = null
  let cell: Reading | null = null
  // Notes on a cell have paragraphs of their own, which are none of its text.
  let aside = 0
  for (const token of tokens(xml)) {
    const sheet = sheets.at(-1)
    if (token.kind === 'text') {
      if (cell && aside === 0 && cell.lines.length > 0) cell.lines[cell.lines.length - 1] += token.text
      continue
    }
    const { kind, name } = token
    if (name === 'office:annotation') aside += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    if (aside > 0) continue
    if (name === 'table:table' && kind === 'open') sheets.push({ name: attribute(token.attributes, 'table:name') ?? '', rows: [] })
    else if (name === 'table:table-row' && kind !== 'close') row = { cells: [], repeated: countOf(token.attributes, 'rows'), at: 0 }
    if (name === 'table:table-row' && kind !== 'open' && row && sheet) { addRow(sheet.rows, row.cells, row.repeated); row = null }
    else if (/^table:(covered-)?table-cell$/.test(name) && row) {
      if (kind !== 'close') cell = { attributes: token.attributes, lines: [], repeated: countOf(token.attributes, 'columns'), depth: 0 }
      if (kind !== 'open' && cell) { addCell(row.cells, valueOf(cell), cell.repeated); cell = null }
    } else if (cell && kind !== 'close') inParagraph(cell, name, token.attributes)
  }
  return sheets
}

function inParagraph(cell: Reading, name: string, attributes: string) {
  const last = cell.lines.length - 1
  if (name === 'text:p' || name === 'text:h') cell.lines.push('')
  else if (last < 0) return
  else if (name === 'text:s') cell.lines[last] += ' '.repeat(Math.min(1_000, Number(attribute(attributes, 'text:c') ?? 1)))
  else if (name === 'text:tab') cell.lines[last] += '\t'
  else if (name === 'text:line-break') cell.lines.push('')
}

const countOf = (attributes: string, of: 'rows' | 'columns') => Math.max(1, Number(attribute(attributes, `table:number-${of}-repeated`) ?? 1))

function valueOf({ attributes, lines }: Reading): ReadCell {
  const type = attribute(attributes, 'office:value-type') ?? attribute(attributes, 'calcext:value-type')
  const text = lines.join('\n')
  if (attribute(attributes, 'calcext:value-type') === 'error') return { error: text }
  if (type === 'float' || type === 'percentage' || type === 'currency') return { number: attribute(attributes, 'office:value') ?? text }
  if (type === 'boolean') return attribute(attributes, 'office:boolean-value') === 'true'
  if (type === 'date') {
    const day = (attribute(attributes, 'office:date-value') ?? '').slice(0, 10)
    return isIsoDate(day) ? { day } : text
  }
  return text === '' ? null : text
}

function addCell(cells: ReadCell[], value: ReadCell, repeated: number) {
  const count = value === null ? Math.min(repeated, MOST_COLUMNS) : repeated
  if (value !== null && cells.length + count > MOST_COLUMNS) throw new Unreadable('too-large')
  for (let index = 0; index < count && cells.length < MOST_COLUMNS; index += 1) cells.push(value)
}

/** Empty rows count only for the numbers of those below. */
function addRow(rows: ReadCell[][], cells: ReadCell[], repeated: number) {
  const filled = cells.findLastIndex((value) => value !== null) + 1
  const own = cells.slice(0, filled)
  const count = filled === 0 ? Math.min(repeated, MOST_ROWS + 1) : repeated
  if (filled > 0 && rows.length + count > MOST_ROWS) throw new Unreadable('too-many-rows')
  for (let index = 0; index < count && rows.length <= MOST_ROWS; index += 1) rows.push(own)
}
