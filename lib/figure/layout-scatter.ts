import { position, type Axis } from './axis'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import type { Figure, FigureArea, FigureCell } from './figure'
import { figureAxis, sayTick, tickRoom } from './layout-axis'
import { placeTexts } from './layout-labels'
import { clearTicks } from './layout-lines'
import { inOrder } from './layout-ranking'
import { placeTicks } from './layout-time'
import { cellMarks, describeEntry, plotted, type Mark } from './marks'
import { phoneWidth, TEXT_HEIGHT, wrapText } from './room'
import type { Standing } from './standing'

interface Point {
  readonly area: FigureArea
  readonly across: FigureCell
  readonly up: FigureCell
}

/**
 * Two figures of the same areas and period against each other: this one across,
 * the other up. Only areas that stand together in both; hollow where one of the
 * two is an estimate, ringed where one is in dispute.
 */
export function drawScatter(figure: Figure, other: Figure, standing: { readonly own: Standing; readonly other: Standing }, { scale = 1, least = phoneWidth(scale) } = {}): Drawing {
  const points = pointsOf(figure, standing.own, standing.other)
  const [across, up] = [figureAxis(figure, points.map((point) => point.across)), figureAxis(other, points.map((point) => point.up))]
  const [acrossName, upName] = [figure, other].map((each) => wrapText(`${each.indicator.name} (${each.unit.label})`, least - 8, scale)) as [string[], string[]]
  const line = TEXT_HEIGHT * scale
  const left = tickRoom(other, up, scale)
  const margin = { top: upName.length * line + 14 * scale, right: 24, bottom: acrossName.length * line + 34 * scale, left }
  const height = round(320 * Math.min(scale, 1.5) + margin.top + margin.bottom)
  const bottom = height - margin.bottom
  const xOf = (value: number) => round(3 + flip(figure, position(across, value)) * 94)
  const yOf = (value: number) => round(bottom - flip(other, position(up, value)) * (bottom - margin.top - 8) - 4)
  const marks = points.map((point): Mark => markOf(figure, other, point, xOf, yOf))
  const ticks = clearTicks(up.ticks.map((tick) => ({ at: yOf(tick), text: sayTick(other, tick) })), scale)
  const frame = { margin, scale, least, height }
  const fixed: DrawnText[] = [
    ...upName.map((text, index): DrawnText => ({ role: 'axis-name', x: 0, dx: 4 - gutterOf(left), y: round((index + 0.6) * line), anchor: 'start', text })),
    ...acrossName.map((text, index): DrawnText => ({ role: 'axis-name', x: 100, dx: 20, y: round(bottom + 34 * scale + (index + 0.3) * line), anchor: 'end', text })),
    ...ticks.map(({ at, text }): DrawnText => ({ role: 'tick', x: 0, dx: -8, y: at, anchor: 'end', text })),
    ...placeTicks(inOrder(across.ticks).map((tick): DrawnText => ({ role: 'tick', x: xOf(tick), y: round(bottom + 16 * scale), anchor: 'middle', text: sayTick(figure, tick) })), frame),
  ]
  return {
    ...blank('scatter', scale), height, margin, marks, hasZero: across.hasZero && up.hasZero,
    lines: [...gridOf(across, xOf, (x) => ({ x1: x, x2: x, y1: margin.top, y2: bottom })), ...gridOf(up, yOf, (y) => ({ x1: 0, x2: 100, y1: y, y2: y }))],
    texts: [...fixed, ...namesOf(points, marks, frame, fixed)],
  }
}

const gutterOf = (pixels: number) => Math.ceil(pixels / 8) * 8
/** Places run towards the good end: 1 is right, and on top. */
const flip = (figure: Figure, share: number) => (figure.indicator.kind === 'rank' ? 1 - share : share)

const gridOf = (axis: Axis, at: (value: number) => number, place: (at: number) => Pick<DrawnLine, 'x1' | 'x2' | 'y1' | 'y2'>): DrawnLine[] =>
  axis.ticks.map((tick) => ({ role: tick === 0 && axis.low < 0 ? 'zero-line' : 'grid-line', ...place(at(tick)) }))

const pointsOf = (figure: Figure, own: Standing, other: Standing): Point[] => figure.areas.flatMap((area) => {
  const across = own.together.find((cell) => cell.area === area.slug)
  const up = other.together.find((cell) => cell.area === area.slug)
  return across && up ? [{ area, across, up }] : []
})

function markOf(figure: Figure, other: Figure, { area, across, up }: Point, xOf: (value: number) => number, yOf: (value: number) => number): Mark {
  const [own] = cellMarks(figure, across, area, (value) => ({ x: xOf(value), y: yOf(plotted(other, up)) }))
  if (!own) throw new RangeError(`a cell without a mark: ${area.slug}`)
  return {
    ...own,
    estimated: across.estimated || up.estimated, derived: across.derived || up.derived, disputed: across.disputed.length > 0 || up.disputed.length > 0,
    title: `${describeEntry(figure, across, area, across.period)}\n${describeEntry(other, up, area, up.period)}`,
  }
}

/** Names beside their marks: right, left, above or below, in the areas' order. */
const namesOf = (points: readonly Point[], marks: readonly Mark[], around: Pick<Drawing, 'margin' | 'scale' | 'height'> & { readonly least: number }, taken: readonly DrawnText[]): DrawnText[] =>
  placeTexts(points.map(({ area }, index): DrawnText[] => {
    const mark = marks[index]
    if (!mark) return []
    const at = (anchor: DrawnText['anchor'], dx: number, dy: number): DrawnText => ({ role: 'line-name', x: mark.x, dx, y: round(mark.y + dy * around.scale), anchor, text: area.name, area: area.slug, hue: area.hue })
    return [at('start', 10, 0), at('end', -10, 0), at('middle', 0, -15), at('middle', 0, 16)]
  }), { ...around, taken, marks })
