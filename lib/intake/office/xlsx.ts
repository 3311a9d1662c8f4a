import { finish } from '../finish'
import { Unreadable, type Intake, type IntakeNote } from '../intake'
import { MOST_CELLS, MOST_SHEETS } from '../limits'
import { spread, tableLines, type TableCell } from '../table-lines'
import { readSheet, type SheetCell } from './sheet'
import { sayCell } from './say-cell'
import { readSharedStrings, readStyles, readWorkbook } from './workbook'
import type { Package } from './zip'

/** Names Excel gives by itself: they head nothing. */
const UNNAMED = /^(?:sheet|trang[_ ]?tính|worksheet)\s?\d*$/i

/**
 * A workbook → each visible sheet: its name as a heading, then its rows as lines of cells (`tableLines`). Numbers stand with
 * a decimal comma and exactly the digits of the cell, dates as dd/mm/yyyy, formulas as the value saved with them.
 */
export function readXlsx(opened: Package): Intake {
  const { sheets, is1904 } = readWorkbook(opened)
  if (sheets.length > MOST_SHEETS) throw new Unreadable('too-large', `${MOST_SHEETS} sheets`)
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const strings = readSharedStrings(opened)
  const styles = readStyles(opened)
  const notes = new Set<IntakeNote>(shown.length < sheets.length ? ['hidden-sheets-left-out'] : [])
  let room = MOST_CELLS
  const parts = shown.map(({ name, path }, index) => {
    const sheet = readSheet(opened, path, name, room)
    room -= sheet.count
    if (sheet.hasHidden) notes.add('hidden-cells-left-out')
    const say = (cell: SheetCell | undefined): TableCell => ({ text: cell ? sayCell(cell, { strings, format: styles[cell.style] ?? '', is1904, note: (each) => notes.add(each) }) : '' })
    const rows = sheet.rows.map((row) => Array.from(row, say))
    for (const merge of sheet.merges) spread(rows, merge)
    const lines = blocksOf(rows).flatMap((block, at) => (at === 0 ? tableLines(block) : ['', ...tableLines(block)]))
    const isHeaded = lines.length > 0 && !(UNNAMED.test(name.trim()))
    return { text: [...(isHeaded ? [name] : []), ...lines].join('\n'), name, number: index + 1 }
  })
  return finish(parts, { format: 'xlsx', notes: [...notes], hasPages: true, joint: () => '\n\n' })
}

const isEmpty = (row: readonly TableCell[]): boolean => row.every(({ text }) => text === '')
const startsWithFigures = (row: readonly TableCell[]): boolean => row.filter(({ text }) => /^[-+−]?\d[\d.,]*%?$/.test(text)).length >= 2

/** Tables that stand below each other, parted by empty rows; one that goes on after such a row stays one. */
function blocksOf(rows: readonly TableCell[][]): TableCell[][][] {
  const blocks: TableCell[][][] = []
  let isNew = true
  for (const row of rows) {
    if (isEmpty(row)) { isNew = true; continue }
    if (blocks.length === 0 || (isNew && !startsWithFigures(row))) blocks.push([])
    blocks.at(-1)!.push(row)
    isNew = false
  }
  return blocks
}
