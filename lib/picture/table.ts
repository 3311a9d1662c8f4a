import type { Handout } from '@/lib/export/handout'
import type { EntryView, TableRow } from '@/lib/figure/view'
import type { Block } from './block'
import { clean } from './clean'
import { BASELINE } from './drawn'
import type { Look } from './look'
import type { Shape } from './shapes'
import { shortened, widthOf } from './text'
import { moreColumns, moreRows, noFigureWord } from './words'

/** More would be no picture. */
const MOST_ROWS = 40
const BETWEEN = 18

/** The table of a view, for one that has no drawing: areas down, periods across, the newest first, as many as there is room for. */
export function tableBlock(handout: Handout, width: number, look: Look, scale: number): Block {
  const { rows, columns } = handout.view
  const size = 13 * scale
  const step = size * 1.85
  const shown = rows.slice(0, MOST_ROWS)
  const names = shown.map(({ area }) => shortened(clean(area.name), width * 0.45, size))
  const first = Math.max(...names.map((name) => widthOf(name, size)))
  const cells = shown.map((row) => columns.map((_, column) => sayCell(row, column, handout)))
  const kept = columnsThatFit(columns.map((head, column) => Math.max(widthOf(clean(head), size), ...cells.map((texts) => widthOf(texts[column] ?? '', size)))), width - first)
  const rest = [rows.length > shown.length ? moreRows(handout)(rows.length - shown.length) : '', columns.length > kept.length ? moreColumns(handout)(columns.length - kept.length) : ''].filter(Boolean).join('; ')
  const text = (words: string, x: number, row: number, more: { readonly weight?: 600; readonly fill?: string; readonly anchor?: 'end' } = {}): Shape =>
    ({ kind: 'text', x, y: (row + 0.5) * step + BASELINE * size, text: words, size, weight: 400, fill: look.ink, anchor: 'start', ...more })
  return {
    height: (shown.length + 1 + (rest ? 1 : 0)) * step,
    draw: () => [
      ...kept.map(({ index, end }) => text(shortened(clean(columns[index] ?? ''), width - first, size), first + end, 0, { weight: 600, fill: look.quiet, anchor: 'end' })),
      ...shown.flatMap((_, row) => [
        { kind: 'line', x1: 0, x2: first + (kept.at(-1)?.end ?? 0), y1: (row + 1) * step, y2: (row + 1) * step, stroke: row === 0 ? look.rule : look.grid, strokeWidth: row === 0 ? 2 : 1 } as const,
        text(names[row] ?? '', 0, row + 1),
        ...kept.map(({ index, end }) => text(shortened(cells[row]?.[index] ?? '', width - first - BETWEEN, size), first + end, row + 1, { anchor: 'end' })),
      ]),
      ...(rest ? [text(rest, 0, shown.length + 1, { fill: look.quiet })] : []),
    ],
  }
}

/** The first columns that there is room for, one at least, each with its right edge. */
function columnsThatFit(widths: readonly number[], room: number): { index: number; end: number }[] {
  let end = 0
  return widths.flatMap((wide, index) => {
    end += BETWEEN + wide
    if (end <= room) return [{ index, end }]
    return index === 0 ? [{ index, end: room }] : []
  })
}

const sayCell = ({ cells }: TableRow, column: number, handout: Handout): string => cells[column]?.map(sayEntry).join(' | ') || noFigureWord(handout)
const sayEntry = ({ text, flags }: EntryView): string => clean([text, flags.length > 0 ? `(${flags.join(', ')})` : ''].filter(Boolean).join(' '))
