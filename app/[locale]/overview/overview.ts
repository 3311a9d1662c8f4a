import { movers } from '@/lib/change/movers'
import { sayChange, sayDirection } from '@/lib/change/words'
import type { ChangeDirection } from '@/lib/change/change'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { getCounts, listConflicts, listNews, type Counts, type News } from '@/lib/db/overview'
import { listCells } from '@/lib/db/observations'
import { styleAreas } from '@/lib/figure/area-style'
import { buildFigure, evidenceAddress, findCell } from '@/lib/figure/figure'
import { unitAfter } from '@/lib/figure/marks'
import { standingAt } from '@/lib/figure/standing'
import { displayUnit, formatFigure, formatPeriod, frequencyOf, sayName } from '@/lib/indicators/words'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { periodCode, periodKind, today, type IsoDate } from '@/lib/indicators/period'
import { fullestPeriod } from '../../figures/compose'
import { keep, stampOf, type Stamp } from '../../kept'

/** An area with a figure that leads to its sentence. */
export interface NamedFigure {
  readonly area: string
  readonly name: string
  readonly text: string
  readonly estimated: boolean
  readonly href: string
}

/** One indicator at a glance, in the newest period that enough areas have figures of. */
export interface Headline {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly period: string
  /** Address query of that period. */
  readonly query: Readonly<Record<string, string>>
  /** Best and last; of tied areas the first by name, and how many more; null where areas may not be judged. */
  readonly best: (NamedFigure & { readonly more: number }) | null
  readonly last: (NamedFigure & { readonly more: number }) | null
  readonly median: string | null
  readonly areas: number
}

export interface Move {
  readonly code: string
  readonly indicator: string
  readonly area: string
  readonly name: string
  readonly period: string
  readonly text: string
  readonly direction: ChangeDirection
  readonly meaning: string
  readonly href: string
}

export interface Dispute {
  readonly id: string
  readonly code: string
  readonly indicator: string
  readonly area: string
  readonly name: string
  readonly period: string
  readonly query: Readonly<Record<string, string>>
  readonly figures: readonly { readonly id: string; readonly text: string; readonly href: string }[]
}

export interface OverviewView {
  readonly counts: Counts
  readonly headlines: readonly Headline[]
  readonly moves: readonly Move[]
  readonly news: readonly (Omit<News, 'areas'> & { readonly areas: readonly string[] })[]
  readonly disputes: readonly Dispute[]
  /** How recent each district's figures are, for the map. */
  readonly districts: readonly { readonly slug: string; readonly name: string; readonly tile: { readonly column: number; readonly row: number } | null; readonly figures: number; readonly newest: IsoDate | null; readonly recent: number }[]
}

/** What leaders are asked about first, in this order. */
const HEADLINES = ['par-index-score', 'par-index-rank', 'budget-revenue-plan-ratio', 'budget-revenue', 'production-value-growth', 'public-investment-disbursement-rate', 'targets-completed', 'per-capita-income', 'poverty-rate']
const LEAST_AREAS = 3
const MOST_DISPUTES = 10
const RECENT_YEARS = 2

/** What is new, how areas stand, what moved and what is missing, on the data as it is. */
export async function getOverview(asOf: IsoDate | null, locale: Locale): Promise<OverviewView> {
  return overviewAt(await stampOf(), asOf, locale)
}

async function overviewAt(stamp: Stamp, asOf: IsoDate | null, locale: Locale): Promise<OverviewView> {
  'use cache'
  keep(stamp)
  const known = asOf ? { asOf } : {}
  const [areas, indicators, cells, counts, news, conflicts] = await Promise.all([
    listAreas(), listIndicators(), listCells(known), getCounts(known), listNews(400, known), listConflicts(known),
  ])
  const names = new Map(areas.map((area) => [area.slug, area.name]))
  const catalogue = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const districts = areas.filter(({ level }) => level === 'district')
  return {
    counts,
    headlines: HEADLINES.flatMap((code) => headline(catalogue.get(code), cells, districts, locale) ?? []),
    moves: movers(cells, indicators, { limit: 6, atLeast: 1 }).map(({ indicator, area, change }) => ({
      code: indicator.code, indicator: sayName(indicator, locale), area, name: names.get(area) ?? area,
      period: formatPeriod(change.now.period, locale, change.now.periodKind), text: sayChange(change, locale),
      direction: change.direction, meaning: sayDirection(change.direction, locale), href: evidenceAddress(change.now),
    })),
    news: news.filter(({ dated }) => dated).slice(0, 6).map((entry) => ({ ...entry, areas: entry.areas.map((slug) => names.get(slug) ?? slug) })),
    disputes: [...conflicts].sort((a, b) => b.period.to.localeCompare(a.period.to)).slice(0, MOST_DISPUTES).flatMap((conflict) => dispute(conflict, catalogue, names, locale) ?? []),
    districts: districts.map((area) => freshnessOf(area, cells)),
  }
}

/** Years with few areas say little of the city: the newest with three, else the fullest. */
function headline(indicator: Indicator | undefined, cells: readonly Cell[], districts: Parameters<typeof styleAreas>[0], locale: Locale): Headline | null {
  if (!indicator) return null
  const own = cells.filter(({ figure }) => figure.indicator === indicator.code && frequencyOf(figure.period, figure.periodKind) === 'year')
  const figure = buildFigure(own, { indicator, areas: styleAreas(districts), frequency: 'year', locale })
  const period = figure.periods.findLast(({ code }) => figure.cells.filter((cell) => cell.period === code).length >= LEAST_AREAS)?.code ?? fullestPeriod(figure)
  const shown = figure.periods.find(({ code }) => code === period)
  if (period === null || !shown) return null
  const { together, isRanked, median } = standingAt(figure, period)
  const named = (cell: (typeof together)[number] | undefined): (NamedFigure & { more: number }) | null => {
    if (!cell || !findCell(figure, cell.area, period)) return null
    const text = cell.text + (figure.unit.label === '%' ? unitAfter(figure) : '')
    const same = together.filter((other) => other.text === cell.text)
    const first = same[0] ?? cell
    return { area: first.area, name: figure.areas.find(({ slug }) => slug === first.area)?.name ?? first.area, text, estimated: cell.estimated, href: evidenceAddress(first), more: same.length - 1 }
  }
  return {
    code: indicator.code, name: sayName(indicator, locale), unit: figure.unit.label, areas: together.length,
    period: formatPeriod(shown.period, locale, shown.kind), query: { frequency: figure.frequency, period },
    best: isRanked && together.length > 1 ? named(together[0]) : null,
    last: isRanked && together.length > 1 ? named(together.at(-1)) : null,
    median: median ? median.text + (figure.unit.label === '%' || indicator.kind === 'completion' ? '%' : '') : null,
  }
}

function dispute(conflict: Awaited<ReturnType<typeof listConflicts>>[number], catalogue: ReadonlyMap<string, Indicator>, names: ReadonlyMap<string, string>, locale: Locale): Dispute | null {
  const indicator = catalogue.get(conflict.indicator)
  if (!indicator) return null
  const unit = displayUnit(indicator, conflict.members.map(({ value }) => value), locale)
  const after = indicator.kind === 'rank' ? '' : unit.label === '%' ? '%' : ` ${unit.label}`
  return {
    id: conflict.id, code: indicator.code, indicator: sayName(indicator, locale), area: conflict.area, name: names.get(conflict.area) ?? conflict.area,
    period: formatPeriod(conflict.period, locale, conflict.periodKind),
    query: { frequency: frequencyOf(conflict.period, conflict.periodKind), period: periodCode(conflict.period) },
    figures: conflict.members.map((member) => ({ id: member.id, text: formatFigure(member, unit, locale) + after, href: evidenceAddress(member) })),
  }
}

function freshnessOf(area: Area & { readonly tile?: { readonly column: number; readonly row: number } | null }, cells: readonly Cell[]): OverviewView['districts'][number] {
  const own = cells.filter(({ figure }) => figure.area === area.slug)
  const ends = own.map(({ figure }) => figure.period.to).filter((to) => periodKind({ from: to, to }) === 'day').sort()
  const since = `${Number(today().slice(0, 4)) - RECENT_YEARS}-01-01`
  return { slug: area.slug, name: area.name, tile: area.tile ?? null, figures: own.length, newest: ends.at(-1) ?? null, recent: own.filter(({ figure }) => figure.period.to >= since).length }
}
