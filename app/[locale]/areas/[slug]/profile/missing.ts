import { coverageGrid, yearOf, type CoverageCell, type CoverageMention, type CoverageState, type CoveredArea } from '@/lib/coverage/coverage'
import type { Indicator, Theme } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'
import { sayName } from '@/lib/indicators/words'
import { listOwnCells, statePeriod } from './fact'
import type { Known } from './known'

/** What many areas have and this one has not. */
export interface MissingView {
  /** The last two years of the area's life. */
  readonly years: readonly number[]
  /** Of those, the years of which no source is held at all. */
  readonly withoutSource: readonly number[]
  readonly themes: readonly {
    readonly name: string
    readonly indicators: readonly { readonly code: string; readonly name: string; /** Newest period before; null where there never was one. */ readonly last: string | null; /** Of the years, those of which a source speaks of it without a figure. */ readonly told: readonly number[] }[]
  }[]
}

/** An indicator of so many areas is one that may be expected. */
export const EXPECTED_FROM = 10

interface Given {
  readonly area: CoveredArea
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly cells: readonly Cell[]
  /** Areas and years of which a source is held, figures in it or not. */
  readonly sources: readonly { readonly area: string; readonly year: number }[]
  /** Of what a source speaks without a figure. */
  readonly mentions: readonly CoverageMention[]
  readonly today: IsoDate
}

/** Indicators that ten areas or more have, some of them in the last two years, and this one has in neither. */
export function findMissing(known: Known, { area, themes, indicators, cells, sources, mentions, today }: Given): MissingView {
  const last = Number((area.validTo !== null && area.validTo < today ? area.validTo : today).slice(0, 4))
  const years = [last - 1, last]
  const expected = indicators.filter(({ code }) => isExpected(known.cellsOf(code), years))
  const holdings = { areas: [area], indicators: expected.map(({ code }) => code), cells: cells.filter(({ figure }) => figure.area === area.slug).map(toCoverage), reports: sources, mentions }
  const states = years.map((year) => coverageGrid(holdings, { year }).rows[0]?.states ?? [])
  const toldOf = (index: number) => years.filter((_, at) => states[at]?.[index] === 'no-figure')
  const missing = expected.filter((_, index) => states.every((ofYear) => isMissing(ofYear[index])))
  return {
    years,
    withoutSource: years.filter((_, index) => states[index]?.some((state) => state === 'no-report')),
    themes: themes.flatMap((theme) => {
      const own = missing.filter((indicator) => indicator.theme === theme.code)
      return own.length === 0 ? [] : [{ name: sayName(theme, known.locale), indicators: own.map((indicator) => ({ ...entryOf(known, indicator), told: toldOf(expected.indexOf(indicator)) })) }]
    }),
  }
}

/** Many areas have it, and one at least in these years: what is counted at elections only is not missing in between. */
const isExpected = (cells: readonly Cell[], years: readonly number[]) =>
  new Set(cells.map(({ figure }) => figure.area)).size >= EXPECTED_FROM && cells.some(({ figure }) => years.includes(yearOf(figure.period)))

const isMissing = (state: CoverageState | undefined) => state === 'no-figure' || state === 'not-mentioned' || state === 'no-report'

const toCoverage = ({ figure: { indicator, area, period, estimated, vintage, evidence }, disputed }: Cell): CoverageCell =>
  ({ indicator, area, period, estimated, disputed: disputed.length > 0, vintage, reportId: evidence.reportId })

function entryOf(known: Known, indicator: Indicator) {
  const [newest] = listOwnCells(known, indicator)
  return { code: indicator.code, name: sayName(indicator, known.locale), last: newest ? statePeriod(newest, known.locale).period : null }
}
