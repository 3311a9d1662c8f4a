import { listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import type { Locale } from '@/lib/indicators/catalogue'
import { sayName } from '@/lib/indicators/words'
import { keep, stampOf, type Stamp } from '../../kept'

/** An indicator on which areas may be placed year by year. */
export interface Rankable {
  readonly code: string
  readonly name: string
  /** Whole years in which at least two areas have a figure. */
  readonly years: number
}

const MOST = 8

/** The indicators with one yardstick, or one with care, and a direction, known of two areas or more in two years or more; ranks first, then most years. */
export async function getRankable(locale: Locale): Promise<Rankable[]> {
  return rankableAt(await stampOf(), locale)
}

async function rankableAt(stamp: Stamp, locale: Locale): Promise<Rankable[]> {
  'use cache'
  keep(stamp)
  const [indicators, cells] = await Promise.all([listIndicators(), listCells({})])
  const areas = new Map<string, Map<string, Set<string>>>()
  for (const { figure } of cells) {
    if (figure.periodKind !== 'year') continue
    const years = areas.get(figure.indicator) ?? new Map<string, Set<string>>()
    areas.set(figure.indicator, years.set(figure.period.to, (years.get(figure.period.to) ?? new Set<string>()).add(figure.area)))
  }
  const known = (code: string) => [...(areas.get(code)?.values() ?? [])].filter((set) => set.size >= 2).length
  return indicators
    .filter(({ code, comparability, direction, kind }) => comparability !== 'poor' && direction !== 'neutral' && kind !== 'rank_change' && known(code) >= 2)
    .map((indicator) => ({ code: indicator.code, name: sayName(indicator, locale), years: known(indicator.code), rank: indicator.kind === 'rank', good: indicator.comparability === 'good' }))
    .sort((a, b) => Number(b.rank) - Number(a.rank) || Number(b.good) - Number(a.good) || b.years - a.years)
    .slice(0, MOST)
    .map(({ code, name, years }) => ({ code, name, years }))
}
