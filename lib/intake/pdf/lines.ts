/** A piece of text as the page shows it: points from the left and from the top, y at its base line. */
export interface Run { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Runs on one base line, without wide gaps between. */
export interface Segment { readonly text: string; readonly x: number; readonly right: number; readonly height: number }

/** Segments beside each other on a base line, from the left; and finer ones, as cells of a narrow table stand, which in prose may be words far apart. */
export interface Line { readonly y: number; readonly height: number; readonly segments: readonly Segment[]; readonly cells: readonly Segment[]; readonly length: number }

/** Of the height of letters: a gap that is no space between words even in justified text, one that is none as a rule, and one that is none within a word. */
const WIDE = 1.1
const CELL = 0.36
const SPACE = 0.15

/** Runs by base line from the top, each line parted where a gap is wide. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    // Raised and lowered letters stand on the line they are beside.
    if (row && run.y - row[0]!.y <= 0.45 * Math.max(run.height, row[0]!.height)) row.push(run)
    else rows.push([run])
  }
  return rows.map((row) => lineOf(row.sort((a, b) => a.x - b.x)))
}

function lineOf(row: readonly Run[]): Line {
  const segments = segmentsOf(row, WIDE)
  // Most letters of a line say how high it is.
  const height = segments.reduce((most, segment) => (segment.text.length > most.text.length ? segment : most), segments[0] ?? { text: '', height: 1 }).height
  return { y: row[0]?.y ?? 0, height, segments, cells: segmentsOf(row, CELL), length: segments.reduce((sum, { text }) => sum + text.length + 1, 0) }
}

function segmentsOf(row: readonly Run[], wide: number): Segment[] {
  const segments: Segment[] = []
  for (const run of row) {
    const last = segments.at(-1)
    const gap = last ? run.x - last.right : Infinity
    const height = last ? Math.max(last.height, run.height) : run.height
    if (last && gap < wide * height) {
      // Some producers draw a bold letter twice, a hair apart.
      if (run.text === last.text && Math.abs(run.x - last.x) < 0.1 * height) continue
      const isApart = gap > SPACE * height && !/\s$/.test(last.text) && !/^\s/.test(run.text)
      segments[segments.length - 1] = { text: last.text + (isApart ? ' ' : '') + run.text, x: last.x, right: Math.max(last.right, run.x + run.width), height }
    } else segments.push({ text: run.text, x: run.x, right: run.x + run.width, height: run.height })
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '')
}
