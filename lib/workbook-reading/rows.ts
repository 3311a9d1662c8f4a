import { figureColumns, type ColumnKey } from '@/lib/export/figure-sheet'
import { columnLetters } from '@/lib/export/workbook-model'
import type { Locale } from '@/lib/indicators/catalogue'
import type { ReadCell, ReadSheet } from './cell'

/** One row of a sheet of data, its cells by the names that columns have in English. */
export interface RowRead {
  readonly sheet: string
  /** From 1. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<ColumnKey, ReadCell>>>
  /** "H" for each column that the sheet has. */
  readonly letters: Readonly<Partial<Record<ColumnKey, string>>>
  /** Language of the header: in it numbers are written that stand there as text. */
  readonly locale: Locale
}

/** What Nguồn says of a figure that the workbook had when it was taken. */
export interface ListedFigure {
  readonly id: string
  /** Area, period and figure, as listed. */
  readonly words: string
}

export interface ReadTables {
  readonly rows: readonly RowRead[]
  /** All that the workbook had when it was taken; empty where its list of sources is gone. */
  readonly listed: readonly ListedFigure[]
  /** Whether any sheet has the columns of figures. */
  readonly hasData: boolean
}

/** A header stands near the top: below a title and some lines. */
const LAST_HEADER = 40

/** Names that columns have had in files of this product, in both languages and for programs. */
const NAMES: ReadonlyMap<string, readonly [key: ColumnKey, locale: Locale]> = (() => {
  const keys = figureColumns('en').map(({ key }) => key as ColumnKey)
  return new Map((['vi', 'en'] as const).flatMap((locale) => figureColumns(locale).flatMap(({ key, title }, index) => {
    const known = keys[index]
    return known ? [[fold(key), [known, locale] as const] as const, [fold(title), [known, locale] as const] as const] : []
  })))
})()

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * The rows of figures in a workbook: of every sheet that has columns for area,
 * period and value under a header of this product, in either language. A list
 * without values but with ids is that of the sources.
 */
export function readTables(sheets: readonly ReadSheet[]): ReadTables {
  const tables = sheets.flatMap((sheet) => findHeader(sheet) ?? [])
  const data = tables.filter(({ letters }) => letters.value)
  return {
    hasData: data.length > 0,
    rows: data.flatMap(bodyOf).filter(isFilled),
    listed: tables.filter(({ letters }) => !letters.value && letters.observation_id).flatMap(bodyOf).flatMap(({ cells }) => {
      const id = textOf(cells.observation_id)
      return id === '' ? [] : [{ id, words: [textOf(cells.area), textOf(cells.period), textOf(cells.figure)].filter(Boolean).join(', ') }]
    }),
  }
}

interface Table { readonly sheet: ReadSheet; readonly header: number; readonly columns: readonly (ColumnKey | undefined)[]; readonly letters: RowRead['letters']; readonly locale: Locale }

function findHeader(sheet: ReadSheet): Table | null {
  for (const [header, row] of sheet.rows.slice(0, LAST_HEADER).entries()) {
    const named = row.map((cell) => (typeof cell === 'string' ? NAMES.get(fold(cell)) : undefined))
    const columns = named.map((name) => name?.[0])
    const known = new Set(columns)
    const hasArea = known.has('area') || known.has('area_code')
    const hasPeriod = known.has('period') || known.has('period_sdmx')
    if (!hasArea || !hasPeriod || !(known.has('value') || known.has('observation_id'))) continue
    const locale = named.filter((name) => name?.[1] === 'en').length > named.filter((name) => name?.[1] === 'vi').length ? 'en' : 'vi'
    return { sheet, header, columns, locale, letters: Object.fromEntries(columns.flatMap((key, index) => (key ? [[key, columnLetters(index)]] : []))) }
  }
  return null
}

const bodyOf = ({ sheet, header, columns, letters, locale }: Table): RowRead[] => sheet.rows.slice(header + 1).map((row, index) => ({
  sheet: sheet.name, row: header + index + 2, letters, locale,
  cells: Object.fromEntries(columns.flatMap((key, column) => (key ? [[key, row[column] ?? null]] : []))),
}))

/** Rows that only repeat a unit or a code are none: nothing is said in them. */
const isFilled = ({ cells }: RowRead) =>
  (['value', 'value_to', 'observation_id'] as const).some((key) => !isEmpty(cells[key])) || (['area', 'period'] as const).every((key) => !isEmpty(cells[key]))

/** Whether nothing stands in a cell; blanks are nothing. */
export const isEmpty = (cell: ReadCell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** What stands in a cell, as text: a number by its digits, a day as ISO. */
export function textOf(cell: ReadCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e]+/g, ' ').trim()
  if (typeof cell === 'boolean') return String(cell)
  return 'number' in cell ? cell.number : 'day' in cell ? cell.day : cell.error
}

/** "Dữ liệu!H7": where to look. The row itself where the sheet has no such column. */
export const addressOf = ({ sheet, row, letters }: Pick<RowRead, 'sheet' | 'row' | 'letters'>, key: ColumnKey): string => `${sheet}!${letters[key] ?? 'A'}${row}`
