import { Unreadable } from '../intake'
import { MOST_COLUMNS, MOST_ROWS } from '../limits'
import { readElements } from './elements'
import type { Package } from './zip'

/** A cell as the file writes it: its type (ECMA-376, 18.18.11), its style, its value. */
export interface SheetCell { readonly type: string; readonly style: number; readonly value: string }

/** Cells that are one: from a row and column on, counted from 0, so many rows and columns. */
export interface Merge { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

/** A sheet without its hidden rows and columns, so far as cells are filled. */
export interface Sheet {
  readonly rows: readonly (readonly (SheetCell | undefined)[])[]
  readonly merges: readonly Merge[]
  readonly count: number
  readonly hasHidden: boolean
}

/** Merges looked at: a sheet of figures has a dozen. */
const MOST_MERGES = 5_000

/**
 * The filled cells of a sheet in their places.
 *
 * @param room cells it may have
 * @throws Unreadable for more rows, columns or cells than are read
 */
export function readSheet(opened: Package, path: string, name: string, room: number): Sheet {
  const rows: (SheetCell | undefined)[][] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let [row, column, count] = [-1, -1, 0]
  let cell: { type: string; style: number; value: string } | null = null
  let isValue = false
  const put = (own: SheetCell) => {
    if (own.value === '') return
    if (row >= MOST_ROWS) throw new Unreadable('too-many-rows', name)
    if (column >= MOST_COLUMNS) throw new Unreadable('too-large', name)
    count += 1
    if (count > room) throw new Unreadable('too-large', name)
    while (rows.length <= row) rows.push([])
    rows[row]![column] = own
  }
  readElements(opened, path, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1
        column = -1
        if (isTrue(attributes.hidden)) hiddenRows.add(row)
      } else if (tag === 'col' && isTrue(attributes.hidden)) {
        for (let at = Number(attributes.min) - 1; at < Math.min(Number(attributes.max), MOST_COLUMNS); at += 1) hiddenColumns.add(at)
      } else if (tag === 'c') {
        column = attributes.r ? placeOf(attributes.r)[1] : column + 1
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' }
      } else if (tag === 'v' || tag === 't') isValue = cell !== null
      else if (tag === 'mergeCell' && merges.length < MOST_MERGES) merges.push(...mergeOf(attributes.ref ?? ''))
    },
    text: (text) => { if (isValue && cell) cell.value += text },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isValue = false
      if (tag === 'c' && cell) { put(cell); cell = null }
    },
  })
  return withoutHidden({ rows, merges, count }, hiddenRows, hiddenColumns)
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** "AB12" → [11, 27]; a column beyond any is beyond the bound. */
function placeOf(reference: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  const column = [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(digits) - 1, column === 0 ? MOST_COLUMNS : column - 1]
}

function mergeOf(reference: string): Merge[] {
  const [from = '', to = ''] = reference.split(':')
  const [[row, column], [lastRow, lastColumn]] = [placeOf(from), placeOf(to)]
  const merge = { row, column, rows: lastRow - row + 1, columns: Math.min(lastColumn, MOST_COLUMNS - 1) - column + 1 }
  return row >= 0 && merge.rows >= 1 && merge.columns >= 1 && merge.rows <= MOST_ROWS ? [merge] : []
}

/** How many of the hidden stand before a place, told from their sorted list. */
function before(hidden: readonly number[], at: number): number {
  let [low, high] = [0, hidden.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (hidden[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows and columns nobody sees are no part of a report; what is merged over them is moved with the others. */
function withoutHidden({ rows, merges, count }: Omit<Sheet, 'hasHidden'>, hiddenRows: ReadonlySet<number>, hiddenColumns: ReadonlySet<number>): Sheet {
  if (hiddenRows.size === 0 && hiddenColumns.size === 0) return { rows, merges, count, hasHidden: false }
  const hasHidden = rows.some((row, at) => row.some((cell, column) => cell && (hiddenRows.has(at) || hiddenColumns.has(column))))
  const [downs, acrosses] = [hiddenRows, hiddenColumns].map((hidden) => [...hidden].sort((a, b) => a - b)) as [number[], number[]]
  return {
    count, hasHidden,
    rows: rows.filter((_, at) => !hiddenRows.has(at)).map((row) => Array.from(row).filter((_, column) => !hiddenColumns.has(column))),
    merges: merges.map(({ row, column, ...size }) => {
      const [down, across] = [before(downs, row + size.rows) - before(downs, row), before(acrosses, column + size.columns) - before(acrosses, column)]
      return { row: row - before(downs, row), column: column - before(acrosses, column), rows: size.rows - down, columns: size.columns - across }
    }).filter(({ rows: down, columns: across }) => down >= 1 && across >= 1),
  }
}
