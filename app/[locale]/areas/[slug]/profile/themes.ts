import type { Indicator, Theme } from '@/lib/indicators/catalogue'
import { sayName } from '@/lib/indicators/words'
import { factOf, listOwnCells, statePeriod, type Fact, type StatedPeriod } from './fact'
import type { Known } from './known'

/** An indicator of the area: its newest figure, and those before it. */
export interface ThemeRow {
  readonly newest: Fact
  /** Newest first. */
  readonly earlier: readonly StatedPeriod[]
}

export interface ThemeSection {
  readonly code: string
  readonly name: string
  readonly rows: readonly ThemeRow[]
  /** How many periods its rows have in all. */
  readonly figures: number
}

/** All that is known of the area, by theme; in each the indicators known of most areas first. Themes without a figure are left out. */
export function listThemeSections(known: Known, themes: readonly Theme[], indicators: readonly Indicator[]): ThemeSection[] {
  const areas = (code: string) => new Set(known.cellsOf(code).map(({ figure }) => figure.area)).size
  const ordered = [...indicators].sort((a, b) => areas(b.code) - areas(a.code))
  return themes.flatMap((theme) => {
    const rows = ordered.filter((indicator) => indicator.theme === theme.code).flatMap((indicator) => rowOf(known, indicator))
    const figures = rows.reduce((sum, { earlier }) => sum + 1 + earlier.length, 0)
    return rows.length === 0 ? [] : [{ code: theme.code, name: sayName(theme, known.locale), rows, figures }]
  })
}

function rowOf(known: Known, indicator: Indicator): ThemeRow[] {
  const [newest, ...earlier] = listOwnCells(known, indicator)
  return newest ? [{ newest: factOf(known, newest), earlier: earlier.map((own) => statePeriod(own, known.locale)) }] : []
}
