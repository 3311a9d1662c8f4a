import { formatDecimal } from '@/lib/indicators/words'
import type { Locale } from '@/lib/indicators/catalogue'
import { Day, ExactDecimal, type SheetColumn } from './sheet'
import { Link, WordedDecimal, type WorkbookColumn, type WorkbookField, type WorkbookRow } from './workbook-model'

// How wide columns are, how lines are cut, what sheets are called.

/** Characters: a column is as wide as its longest entry, within these; what is longer takes several lines. */
const WIDEST: Readonly<Record<SheetColumn['kind'], number>> = { text: 34, decimal: 24, date: 12, flag: 10, quote: 56 }
const NARROWEST = 8
/** The button of a filter covers so much of a header. */
const BUTTON = 4

/** A column before its width is known. */
export interface PlannedColumn extends SheetColumn {
  /** Of the table on paper; true where left out. */
  readonly printed?: boolean
  /** In characters; by its kind where left out. */
  readonly widest?: number
}

/** Columns as wide as what stands in them. */
export function fitColumns(columns: readonly PlannedColumn[], rows: readonly WorkbookRow[], locale: Locale): WorkbookColumn[] {
  return columns.map((column, index) => {
    const words = Math.max(...column.title.split(/\s+/).map((word) => word.length)) + BUTTON
    const longest = rows.reduce((width, row) => Math.max(width, lengthOf(row[index] ?? null, locale)), 0) + 2
    const { printed = true, widest = WIDEST[column.kind], key, kind, title } = column
    return { key, kind, title, printed, width: Math.min(Math.max(NARROWEST, words, longest), Math.max(words, widest)) }
  })
}

function lengthOf(field: WorkbookField, locale: Locale): number {
  if (field === null) return 0
  if (field instanceof Link) return lengthOf(field.text, locale)
  if (field instanceof Day) return 10
  if (field instanceof ExactDecimal) return formatDecimal(field.digits, locale).length + (field instanceof WordedDecimal ? field.before.length + field.after.length : 0)
  return Math.max(...String(field).split('\n').map((line) => line.length))
}

/** On paper a title is cut where the table ends, so that narrow tables are given the width of theirs: columns of sentences first. */
export function widen(columns: readonly WorkbookColumn[], title: string): WorkbookColumn[] {
  const short = Math.min(title.length * TITLE_SIZE, PAGE_WIDTH) - totalWidth(columns)
  const sentences = columns.filter(({ kind, printed }) => printed && kind === 'quote')
  const wide = new Set(sentences.length > 0 ? sentences : columns.filter(({ printed }) => printed))
  return short <= 0 ? [...columns] : columns.map((column) => (wide.has(column) ? { ...column, width: column.width + Math.ceil(short / wide.size) } : column))
}

/** A character of a title against one of the table. */
const TITLE_SIZE = 1.5
/** Characters across a page that can still be read. */
const PAGE_WIDTH = 165

/** A sentence in lines that the columns below have room for: nothing is merged, so that none may run on beside the table. */
export function inLines(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length + 1 <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** All columns together. */
export const totalWidth = (columns: readonly WorkbookColumn[]): number => columns.filter(({ printed }) => printed).reduce((sum, { width }) => sum + width, 0)

const LONGEST_NAME = 31

/** Gives names of sheets that no other sheet has: at most 31 characters, none that a spreadsheet forbids. */
export class SheetNames {
  readonly #taken = new Set<string>(['history'])

  /** @param spare where nothing of the name may stand in one */
  take(wanted: string, spare: string): string {
    const clean = wanted.normalize('NFC').replace(/[\p{C}[\]:*?/\\'!#]/gu, ' ').replace(/\s+/g, ' ').trim() || spare
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` ${number}`
      const name = cut(clean, LONGEST_NAME - end.length) + end
      if (this.#taken.has(name.toLowerCase())) continue
      this.#taken.add(name.toLowerCase())
      return name
    }
  }
}

/** At a blank where there is one near the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf(' ', length)
  return text.slice(0, end > length / 2 ? end : length).replace(/[\uD800-\uDBFF]$/, '').trim()
}

/** Headers of a table are told apart by their text: a second "năm 2022" becomes "năm 2022 (2)", one without words is named by its number. */
export function tellApart<T extends SheetColumn>(columns: readonly T[]): T[] {
  const seen = new Set<string>()
  return columns.map((column, index) => {
    const plain = column.title.replace(/\s+/g, ' ').trim() || `${index + 1}`
    let title = plain
    for (let number = 2; seen.has(title.toLowerCase()); number += 1) title = `${plain} (${number})`
    seen.add(title.toLowerCase())
    return { ...column, title }
  })
}

/** Without the columns that nothing stands in, but for those named: a reader would take them for a fault. */
export function withoutEmpty(columns: readonly PlannedColumn[], rows: readonly WorkbookRow[], always: ReadonlySet<string> = new Set()): { readonly columns: PlannedColumn[]; readonly rows: WorkbookRow[] } {
  const kept = columns.flatMap(({ key }, index) => (always.has(key) || rows.length === 0 || rows.some((row) => row[index] !== null && row[index] !== '') ? [index] : []))
  return { columns: kept.flatMap((index) => columns[index] ?? []), rows: rows.map((row) => kept.map((index) => row[index] ?? null)) }
}
