import { formatDecimal, formatTick } from '@/lib/indicators/words'
import { position, rankAxis, valueAxis, type Axis } from './axis'
import type { Figure, FigureArea, FigureCell, FigurePeriod } from './figure'
import { cellMarks, plotted, plottedValues, type Mark } from './marks'

export interface Tick {
  /** Percent of the width for periods, pixels of the height for values. */
  readonly at: number
  readonly text: string
  /** Left out where there is little room, so that the others keep clear of one another. */
  readonly spare: boolean
}

/** One area's way through time. */
export interface PlacedLine {
  readonly area: FigureArea
  readonly marks: readonly Mark[]
  /** Between neighbouring periods only: no line crosses a gap. A part with an estimate at an end is dashed. */
  readonly parts: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly dashed: boolean }[]
  /** Where the area's name stands beside its last mark, clear of the others; null where it has no figure. */
  readonly labelY: number | null
}

/** A drawing of figures through time, ready for pixels. */
export interface LinesLayout {
  readonly kind: 'lines'
  readonly height: number
  /** Room around the plot in pixels; the plot takes the rest of the width. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly valueTicks: readonly Tick[]
  readonly periodTicks: readonly Tick[]
  readonly lines: readonly PlacedLine[]
  /** Percent of the width: between the periods before and after a break of the series. */
  readonly breaks: readonly number[]
  /** False where the value axis leaves zero out. */
  readonly hasZero: boolean
  /** Areas drawn in grey and without a name, since there are too many to tell apart. */
  readonly unnamed: number
}

/** How many areas keep their colour and name in one drawing. */
export const MOST_NAMED = 8
/** The hue of the others: grey. */
export const UNNAMED_HUE = 8

const LABEL_HEIGHT = 17

/**
 * Places a figure's cells through time: a line an area, a mark a cell.
 * Ranks run downwards from 1. Periods that follow each other a year apart are
 * joined; others are not.
 *
 * @param height of the whole drawing in pixels; grows where the names need more
 */
export function layoutLines(figure: Figure, height = 340): LinesLayout {
  const axis = axisOf(figure)
  const drawn = greyBeyond(figure, figure.areas.filter(({ slug }) => figure.cells.some(({ area }) => area === slug)))
  const named = drawn.filter(({ hue }) => hue !== UNNAMED_HUE)
  const margin = { top: 18, right: labelRoom(named), bottom: 34, left: tickRoom(figure, axis) }
  const tall = Math.max(height, named.length * LABEL_HEIGHT + margin.top + margin.bottom)
  const plotHeight = tall - margin.top - margin.bottom
  const yOf = (value: number) => {
    const share = position(axis, value)
    return round(margin.top + plotHeight * (figure.indicator.kind === 'rank' ? share : 1 - share))
  }
  const xOf = placePeriods(figure.periods)
  const lines = drawn.map((area) => placeLine(figure, area, xOf, yOf))
  return {
    kind: 'lines',
    height: tall,
    margin,
    valueTicks: axis.ticks.map((tick) => ({ at: yOf(tick), text: formatDecimal(plainTick(tick), figure.locale), spare: false })),
    periodTicks: thinTicks(figure.periods.map((period) => ({ at: xOf(period.code), text: formatTick(period.period, period.kind, figure.locale) }))),
    lines: spreadLabels(lines, margin.top, tall - margin.bottom),
    breaks: placeBreaks(figure, xOf),
    hasZero: axis.hasZero,
    unnamed: drawn.length - named.length,
  }
}

/** Of many areas the ones with most figures keep their colour; the others go grey, and behind. */
function greyBeyond(figure: Figure, areas: readonly FigureArea[]): FigureArea[] {
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

// A plot is about 700px wide on a desk and 200px on a phone: so much of its
// width a label needs, in percent.
const labelShare = (text: string, width: number) => ((text.length * 7.4 + 12) / width) * 100

/** Leaves out the ticks that would touch, the last first to stay; those that only a phone has no room for are spare. */
function thinTicks(ticks: readonly { readonly at: number; readonly text: string }[]): Tick[] {
  const kept: Tick[] = []
  for (const tick of [...ticks].reverse()) {
    const clear = (others: readonly Tick[], width: number) => others.every(({ at }) => Math.abs(at - tick.at) >= labelShare(tick.text, width))
    if (clear(kept, 700)) kept.push({ ...tick, spare: !clear(kept.filter(({ spare }) => !spare), 200) })
  }
  return kept.reverse()
}

function axisOf(figure: Figure): Axis {
  const values = plottedValues(figure, figure.cells)
  if (figure.indicator.kind !== 'rank') return valueAxis(values)
  return rankAxis(values, figure.cells.flatMap(({ of }) => (of === null ? [] : [Number(of)])))
}

/** Percent of the width for a period, by its last day: a year without figures keeps its room. A single period stands in the middle. */
function placePeriods(periods: readonly FigurePeriod[]): (code: string) => number {
  const days = new Map(periods.map(({ code, period }) => [code, Date.parse(period.to)]))
  const [first, last] = [Math.min(...days.values()), Math.max(...days.values())]
  // Periods may end on one day (several years to 2020): then their order places them.
  const crowded = new Set(days.values()).size < days.size
  const order = [...days.keys()]
  return (code) => {
    if (days.size < 2) return 50
    const share = crowded ? order.indexOf(code) / (order.length - 1) : ((days.get(code) ?? first) - first) / (last - first)
    return round(4 + share * 92)
  }
}

function placeLine(figure: Figure, area: FigureArea, xOf: (code: string) => number, yOf: (value: number) => number): PlacedLine {
  const cells = figure.periods.flatMap(({ code }) => figure.cells.filter((cell) => cell.area === area.slug && cell.period === code))
  const marks = cells.flatMap((cell) => cellMarks(figure, cell, area, (value) => ({ x: xOf(cell.period), y: yOf(value) })))
  const parts = cells.slice(1).flatMap((cell, index) => {
    const before = cells[index]
    if (!before || !follows(figure, before, cell)) return []
    return [{
      x1: xOf(before.period), y1: yOf(plotted(figure, before.value)), x2: xOf(cell.period), y2: yOf(plotted(figure, cell.value)),
      dashed: before.estimated || cell.estimated,
    }]
  })
  const last = cells.at(-1)
  return { area, marks, parts, labelY: last && area.hue !== UNNAMED_HUE ? yOf(plotted(figure, last.value)) : null }
}

function placeBreaks({ indicator, periods }: Figure, xOf: (code: string) => number): number[] {
  return indicator.breaks.flatMap(({ firstDay }) => {
    const before = periods.findLast(({ period }) => period.from < firstDay)
    const after = periods.find(({ period }) => period.from >= firstDay)
    return before && after ? [round((xOf(before.code) + xOf(after.code)) / 2)] : []
  })
}

/** Whether one cell's period is the next after another's: the same stretch of the following year, in the same series. Odd stretches never follow. */
function follows(figure: Figure, before: FigureCell, after: FigureCell): boolean {
  const [a, b] = [before, after].map(({ period }) => figure.periods.find(({ code }) => code === period)?.period.to ?? '')
  if (!/^(year|half|quarter|month|months)\b/.test(figure.frequency)) return false
  if (figure.indicator.breaks.some(({ firstDay }) => (a ?? '') < firstDay && (b ?? '') >= firstDay)) return false
  return Number(b?.slice(0, 4)) - Number(a?.slice(0, 4)) === 1
}

/** Moves names apart so that none covers another, each as near to its line's end as can be. */
function spreadLabels(lines: readonly PlacedLine[], top: number, bottom: number): PlacedLine[] {
  const order = lines.filter(({ labelY }) => labelY !== null).sort((a, b) => (a.labelY ?? 0) - (b.labelY ?? 0))
  const places = order.map(({ labelY }) => labelY ?? 0)
  places.forEach((place, index) => {
    places[index] = index === 0 ? Math.max(place, top) : Math.max(place, (places[index - 1] ?? 0) + LABEL_HEIGHT)
  })
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const limit = index === places.length - 1 ? bottom : (places[index + 1] ?? 0) - LABEL_HEIGHT
    places[index] = Math.min(places[index] ?? 0, limit)
  }
  const placed = new Map(order.map(({ area }, index) => [area.slug, round(places[index] ?? 0)]))
  return lines.map((line) => ({ ...line, labelY: placed.get(line.area.slug) ?? null }))
}

// Be Vietnam Pro at 13px: about 7.4px a letter.
const labelRoom = (areas: readonly FigureArea[]) => Math.max(24, ...areas.map(({ name }) => Math.ceil(name.length * 7.4) + 32))
const tickRoom = (figure: Figure, axis: Axis) =>
  Math.max(28, ...axis.ticks.map((tick) => formatDecimal(plainTick(tick), figure.locale).length * 7.4 + 12))

/** A tick as a plain decimal; ticks are few and round, so toFixed suffices. */
export const plainTick = (tick: number) => tick.toFixed(10)
const round = (value: number) => Math.round(value * 100) / 100
