import type { Line, Segment } from './lines'

/** Lines with text on both sides of a gutter, beside each other, before it counts as one; letters of their halves on the average. */
const ENOUGH_LINES = 6
const PROSE = 22

/** How often columns are looked for within columns. */
const DEEPEST_COLUMNS = 3

/**
 * Lines of a page in reading order, in blocks of one width: where text is set in columns, the left one before the right.
 * Lines over the whole width (headlines, tables) part a page into bands; columns are read within each.
 */
export function readingOrder(lines: readonly Line[], depth = 0): Line[][] {
  const gutter = depth < DEEPEST_COLUMNS ? findGutter(lines) : null
  if (gutter === null) return lines.length > 0 ? [[...lines]] : []
  const blocks: Line[][] = []
  let [whole, left, right]: [Line[], Line[], Line[]] = [[], [], []]
  const flush = () => {
    blocks.push(...(whole.length > 0 ? [whole] : []), ...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    [whole, left, right] = [[], [], []]
  }
  for (const line of lines) {
    if (crosses(line, gutter)) {
      if (left.length + right.length > 0) flush()
      whole.push(line)
      continue
    }
    if (whole.length > 0) flush()
    const [before, after] = [line.segments.filter(({ right: end }) => end <= gutter), line.segments.filter(({ x }) => x >= gutter)]
    if (before.length > 0) left.push(partOf(line, before))
    if (after.length > 0) right.push(partOf(line, after))
  }
  flush()
  return blocks
}

const crosses = ({ segments }: Line, at: number): boolean => segments.some(({ x, right }) => x < at && right > at)
const partOf = (line: Line, segments: readonly Segment[]): Line => ({ ...line, segments, cells: line.cells.filter(({ x }) => x >= segments[0]!.x && x < segments.at(-1)!.right), length: segments.reduce((sum, { text }) => sum + text.length + 1, 0) })

/** The middle of the gap between two columns of prose; null for a page in one column, or of tables. */
function findGutter(lines: readonly Line[]): number | null {
  const all = lines.flatMap(({ segments }) => segments)
  if (lines.length < ENOUGH_LINES || all.length === 0) return null
  const [start, end] = all.reduce(([from, to], { x, right }) => [Math.min(from, x), Math.max(to, right)], [Infinity, -Infinity] as [number, number])
  let [best, most]: [number | null, number] = [null, 0]
  for (let share = 0.2; share <= 0.8; share += 0.01) {
    const at = start + share * (end - start)
    const halved = lines.filter(({ segments }) => segments.length >= 2 && segments.some(({ right }) => right <= at) && segments.some(({ x }) => x >= at) && !segments.some(({ x, right }) => x < at && right > at))
    const crossing = lines.filter((line) => crosses(line, at)).length
    if (halved.length < ENOUGH_LINES || crossing > halved.length || halved.length - crossing <= most || !isProse(halved, at)) continue;
    [best, most] = [at, halved.length - crossing]
  }
  return best
}

/** Both sides are lines of sentences, not cells. */
function isProse(halved: readonly Line[], at: number): boolean {
  const side = (isOwn: (segment: Segment) => boolean) => halved.map(({ segments }) => segments.filter(isOwn)).filter((own) => own.length === 1 && (own[0]?.text.length ?? 0) >= PROSE).length
  return side(({ right }) => right <= at) >= 0.6 * halved.length && side(({ x }) => x >= at) >= 0.6 * halved.length
}
