import { round, type DrawnText } from './drawing'
import { leavesPlot, roomFor, TEXT_HEIGHT, textWidth, wrapText } from './room'

/** How rows are named and their figures set: beside the plot while that leaves one, else above each row. */
export interface RowPlan {
  /** Pixels left and right of the plot. */
  readonly left: number
  readonly right: number
  /** Pixels of a row, and of what stands in it from its top. */
  readonly height: number
  readonly nameY: number
  readonly figureY: number
  readonly markY: number
  readonly beside: boolean
  readonly figuresBeside: boolean
  /** Pixels that a line above the row may take. */
  readonly width: number
  readonly scale: number
}

const ROW = 26
/** Room left of the plot where names stand above: half a tick. */
const EDGE = 24

/**
 * @param figures texts that stand right of the plot, and the room they take there
 * @param least pixels of the narrowest drawing this has to hold in
 */
export function planRows(names: readonly string[], figures: { readonly texts: readonly string[]; readonly room: number }, scale: number, least: number): RowPlan {
  const left = roomFor(names, scale, { least: 60 })
  const right = figures.room
  const own = { nameY: (ROW / 2) * scale, figureY: (ROW / 2) * scale, markY: (ROW / 2) * scale, height: ROW * scale, scale, width: least }
  if (leavesPlot(left, right, least)) return { ...own, left, right, beside: true, figuresBeside: true }
  const lines = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => wrapText(text, least, scale).length))
  const line = TEXT_HEIGHT * scale
  const nameHeight = lines(names) * line
  const above = { scale, width: least, left: EDGE, nameY: 12 * scale, beside: false }
  if (leavesPlot(EDGE, right, least)) {
    const markY = nameHeight + 14 * scale
    return { ...above, right, markY, figureY: markY, height: nameHeight + 29 * scale, figuresBeside: true }
  }
  const figureHeight = lines(figures.texts) * line
  const markY = nameHeight + figureHeight + 14 * scale
  return { ...above, right: EDGE, markY, figureY: nameHeight + 12 * scale, height: nameHeight + figureHeight + 29 * scale, figuresBeside: false }
}

type Shape = Pick<DrawnText, 'area' | 'hue'>

/** The name of a row; `top` of the row in pixels. Above the row a long name takes several lines. */
export function rowName(name: string, top: number, plan: RowPlan, shape: Shape): DrawnText[] {
  if (plan.beside) return [{ role: 'row-name', x: 0, dx: -10, anchor: 'end', y: round(top + plan.nameY), text: name, ...shape }]
  return linesAt('row-name', name, top + plan.nameY, plan, shape)
}

/** The figure of a row: where `place` says, or in lines under the name. */
export function rowFigure(text: string, top: number, plan: RowPlan, shape: Shape, place: Pick<DrawnText, 'x' | 'dx' | 'anchor'>): DrawnText[] {
  if (plan.figuresBeside) return [{ role: 'row-figure', ...place, y: round(top + plan.figureY), text, ...shape }]
  return linesAt('row-figure', text, top + plan.figureY, plan, shape)
}

/** Lines from the drawing's left edge on. */
const linesAt = (role: 'row-name' | 'row-figure', text: string, y: number, { scale, width }: RowPlan, shape: Shape): DrawnText[] =>
  wrapText(text, width, scale).map((line, index) => ({ role, x: 0, dx: -EDGE, anchor: 'start', y: round(y + index * TEXT_HEIGHT * scale), text: line, ...shape }))

/** Room right of the plot for columns of figures, each as wide as its longest text. */
export function columnsRoom(columns: readonly (readonly string[])[], scale: number): { readonly room: number; readonly ends: readonly number[] } {
  const ends: number[] = []
  let at = 0
  for (const texts of columns) {
    at += 14 * scale + Math.max(0, ...texts.map((text) => textWidth(text, scale)))
    ends.push(at)
  }
  return { room: at + 4, ends }
}
