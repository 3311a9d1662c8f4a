import { round, type Drawing, type FigureKind } from '@/lib/figure/drawing'

/** Kinds that stand row under row, all rows of one height. */
const IN_ROWS: ReadonlySet<FigureKind> = new Set(['ranking', 'bars', 'dumbbell', 'parts'])
/** Rows of a column: fewer would look torn. */
const FEWEST = 5

/** How many rows a drawing has; 0 for one that does not stand in rows. */
export const rowsIn = (drawing: Drawing): number =>
  IN_ROWS.has(drawing.kind) ? new Set(drawing.texts.filter(({ role }) => role === 'row-name').map(({ area }) => area)).size : 0

/** Whether a drawing may be parted into so many columns. */
export const maySplit = (drawing: Drawing, columns: number): boolean => columns === 1 || rowsIn(drawing) >= columns * FEWEST

/**
 * A drawing of many rows as columns to stand side by side, for a frame that is
 * wider than it is high: all on the same axis, which each column shows.
 *
 * @param columns how many; `maySplit` says whether there are rows enough
 */
export function splitRows(drawing: Drawing, columns: number): Drawing[] {
  const rows = rowsIn(drawing)
  if (columns === 1 || rows === 0) return [drawing]
  const { margin: { top, bottom }, height } = drawing
  const floor = height - bottom
  const row = (floor - top) / rows
  const each = Math.ceil(rows / columns)
  return Array.from({ length: columns }, (_, column) => part(drawing, { from: top + column * each * row, to: top + Math.min(rows, (column + 1) * each) * row, top, floor }))
}

interface Cut { readonly from: number; readonly to: number; readonly top: number; readonly floor: number }

/** What stands between two heights, with what stands above and below all rows. */
function part(drawing: Drawing, { from, to, top, floor }: Cut): Drawing {
  const [up, shrunk] = [from - top, floor - top - (to - from)]
  // Above all rows it stays, below all rows it moves up to the last of the part; of the rows it is here or not.
  const place = (y: number): number | null => (y < top - 0.5 ? y : y > floor + 0.5 ? y - shrunk : y >= from - 0.5 && y < to - 0.5 ? y - up : null)
  const kept = <T extends { readonly y: number }>(shapes: readonly T[], middle: (shape: T) => number): T[] => shapes.flatMap((shape) => {
    const y = place(middle(shape))
    return y === null ? [] : [{ ...shape, y: round(shape.y + y - middle(shape)) }]
  })
  return {
    ...drawing,
    height: round(drawing.height - shrunk),
    lines: drawing.lines.flatMap((line) => {
      if (line.y1 !== line.y2) return [{ ...line, y2: round(line.y2 - shrunk) }]
      const y = place(line.y1)
      return y === null ? [] : [{ ...line, y1: round(y), y2: round(y) }]
    }),
    rects: kept(drawing.rects, ({ y, height }) => y + height / 2),
    texts: kept(drawing.texts, ({ y }) => y),
    marks: kept(drawing.marks, ({ y }) => y),
  }
}
