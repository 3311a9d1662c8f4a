import { formatTick } from '@/lib/indicators/words'
import { round, type Drawing, type DrawnText } from './drawing'
import type { Figure, FigureCell, FigurePeriod } from './figure'
import { placeTexts } from './layout-labels'

/** Percent of the width for a period, by its last day: a year without figures keeps its room. A single period stands in the middle. */
export function placePeriods(periods: readonly FigurePeriod[], edge = 4): (code: string) => number {
  const days = new Map(periods.map(({ code, period }) => [code, Date.parse(period.to)]))
  const [first, last] = [Math.min(...days.values()), Math.max(...days.values())]
  // Periods may end on one day (several years to 2020): then their order places them.
  const crowded = new Set(days.values()).size < days.size
  const order = [...days.keys()]
  return (code) => {
    if (days.size < 2) return 50
    const share = crowded ? order.indexOf(code) / (order.length - 1) : ((days.get(code) ?? first) - first) / (last - first)
    return round(edge + share * (100 - 2 * edge))
  }
}

/** Percent of the width for each break of the series: between the periods before and after it. */
export function placeBreaks({ indicator, periods }: Figure, xOf: (code: string) => number): number[] {
  return indicator.breaks.flatMap(({ firstDay }) => {
    const before = periods.findLast(({ period }) => period.from < firstDay)
    const after = periods.find(({ period }) => period.from >= firstDay)
    return before && after ? [round((xOf(before.code) + xOf(after.code)) / 2)] : []
  })
}

/** A word at each break, right of its line or left of it; above the plot, whose top is `top`. */
export function nameBreaks(at: readonly number[], top: number, locale: Figure['locale'], around: Around): DrawnText[] {
  const text = locale === 'vi' ? 'cách tính mới' : 'new method'
  const place = (x: number, more: Pick<DrawnText, 'dx' | 'anchor' | 'text'>): DrawnText => ({ role: 'tick', x, y: round(top - 14 * around.scale), ...more })
  return placeTexts(at.map((x) => [place(x, { dx: -3, anchor: 'start', text: `↓ ${text}` }), place(x, { dx: 3, anchor: 'end', text: `${text} ↓` })]), around)
}

const endOf = (figure: Figure, code: string) => figure.periods.find((period) => period.code === code)?.period.to ?? ''

/** Whether the series is made another way from between two periods on. */
export const isBroken = (figure: Figure, before: string, after: string): boolean =>
  figure.indicator.breaks.some(({ firstDay }) => endOf(figure, before) < firstDay && endOf(figure, after) >= firstDay)

/** Whether one cell's period is the next after another's: the same stretch of the following year, in the same series. Odd stretches never follow. */
export function follows(figure: Figure, before: FigureCell, after: FigureCell): boolean {
  if (!/^(year|half|quarter|month|months)\b/.test(figure.frequency) || isBroken(figure, before.period, after.period)) return false
  return Number(endOf(figure, after.period).slice(0, 4)) - Number(endOf(figure, before.period).slice(0, 4)) === 1
}

/** The cells of an area, oldest first. */
export const cellsThroughTime = (figure: Figure, slug: string): FigureCell[] =>
  figure.periods.flatMap(({ code }) => figure.cells.filter((cell) => cell.area === slug && cell.period === code))

/** What ticks stand in: the drawing's frame, and its least width in pixels. */
type Around = Pick<Drawing, 'margin' | 'scale'> & { readonly least: number; readonly taken?: readonly DrawnText[] }

/** The periods named under the plot, the last first to stay, then the first. */
export function placePeriodTicks(periods: readonly FigurePeriod[], xOf: (code: string) => number, y: number, locale: Figure['locale'], around: Around): DrawnText[] {
  const ticks = periods.map(({ code, period, kind }): DrawnText => ({ role: 'tick', x: xOf(code), y: round(y), anchor: 'middle', text: formatTick(period, kind, locale) }))
  return placeTicks([...ticks.slice(-1), ...ticks.slice(0, -1).reverse()], around)
}

/** Ticks along a horizontal axis that keep clear of one another and of the drawing's edges, those of first importance first. */
export const placeTicks = (ticks: readonly DrawnText[], around: Around): DrawnText[] =>
  placeTexts(ticks.map((tick) => [tick]), { gap: 10, ...around }).sort((a, b) => a.x - b.x)
