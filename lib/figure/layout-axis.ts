import { formatDecimal } from '@/lib/indicators/words'
import { rankAxis, valueAxis, type Axis } from './axis'
import type { Figure, FigureCell } from './figure'
import { plottedValues } from './marks'
import { roomFor } from './room'

/** The axis for some cells of a figure: of places from 1 to the number ranked, else of values; `more` values have to be on it too. */
export function figureAxis(figure: Figure, cells: readonly FigureCell[], { count = 5, more = [] as readonly number[] } = {}): Axis {
  const values = [...plottedValues(figure, cells), ...more]
  if (figure.indicator.kind !== 'rank') return valueAxis(values, count)
  return rankAxis(values, cells.flatMap(({ of }) => (of === null ? [] : [Number(of)])))
}

/** A tick as it is named: shares done have their "%", since the figures beside them are counts. */
export const sayTick = (figure: Figure, tick: number): string => formatDecimal(plainTick(tick), figure.locale) + (figure.indicator.kind === 'completion' ? '%' : '')

/** A tick as a plain decimal; ticks are few and round, so ten digits suffice. Beyond 10²¹ toFixed would write an exponent. */
const plainTick = (tick: number) => (Math.abs(tick) < 1e21 ? tick.toFixed(10) : BigInt(tick).toString())

/** Room left of the plot for the names of an axis. */
export const tickRoom = (figure: Figure, axis: Axis, scale: number): number => roomFor(axis.ticks.map((tick) => sayTick(figure, tick)), scale, { least: 28, beside: 12 })
