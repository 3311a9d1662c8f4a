import { figureColumns, type ColumnKey } from '@/lib/export/figure-sheet'
import { Day, ExactDecimal, type Field, type Sheet } from '@/lib/export/sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import type { Cited } from './evidence'

/** Columns for programs, and those that stand elsewhere: evidence in the notes, remarks before the figure. */
const UNPRINTED: readonly ColumnKey[] = [
  'indicator_code', 'area_code', 'period_sdmx', 'value', 'value_to', 'of', 'unit', 'estimated', 'derived', 'sources_differ', 'source', 'publisher', 'published', 'quote', 'source_address', 'evidence_address',
  'accepted_by', 'accepted_on', 'observation_id', 'notes',
]

/** A row of a sheet, its fields by what figures' columns are called; other columns by their own key. */
export interface SheetRow {
  readonly row: readonly Field[]
  readonly field: (key: ColumnKey) => Field
}

/** The rows of a sheet, to be asked by column. */
export function readRows(sheet: Sheet, locale: Locale): SheetRow[] {
  const at = new Map(keysOf(locale).map(([key, own]) => [key, sheet.columns.findIndex((column) => column.key === own)] as const))
  return sheet.rows.map((row) => ({ row, field: (key) => row[at.get(key) ?? -1] ?? null }))
}

const ALL = [
  'indicator', 'area', 'period', 'figure', 'place', 'comparability', ...UNPRINTED,
] as const satisfies readonly ColumnKey[]

const keysOf = (locale: Locale): [ColumnKey, string][] => ALL.map((key) => [key, figureColumns(locale, [key])[0]?.key ?? key])

/** Places of the columns that are printed. */
export function printedColumns(sheet: Sheet, locale: Locale): number[] {
  const hidden = new Set(figureColumns(locale, UNPRINTED.filter((key) => key !== 'notes' || figureColumn(sheet, locale) >= 0)).map(({ key }) => key))
  return sheet.columns.flatMap(({ key }, index) => (hidden.has(key) || sheet.rows.every((row) => (row[index] ?? '') === '') ? [] : [index]))
}

/** Place of the column with the figures themselves; -1 where there is none. */
export const figureColumn = (sheet: Sheet, locale: Locale): number => {
  const key = figureColumns(locale, ['figure'])[0]?.key
  return sheet.columns.findIndex((column) => column.key === key)
}

/** A field as it is printed. */
export function sayField(field: Field, locale: Locale): string {
  if (field === null) return ''
  if (field instanceof ExactDecimal) return formatDecimal(field.digits, locale)
  if (field instanceof Day) return formatDate(field.iso, locale)
  return String(field)
}

/** Where the figure of a row is said; null for a row without evidence. */
export function citedOf({ field }: SheetRow): Cited | null {
  const text = (key: ColumnKey) => String(field(key) ?? '')
  const href = text('evidence_address')
  if (href === '') return null
  const published = field('published')
  return {
    key: href, href, quote: text('quote'), title: text('source'), publisher: text('publisher'), publishedOn: published instanceof Day ? published.iso : null,
    address: text('source_address') || (href.split('#')[0] ?? href),
  }
}
