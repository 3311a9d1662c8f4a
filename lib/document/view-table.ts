import type { EntryView, FigureView, TableRow } from '@/lib/figure/view'
import { evenParts, fitColumns, ROOM, type OpenColumn } from './columns'
import type { Block, Paper, PaperCell, PaperTable, Text } from './paper'
import { cleanText, markOf, plain, run } from './text'
import { wordsOf } from './words'

/**
 * The table of a view as on the page: its rows, places and flags in the same order;
 * why a row does not stand with the others is a note beneath, since many rows share
 * one. A table too wide for the paper goes on as a second one with the same names
 * at the side.
 *
 * @param numbers the number of each figure's evidence, by its address
 */
export function viewTables(view: FigureView, numbers: ReadonlyMap<string, number>, orientation: Paper['orientation']): Block[] {
  const { unit, none } = wordsOf(view.locale)
  const whole = tableOf(view, numbers, 0, view.columns.length, ROOM[orientation])
  const fixed = whole.columns.length - view.columns.length
  const step = evenParts(whole.columns, whole.rows, fixed, ROOM[orientation])
  const starts = Array.from({ length: Math.max(1, Math.ceil(view.columns.length / step)) }, (_, index) => index * step)
  const hasGaps = view.rows.some(({ cells }) => cells.some((entries) => entries.length === 0))
  const above = [...(view.kind === 'scatter' ? [] : [`${unit}: ${view.unit}`]), ...(hasGaps ? [none] : [])].join('; ')
  const unitLine: Block[] = above ? [{ kind: 'paragraph', role: 'unit', text: [run(above, { italic: true })] }] : []
  return [
    ...starts.flatMap((start) => [...unitLine, tableOf(view, numbers, start, start + step, ROOM[orientation])]),
  ]
}

function tableOf({ locale, hasPlaces, rows, columns }: FigureView, numbers: ReadonlyMap<string, number>, from: number, to: number, room: number): PaperTable {
  const words = wordsOf(locale)
  const shown = rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) }))
  const notes = [...new Set(shown.flatMap(({ cells, apart }) => [...apart, ...cells.flat().flatMap(({ note }) => note ?? [])]))]
  const mark = (note: string) => run('', { mark: markOf(notes.indexOf(note)) })
  const entryText = (entry: EntryView): Text => {
    const number = numbers.get(entry.href)
    return [
      ...(entry.flags.length > 0 ? [run(`${entry.flags.join(', ')} `, { italic: true, quiet: true })] : []),
      run(entry.text),
      ...(entry.note === null ? [] : [mark(entry.note)]),
      ...(number === undefined ? [] : [run('', { evidence: number })]),
    ]
  }
  const rowOf = ({ area, place, cells, apart }: TableRow): PaperCell[] => [
    ...(hasPlaces ? [[plain(place ?? '')]] : []),
    [[run(area.name), ...apart.map(mark)]],
    ...cells.map((entries) => (entries.length === 0 ? [plain('–')] : entries.map(entryText))),
  ]
  const open: OpenColumn[] = [
    ...(hasPlaces ? [{ title: words.place, kind: 'number' } as const] : []),
    { title: words.area, kind: 'text' },
    ...columns.slice(from, to).map((title) => ({ title: cleanText(title), kind: 'number' }) as const),
  ]
  const cells = shown.map(rowOf)
  return { kind: 'table', columns: fitColumns(open, cells, room), rows: cells, notes: notes.map((text, index) => ({ mark: markOf(index), text: cleanText(text) })) }
}

/** Columns of figures beyond which a table lies better on its side. */
const MANY = 6

/** How the paper lies for tables of so many columns of figures. */
export const orientationFor = (columns: number): Paper['orientation'] => (columns > MANY ? 'landscape' : 'portrait')
