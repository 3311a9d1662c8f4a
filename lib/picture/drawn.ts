import { MARKERS, RING } from '@/lib/figure/markers'
import type { DrawnLine, DrawnRect, DrawnText, Drawing } from '@/lib/figure/drawing'
import type { Mark } from '@/lib/figure/marks'
import { gutter, isNarrow, plotWidth, SMALL } from '@/lib/figure/room'
import { clean } from './clean'
import { hueOf, type Look } from './look'
import type { LineShape, MarkShape, RectShape, Shape, TextShape } from './shapes'
import { shortened, widthOf } from './text'

// A drawing as shapes with their places and colours: what components/figure/drawing.tsx and app/styles/figure.css do on a page.

/** Size of text in a drawing as designed. */
export const TEXT_SIZE = 13
/** Of a line of text: from its middle to its baseline. */
export const BASELINE = 0.32

/** Which of its layouts a drawing shows in so many units. */
export const layoutFor = (drawing: Drawing, width: number): Drawing => (isNarrow(width, drawing.scale) ? (drawing.narrow ?? drawing) : drawing)

/** A drawing in its full width: grid, rects, lines, texts, marks, each over the one before. */
export function drawnShapes(whole: Drawing, width: number, look: Look): Shape[] {
  const drawing = layoutFor(whole, width)
  const left = gutter(drawing.margin.left)
  const plot = plotWidth(drawing.margin, width)
  const at = (percent: number) => left + (percent / 100) * plot
  const texts = drawing.texts.filter(({ spare }) => !spare || !isNarrow(width, drawing.scale))
  const lines = drawing.lines.map((line) => lineShape(line, at, look))
  const rects = drawing.rects.map((rect) => rectShape(rect, at, look))
  const isGrid = (index: number) => drawing.lines[index]?.role === 'grid-line'
  return [
    ...lines.filter((_, index) => isGrid(index)),
    ...rects,
    ...lines.filter((_, index) => !isGrid(index)),
    ...texts.flatMap((text) => textShapes(text, drawing.scale, at, width, look, [...lines, ...rects])),
    ...drawing.marks.flatMap((mark) => markShapes(mark, at(mark.x), mark.y, look)),
  ]
}

type Place = (percent: number) => number

function lineShape({ role, hue, dashed, x1, x2, y1, y2 }: DrawnLine, at: Place, look: Look): LineShape {
  const ends = { kind: 'line', x1: at(x1), x2: at(x2), y1, y2 } as const
  const own = hueOf(look, hue)
  switch (role) {
    case 'grid-line': return { ...ends, stroke: look.grid, strokeWidth: 1 }
    case 'zero-line': return { ...ends, stroke: look.quiet, strokeWidth: 1 }
    case 'median-line': return { ...ends, stroke: look.quiet, strokeWidth: 1.5, ...(dashed && { dash: [3, 3] }) }
    case 'series-break': return { ...ends, stroke: look.quiet, strokeWidth: 1.5, dash: [2, 3] }
    case 'target-line': return { ...ends, stroke: own, strokeWidth: 2.5, dash: [8, 3] }
    case 'stem': return { ...ends, stroke: own, strokeWidth: 2, strokeOpacity: 0.45 }
    case 'link': return dashed ? { ...ends, stroke: own, strokeWidth: 2, strokeOpacity: 0.8, dash: [5, 4] } : { ...ends, stroke: own, strokeWidth: 3, strokeOpacity: 0.45 }
    case 'line': return { ...ends, stroke: own, strokeWidth: hue === 8 ? 1.25 : 2, ...(hue === 8 && { strokeOpacity: 0.7 }), ...(dashed && { dash: [5, 4] }) }
  }
}

function rectShape({ x, width, y, height, title, ...rect }: DrawnRect, at: Place, look: Look): RectShape {
  return { kind: 'rect', x: at(x), y, width: at(x + width) - at(x), height, ...rectPaint(rect, look), ...(title && { title: clean(title) }) }
}

const ESTIMATED = { strokeWidth: 1.5, dash: [4, 3] }

/** How a rect of a drawing and of its key is painted. */
export function rectPaint({ role, hue, step, estimated }: Pick<DrawnRect, 'role' | 'hue' | 'step' | 'estimated'>, look: Look): Pick<RectShape, 'fill' | 'fillOpacity' | 'stroke' | 'strokeWidth' | 'dash'> {
  const part = (fill: string) => ({ fill, stroke: look.page, strokeWidth: 1, ...(estimated && { stroke: look.ink, ...ESTIMATED }) })
  switch (role) {
    case 'bar': return estimated ? { fill: look.page, stroke: hueOf(look, hue), strokeWidth: 2, dash: [5, 3] } : { fill: hueOf(look, hue), fillOpacity: 0.85 }
    case 'band': return { fill: look.wash }
    case 'tile': return { fill: step === undefined ? look.page : (look.steps[step] ?? look.page), stroke: look.quiet, strokeWidth: 1, ...(estimated && { stroke: look.ink, ...ESTIMATED }) }
    case 'tile-empty': return { fill: look.sheet, stroke: look.rule, strokeWidth: 1 }
    case 'part-met':
    case 'part-done': return part(look.partMet)
    case 'part-exceeded': return part(look.partExceeded)
    case 'part-overdue': return part(look.partOverdue)
    case 'part-unknown': return { fill: look.page, stroke: look.quiet, strokeWidth: 1, dash: [2, 3] }
    case 'part-left': return { fill: look.page, stroke: look.quiet, strokeWidth: 1 }
  }
}

const BOLD: ReadonlySet<DrawnText['role']> = new Set(['line-name', 'axis-name', 'tile-figure'])
const QUIET: ReadonlySet<DrawnText['role']> = new Set(['tick', 'axis-name'])
/** They keep clear of what is under them. */
const CLEAR: ReadonlySet<DrawnText['role']> = new Set(['row-name', 'row-figure', 'label', 'line-name'])

function textShapes({ role, hue, x, dx = 0, y, anchor, text, small, marker }: DrawnText, scale: number, at: Place, width: number, look: Look, under: readonly (LineShape | RectShape)[]): Shape[] {
  const size = TEXT_SIZE * scale * (small ? SMALL : 1)
  const place = at(x) + dx
  const before = marker === undefined ? 0 : 16
  const words = fitted(clean(text), place, anchor, size, width, before)
  const wide = widthOf(words.text, size)
  const start = anchor === 'start' ? words.x : anchor === 'end' ? words.x - wide : words.x - wide / 2
  const fill = hue !== undefined && hue < 8 ? hueOf(look, hue) : QUIET.has(role) ? look.quiet : look.ink
  const shape: TextShape = { kind: 'text', x: words.x, y: y + BASELINE * size, text: words.text, size, weight: BOLD.has(role) ? 600 : 400, fill, anchor }
  const box = { x: start - 2, y: y - size * 0.62, width: wide + 4, height: size * 1.24 }
  // The edge in the colour of the page that a style sheet draws around letters, in a form that every program reads.
  const isCrossed = CLEAR.has(role) && under.some((other) => crosses(box, other))
  return [
    ...(isCrossed ? [{ kind: 'rect', ...box, fill: look.page, fillOpacity: 0.85, radius: 2 } as const] : []),
    ...(marker === undefined ? [] : [{ kind: 'mark', outline: MARKERS[marker] ?? MARKERS[0], x: words.x - 10, y, size: 0.75, fill: hueOf(look, hue), stroke: hueOf(look, hue), strokeWidth: 2 } as const]),
    ...(shape.text === '' ? [] : [shape]),
  ]
}

/** A text moved in from the edge it would pass, and cut where even the whole width is too little. */
function fitted(text: string, x: number, anchor: TextShape['anchor'], size: number, width: number, before: number): { x: number; text: string } {
  const wide = widthOf(text, size)
  const start = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
  if (start >= before - 0.5 && start + wide <= width + 0.5) return { x, text }
  const room = anchor === 'start' ? width - Math.max(x, before) : anchor === 'end' ? Math.min(x, width) - before : 2 * Math.min(x - before, width - x)
  return { x: Math.min(Math.max(x, anchor === 'start' ? before : 0), width), text: shortened(text, Math.max(0, room), size) }
}

function crosses(box: { x: number; y: number; width: number; height: number }, other: LineShape | RectShape): boolean {
  const [left, right, top, bottom] = other.kind === 'rect'
    ? [other.x, other.x + other.width, other.y, other.y + other.height]
    : [Math.min(other.x1, other.x2), Math.max(other.x1, other.x2), Math.min(other.y1, other.y2), Math.max(other.y1, other.y2)]
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y
}

type Looks = Pick<Mark, 'hue' | 'shape' | 'estimated' | 'derived' | 'disputed' | 'earlier' | 'size'> & { readonly title?: string }

/** A marker: hollow for an estimate, dashed for a derived figure, ringed where sources differ. */
export function markShapes({ hue, shape, estimated, derived, disputed, earlier, size = 1, title }: Looks, x: number, y: number, look: Look): MarkShape[] {
  const own = hueOf(look, hue)
  const hollow = estimated || derived
  return [
    ...(disputed ? [{ kind: 'mark', outline: RING, x, y, size, stroke: own, strokeWidth: 1.5 } as const] : []),
    {
      kind: 'mark', outline: MARKERS[shape] ?? MARKERS[0], x, y, size, stroke: own, strokeWidth: 2, fill: hollow ? look.page : own,
      ...(earlier && !hollow && { fillOpacity: 0.35 }), ...(derived && { dash: [2.5, 2] }), ...(title && { title: clean(title) }),
    },
  ]
}
