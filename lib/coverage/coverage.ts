import type { AreaKind } from '@/lib/indicators/catalogue'
import type { IsoDate, Period } from '@/lib/indicators/period'
import { existedIn, inapplicableBy } from './applicability'

/** What stands at an area and an indicator in a year, and where nothing stands, why. In the order of a key. */
export const COVERAGE_STATES = ['figure', 'estimate', 'disputed', 'no-figure', 'not-mentioned', 'no-report', 'not-applicable'] as const

/**
 * - figure: an official figure;
 * - estimate: none but estimates ("ước");
 * - disputed: sources that disagree and await a ruling;
 * - no-figure: a source speaks of it without a figure ("thu ngân sách tăng khá", an index announced and not given), and a person accepted that;
 * - not-mentioned: a source of that area and year is held, and it does not have this indicator;
 * - no-report: nothing is held of that area and year;
 * - not-applicable: the area did not exist then, or the indicator does not apply to its kind.
 */
export type CoverageState = (typeof COVERAGE_STATES)[number]

/** What coverage needs to know of an area; `Area` of the catalogue is one. */
export interface CoveredArea {
  readonly slug: string
  readonly kind: AreaKind
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

/** What coverage needs to know of a cell. */
export interface CoverageCell {
  readonly indicator: string
  readonly area: string
  readonly period: Period
  readonly estimated: boolean
  readonly disputed: boolean
  readonly vintage: IsoDate
  readonly reportId: string
}

/** Everything held. */
export interface Holdings {
  /** In the order of the rows. */
  readonly areas: readonly CoveredArea[]
  /** Codes, in the order of the columns. */
  readonly indicators: readonly string[]
  readonly cells: readonly CoverageCell[]
  /** Areas and years of which a source is held, figures in it or not; those of the cells need not be repeated. */
  readonly reports: readonly { readonly area: string; readonly year: number }[]
  /** Of what a source speaks without a figure: accepted statements. */
  readonly mentions: readonly CoverageMention[]
}

/** What coverage needs to know of a result told without a figure. */
export interface CoverageMention {
  readonly indicator: string
  readonly area: string
  readonly period: Period
}

/** Areas by indicators in one year, or areas by years of one indicator. */
export type CoverageView = { readonly year: number } | { readonly indicator: string; readonly years: readonly number[] }

/** A grid of states: a row an area, a column an indicator (its code) or a year. */
export interface CoverageGrid {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly area: string
    /** In the order of the columns. */
    readonly states: readonly CoverageState[]
  }[]
  /** How many of each state; they add up to rows by columns. */
  readonly counts: Readonly<Record<CoverageState, number>>
}

/**
 * What is held of every area: by indicator in one year, or by year for one indicator. A figure that stands is shown also
 * where by the rules it should not apply.
 */
export function coverageGrid(holdings: Holdings, view: CoverageView): CoverageGrid {
  const stateAt = stateLookup(holdings)
  const columns = 'year' in view ? holdings.indicators.map((indicator) => ({ name: indicator, indicator, year: view.year }))
    : view.years.map((year) => ({ name: String(year), indicator: view.indicator, year }))
  const rows = holdings.areas.map((area) => ({ area: area.slug, states: columns.map(({ indicator, year }) => stateAt(area, indicator, year)) }))
  return { columns: columns.map(({ name }) => name), rows, counts: countStates(rows.flatMap(({ states }) => states)) }
}

/** How many there are of each state, none left out. */
export function countStates(states: readonly CoverageState[]): Record<CoverageState, number> {
  const counts = Object.fromEntries(COVERAGE_STATES.map((state) => [state, 0])) as Record<CoverageState, number>
  for (const state of states) counts[state] += 1
  return counts
}

/**
 * The year a period belongs to: that in which it ends, of several years the last. What closes in January of the year after
 * it began (disbursement, to 31 January) belongs to the year it began.
 */
export function yearOf({ from, to }: Period): number {
  const [began, ended] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return ended === began + 1 && to.slice(5, 7) === '01' ? began : ended
}

function stateLookup({ cells, reports, mentions }: Holdings): (area: CoveredArea, indicator: string, year: number) => CoverageState {
  const held = new Set(reports.map(({ area, year }) => `${area}|${year}`))
  const byPlace = new Map<string, CoverageCell[]>()
  for (const cell of cells) {
    const year = yearOf(cell.period)
    held.add(`${cell.area}|${year}`)
    const key = `${cell.area}|${cell.indicator}|${year}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), cell])
  }
  const told = new Set<string>()
  for (const { area, indicator, period } of mentions) {
    held.add(`${area}|${yearOf(period)}`)
    told.add(`${area}|${indicator}|${yearOf(period)}`)
  }
  return (area, indicator, year) => {
    const standing = byPlace.get(`${area.slug}|${indicator}|${year}`)
    if (standing) return stateOf(standing)
    if (!existedIn(area, year) || inapplicableBy(indicator, area.kind)) return 'not-applicable'
    if (told.has(`${area.slug}|${indicator}|${year}`)) return 'no-figure'
    return held.has(`${area.slug}|${year}`) ? 'not-mentioned' : 'no-report'
  }
}

/** Several periods of a year may stand: a dispute about any is shown, else one official figure is enough. */
function stateOf(cells: readonly CoverageCell[]): CoverageState {
  if (cells.some(({ disputed }) => disputed)) return 'disputed'
  return cells.every(({ estimated }) => estimated) ? 'estimate' : 'figure'
}
