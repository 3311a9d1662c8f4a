import { round, type Drawing, type FigureKind } from '@/lib/figure/drawing'
import { boxOf, gutter, isNarrow, overlap, plotWidth, type Box } from '@/lib/figure/room'

/** How much taller a drawing may get: text does not grow with it, and marks that are stacked would come apart. */
const MOST: Readonly<Record<FigureKind, number>> = {
  lines: 1.8, bump: 1.6, slope: 1.8, scatter: 1.8, multiples: 1.9, ranking: 1.6, bars: 1.6, dumbbell: 1.6, parts: 1.6, tiles: 1.35, strip: 1, sparkline: 1, matrix: 1,
}

/** How much of the height of a drawing may grow: what lies between its margins. */
export const elasticOf = ({ kind, height, margin: { top, bottom } }: Drawing): number => (MOST[kind] > 1 ? height - top - bottom : 0)

/** These may also do with less height: their plot is a plane, not rows. */
const FLAT: ReadonlySet<FigureKind> = new Set(['lines', 'scatter', 'multiples'])
/** Whether a drawing may do with less height. */
export const mayBeFlat = ({ kind }: Pick<Drawing, 'kind'>): boolean => FLAT.has(kind)
/** Half of a mark. */
const MARK = 5

/**
 * A drawing in more height, or less: what lies between its margins is drawn out, so that places move apart and none
 * comes to touch another; or drawn together, as long as none does.
 *
 * @param width units that the drawing has
 */
export function stretched(drawing: Drawing, wanted: number, width: number): Drawing {
  const factor = Math.min(wanted, MOST[drawing.kind])
  if (factor === 1 || (factor < 1 && !mayBeFlat(drawing))) return drawing
  const result = scaled(drawing, factor)
  return factor < 1 && touches(result, width) > touches(drawing, width) ? drawing : result
}

/** How many texts touch one another, or a mark. */
function touches(drawing: Drawing, width: number): number {
  const texts = drawing.texts.filter(({ spare }) => !spare || !isNarrow(width, drawing.scale)).map((text) => boxOf(text, drawing, width))
  const marks = drawing.marks.map(({ x, y, size = 1 }): Box => {
    const at = gutter(drawing.margin.left) + (x / 100) * plotWidth(drawing.margin, width)
    return { left: at - MARK * size, right: at + MARK * size, top: y - MARK * size, bottom: y + MARK * size }
  })
  return texts.reduce((sum, text, index) => sum + [...texts.slice(index + 1), ...marks].filter((other) => overlap(text, other)).length, 0)
}

function scaled(drawing: Drawing, factor: number): Drawing {
  const { height, margin: { top, bottom } } = drawing
  const [floor, more] = [height - bottom, (height - top - bottom) * (factor - 1)]
  const place = (y: number) => round(y <= top ? y : y >= floor ? y + more : top + (y - top) * factor)
  return {
    ...drawing,
    height: round(height + more),
    lines: drawing.lines.map((line) => ({ ...line, y1: place(line.y1), y2: place(line.y2) })),
    rects: drawing.rects.map((rect) => ({ ...rect, y: place(rect.y), height: round(place(rect.y + rect.height) - place(rect.y)) })),
    texts: drawing.texts.map((text) => ({ ...text, y: place(text.y) })),
    marks: drawing.marks.map((mark) => ({ ...mark, y: place(mark.y) })),
  }
}
