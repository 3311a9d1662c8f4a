import { formatTick } from '@/lib/indicators/words'
import { position } from './axis'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import { findCell, type Figure, type FigureArea, type FigureCell } from './figure'
import { figureAxis } from './layout-axis'
import { listBelow, spread } from './layout-labels'
import { textOf } from './layout-ranking'
import { isBroken } from './layout-time'
import { cellMarks, plotted, rangeLinks } from './marks'
import { gutter, leavesPlot, phoneWidth, plotWidth, TEXT_HEIGHT, textWidth } from './room'

/** An end of a line, at the earlier period (x is 0) or the later (100). */
interface End {
  readonly area: FigureArea
  readonly cell: FigureCell
  readonly x: 0 | 100
  readonly y: number
}

/** Pixels from an axis to its figures, and what an area's marker takes before a name. */
const GAP = 12
const MARKER = 22

/**
 * Two periods as two axes, a line an area between them: who rose, who fell.
 * Figures stand at both ends; names at both where there is room, else at the
 * later one, or beside the only mark of an area. Ranks run downwards from 1. No
 * line across a break of the series.
 *
 * @param before code of the earlier period
 * @param period code of the later one
 * @param least pixels of the narrowest drawing this has to hold in
 */
export function drawSlope(figure: Figure, before: string, period: string, { scale = 1, least = phoneWidth(scale) } = {}): Drawing {
  const cells = figure.cells.filter((cell) => cell.period === before || cell.period === period)
  const areas = figure.areas.filter(({ slug }) => cells.some(({ area }) => area === slug))
  const axis = figureAxis(figure, cells)
  const room = gutters(areas, [before, period].map((code) => cells.filter((cell) => cell.period === code)), { scale, least })
  const heads = placeHeads(figure, before, period, { ...room, scale, least })
  const top = round((heads.rows * TEXT_HEIGHT + 14) * scale)
  const bottom = round(Math.max(320 - 14 * scale, (room.names === 'list' ? 0 : areas.length * TEXT_HEIGHT * scale) + top))
  const say = (area: FigureArea) => [before, period].flatMap((code, index) => { const cell = findCell(figure, area.slug, code); return cell ? [`${heads.texts[index]?.text}: ${textOf(cell)}`] : [] }).join(' → ')
  const list = listBelow(room.names === 'list' ? areas.map((area) => ({ area, more: say(area) })) : [], bottom + 16 * scale, { margin: { top, bottom: 0, left: room.left, right: room.right }, scale, least })
  const margin = { top, right: room.right, bottom: round(14 * scale + (list.height > 0 ? list.height + 8 * scale : 0)), left: room.left }
  const height = bottom + margin.bottom
  const yOf = (value: number) => round(top + (bottom - top) * (figure.indicator.kind === 'rank' ? position(axis, value) : 1 - position(axis, value)))
  const endsAt = (code: string, x: End['x']) => areas.flatMap((area): End[] => {
    const cell = findCell(figure, area.slug, code)
    return cell ? [{ area, cell, x, y: yOf(plotted(figure, cell)) }] : []
  })
  const [first, last] = [endsAt(before, 0), endsAt(period, 100)]
  const broken = isBroken(figure, before, period)
  const down = { y1: top - 8, y2: bottom + 8 }
  const onlyFirst = room.names !== 'later' ? [] : first.filter(({ area }) => !last.some((end) => end.area === area))
  return {
    ...blank('slope', scale), height, margin, hasZero: axis.hasZero,
    lines: [
      ...[0, 100].map((x): DrawnLine => ({ role: 'grid-line', x1: x, x2: x, ...down })),
      ...(broken ? [{ role: 'series-break', x1: 50, x2: 50, ...down } as const] : joins(first, last)),
      ...[...first, ...last].flatMap(({ area, cell, x }) => rangeLinks(figure, cell, area, (value) => ({ x, y: yOf(value) }))),
    ],
    texts: [
      ...heads.texts,
      ...list.texts,
      ...(room.names === 'list' ? [] : spreadOut(first, margin, height, scale, (end, y) => textsOf(end, y, room, room.names === 'both', scale))),
      ...(room.names === 'list' ? [] : spreadOut(last, margin, height, scale, (end, y) => textsOf(end, y, room, true, scale))),
      // Without a later figure: inside the plot, beside the mark that an area has.
      ...spreadOut(onlyFirst.filter(({ area }) => textWidth(area.name, scale) + 44 * scale <= plotWidth(margin, least)), margin, height, scale, ({ area }, y) => [nameAt(area, 0, 28 * scale, y)]),
    ],
    marks: [...first, ...last].flatMap(({ area, cell, x }) => cellMarks(figure, cell, area, (value) => ({ x, y: yOf(value) }))),
  }
}

interface Gutters {
  readonly left: number
  readonly right: number
  /** At both ends, at the later one, or under the plot with their figures. */
  readonly names: 'both' | 'later' | 'list'
  /** Pixels of the longest figure at each end. */
  readonly figures: readonly [number, number]
}

/** As many names as leave a plot. */
function gutters(areas: readonly FigureArea[], sides: readonly (readonly FigureCell[])[], { scale, least }: { scale: number; least: number }): Gutters {
  const [first = 0, last = 0] = sides.map((cells) => Math.max(0, ...cells.map((cell) => textWidth(textOf(cell), scale))))
  const nameRoom = Math.max(0, ...areas.map(({ name }) => textWidth(name, scale))) + MARKER * scale + 4
  const bare = (figure: number) => Math.max(24, figure + GAP + 4)
  const figures = [first, last] as const
  if (leavesPlot(first + GAP + nameRoom, last + GAP + nameRoom, least)) return { left: first + GAP + nameRoom, right: last + GAP + nameRoom, names: 'both', figures }
  if (leavesPlot(bare(first), last + GAP + nameRoom, least)) return { left: bare(first), right: last + GAP + nameRoom, names: 'later', figures }
  return { left: 24, right: 24, names: 'list', figures }
}

const joins = (first: readonly End[], last: readonly End[]): DrawnLine[] => first.flatMap(({ area, cell, y }) => {
  const end = last.find((other) => other.area === area)
  return end ? [{ role: 'line', x1: 0, y1: y, x2: 100, y2: end.y, hue: area.hue, area: area.slug, dashed: cell.estimated || end.cell.estimated }] : []
})

const nameAt = (area: FigureArea, x: number, dx: number, y: number): DrawnText =>
  ({ role: 'line-name', x, dx: round(dx), y, anchor: 'start', text: area.name, hue: area.hue, area: area.slug, marker: area.marker })

/** Figure and name of an end: the name outside, in a column of its own. */
function textsOf({ area, cell, x }: End, y: number, { left, figures }: Gutters, withName: boolean, scale: number): DrawnText[] {
  const own: DrawnText = { role: 'row-figure', x, dx: x === 0 ? -GAP : GAP, anchor: x === 0 ? 'end' : 'start', y, text: textOf(cell), area: area.slug }
  if (!withName) return [own]
  return [own, nameAt(area, x, x === 0 ? MARKER - 4 - left : GAP + figures[1] + MARKER * scale, y)]
}

/** The texts of each end at the height of its mark, moved apart. */
function spreadOut(ends: readonly End[], margin: Drawing['margin'], height: number, scale: number, texts: (end: End, y: number) => DrawnText[]): DrawnText[] {
  const places = spread(ends.map(({ y }) => y), margin.top, height - margin.bottom, TEXT_HEIGHT * scale)
  return ends.flatMap((end, index) => texts(end, round(places[index] ?? 0)))
}

/** The two periods above their axes; from the drawing's edges, and under each other, where they are long. */
function placeHeads(figure: Figure, before: string, period: string, { left, right, scale, least }: Gutters & { scale: number; least: number }): { rows: number; texts: DrawnText[] } {
  const say = (code: string) => {
    const found = figure.periods.find((candidate) => candidate.code === code)
    return found ? formatTick(found.period, found.kind, figure.locale) : code
  }
  const [first, last] = [say(before), say(period)]
  const [a, b] = [textWidth(first, scale), textWidth(last, scale)]
  const y = (row: number) => round((row * TEXT_HEIGHT + 10) * scale)
  const isCentred = a / 2 <= left && b / 2 <= right && a / 2 + b / 2 + 16 <= plotWidth({ left, right }, least)
  if (isCentred) return { rows: 1, texts: [{ role: 'axis-name', x: 0, y: y(0), anchor: 'middle', text: first }, { role: 'axis-name', x: 100, y: y(0), anchor: 'middle', text: last }] }
  const rows = a + b + 16 <= least ? 1 : 2
  return {
    rows,
    texts: [
      { role: 'axis-name', x: 0, dx: -gutter(left), y: y(0), anchor: 'start', text: first },
      { role: 'axis-name', x: 100, dx: gutter(right), y: y(rows - 1), anchor: 'end', text: last },
    ],
  }
}
