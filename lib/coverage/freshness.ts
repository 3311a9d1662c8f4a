import { daysBetween, type IsoDate } from '@/lib/indicators/period'
import type { CoverageCell } from './coverage'

/** How recent what is held of an area or an indicator is. */
export interface Freshness {
  readonly figures: number
  /** Last day of the newest period; may lie ahead, where a figure speaks of a whole year not yet over. */
  readonly newestPeriodEnd: IsoDate
  /** Day of the newest vintage: when the newest figure was issued. */
  readonly newestVintage: IsoDate
  /** Whole days from each to today; never below 0. */
  readonly daysSincePeriodEnd: number
  readonly daysSinceVintage: number
}

/** Freshness by area (slug), by indicator (code), and of all; areas and indicators without a figure are missing, `all` is null where nothing is held. */
export interface FreshnessReport {
  readonly byArea: ReadonlyMap<string, Freshness>
  readonly byIndicator: ReadonlyMap<string, Freshness>
  readonly all: Freshness | null
}

/** How fresh what is held is, on a day. */
export function freshnessOf(cells: readonly Pick<CoverageCell, 'area' | 'indicator' | 'period' | 'vintage'>[], today: IsoDate): FreshnessReport {
  const by = (keyOf: (cell: (typeof cells)[number]) => string) => {
    const groups = new Map<string, (typeof cells)[number][]>()
    for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell])
    return new Map([...groups].map(([key, group]) => [key, freshness(group, today)]))
  }
  return { byArea: by(({ area }) => area), byIndicator: by(({ indicator }) => indicator), all: cells.length === 0 ? null : freshness(cells, today) }
}

function freshness(cells: readonly Pick<CoverageCell, 'period' | 'vintage'>[], today: IsoDate): Freshness {
  const newest = (dates: readonly IsoDate[]) => dates.reduce((latest, date) => (date > latest ? date : latest))
  const newestPeriodEnd = newest(cells.map(({ period }) => period.to))
  const newestVintage = newest(cells.map(({ vintage }) => vintage))
  const since = (date: IsoDate) => Math.max(0, daysBetween(date, today))
  return { figures: cells.length, newestPeriodEnd, newestVintage, daysSincePeriodEnd: since(newestPeriodEnd), daysSinceVintage: since(newestVintage) }
}
