import type { DecimalText } from '@/lib/indicators/decimal'
import { Exact } from './exact'

/** Counts of one whole, as decimal texts of whole numbers; null or left out where no source states them. */
export interface Counts {
  /** Met or exceeded: reports count the exceeded among the completed. */
  readonly done: DecimalText | null
  readonly total: DecimalText
  readonly exceeded?: DecimalText | null
  /** Past their date and not done. */
  readonly overdue?: DecimalText | null
}

/**
 * - met: done as planned, not beyond;
 * - exceeded: done beyond the plan;
 * - done: met or exceeded, no source says how many of each;
 * - left: not done (where overdue ones are known, those not yet due);
 * - overdue: not done, past the date;
 * - unknown: not exceeded; whether met or left no source says.
 */
export type PartKind = 'met' | 'exceeded' | 'done' | 'left' | 'overdue' | 'unknown'

export interface Part {
  readonly kind: PartKind
  readonly count: DecimalText
}

/** A sum that cannot be, with the two figures that contradict each other. */
export interface PartFault {
  readonly code: 'not-a-count' | 'done-above-total' | 'exceeded-above-done' | 'exceeded-above-total' | 'overdue-above-left' | 'empty-total'
  /** The larger of the two, or the one that is no count. */
  readonly found: DecimalText
  /** What it may not pass; null where it is no count. */
  readonly limit: DecimalText | null
}

/** Parts in the order they are drawn, adding up to the total; or every fault found. */
export type Parts =
  | { readonly ok: true; readonly total: DecimalText; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly faults: readonly PartFault[] }

/**
 * The parts of a whole: 31 of 38 with 12 exceeded is 19 met, 12 exceeded, 7 left.
 * What no source states is not worked out: without the number exceeded the done stay one part.
 *
 * @returns parts that add up to the total, those of none included where their number is known; or what contradicts itself
 */
export function partsOf(counts: Counts): Parts {
  const faults = [...countFaults(counts), ...sumFaults(counts)]
  if (faults.length > 0) return { ok: false, faults }
  const { total, done, exceeded = null, overdue = null } = counts
  const left = minus(total, done ?? exceeded ?? '0', overdue ?? '0')
  const parts: Part[] = [
    ...(done === null ? [] : exceeded === null ? [{ kind: 'done', count: done } as const] : [{ kind: 'met', count: minus(done, exceeded) } as const]),
    ...(exceeded === null ? [] : [{ kind: 'exceeded', count: exceeded } as const]),
    { kind: done === null ? 'unknown' : 'left', count: left },
    ...(overdue === null ? [] : [{ kind: 'overdue', count: overdue } as const]),
  ]
  return { ok: true, total, parts }
}

const isCount = (text: DecimalText) => /^\d+$/.test(text)
const minus = (from: DecimalText, ...less: readonly DecimalText[]) => less.reduce((rest, each) => rest.minus(each), new Exact(from)).toFixed()
const above = (a: DecimalText, b: DecimalText) => new Exact(a).greaterThan(b)

function countFaults({ done, total, exceeded, overdue }: Counts): PartFault[] {
  const stated = [total, done, exceeded, overdue].filter((text) => text !== null && text !== undefined)
  const wrong = stated.filter((text) => !isCount(text)).map((found): PartFault => ({ code: 'not-a-count', found, limit: null }))
  return isCount(total) && new Exact(total).isZero() ? [...wrong, { code: 'empty-total', found: total, limit: null }] : wrong
}

function sumFaults(counts: Counts): PartFault[] {
  if (countFaults(counts).length > 0) return []
  const { total, done, exceeded = null, overdue = null } = counts
  const fault = (code: PartFault['code'], found: DecimalText | null, limit: DecimalText | null): PartFault[] =>
    found !== null && limit !== null && above(found, limit) ? [{ code, found, limit }] : []
  const known = done ?? exceeded ?? '0'
  return [
    ...fault('done-above-total', done, total),
    ...fault('exceeded-above-done', exceeded, done),
    ...(done === null ? fault('exceeded-above-total', exceeded, total) : []),
    ...(above(known, total) ? [] : fault('overdue-above-left', overdue, minus(total, known))),
  ]
}
