import type { Locale } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { IsoDate } from '@/lib/indicators/period'
import { ExactDecimal, type Field, type SheetColumn } from './sheet'

/** A text that leads somewhere: "https://…", or "#" and the name of a sheet, with "!" and a cell where wanted. */
export class Link {
  constructor(readonly text: string, readonly target: string) {}
}

/** A decimal with words that are shown with it and do not change it: "hơn " before, " (ước)" after. */
export class WordedDecimal extends ExactDecimal {
  constructor(digits: DecimalText, readonly before: string, readonly after: string) { super(digits) }
}

/** What may stand in a cell. A text is always a text: nothing of it is ever run. */
export type WorkbookField = Field | Link
export type WorkbookRow = readonly WorkbookField[]

export interface WorkbookColumn extends SheetColumn {
  /** In characters. */
  readonly width: number
  /** Of the list on paper; codes and addresses are for programs. */
  readonly printed: boolean
}

/** Rows that are there, or that come while the file is written. */
export type Rows = readonly WorkbookRow[] | Iterable<WorkbookRow> | AsyncIterable<WorkbookRow>

/** One sheet: a title in A1, sentences below it, then at most one table. Nothing merged, no row left empty. */
export interface WorkbookSheet<R extends Rows = readonly WorkbookRow[]> {
  /** Of the tab: at most 31 characters, none of []:*?/\, unlike any other of the workbook. */
  readonly name: string
  readonly title: string
  /** Lines of column A. */
  readonly intro: readonly (string | Link)[]
  /** Null for a sheet of sentences only. */
  readonly table: WorkbookTable<R> | null
}

export interface WorkbookTable<R extends Rows = readonly WorkbookRow[]> {
  /** For programs: letters, digits and "_", unlike any other of the workbook. */
  readonly name: string
  readonly columns: readonly WorkbookColumn[]
  /** A field a column. */
  readonly rows: R
  /** Columns that stay in sight when the table is moved sideways. */
  readonly fixedColumns: number
}

/** A workbook as plain data; `writeXlsx` and `writeOds` make files of it. */
export interface Workbook<R extends Rows = readonly WorkbookRow[]> {
  readonly locale: Locale
  readonly title: string
  readonly subject: string
  readonly madeOn: IsoDate
  /** The first is shown when the file is opened. */
  readonly sheets: readonly WorkbookSheet<R>[]
}

/** Digits that a double keeps; what has more is written as text, to keep every digit. */
const MOST_DIGITS = 15

/** Whether a spreadsheet, which counts in doubles, keeps a decimal as it is. */
export function keepsDigits({ digits }: ExactDecimal): boolean {
  return digits.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length <= MOST_DIGITS
}

/** A decimal as text for one that reads: its digits with the decimal mark of the language, without separators of thousands. */
export const plainText = ({ digits }: ExactDecimal, locale: Locale): string => (locale === 'vi' ? digits.replace('.', ',') : digits)

/** Digits after the decimal mark, as stated. */
export const decimalsOf = ({ digits }: ExactDecimal): number => digits.split('.')[1]?.length ?? 0

/** Row of the header of a sheet's table, from 1. */
export const headerRow = ({ intro }: Pick<WorkbookSheet<Rows>, 'intro'>): number => intro.length + 2

/** "A" for 0, "AB" for 27. */
export function columnLetters(index: number): string {
  return (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
}

/** Sheets that people print in pages as wide as the paper: up to the last printed column. */
export const lastPrinted = (columns: readonly WorkbookColumn[]): number => Math.max(0, columns.findLastIndex(({ printed }) => printed))

/** Characters of a line that is easy to read: a sheet of sentences is so wide. */
export const SENTENCE_WIDTH = 84

/** Numbers and days stand at the right, and so do their headers. */
export const isRight = (kind: SheetColumn['kind']): boolean => kind === 'decimal' || kind === 'date'

/** How a text looks that leads somewhere, by how it would look otherwise. */
export const linkRole = (role: string): 'text-link' | 'line-link' | 'link' => (role === 'text' ? 'text-link' : role === 'line' ? 'line-link' : 'link')
