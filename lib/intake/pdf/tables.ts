import type { Line, Segment } from './lines'

/** "1.234,5", "ước 7.004", "2/30", and what stands where there is none. */
const FIGURE = /^(?:\p{L}{1,8}\s){0,3}[-+−]?\d[\d.,/]{0,30}\s?(?:%|\p{L}{1,6})?$|^[-–—…x]$/u

/** A table found from a line on: so many lines, and its cells. */
export interface FoundTable { readonly count: number; readonly rows: readonly (readonly string[])[] }

/** Points between two columns of a table at least. */
const GAP = 2.5
/** Lines without a gap that a table may have between two that have one: a cell of several lines, a heading within. */
const MOST_WHOLE = 3

/**
 * The table that begins at a line: lines in which gaps stand below each other, two columns and two rows at least, figures in
 * it. Null where none begins.
 */
export function tableAt(lines: readonly Line[], start: number): FoundTable | null {
  if ((lines[start]?.cells.length ?? 0) < 2) return null
  const end = reachOf(lines, start)
  const own = lines.slice(start, end)
  const rowsWithGap = own.filter(({ cells }) => cells.length >= 2)
  if (rowsWithGap.length < 3) return null
  const borders = bordersOf(rowsWithGap)
  if (borders.length === 0) return null
  const texts = withoutHalves(own.map(({ cells }) => cellsOf(cells, borders)))
  const rows = mergeWrapped(own.map((line, index) => ({ line, texts: texts[index] ?? [] })))
  return rows.length >= 2 && hasColumnOfFigures(rows) && !runsOn(lines, start, end) ? { count: own.length, rows } : null
}

/** Two figures below each other at least. */
const hasColumnOfFigures = (rows: readonly (readonly string[])[]): boolean =>
  (rows[0] ?? []).some((_, column) => column > 0 && rows.filter((row) => FIGURE.test(row[column] ?? '')).length >= 2)

/** Letters set wide (justified, or of one width each) leave gaps like columns; but there each line goes on with the sentence of the line above. */
function runsOn(lines: readonly Line[], start: number, end: number): boolean {
  const texts = lines.slice(Math.max(0, start - 1), end + 1).map(({ segments }) => segments.map(({ text }) => text).join(' '))
  const going = texts.slice(1).filter((text, index) => /^\p{Ll}/u.test(text) && !/[.;:!?]$/.test(texts[index]!)).length
  return texts.length > 1 && going / (texts.length - 1) >= 0.5
}

/** How far lines with gaps go, others between them allowed that keep within the columns. */
function reachOf(lines: readonly Line[], start: number): number {
  let [end, whole] = [start + 1, 0]
  for (let at = start + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at]!, lines[at - 1]!]
    if (line.y - before.y > 4 * line.height || line.y < before.y) break
    if (line.cells.length >= 2) {
      if (bordersOf(lines.slice(start, at + 1).filter(({ cells }) => cells.length >= 2)).length === 0) break
      end = at + 1
      whole = 0
    } else {
      whole += 1
      if (whole > MOST_WHOLE || isProse(line) || isCaption(line, lines.slice(start, end))) break
    }
  }
  return end
}

/** A line over several columns that does not begin with the first: the unit or caption of the next table. */
function isCaption({ cells: [own] }: Line, above: readonly Line[]): boolean {
  if (above.filter(({ cells }) => cells.length >= 2).length < 2) return false
  const left = Math.min(...above.map(({ cells }) => cells[0]?.x ?? 0))
  return own !== undefined && own.x - left > 2 * own.height && bordersOf(above.filter(({ cells }) => cells.length >= 2)).filter((border) => border > own.x && border < own.right).length > 0
}

const isProse = ({ cells }: Line): boolean => (cells[0]?.text.length ?? 0) > 90

/** Places where no segment of any line stands: between columns. */
function bordersOf(lines: readonly Line[]): number[] {
  const spans = lines.flatMap(({ cells }) => cells).map(({ x, right }) => [x, right] as const).sort((a, b) => a[0] - b[0])
  const borders: number[] = []
  let reach = spans[0]?.[1] ?? 0
  for (const [x, right] of spans) {
    if (x - reach >= GAP) borders.push((x + reach) / 2)
    reach = Math.max(reach, right)
  }
  return borders
}

function cellsOf(own: readonly Segment[], borders: readonly number[]): string[] {
  const cells = Array.from({ length: borders.length + 1 }, () => '')
  for (const { x, right, text } of own) {
    const middle = (x + right) / 2
    const index = borders.filter((border) => border < middle).length
    cells[index] = cells[index] ? `${cells[index]} ${text}` : text
  }
  return cells
}

/** Words that begin at the left of a column and dashes at its right look like two columns: of those that no row fills both, one is made. */
function withoutHalves(rows: readonly string[][]): string[][] {
  let made = [...rows]
  for (let column = 0; column + 1 < (made[0]?.length ?? 0);) {
    if (made.some((row) => row[column] && row[column + 1])) column += 1
    else made = made.map((row) => [...row.slice(0, column), row[column] || (row[column + 1] ?? ''), ...row.slice(column + 2)])
  }
  return made
}

/**
 * Cells of several lines: where lines stand at two distances, the smaller parts lines of a row, the larger rows. Where all
 * stand alike each line is a row.
 */
function mergeWrapped(lines: readonly { readonly line: Line; readonly texts: readonly string[] }[]): string[][] {
  const distances = lines.slice(1).map(({ line }, index) => line.y - lines[index]!.line.y)
  const [least, most] = [Math.min(...distances), Math.max(...distances)]
  const isWrapped = most > 1.25 * least
  const rows: string[][] = []
  for (const [index, { texts: cells }] of lines.entries()) {
    const distance = distances[index - 1] ?? Infinity
    const row = rows.at(-1)
    // Two lines with a figure in the same column are two rows, whatever their distance.
    const clashes = row?.some((cell, column) => FIGURE.test(cell) && FIGURE.test(cells[column] ?? '')) ?? true
    if (row && isWrapped && distance < 1.12 * least && !clashes) cells.forEach((cell, column) => { if (cell) row[column] = row[column] ? `${row[column]} ${cell}` : cell })
    else rows.push([...cells])
  }
  return rows
}
