import { listAreas, listThemes } from '@/lib/db/catalogue'
import { listCoverage, listHeldSources } from '@/lib/db/coverage'
import { listMentions } from '@/lib/db/statements'
import { listNews } from '@/lib/db/overview'
import { coverageGrid, yearOf, type CoverageGrid } from '@/lib/coverage/coverage'
import { freshnessOf, type Freshness } from '@/lib/coverage/freshness'
import type { Locale } from '@/lib/indicators/catalogue'
import { isIsoDate, today, type IsoDate } from '@/lib/indicators/period'
import { sayName } from '@/lib/indicators/words'
import { keep, stampOf, type Stamp } from '../../kept'
import { one, type Query } from '../../query'

/** What `/coverage` is asked for, already read. */
export interface CoverageRequest {
  /** A year of all indicators, or where an indicator is named its years. */
  readonly year: number | null
  readonly indicator: string | null
  readonly theme: string | null
  readonly asOf: IsoDate | null
}

export interface CoverageView {
  readonly grid: CoverageGrid
  /** Words for the columns: names of indicators, or years. */
  readonly columns: readonly { readonly code: string; readonly name: string }[]
  readonly names: Readonly<Record<string, string>>
  /** Newest period and vintage, by area; areas without a figure are missing. */
  readonly fresh: Readonly<Record<string, Freshness>>
  readonly whole: Freshness | null
  /** Day of the newest dated source. */
  readonly published: IsoDate | null
  readonly year: number
  readonly indicator: { readonly code: string; readonly name: string } | null
  /** Where a source speaks without a figure, by area and column ("hoan-kiem|budget-revenue"): the address of its sentence. */
  readonly told: Readonly<Record<string, string>>
  /** Years with figures, newest first, and how many. */
  readonly years: readonly { readonly year: number; readonly figures: number }[]
  readonly themes: readonly { readonly code: string; readonly name: string }[]
  readonly theme: string | null
}

/** Reads the query of the page, and of its file. */
export function readCoverageRequest(query: Query): CoverageRequest {
  const [year, asOf] = [one(query, 'year'), one(query, 'asOf')]
  return { year: /^(19|20)\d\d$/.test(year) ? Number(year) : null, indicator: one(query, 'indicator') || null, theme: one(query, 'theme') || null, asOf: isIsoDate(asOf) ? asOf : null }
}

/** Columns where no theme is chosen: the indicators that most areas have figures of in the year. */
const COLUMNS = 12
const FIRST_YEAR = 2014

/** Who has reported what, and where nothing stands, why. Districts; the wards and communes have no figures yet. */
export async function getCoverage(request: CoverageRequest, locale: Locale): Promise<CoverageView> {
  return coverageAt(await stampOf(), request, locale)
}

async function coverageAt(stamp: Stamp, { year: wanted, indicator: code, theme, asOf }: CoverageRequest, locale: Locale): Promise<CoverageView> {
  'use cache'
  keep(stamp)
  const known = asOf ? { asOf } : {}
  const [areas, themes, cells, sources, mentions, news] = await Promise.all([listAreas(), listThemes(), listCoverage(known), listHeldSources(known), listMentions(known), listNews(400, known)])
  const districts = areas.filter(({ level }) => level === 'district')
  const indicators = themes.flatMap((entry) => entry.indicators)
  const chosen = indicators.find((entry) => entry.code === code) ?? null
  const years = yearsOf(cells.map(({ period }) => yearOf(period)))
  const year = years.some((entry) => entry.year === wanted) ? (wanted ?? 0) : fullest(years)
  const inTheme = themes.find((entry) => entry.code === theme)
  const areasIn = (code: string) => new Set(cells.filter(({ indicator, period }) => indicator === code && yearOf(period) === year).map(({ area }) => area)).size
  const shown = inTheme ? inTheme.indicators : indicators.map((entry) => ({ entry, count: areasIn(entry.code) })).sort((a, b) => b.count - a.count || b.entry.areas - a.entry.areas).slice(0, COLUMNS).map(({ entry }) => entry)
  const holdings = {
    areas: districts, cells, indicators: shown.map((entry) => entry.code),
    reports: sources.map(({ area, period }) => ({ area, year: yearOf(period) })),
    mentions,
  }
  const newest = years[0]?.year ?? year
  const span = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => newest - index)
  const grid = coverageGrid(holdings, chosen ? { indicator: chosen.code, years: span } : { year })
  const fresh = freshnessOf(cells, today())
  return {
    grid, year, years, theme: inTheme?.code ?? null,
    columns: chosen ? span.map((each) => ({ code: String(each), name: String(each) })) : shown.map((entry) => ({ code: entry.code, name: sayName(entry, locale) })),
    names: Object.fromEntries(districts.map(({ slug, name }) => [slug, name])),
    fresh: Object.fromEntries(fresh.byArea),
    whole: fresh.all,
    // Sources without a day of issue count as known from the day they were recorded: that is no news.
    published: news.find(({ dated }) => dated)?.date ?? null,
    told: Object.fromEntries(mentions
      .filter((mention) => (chosen ? mention.indicator === chosen.code : yearOf(mention.period) === year))
      .map(({ area, indicator, period, reportId, statementId }) => [`${area}|${chosen ? yearOf(period) : indicator}`, `/reports/${encodeURIComponent(reportId)}#s-${statementId}`])),
    indicator: chosen && { code: chosen.code, name: sayName(chosen, locale) },
    themes: themes.filter((entry) => entry.indicators.some(({ observations }) => observations > 0)).map((entry) => ({ code: entry.code, name: sayName(entry, locale) })),
  }
}

function yearsOf(all: readonly number[]): CoverageView['years'] {
  const counts = new Map<number, number>()
  for (const year of all) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].map(([year, figures]) => ({ year, figures })).sort((a, b) => b.year - a.year)
}

/** The year with most figures of the last five, the newest of equals: the newest alone often holds a handful. */
const fullest = (years: CoverageView['years']) =>
  years.slice(0, 5).reduce((best, entry) => (entry.figures > best.figures ? entry : best), years[0] ?? { year: 0, figures: 0 }).year
