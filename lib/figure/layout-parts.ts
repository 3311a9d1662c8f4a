import { partsOf, type PartKind, type Parts } from '@/lib/progress/parts'
import { formatDecimal } from '@/lib/indicators/words'
import { blank, round, type DrawnLine, type DrawnRect, type DrawnText, type Drawing, type KeyEntry } from './drawing'
import { findCell, type Figure, type FigureArea, type FigureCell, type FigureEntry } from './figure'
import { planRows, rowFigure, rowName } from './layout-rows'
import { placeTicks } from './layout-time'
import { describeEntry } from './marks'
import { phoneWidth, roomFor, TEXT_HEIGHT } from './room'

/** What one set of sources says of a whole. */
interface Reading {
  readonly entry: FigureEntry
  readonly parts: Parts | null
  readonly text: string
  /** "vượt 12"; "" where no source says. */
  readonly exceeded: string
}

interface Row {
  readonly area: FigureArea
  readonly cell: FigureCell
  /** Several where sources disagree. */
  readonly readings: readonly Reading[]
}

const NAMES: Readonly<Record<PartKind, readonly [vi: string, en: string]>> = {
  met: ['Hoàn thành', 'Completed'], exceeded: ['Trong đó vượt', 'Of them exceeded'], done: ['Hoàn thành', 'Completed'], left: ['Chưa hoàn thành', 'Not completed'],
  overdue: ['Quá hạn', 'Overdue'], unknown: ['Chưa rõ', 'Not known'],
}

/**
 * Of a completion the parts of each whole, a row an area: met, exceeded, left,
 * overdue. All bars are of one length, since the totals differ; the counts stand
 * beside them. A whole without a stated total, or one that contradicts itself,
 * has its text alone.
 *
 * @param cells of one period, one an area, in the order wanted
 * @param exceeded the figure that counts the exceeded among the completed
 */
export function drawParts(figure: Figure, cells: readonly FigureCell[], { scale = 1, least = phoneWidth(scale), exceeded }: { scale?: number; least?: number; exceeded?: Figure | undefined } = {}): Drawing {
  const rows = cells.flatMap((cell): Row[] => {
    const area = figure.areas.find(({ slug }) => slug === cell.area)
    return area ? [{ area, cell, readings: readingsOf(figure, cell, exceeded) }] : []
  })
  const texts = rows.map(({ readings }) => readings.map(({ text }) => text).join(' | '))
  const plan = planRows(rows.map(({ area }) => area.name), { texts, room: roomFor(texts, scale, { beside: 18 }) }, scale, least)
  const margin = { top: 30 * scale, right: plan.right, bottom: 8 * scale, left: plan.left }
  const placed = rows.map((row, index) => ({ ...row, top: margin.top + plan.height * index }))
  const height = round(margin.top + plan.height * rows.length + margin.bottom)
  const rects = placed.flatMap(({ top, ...row }) => row.readings.flatMap((reading, index) => rectsOf(figure, row, reading, barAt(top + plan.markY, index, row.readings.length, scale))))
  return {
    ...blank('parts', scale), height, margin, rects,
    lines: [0, 50, 100].map((x): DrawnLine => ({ role: 'grid-line', x1: x, x2: x, y1: margin.top - 4, y2: height - margin.bottom })),
    texts: [
      ...placeTicks([0, 100, 50].map((x): DrawnText => ({ role: 'tick', x, y: round(TEXT_HEIGHT * scale * 0.7), anchor: x === 0 ? 'start' : x === 50 ? 'middle' : 'end', text: `${x}%` })), { margin, scale, least }),
      ...placed.flatMap(({ area, top }) => rowName(area.name, top, plan, { area: area.slug })),
      ...placed.flatMap(({ area, top }, index) => rowFigure(texts[index] ?? '', top, plan, { area: area.slug }, { x: 100, dx: 14, anchor: 'start' })),
    ],
    key: keyOf(rects, figure.locale),
  }
}

/** The whole of each cell; of disputed ones a reading each. A number exceeded out of another total is not joined. */
function readingsOf(figure: Figure, cell: FigureCell, exceeded: Figure | undefined): Reading[] {
  const beyond = exceeded && findCell(exceeded, cell.area, cell.period)
  return [cell, ...cell.disputed].map((entry) => {
    const joins = beyond && beyond.disputed.length === 0 && !beyond.valueMax && (beyond.of === null || entry.of === null || beyond.of === entry.of)
    const parts = entry.of === null || entry.valueMax ? null : partsOf({ done: entry.value, total: entry.of, exceeded: joins ? beyond.value : null })
    const words = joins ? `${figure.locale === 'vi' ? 'vượt' : 'exceeded'} ${formatDecimal(beyond.value, figure.locale)}` : ''
    return { entry, parts, exceeded: words, text: [entry.text, words].filter(Boolean).join(', ') }
  })
}

/** Where the bar of a reading stands: side by side in the row's height where there are several. */
function barAt(y: number, index: number, count: number, scale: number): { y: number; height: number } {
  const height = 16 * scale
  const own = (height - (count - 1) * 2) / count
  return { y: round(y - height / 2 + index * (own + 2)), height: round(own) }
}

function rectsOf(figure: Figure, { area, cell }: Row, { entry, parts, exceeded }: Reading, place: { y: number; height: number }): DrawnRect[] {
  if (!parts?.ok) return []
  const total = Number(parts.total)
  let at = 0
  return parts.parts.flatMap(({ kind, count }): DrawnRect[] => {
    const share = (Number(count) / total) * 100
    const x = at
    at += share
    if (share === 0) return []
    const title = [describeEntry(figure, entry, area, cell.period), ...(exceeded ? [exceeded] : [])].join(' · ')
    return [{ role: `part-${kind}`, x: round(x), width: round(share), ...place, area: area.slug, estimated: entry.estimated, title }]
  })
}

/** The parts that occur, in their order; parts of one name have one colour. */
function keyOf(rects: readonly DrawnRect[], locale: Figure['locale']): KeyEntry[] {
  const kinds = (Object.keys(NAMES) as PartKind[]).filter((kind) => rects.some(({ role }) => role === `part-${kind}`))
  const entries = kinds.map((kind): KeyEntry => ({ role: `part-${kind}`, text: NAMES[kind][locale === 'vi' ? 0 : 1] }))
  return entries.filter(({ text }, index) => entries.findIndex((other) => other.text === text) === index)
}
