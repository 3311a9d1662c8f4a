import type { Span } from '../candidate'
import { isEmptyCell, readFigure } from './cell-figure'

/** One cell, without the blanks and emphasis marks around its words. Offsets into the canonical text; `text` is exactly the slice. */
export interface Cell extends Span {
  readonly text: string
}

/** One line of a table. A section line without separators has one cell. */
export interface Row extends Span {
  readonly cells: readonly Cell[]
  /** Blanks before the first words of the line, for sub-rows that are only indented. */
  readonly indent: number
}

/** Consecutive lines with the same number of separators. */
export interface Grid extends Span {
  readonly rows: readonly Row[]
  readonly columns: number
}

interface Line extends Span { readonly text: string; readonly sort: Sort; readonly count: number }
type Sort = 'pipe' | 'tab' | 'rule' | 'blank' | 'plain'
interface Segment { readonly sort: 'pipe' | 'tab'; lines: Line[]; count: number; hasFigure: boolean }

/** "|---|:--:|" under a Markdown head, "+-----+-----+" of drawn frames. */
const RULE = /^[\s|+:=_-]{3,}$/
/** Between words: a tab that only indents a paragraph parts nothing. */
const INNER_TAB = /\S *\t+ *\S/
const LONGEST_SECTION = 100

/**
 * Lines of a canonical text that stand in rows and columns, in order: parted by "|" (Markdown's frame or not) or by tabs.
 * At least two consecutive lines have the same number of separators. Whether the cells hold figures is not asked here.
 */
export function findGrids(text: string): Grid[] {
  return joined(segmentsOf(linesOf(text))).flatMap((segment) => gridOf(segment) ?? [])
}

/** The cell at a column, an empty one behind the last of a short row. */
export const cellAt = (row: Row, column: number): Cell => row.cells[column] ?? { start: row.end, end: row.end, text: '' }

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    lines.push({ start, end: start + raw.length, text: raw, ...sortOf(raw) })
    start += raw.length + 1
  }
  return lines
}

function sortOf(raw: string): { sort: Sort; count: number } {
  if (raw.trim() === '') return { sort: raw.includes('\t') ? 'tab' : 'blank', count: 0 }
  const pipes = raw.includes('|') ? raw.split('|').length - raw.split('\\|').length : 0
  if (/[-=_]/.test(raw) && RULE.test(raw)) return { sort: 'rule', count: pipes }
  if (pipes > 0) return { sort: 'pipe', count: pipes }
  return INNER_TAB.test(raw) || raw.split('\t').length > 2 ? { sort: 'tab', count: raw.split('\t').length - 1 } : { sort: 'plain', count: 0 }
}

interface Piece { readonly segment: Segment; readonly before: readonly Line[] }

function segmentsOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let current: Segment | null = null
  let between: Line[] = []
  for (const line of lines) {
    if (line.sort === 'rule' && current) continue
    if ((line.sort === 'pipe' || line.sort === 'tab') && line.count > 0) {
      if (current && current.sort === line.sort) current.lines.push(line)
      else pieces.push({ segment: (current = { sort: line.sort, lines: [line], count: 0, hasFigure: false }), before: between })
      between = []
    } else {
      current = null
      between.push(line)
    }
  }
  for (const { segment } of pieces) {
    segment.count = commonest(segment.lines)
    segment.hasFigure = segment.lines.some(hasFigure)
  }
  return pieces
}

function commonest(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { count } of lines) counts.set(count, (counts.get(count) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best))[0]
}

const hasFigure = (line: Line): boolean => split(line).slice(1).some(({ text }) => readFigure(text) !== null)

/** Rows parted by blank lines or by the title of a section go on with the table before, unless they open with a head of their own. */
function joined(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const { segment, before } of pieces) {
    const last = segments.at(-1)
    if (last && last.sort === segment.sort && last.count === segment.count && (hasFigure(segment.lines[0]!) || !last.hasFigure) && isPause(before)) {
      last.lines.push(...before.filter((line) => line.sort === 'plain'))
      for (const line of segment.lines) last.lines.push(line)
      last.hasFigure ||= segment.hasFigure
    } else segments.push({ ...segment, lines: [...segment.lines] })
  }
  return segments
}

/** One blank line, or the title of a section right between two rows. */
function isPause(before: readonly Line[]): boolean {
  if (before.length !== 1) return false
  const { text, sort } = before[0]!
  return sort === 'blank' || (text.trim().length <= LONGEST_SECTION && !/[.;,]$/.test(text.trim()) && !/^\s*(?:bảng|biểu|phụ lục|nguồn|ghi chú)(?!\p{L})/iu.test(text))
}

function gridOf({ sort, lines, count }: Segment): Grid | null {
  const even = lines.some((line, index) => line.count === count && lines[index + 1]?.count === count)
  if (!even) return null
  const rows = lines.filter((line) => line.count > 0)
  const framed = sort === 'pipe' ? { left: rows.every((line) => /^\s*\|/.test(line.text)), right: rows.every((line) => /(?<!\\)\|\s*$/.test(line.text)) } : { left: false, right: false }
  const columns = count + 1 - Number(framed.left) - Number(framed.right)
  if (columns < 2) return null
  const kept = lines.flatMap((line) => rowOf(line, framed, columns) ?? [])
  return { start: lines[0]!.start, end: lines.at(-1)!.end, rows: kept, columns }
}

/** A row that fills more cells than the table has cannot be told into columns: null. */
function rowOf(line: Line, framed: { left: boolean; right: boolean }, columns: number): Row | null {
  const all = line.count === 0 ? [trimmed(line.text, line.start)] : split(line)
  const cells = line.count === 0 ? all : all.slice(Number(framed.left), framed.right ? -1 : undefined)
  if (cells.slice(columns).some(({ text }) => text !== '')) return null
  return { start: line.start, end: line.end, cells: cells.slice(0, columns), indent: indentOf(cells[0]?.text === '' ? (all.find(({ text }) => text !== '') ?? cells[0]) : cells[0], line) }
}

const indentOf = (cell: Cell | undefined, line: Line): number => {
  if (!cell || cell.text === '') return 0
  let blanks = 0
  while (line.text[cell.start - line.start - blanks - 1] === ' ') blanks++
  return blanks
}

function split(line: Line): Cell[] {
  const mark = line.sort === 'tab' ? '\t' : '|'
  const cells: Cell[] = []
  let start = 0
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && (line.text[i] !== mark || (mark === '|' && line.text[i - 1] === '\\'))) continue
    cells.push(trimmed(line.text.slice(start, i), line.start + start))
    start = i + 1
  }
  return cells
}

function trimmed(raw: string, offset: number): Cell {
  const lead = /^[\s*_`]*/.exec(raw)![0].length
  const bare = raw.slice(lead)
  // "x" in stars is emphasis, "1.234*" has a footnote
  const tail = raw.slice(0, lead).includes('*') || raw.slice(0, lead).includes('_') ? trailing(bare, ' \t*_`') : trailing(bare, ' \t')
  const text = bare.slice(0, bare.length - tail)
  return { start: offset + lead, end: offset + lead + text.length, text }
}

function trailing(text: string, marks: string): number {
  let count = 0
  while (count < text.length && (marks.includes(text[text.length - 1 - count]!) || /\s/.test(text[text.length - 1 - count]!))) count++
  return count
}

/** Cells of a row that hold words or figures. */
export const filled = (row: Row): Cell[] => row.cells.filter(({ text }) => text !== '' && !isEmptyCell(text))
