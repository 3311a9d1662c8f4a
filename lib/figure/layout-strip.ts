import { formatDecimal } from '@/lib/indicators/words'
import { position } from './axis'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import type { Figure, FigureArea, FigureCell } from './figure'
import { figureAxis, sayTick } from './layout-axis'
import { placeTexts } from './layout-labels'
import { inOrder } from './layout-ranking'
import { placeTicks } from './layout-time'
import { cellMarks, plotted, type Mark } from './marks'
import { boxOf, phoneWidth, plotWidth, TEXT_HEIGHT, textWidth, wrapText } from './room'
import type { Standing } from './standing'

/** A mark and the air beside it, so that neighbours do not touch. */
const MARK = 13
/** Lines of names above the marks. */
const NAME_ROWS = 3

/**
 * How the figures of one period are spread: a mark an area along one axis,
 * stacked where they would touch, with the median and the quartiles. The first
 * and the last are named, and of the others as many as there is room for.
 *
 * @param least pixels of the narrowest drawing this has to hold in
 */
export function drawStrip(figure: Figure, standing: Standing, { scale = 1, least = phoneWidth(scale) } = {}): Drawing {
  const cells = [...standing.together].sort((a, b) => plotted(figure, a) - plotted(figure, b))
  const axis = figureAxis(figure, cells, { count: 5 })
  const xOf = (value: number) => round(3 + position(axis, value) * 94)
  const sides = { left: 16, right: 16 }
  const areaOf = new Map(figure.areas.map((area) => [area.slug, area]))
  const flat = cells.flatMap((cell) => { const area = areaOf.get(cell.area); return area ? cellMarks(figure, cell, area, (value) => ({ x: xOf(value), y: 0 })) : [] }).sort((a, b) => a.x - b.x)
  const levels = stack(flat, (MARK / plotWidth(sides, least)) * 100)
  const names = NAME_ROWS * TEXT_HEIGHT * scale
  const floor = round(names + (Math.max(0, ...levels) + 1) * MARK + 6)
  const marks = flat.map((mark, index) => ({ ...mark, y: round(floor - ((levels[index] ?? 0) + 0.5) * MARK) }))
  const around = { margin: { ...sides, top: names, bottom: 0 }, scale, least }
  const shares = standing.isRanked ? quartiles(figure, cells) : []
  const labels = nameShares(shares.map((each) => ({ ...each, x: xOf(each.at) })), floor + 24 * scale, around)
  const margin = { ...around.margin, bottom: round(26 * scale + labels.rows * TEXT_HEIGHT * scale) }
  const top = round(names + 2)
  return {
    ...blank('strip', scale), height: round(floor + margin.bottom), margin, marks, hasZero: axis.hasZero,
    lines: [
      { role: 'zero-line', x1: 0, x2: 100, y1: floor, y2: floor },
      ...axis.ticks.map((tick): DrawnLine => ({ role: 'grid-line', x1: xOf(tick), x2: xOf(tick), y1: top, y2: floor + 5 })),
      ...shares.map(({ at, isMedian }, index): DrawnLine => ({ role: 'median-line', x1: xOf(at), x2: xOf(at), y1: top, y2: labels.bottoms[index] ?? floor, dashed: !isMedian })),
    ],
    texts: [
      ...placeTicks(inOrder(axis.ticks).map((tick): DrawnText => ({ role: 'tick', x: xOf(tick), y: round(floor + 14 * scale), anchor: 'middle', text: sayTick(figure, tick) })), around),
      ...labels.texts,
      ...nameMarks(figure, marks, areaOf, around),
    ],
  }
}

interface Around extends Pick<Drawing, 'margin' | 'scale'> { readonly least: number }

/**
 * The words of median and quartiles under the axis, each in lines of its own, on
 * the side of its line where no other line passes: to the left from the first on,
 * or to the right from the last on.
 */
function nameShares(shares: readonly (Quartile & { readonly x: number })[], top: number, around: Around): { rows: number; texts: DrawnText[]; bottoms: number[] } {
  const { scale, least } = around
  const at = ({ x, text }: { x: number; text: string }, y: number, anchor: 'start' | 'end'): DrawnText => ({ role: 'label', x, dx: anchor === 'end' ? 5 : -5, y: round(y), anchor, text })
  const inside = (text: DrawnText) => { const box = boxOf(text, around, least); return box.left >= 0 && box.right <= least }
  const toLeft = shares.every((share) => inside(at(share, 0, 'end')))
  const toRight = shares.every((share) => inside(at(share, 0, 'start')))
  let row = 0
  const placed = (toLeft || !toRight ? shares : [...shares].reverse()).map((share) => {
    const lines = wrapText(share.text, least - 8, scale)
    const first = row
    row += lines.length
    const texts = lines.map((text, index): DrawnText => {
      const y = top + (first + index + 0.5) * TEXT_HEIGHT * scale
      const sides = (['end', 'start'] as const).map((anchor) => at({ x: share.x, text }, y, anchor))
      const own = toLeft ? sides[0] : toRight ? sides[1] : sides.find(inside)
      return own ?? { role: 'label', x: 0, dx: -8, y: round(y), anchor: 'start', text }
    })
    return { share, texts, bottom: round(top + (first + 0.2) * TEXT_HEIGHT * scale) }
  })
  return { rows: row, texts: placed.flatMap(({ texts }) => texts), bottoms: shares.map((share) => placed.find((each) => each.share === share)?.bottom ?? top) }
}

/** How high each mark stands so that none touches another; they come in order of x. */
function stack(marks: readonly Mark[], apart: number): number[] {
  const levels: number[] = []
  marks.forEach(({ x }, index) => {
    const near = new Set(marks.slice(0, index).flatMap((other, at) => (Math.abs(other.x - x) < apart ? [levels[at]] : [])))
    levels.push([...Array(index + 1).keys()].find((level) => !near.has(level)) ?? 0)
  })
  return levels
}

/** The ends first, then the areas as they come; above the marks, each in the lowest line that is free. */
function nameMarks(figure: Figure, marks: readonly Mark[], areaOf: ReadonlyMap<string, FigureArea>, around: Around): DrawnText[] {
  const { margin: { top }, scale } = around
  const order = new Map(figure.areas.map(({ slug }, index) => [slug, index]))
  const ends = [marks[0], marks.at(-1)].filter((mark) => mark !== undefined)
  const others = marks.slice(1, -1).sort((a, b) => (order.get(a.area) ?? 0) - (order.get(b.area) ?? 0))
  const named = [...new Map([...ends, ...others].map((mark) => [mark.area, mark])).values()]
  return placeTexts(named.map(({ area, x }): DrawnText[] => {
    const rows = Array.from({ length: NAME_ROWS }, (_, row) => round(top - (row + 0.5) * TEXT_HEIGHT * scale))
    const found = areaOf.get(area)
    if (!found) return []
    const wide = textWidth(found.name, scale) + 16
    // With its marker before it, over the mark, else as far to a side as it has to.
    return rows.flatMap((y) => [wide / 2, wide - 10, 6].map((back): DrawnText => ({ role: 'line-name', x, dx: round(16 - back), y, anchor: 'start', text: found.name, area, hue: found.hue, marker: found.marker })))
  }), around)
}

interface Quartile { readonly at: number; readonly text: string; readonly isMedian: boolean }

/** Median and quartiles, between neighbours where they fall there; quartiles from eight figures on, a median from three. */
function quartiles(figure: Figure, cells: readonly FigureCell[]): Quartile[] {
  const values = cells.filter(({ disputed }) => disputed.length === 0).map((cell) => plotted(figure, cell))
  if (values.length < 3 || figure.indicator.kind === 'rank') return []
  const vi = figure.locale === 'vi'
  const at = (share: number) => {
    const place = (values.length - 1) * share
    const [low, high] = [values[Math.floor(place)] ?? 0, values[Math.ceil(place)] ?? 0]
    return low + (high - low) * (place - Math.floor(place))
  }
  const say = (value: number) => formatDecimal(value.toFixed(Math.min(2, figure.subject.decimals)), figure.locale) + (figure.indicator.kind === 'completion' || figure.unit.label === '%' ? '%' : '')
  const named = (share: number, name: string): Quartile => ({ at: at(share), text: `${name} ${say(at(share))}`, isMedian: share === 0.5 })
  if (values.length < 8) return [named(0.5, vi ? 'Trung vị' : 'Median')]
  return [named(0.25, vi ? 'Tứ phân vị dưới' : 'Lower quartile'), named(0.5, vi ? 'Trung vị' : 'Median'), named(0.75, vi ? 'Tứ phân vị trên' : 'Upper quartile')]
}
