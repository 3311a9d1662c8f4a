import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import { styleAreas } from '@/lib/figure/area-style'
import { buildFigure, listFrequencies, type Figure, type FigureArea } from '@/lib/figure/figure'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { isIsoDate, type IsoDate } from '@/lib/indicators/period'
import type { Cell } from '@/lib/indicators/observation'
import { sayName, type Frequency } from '@/lib/indicators/words'
import { findIndicator } from './asked-once'

// Figures by address: what a page shows, what its file holds and what the
// browser asks for again are found here by the same reading of the address.

/** The query of an address; a key given twice counts once, its first value. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const one = (query: Query, key: string): string => {
  const value = query[key]
  return (typeof value === 'string' ? value : value?.[0] ?? '').trim()
}

/** Something in the address that could not be followed: the key of its message, and the words in it. */
export interface Problem {
  readonly key: 'badPeriod' | 'badDate' | 'tooMany' | 'unknownAreas' | 'unknownIndicator' | 'badYear' | 'chooseAreas'
  readonly words: Readonly<Record<string, string>>
}

export interface IndicatorFigures {
  readonly indicator: Indicator
  readonly frequencies: readonly { readonly frequency: string; readonly count: number }[]
  /** All areas with a figure of this frequency. */
  readonly figure: Figure
  /** Code of the period shown; null where there is none. */
  readonly period: string | null
  readonly asOf: IsoDate | null
  readonly problems: readonly Problem[]
}

/** What `/indicators/CODE?frequency=&period=&asOf=` shows, or null for an unknown code. */
export async function getIndicatorFigures(code: string, query: Query, locale: Locale): Promise<IndicatorFigures | null> {
  const indicator = await findIndicator(code)
  if (!indicator) return null
  const { asOf, problems } = readAsOf(query)
  const [areas, cells] = await Promise.all([listAreas(), listCells({ indicator: code, ...(asOf && { asOf }) })])
  const frequencies = listFrequencies(cells)
  const frequency = readFrequency(query, frequencies)
  const figure = withCellsOnly(buildFigure(cells, { indicator, areas: styleAreas(areas), frequency, locale, asOf }))
  const period = one(query, 'period')
  const known = figure.periods.some((candidate) => candidate.code === period)
  return {
    indicator, frequencies, figure, asOf,
    period: known ? period : fullestPeriod(figure),
    problems: [...problems, ...(period && !known ? [{ key: 'badPeriod', words: { period } } as const] : [])],
  }
}

/** The figure without the areas that have nothing in it. */
function withCellsOnly(figure: Figure): Figure {
  const shown = new Set(figure.cells.map(({ area }) => area))
  return { ...figure, areas: figure.areas.filter(({ slug }) => shown.has(slug)) }
}

/** The period with figures of most areas, the latest of equals: the latest alone often knows one area only. */
function fullestPeriod(figure: Figure): string | null {
  const count = (code: string) => figure.cells.filter(({ period }) => period === code).length
  return figure.periods.reduce<string | null>((best, { code }) => (best === null || count(code) >= count(best) ? code : best), null)
}

const MOST_AREAS = 8
const DEFAULT_INDICATOR = 'par-index-score'

export interface Comparison {
  readonly indicator: Indicator
  readonly frequencies: readonly { readonly frequency: string; readonly count: number }[]
  readonly figure: Figure
  readonly asOf: IsoDate | null
  /** Years as asked for; null for any. */
  readonly from: string | null
  readonly to: string | null
  readonly problems: readonly Problem[]
  /** All areas that may be chosen; those with figures of this indicator are marked. */
  readonly choices: readonly (FigureArea & { readonly level: string; readonly fullName: string; readonly hasFigures: boolean })[]
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
}

/** What `/compare?indicator=&areas=&frequency=&from=&to=&asOf=` shows. */
export async function getComparison(query: Query, locale: Locale): Promise<Comparison> {
  const indicators = await listIndicators()
  const { code, problems: unknownIndicator } = readIndicator(query, indicators)
  const { asOf, problems: badDate } = readAsOf(query)
  const years = (['from', 'to'] as const).map((key) => readYear(query, key))
  const [from, to] = years.map(({ year }) => year) as [string | null, string | null]
  const [indicator, areas, all] = await Promise.all([findIndicator(code), listAreas(), listCells({ indicator: code, ...(asOf && { asOf }) })])
  if (!indicator) throw new Error(`the indicator ${code} left the catalogue`)
  const cells = all.filter(({ figure: { period } }) => (!from || period.to.slice(0, 4) >= from) && (!to || period.to.slice(0, 4) <= to))
  const styled = styleAreas(areas)
  const { chosen, problems: areaProblems } = readAreas(query, styled, cells)
  const chosenSlugs = new Set(chosen.map(({ slug }) => slug))
  const frequencies = listFrequencies(cells.filter(({ figure }) => chosenSlugs.has(figure.area)))
  const frequency = readFrequency(query, frequencies)
  const withFigures = new Set(all.map(({ figure }) => figure.area))
  return {
    indicator, frequencies, asOf, from, to,
    figure: buildFigure(cells, { indicator, areas: chosen, frequency, locale, asOf }),
    problems: [...unknownIndicator, ...badDate, ...years.flatMap(({ problems }) => problems), ...areaProblems],
    choices: styled.map((area, index) => ({ ...area, level: areas[index]?.level ?? '', fullName: areas[index]?.fullName ?? area.name, hasFigures: withFigures.has(area.slug) })),
    indicators: indicators.map((entry) => ({ code: entry.code, name: sayName(entry, locale) })),
  }
}

function readIndicator(query: Query, indicators: readonly Indicator[]): { code: string; problems: Problem[] } {
  const code = one(query, 'indicator')
  const fallback = indicators.find((candidate) => candidate.code === DEFAULT_INDICATOR) ?? indicators[0]
  if (!fallback) throw new Error('the catalogue is empty: run npm run seed')
  const found = indicators.find((candidate) => candidate.code === code)
  return { code: (found ?? fallback).code, problems: code && !found ? [{ key: 'unknownIndicator', words: { code } }] : [] }
}

/** The frequency asked for where there are figures of it, else the one with most. */
function readFrequency(query: Query, frequencies: IndicatorFigures['frequencies']): Frequency {
  const wanted = one(query, 'frequency')
  return frequencies.some(({ frequency }) => frequency === wanted) ? wanted : (frequencies[0]?.frequency ?? 'year')
}

/** Areas come as "areas=a,b" in addresses, and as "areas=a&areas=b" from the form without JavaScript. */
function readAreas(query: Query, areas: readonly FigureArea[], cells: readonly Cell[]): { chosen: FigureArea[]; problems: Problem[] } {
  const given = query.areas
  if (given === undefined) return { chosen: mostFigures(areas, cells), problems: [] }
  const texts: readonly string[] = typeof given === 'string' ? [given] : given
  const slugs = [...new Set(texts.flatMap((text) => text.split(',')).map((slug) => slug.trim()).filter(Boolean))]
  const known = slugs.flatMap((slug) => areas.find((area) => area.slug === slug) ?? [])
  const unknown = slugs.filter((slug) => !areas.some((area) => area.slug === slug))
  return {
    chosen: known.slice(0, MOST_AREAS),
    problems: [
      ...(unknown.length > 0 ? [{ key: 'unknownAreas', words: { slugs: unknown.join(', ').slice(0, 200) } } as const] : []),
      ...(known.length > MOST_AREAS ? [{ key: 'tooMany', words: {} } as const] : []),
      ...(known.length === 0 ? [{ key: 'chooseAreas', words: {} } as const] : []),
    ],
  }
}

/** Where no areas are asked for: the five with most figures. */
function mostFigures(areas: readonly FigureArea[], cells: readonly Cell[]): FigureArea[] {
  const counts = new Map<string, number>()
  for (const { figure } of cells) counts.set(figure.area, (counts.get(figure.area) ?? 0) + 1)
  return areas.filter(({ slug }) => counts.has(slug)).sort((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0)).slice(0, 5)
}

function readAsOf(query: Query): { asOf: IsoDate | null; problems: Problem[] } {
  const date = one(query, 'asOf')
  if (date === '') return { asOf: null, problems: [] }
  const problem: Problem = { key: 'badDate', words: { date: date.slice(0, 40) } }
  return isIsoDate(date) ? { asOf: date, problems: [] } : { asOf: null, problems: [problem] }
}

function readYear(query: Query, key: 'from' | 'to'): { year: string | null; problems: Problem[] } {
  const year = one(query, key)
  if (year === '') return { year: null, problems: [] }
  return /^(19|20)\d\d$/.test(year) ? { year, problems: [] } : { year: null, problems: [{ key: 'badYear', words: { year: year.slice(0, 40) } }] }
}

/** The query of a request's address, in the form pages get it. */
export function queryOf(address: URL): Query {
  return Object.fromEntries([...new Set(address.searchParams.keys())].map((key) => [key, address.searchParams.getAll(key)]))
}
