import { listAreas, listIndicators, listThemes } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import { styleAreas } from '@/lib/figure/area-style'
import type { FigureArea } from '@/lib/figure/figure'
import { matrixOf, type Matrix } from '@/lib/figure/matrix'
import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { sayName } from '@/lib/indicators/words'
import { fullestPeriod, MOST_AREAS } from '../../figures/compose'
import { figureOf, readFigure, type FoundFigure } from '../../figures/figure-of'
import { readSpec, type FigureSpec, type Problem } from '../../figures/spec'
import { keep, stampOf, type Stamp } from '../../kept'
import { many, type Query } from '../../query'

/** How many indicators may stand below each other; a matrix has room for more. */
export const MOST_INDICATORS = 4
const MATRIX_COLUMNS = 8
const DEFAULT_INDICATOR = 'par-index-score'

/** The other axis of a scatter where none is chosen. */
const SECOND: Readonly<Record<string, string>> = { 'par-index-score': 'par-index-rank', 'budget-revenue': 'budget-revenue-plan-ratio', 'budget-revenue-plan-ratio': 'budget-revenue-growth', 'production-value-growth': 'budget-revenue-growth' }

/** All that `/compare` shows for an address. */
export interface Comparison {
  readonly spec: FigureSpec
  readonly indicators: readonly string[]
  readonly chosen: readonly FigureArea[]
  /** One an indicator, in order; empty for a matrix. */
  readonly figures: readonly FoundFigure[]
  readonly matrix: Matrix | null
  readonly problems: readonly Problem[]
  readonly withFigures: ReadonlySet<string>
  readonly areas: readonly (FigureArea & { readonly fullName: string })[]
  readonly catalogue: readonly { readonly theme: string; readonly indicators: readonly { readonly code: string; readonly name: string; readonly areas: number }[] }[]
}

/** What `/compare?indicator=&areas=&kind=…` shows. */
export async function getComparison(query: Query, locale: Locale, scale: number): Promise<Comparison> {
  const { styled, fullNames, catalogue, codes: known } = await getChoices(locale)
  const { spec: read, problems } = readSpec(query, { kind: 'lines', indicator: DEFAULT_INDICATOR })
  const given = many(query, 'indicator')
  const unknown = given.filter((code) => !known.has(code))
  const codes = given.filter((code) => known.has(code))
  const first = codes[0] ?? DEFAULT_INDICATOR
  const counts = await countFigures(first, read.asOf)
  const areas = read.areas ?? mostFigures(styled, counts)
  // A scatter needs all areas to show anything, and a second indicator for its other axis.
  const spec: FigureSpec = { ...read, indicator: first, areas: read.kind === 'scatter' ? null : areas, other: read.kind === 'scatter' ? (codes[1] ?? SECOND[first] ?? null) : null }
  const shown = spec.kind === 'matrix' ? [] : spec.kind === 'scatter' ? [first] : (codes.length > 0 ? codes : [first]).slice(0, MOST_INDICATORS)
  const figures = (await Promise.all(shown.map((code) => figureOf({ ...spec, indicator: code }, locale, scale)))).flatMap((found) => found ?? [])
  const chosen = areas.flatMap((slug) => styled.find((area) => area.slug === slug) ?? []).slice(0, MOST_AREAS)
  const columns = spec.kind === 'matrix' ? (codes.length > 1 ? codes.slice(0, MATRIX_COLUMNS) : await usualColumns(chosen.map(({ slug }) => slug), first)) : []
  return {
    spec, figures, chosen,
    indicators: spec.kind === 'matrix' ? columns : spec.other ? [first, spec.other] : shown,
    matrix: spec.kind === 'matrix' ? await getMatrix(spec, columns, chosen, locale) : null,
    problems: [
      ...(unknown.length > 0 ? [{ key: 'unknownIndicator', words: { code: unknown.join(', ').slice(0, 80) } } as const] : []),
      ...problems,
      ...distinct((figures.length > 0 ? figures[0]?.problems : []) ?? []),
    ],
    withFigures: new Set(counts.keys()),
    areas: styled.map((area) => ({ ...area, fullName: fullNames[area.slug] ?? area.name })),
    catalogue,
  }
}

/** What may be chosen. */
async function getChoices(locale: Locale) {
  return choicesAt(await stampOf(), locale)
}

async function choicesAt(stamp: Stamp, locale: Locale) {
  'use cache'
  keep(stamp)
  const [themes, places] = await Promise.all([listThemes(), listAreas()])
  return {
    styled: styleAreas(places),
    fullNames: Object.fromEntries(places.map(({ slug, fullName }) => [slug, fullName])),
    codes: new Set(themes.flatMap((theme) => theme.indicators.map(({ code }) => code))),
    catalogue: themes.map((theme) => ({
      theme: sayName(theme, locale),
      indicators: theme.indicators.filter(({ observations }) => observations > 0).map((indicator) => ({ code: indicator.code, name: sayName(indicator, locale), areas: indicator.areas })),
    })).filter(({ indicators }) => indicators.length > 0),
  }
}

/** How many figures of an indicator each area has; those without are missing. */
async function countFigures(code: string, asOf: IsoDate | null): Promise<Map<string, number>> {
  return figuresAt(await stampOf(`indicator:${code}`), code, asOf)
}

async function figuresAt(stamp: Stamp, code: string, asOf: IsoDate | null): Promise<Map<string, number>> {
  'use cache'
  keep(stamp, `indicator:${code}`)
  const counts = new Map<string, number>()
  for (const { figure } of await listCells({ indicator: code, ...(asOf && { asOf }) })) counts.set(figure.area, (counts.get(figure.area) ?? 0) + 1)
  return counts
}

const distinct = (problems: readonly Problem[]) => problems.filter((problem, index) => problems.findIndex(({ key }) => key === problem.key) === index)

/** Where no areas are asked for: the five with most figures. */
function mostFigures(areas: readonly FigureArea[], counts: ReadonlyMap<string, number>): string[] {
  return areas.map(({ slug }) => slug).filter((slug) => counts.has(slug)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 5)
}

/** Columns of a matrix where only one is asked for: that one, and those that most of the chosen areas have figures of. */
async function usualColumns(chosen: readonly string[], first: string): Promise<string[]> {
  return columnsAt(await stampOf(), chosen, first)
}

async function columnsAt(stamp: Stamp, chosen: readonly string[], first: string): Promise<string[]> {
  'use cache'
  keep(stamp)
  const [cells, indicators] = await Promise.all([listCells({ areas: chosen }), listIndicators()])
  const areas = new Map<string, Set<string>>()
  for (const { figure } of cells) areas.set(figure.indicator, (areas.get(figure.indicator) ?? new Set()).add(figure.area))
  const usable = indicators.filter(({ comparability, code }) => comparability !== 'poor' && code !== first)
  return [first, ...usable.map(({ code }) => code).sort((a, b) => (areas.get(b)?.size ?? 0) - (areas.get(a)?.size ?? 0)).slice(0, 5)]
}

/** Each column at its fullest period, or the one asked for, among all areas so that places mean something. */
async function getMatrix(spec: FigureSpec, codes: readonly string[], chosen: readonly FigureArea[], locale: Locale): Promise<Matrix> {
  return matrixAt(await stampOf(), spec, codes, chosen, locale)
}

async function matrixAt(stamp: Stamp, spec: FigureSpec, codes: readonly string[], chosen: readonly FigureArea[], locale: Locale): Promise<Matrix> {
  'use cache'
  keep(stamp)
  const found = await Promise.all(codes.map((code) => readFigure({ ...spec, kind: 'lines', indicator: code, areas: null }, locale)))
  const figures = found.flatMap((entry) => {
    if (!entry) return []
    const { figure } = entry
    const among = { ...figure, cells: figure.cells.filter((cell) => chosen.some(({ slug }) => slug === cell.area)) }
    const period = figure.periods.some(({ code }) => code === spec.period) ? spec.period : (fullestPeriod(among) ?? fullestPeriod(figure))
    return period ? [{ figure, period }] : []
  })
  return matrixOf(figures, chosen)
}
