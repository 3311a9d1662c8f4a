import type { EntryView, FigureView } from '@/lib/figure/view'

// A table as the browser is sent it: lines without names, since a page has many of them.

/** One figure: its text, the way to its sentence, the sentence, and what is seldom there. */
export type EntryLine = readonly [text: string, href: string, quote: string, flags?: readonly string[], note?: string]

/** A row: the area's name, its place, its cells, and why it is not drawn with the others. */
export type Row = readonly [name: string, place: string | null, cells: readonly (readonly EntryLine[])[], apart: readonly string[]]

export interface TableData {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly hasPlaces: boolean
}

/** What the table of a view needs. A component of the browser is sent its data, one of the server all its markup once more; the data is a third of it. */
export const tableOf = ({ title, columns, rows, hasPlaces }: FigureView): TableData => ({
  title, columns, hasPlaces, rows: rows.map(({ area, place, cells, apart }): Row => [area.name, place, cells.map((entries) => entries.map(lineOf)), apart]),
})

const lineOf = ({ text, href, quote, flags, note }: EntryView): EntryLine =>
  note !== null ? [text, href, quote, flags, note] : flags.length > 0 ? [text, href, quote, flags] : [text, href, quote]
