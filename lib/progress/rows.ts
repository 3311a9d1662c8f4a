import type { Indicator } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import { sameFigure, type Cell, type Observation } from '@/lib/indicators/observation'
import { periodCode, type Period, type PeriodKind } from '@/lib/indicators/period'
import { partsOf, type Parts } from './parts'

/** What one set of sources says of a whole. Several readings stand side by side only where sources disagree. */
export interface Reading {
  /** Met or exceeded; null where only the number exceeded is known. */
  readonly done: DecimalText | null
  readonly total: DecimalText | null
  readonly exceeded: DecimalText | null
  /** Null where the total is not known. */
  readonly parts: Parts | null
  /** One of the figures is an estimate ("ước"). */
  readonly estimated: boolean
  /** The figures it is made of: the completed first, then the exceeded. */
  readonly observations: readonly Observation[]
  /** A number exceeded that counts out of another total: kept, and not joined. */
  readonly setAside: Observation | null
}

/** Progress of one measure in one area and period. */
export interface ProgressRow {
  /** Slug. */
  readonly area: string
  /** What is completed: "targets-completed", also where only the number exceeded is known. */
  readonly indicator: Indicator
  readonly period: Period
  readonly periodKind: PeriodKind
  /** At least one; more than one where sources disagree. */
  readonly readings: readonly [Reading, ...Reading[]]
  readonly disputed: boolean
}

/** Indicators that count the exceeded among the completed of another. */
export const EXCEEDED_OF: Readonly<Record<string, string>> = {
  'targets-exceeded': 'targets-completed',
  'term-tasks-exceeded': 'term-tasks-completed',
}

/**
 * Completion figures joined by measure, area and period: done, of how many, how many of them exceeded.
 *
 * @param cells current cells; those of indicators that are not completions are left out
 * @param indicators the catalogue, or the part of it that is wanted; their order is that of the rows
 * @returns by indicator, then newest period first, then area by slug
 */
export function progressRows(cells: readonly Cell[], indicators: readonly Indicator[]): ProgressRow[] {
  const completions = indicators.filter(({ kind, code }) => kind === 'completion' && !(code in EXCEEDED_OF))
  return completions.flatMap((indicator) => {
    const groups = new Map<string, Cell[]>()
    for (const cell of cells.filter(({ figure }) => measureCode(figure) === indicator.code)) {
      const key = `${cell.figure.area}|${periodCode(cell.figure.period)}`
      groups.set(key, [...(groups.get(key) ?? []), cell])
    }
    return [...groups.values()].map((group) => toRow(group, indicator)).sort(newestFirst)
  })
}

const measureCode = ({ indicator }: Observation) => EXCEEDED_OF[indicator] ?? indicator
const newestFirst = (a: ProgressRow, b: ProgressRow) =>
  b.period.to.localeCompare(a.period.to) || b.period.from.localeCompare(a.period.from) || a.area.localeCompare(b.area)

function toRow(group: readonly Cell[], indicator: Indicator): ProgressRow {
  const entries = group.flatMap(({ figure, disputed }) => [figure, ...disputed])
  const completed = distinct(entries.filter((entry) => entry.indicator === indicator.code))
  const exceeded = distinct(entries.filter((entry) => entry.indicator !== indicator.code))
  const readings = (completed.length > 0 ? completed : [null]).flatMap((done) =>
    (exceeded.length > 0 ? exceeded : [null]).map((beyond) => toReading(done, beyond)))
  const [first, ...others] = readings
  const shown = group[0]?.figure
  if (!first || !shown) throw new RangeError('a row without cells')
  return { area: shown.area, indicator, period: shown.period, periodKind: shown.periodKind, readings: [first, ...others], disputed: others.length > 0 }
}

/** Cells of another basis may say the same again. */
const distinct = (entries: readonly Observation[]) =>
  entries.filter((entry, index) => !entries.slice(0, index).some((earlier) => sameFigure(earlier, entry)))

function toReading(done: Observation | null, beyond: Observation | null): Reading {
  const joined = !done || !beyond || done.of === null || beyond.of === null || done.of === beyond.of
  const observations = [done, joined ? beyond : null].filter((each) => each !== null)
  const counts = { done: countOf(done), total: done?.of ?? (joined ? (beyond?.of ?? null) : null), exceeded: joined ? countOf(beyond) : null }
  return {
    ...counts,
    parts: counts.total === null ? null : partsOf({ ...counts, total: counts.total }),
    estimated: observations.some(({ estimated }) => estimated),
    observations,
    setAside: joined ? null : beyond,
  }
}

/** A range is no count. */
const countOf = (entry: Observation | null) => (entry && entry.valueMax === null ? entry.value : null)
