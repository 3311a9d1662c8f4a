import { isEmptyCell, looksLikeYear, notationOf, readFigure, type Notation } from './cell-figure'
import { cellAt, filled, type Cell, type Grid, type Row } from './grid'
import { AREA_COLUMN, IGNORED, PERIOD_COLUMN, RANK, SERIAL, UNIT_COLUMN } from './head-words'
import { periodsIn, saysRole } from './heads'
import { readUnit } from './units'

export type ColumnUse = 'serial' | 'label' | 'area' | 'period' | 'unit' | 'figures' | 'ignored'

/** A column: what its cells are, and the cells that name it from top to bottom. */
export interface Column {
  readonly use: ColumnUse
  readonly heads: readonly Cell[]
}

/** A grid told apart into title rows, head rows and body. */
export interface Shape {
  /** Rows above the head with one text only: titles and unit lines. */
  readonly titles: readonly Cell[]
  readonly columns: readonly Column[]
  readonly body: readonly Row[]
  readonly notation: Notation
}

/** Enough rows to tell what a column is. */
const SAMPLE = 200
const LETTERS = /\p{L}{2,}/u
const SERIAL_CELL = /^(?:\(?\d{1,4}(?:\.\d{1,3}){0,3}[.)]?|[IVXL]{1,6}[.)]?|[A-ZĐa-zđ][.)]?|[-+*•])$/u
/** "1 | 2 | 3=2/1", "A | B | (1)", under the head of official tables. */
const NUMBERING = /^(?:\(?\d{1,2}\)?(?:\s?=.{1,20})?|\(?[A-ZĐa-z]\)?|\(?\d{1,2}\)?\s?[=:].{1,20})$/u

/** What stands where in a grid; null for one that is no table of figures. */
export function shapeOf(grid: Grid): Shape | null {
  const notation = notationOf(texts(grid))
  const rows = grid.rows.filter((row) => !isNumbering(row))
  const first = rows.findIndex((row) => distinct(row) > 1 && row.cells.length > 1)
  if (first === -1) return null
  const titles = rows.slice(0, first).flatMap((row) => filled(row).slice(0, 1))
  const headEnd = headOf(rows, first, notation)
  const body = rows.slice(headEnd)
  if (body.length === 0) return null
  const columns = columnsOf(grid.columns, headCells(rows.slice(first, headEnd), grid.columns), body, notation)
  const shape = { titles, columns, body, notation }
  return columns.some(({ use }) => use === 'figures') && columns.some(({ use }) => use === 'label' || use === 'area' || use === 'period') ? shape : null
}

function* texts(grid: Grid): Iterable<string> {
  for (const row of grid.rows) for (const cell of row.cells) yield cell.text
}

const distinct = (row: Row): number => new Set(filled(row).map(({ text }) => text)).size

function isNumbering(row: Row): boolean {
  const cells = filled(row)
  if (cells.length < 3 || !cells.every(({ text }) => NUMBERING.test(text))) return false
  const numbers = cells.flatMap(({ text }) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(Number)
  return numbers.length > 0 && numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1) && numbers[0]! <= 3
}

/** Index of the first row of the body: the first with a figure beside its label, or with nothing but a label under a full head. */
function headOf(rows: readonly Row[], first: number, notation: Notation): number {
  let index = first
  for (; index < rows.length && index < first + 5; index++) {
    const row = rows[index]!
    if (hasFigures(row, notation, index === first)) return index
    const beyond = row.cells.slice(2).some(({ text }) => text !== '' && !isEmptyCell(text))
    if (index > first && !beyond && row.cells.length > 2) return index
    if (index > first && row.cells.length <= 2 && LETTERS.test(cellAt(row, 0).text) && !saysRole(cellAt(row, 1).text)) return index
  }
  return index
}

/** Years in the first row are a head, unless nothing else could be. */
function hasFigures(row: Row, notation: Notation, isFirst: boolean): boolean {
  const figures = row.cells.slice(1).filter(({ text }) => readFigure(text, notation) !== null)
  if (figures.length === 0) return isFirst && false
  return !figures.every(({ text }) => looksLikeYear(text))
}

/** The cells above each column; the cell of a group stands above those right of it that it leaves empty and a lower row names. */
function headCells(rows: readonly Row[], count: number): Cell[][] {
  const heads: Cell[][] = Array.from({ length: count }, () => [])
  rows.forEach((row, level) => {
    const last = level === rows.length - 1
    let group: Cell | null = null
    for (let column = 0; column < count; column++) {
      const cell = cellAt(row, column)
      if (cell.text !== '') group = cell
      const under = !last && cell.text === '' && rows.slice(level + 1).some((lower) => cellAt(lower, column).text !== '')
      const used = cell.text !== '' ? cell : under ? group : null
      if (used && !heads[column]!.some(({ text }) => text === used.text)) heads[column]!.push(used)
    }
  })
  return heads
}

interface Count { filled: number; figures: number; words: number; serial: number; units: number; years: number; periods: number }

function columnsOf(count: number, heads: readonly Cell[][], body: readonly Row[], notation: Notation): Column[] {
  const counts: Count[] = Array.from({ length: count }, () => ({ filled: 0, figures: 0, words: 0, serial: 0, units: 0, years: 0, periods: 0 }))
  for (const row of body.slice(0, SAMPLE)) {
    row.cells.forEach(({ text }, column) => {
      const of = counts[column]!
      if (text === '' || isEmptyCell(text)) return void (of.serial += text === '-' ? 1 : 0)
      of.filled++
      of.figures += readFigure(text, notation) ? 1 : 0
      of.words += LETTERS.test(text) ? 1 : 0
      of.serial += SERIAL_CELL.test(text) ? 1 : 0
      of.units += readUnit(text) ? 1 : 0
      of.years += looksLikeYear(text) ? 1 : 0
      of.periods += looksLikeYear(text) || (text.length < 40 && LETTERS.test(text) && saysRole(text) && periodsIn(text).length > 0) ? 1 : 0
    })
  }
  let labelled = false
  return counts.map((of, column) => {
    const use = useOf(of, heads[column]!, column, labelled)
    if (use === 'label' || use === 'area' || use === 'period') labelled = true
    return { use, heads: heads[column]! }
  })
}

function useOf(of: Count, heads: readonly Cell[], column: number, labelled: boolean): ColumnUse {
  const head = heads.at(-1)?.text ?? ''
  const top = heads[0]?.text ?? ''
  if (SERIAL.test(head) || SERIAL.test(top)) return 'serial'
  if (of.filled === 0) return 'ignored'
  const named = head.replace(/\s?\([^()]{0,20}\)$/u, '')
  if (UNIT_COLUMN.test(head) && of.units * 2 >= of.filled) return 'unit'
  if (IGNORED.test(named) || IGNORED.test(head)) return 'ignored'
  if (of.periods * 3 >= of.filled * 2 && (of.years < of.filled || PERIOD_COLUMN.test(head) || column === 0) && !labelled) return 'period'
  if (of.years === of.filled && of.filled > 1) return 'ignored'
  if (!labelled && column === 0 && of.serial * 3 >= of.filled * 2 && !RANK.test(head) && of.words * 3 < of.filled) return 'serial'
  if (of.figures * 2 >= of.filled) return 'figures'
  if (of.units * 3 >= of.filled * 2 && labelled) return UNIT_COLUMN.test(head) || /^đơn vị$/iu.test(head) || head === '' ? 'unit' : 'ignored'
  if (of.words * 2 < of.filled) return of.figures > 0 ? 'figures' : 'ignored'
  if (AREA_COLUMN.test(head) && !/chỉ tiêu|nội dung|danh mục|dự án/iu.test(head)) return 'area'
  // words behind the label are remarks, unless a head says that they name a second axis
  if (!labelled) return 'label'
  return of.figures > 0 && of.words < of.filled ? 'figures' : /chỉ tiêu|nội dung|lĩnh vực|tiêu chí|danh mục|chỉ số|khoản|ngành|loại/iu.test(head) ? 'label' : of.figures > 0 ? 'figures' : 'ignored'
}
