/** A stretch of values drawn, and the values named on it. */
export interface Axis {
  readonly low: number
  readonly high: number
  /** In order of value. */
  readonly ticks: readonly number[]
  /** False where zero lies outside, which the figure then says. */
  readonly hasZero: boolean
}

/**
 * An axis for a set of values, as floats: it places marks, it never states a
 * figure. Zero is on it unless all values lie close together on one side of it
 * (the smallest above 60% of the largest): PAR scores from 91 to 96 would
 * otherwise be one line.
 *
 * @param count how many ticks to aim at
 */
export function valueAxis(values: readonly number[], count = 5): Axis {
  if (values.length === 0) return { low: 0, high: 1, ticks: [0, 1], hasZero: true }
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  const closeTogether = values.length > 1 && smallest > 0 && smallest > largest * 0.6 && largest > smallest
  const low = closeTogether ? smallest : Math.min(0, smallest)
  const high = closeTogether ? largest : Math.max(0, largest)
  const step = niceStep((high - low || Math.abs(high) || 1) / count)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step))
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, hasZero: first <= 0 && last >= 0 }
}

/** An axis of places: 1 to the number ranked, the first place named. */
export function rankAxis(places: readonly number[], of: readonly number[]): Axis {
  const high = Math.max(2, ...places, ...of)
  const step = Math.max(1, niceStep(high / 6))
  const steps = Array.from({ length: Math.floor(high / step) }, (_, index) => tidy((index + 1) * step))
  const ticks = [1, ...steps.filter((tick) => tick > 1 && tick <= high - step / 2), high]
  return { low: 1, high, ticks: [...new Set(ticks)], hasZero: false }
}

/** 1, 2 or 5 times a power of ten, at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999_999) ?? 10
  return factor * power
}

// 0.1 + 0.2 is not 0.3: ticks are named, so the dust goes.
const tidy = (value: number) => Number(value.toPrecision(12))

/** Where a value stands between the ends of an axis, 0 to 1. */
export function position(axis: Axis, value: number): number {
  return (value - axis.low) / (axis.high - axis.low)
}
