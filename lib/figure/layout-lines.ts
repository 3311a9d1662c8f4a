import { position } from './axis'
import type { Figure, FigureArea, FigureCell } from './figure'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import { figureAxis, sayTick, tickRoom } from './layout-axis'
import { listBelow, placeTexts, spread } from './layout-labels'
import { cellsThroughTime, follows, nameBreaks, placeBreaks, placePeriods, placePeriodTicks } from './layout-time'
import { cellMarks, plotted, rangeLinks, type Mark } from './marks'
import { leavesPlot, phoneWidth, roomFor, TEXT_HEIGHT } from './room'
import type { Target } from './view'

/** One area's way through time. */
export interface PlacedLine {
  readonly area: FigureArea
  readonly marks: readonly Mark[]
  /** Between neighbouring periods only: no line crosses a gap. A part with an estimate at an end is dashed. */
  readonly parts: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly dashed: boolean }[]
  /** From end to end of figures that are ranges. */
  readonly ranges: readonly DrawnLine[]
  /** Where the area's name stands beside its last mark, clear of the others; null where it has no figure. */
  readonly labelY: number | null
}

/** A drawing of figures through time, ready for pixels. */
export interface LinesLayout {
  readonly height: number
  /** Size of text; in all pixels here. */
  readonly scale: number
  /** Room around the plot in pixels; the plot takes the rest of the width. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** `y` in pixels; the periods below are texts with their places. */
  readonly valueTicks: readonly { readonly at: number; readonly text: string }[]
  readonly periodTicks: readonly DrawnText[]
  readonly lines: readonly PlacedLine[]
  /** Percent of the width: between the periods before and after a break of the series. */
  readonly breaks: readonly number[]
  readonly breakNames: readonly DrawnText[]
  readonly targets: { readonly lines: readonly DrawnLine[]; readonly labels: readonly DrawnText[] }
  /** Names under the plot, where there is no room for them beside it. */
  readonly list: readonly DrawnText[]
  /** False where the value axis leaves zero out. */
  readonly hasZero: boolean
  /** Areas drawn in grey and without a name, since there are too many to tell apart. */
  readonly unnamed: number
}

/** How many areas keep their colour and name in one drawing. */
export const MOST_NAMED = 8
/** The hue of the others: grey. */
export const UNNAMED_HUE = 8

/**
 * Places a figure's cells through time: a line an area, a mark a cell.
 * Ranks run downwards from 1. Periods that follow each other a year apart are
 * joined; others are not.
 *
 * @param height of the whole drawing in pixels; grows where the names need more
 * @param scale size of text, 1 as designed
 * @param least pixels of the narrowest drawing this has to hold in
 * @param targets of areas of the figure; those of others are left out
 */
export function layoutLines(figure: Figure, { height = 340, scale = 1, least = phoneWidth(scale), targets = [] as readonly Target[] } = {}): LinesLayout {
  const drawn = greyBeyond(figure, figure.areas.filter(({ slug }) => figure.cells.some(({ area }) => area === slug)))
  const named = drawn.filter(({ hue }) => hue !== UNNAMED_HUE)
  const aims = targets.filter(({ area }) => named.some(({ slug }) => slug === area))
  const axis = figureAxis(figure, figure.cells, { more: aims.map(({ value }) => plotted(figure, { value, of: null })) })
  const left = tickRoom(figure, axis, scale)
  const room = roomFor(named.map(({ name }) => name), scale, { beside: 32 * scale })
  const beside = leavesPlot(left, room, least)
  const xOf = placePeriods(figure.periods)
  const breaks = placeBreaks(figure, xOf)
  const sides = { left, right: beside ? room : 24 }
  const above = Math.max(height, (beside ? named.length * TEXT_HEIGHT * scale : 0) + 52 * scale)
  // Names for which there is no room beside their lines stand under the plot.
  const list = listBelow(beside ? [] : named.map((area) => ({ area })), above, { margin: { top: 0, bottom: 0, ...sides }, scale, least })
  const margin = { top: (breaks.length > 0 ? 30 : 18) * scale, bottom: 34 * scale + list.height, ...sides }
  const tall = above + list.height
  const plotHeight = tall - margin.top - margin.bottom
  const yOf = (value: number) => {
    const share = position(axis, value)
    return round(margin.top + plotHeight * (figure.indicator.kind === 'rank' ? share : 1 - share))
  }
  const lines = drawn.map((area) => placeLine(figure, area, xOf, yOf))
  return {
    height: tall,
    scale,
    margin,
    valueTicks: clearTicks(axis.ticks.map((tick) => ({ at: yOf(tick), text: sayTick(figure, tick) })), scale),
    periodTicks: placePeriodTicks(figure.periods, xOf, tall - margin.bottom + 18 * scale, figure.locale, { margin, scale, least }),
    lines: beside ? spreadNames(lines, margin.top, tall - margin.bottom, TEXT_HEIGHT * scale) : lines.map((line) => ({ ...line, labelY: null })),
    breaks,
    breakNames: nameBreaks(breaks, margin.top, figure.locale, { margin, scale, least }),
    targets: placeTargets(figure, aims, { margin, scale, least, height: tall }, xOf, yOf),
    hasZero: axis.hasZero,
    list: list.texts,
    unnamed: drawn.length - named.length,
  }
}

/** Of ticks above one another those that keep clear, from the first on. */
export function clearTicks<T extends { readonly at: number }>(ticks: readonly T[], scale: number): T[] {
  const kept: T[] = []
  for (const tick of ticks) if (kept.every(({ at }) => Math.abs(at - tick.at) >= TEXT_HEIGHT * scale)) kept.push(tick)
  return kept
}

/** Of many areas the ones with most figures keep their colour; the others go grey, and behind. */
export function greyBeyond(figure: Figure, areas: readonly FigureArea[]): FigureArea[] {
  if (areas.length <= MOST_NAMED) return [...areas]
  const named = new Set(namedAreas(figure))
  const grey = areas.filter(({ slug }) => !named.has(slug)).map((area) => ({ ...area, hue: UNNAMED_HUE }))
  return [...grey, ...areas.filter(({ slug }) => named.has(slug))]
}

/** The areas that a drawing names: those with most figures, at most `MOST_NAMED`, in their order. */
export function namedAreas(figure: Figure): string[] {
  const count = (slug: string) => figure.cells.filter(({ area }) => area === slug).length
  const most = figure.areas.map(({ slug }) => slug).filter((slug) => count(slug) > 0).sort((a, b) => count(b) - count(a)).slice(0, MOST_NAMED)
  return figure.areas.map(({ slug }) => slug).filter((slug) => most.includes(slug))
}

function placeLine(figure: Figure, area: FigureArea, xOf: (code: string) => number, yOf: (value: number) => number): PlacedLine {
  const cells = cellsThroughTime(figure, area.slug)
  const placeOf = (cell: FigureCell) => (value: number) => ({ x: xOf(cell.period), y: yOf(value) })
  const marks = cells.flatMap((cell) => cellMarks(figure, cell, area, placeOf(cell)))
  const parts = cells.slice(1).flatMap((cell, index) => {
    const before = cells[index]
    if (!before || !follows(figure, before, cell)) return []
    return [{
      x1: xOf(before.period), y1: yOf(plotted(figure, before)), x2: xOf(cell.period), y2: yOf(plotted(figure, cell)),
      dashed: before.estimated || cell.estimated,
    }]
  })
  const last = cells.at(-1)
  const ranges = cells.flatMap((cell) => rangeLinks(figure, cell, area, placeOf(cell)))
  return { area, marks, parts, ranges, labelY: last && area.hue !== UNNAMED_HUE ? yOf(plotted(figure, last)) : null }
}

/** A stretch of line at the height of each target, up to its period, and the words of those there is room for. */
function placeTargets(figure: Figure, targets: readonly Target[], around: Pick<Drawing, 'margin' | 'scale' | 'height'> & { readonly least: number }, xOf: (code: string) => number, yOf: (value: number) => number): LinesLayout['targets'] {
  const placed = targets.flatMap((target) => {
    const period = figure.periods.find(({ period: { to } }) => to >= target.to) ?? figure.periods.at(-1)
    const area = figure.areas.find(({ slug }) => slug === target.area)
    if (!period || !area) return []
    const [x, y] = [xOf(period.code), yOf(plotted(figure, { value: target.value, of: null }))]
    const line: DrawnLine = { role: 'target-line', x1: Math.max(0, round(x - 8)), x2: Math.min(100, round(x + 4)), y1: y, y2: y, hue: area.hue, area: target.area }
    const label = (dy: number): DrawnText => ({ role: 'label', x: line.x2, y: round(y + dy * around.scale), anchor: 'end', text: target.text, hue: area.hue, area: target.area })
    return [{ line, labels: [label(-10), label(11)] }]
  })
  return { lines: placed.map(({ line }) => line), labels: placeTexts(placed.map(({ labels }) => labels), around) }
}

/** Moves names apart so that none covers another, each as near to its line's end as can be. */
function spreadNames(lines: readonly PlacedLine[], top: number, bottom: number, step: number): PlacedLine[] {
  const named = lines.filter(({ labelY }) => labelY !== null)
  const places = spread(named.map(({ labelY }) => labelY ?? 0), top, bottom, step)
  const placed = new Map(named.map(({ area }, index) => [area.slug, round(places[index] ?? 0)]))
  return lines.map((line) => ({ ...line, labelY: placed.get(line.area.slug) ?? null }))
}

/** The layout as shapes: grid, axes and lines, a mark a figure, names beside their ends. */
export function drawLines({ height, margin, scale, valueTicks, periodTicks, lines, breaks, breakNames, targets, list, hasZero }: LinesLayout): Drawing {
  const bottom = height - margin.bottom
  const whole = { x1: 0, x2: 100 }
  return {
    ...blank('lines', scale), height, margin, hasZero,
    lines: [
      ...valueTicks.map(({ at }): DrawnLine => ({ role: 'grid-line', ...whole, y1: at, y2: at })),
      ...breaks.map((at): DrawnLine => ({ role: 'series-break', x1: at, x2: at, y1: margin.top - 6, y2: bottom + 6 })),
      ...lines.flatMap(({ area, parts, ranges }) => [...parts.map((part): DrawnLine => ({ role: 'line', ...part, hue: area.hue, area: area.slug })), ...ranges]),
      ...targets.lines,
    ],
    texts: [
      ...valueTicks.map(({ at, text }): DrawnText => ({ role: 'tick', x: 0, dx: -8, y: at, anchor: 'end', text })),
      ...periodTicks,
      ...breakNames,
      ...targets.labels,
      ...list,
      ...lines.flatMap(({ area, labelY }): DrawnText[] =>
        labelY === null ? [] : [{ role: 'line-name', x: 100, dx: 26 * scale, y: labelY, anchor: 'start', text: area.name, hue: area.hue, area: area.slug, marker: area.marker }]),
    ],
    marks: lines.flatMap(({ marks }) => marks),
  }
}
