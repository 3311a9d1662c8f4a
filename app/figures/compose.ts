import { buildFigure, listFrequencies, type Figure, type FigureArea } from '@/lib/figure/figure'
import { viewOf, type FigureView, type Target, type ViewOptions } from '@/lib/figure/view'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { formatFigure, frequencyOf } from '@/lib/indicators/words'
import type { Goal, Material, MaterialArea } from '@/lib/permalink/material'
import type { FigureSpec, Problem } from './spec'

/** How many areas a reader may choose for one figure. */
export const MOST_AREAS = 8

/** A figure made of its material, and what else of its indicator could be shown. */
export interface Composed {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly options: ViewOptions
  readonly view: FigureView
  /** The spec as followed: period, frequency and areas are those shown. */
  readonly spec: FigureSpec
  readonly frequencies: readonly { readonly frequency: string; readonly count: number }[]
  /** Slugs of all areas that have figures of the indicator, whichever are chosen; those with most first. */
  readonly withFigures: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * The figure that a spec asks for, made of what was gathered: the same for the
 * same material, today or years later.
 *
 * @param scale size of text the reader chose
 */
export function compose(material: Material, spec: FigureSpec, locale: Locale, scale = 1): Composed {
  const { indicator, second, cells: all, companions } = material
  const cells = all.filter(inYears(spec))
  const { chosen, problems } = chooseAreas(spec, material.areas, cells)
  const frequencies = listFrequencies(cells.filter(({ figure }) => chosen.some(({ slug }) => slug === figure.area)))
  const frequency = frequencies.some((entry) => entry.frequency === spec.frequency) ? spec.frequency ?? 'year' : (frequencies[0]?.frequency ?? 'year')
  const request = { areas: chosen, frequency, locale, asOf: spec.asOf, override: spec.override }
  const whole = buildFigure(cells, { indicator, ...request })
  // A map of the city shows those without a figure too.
  const figure = spec.areas === null && spec.kind !== 'tiles' ? withCellsOnly(whole) : whole
  const periods = choosePeriods(spec, figure)
  const options: ViewOptions = {
    kind: spec.kind, ...periods, own: spec.own, scale, targets: goalsOf(material.targets, figure),
    ...(second && { other: buildFigure(companions.filter(inYears(spec)), { indicator: second, ...request }) }),
  }
  return {
    indicator, figure, options, frequencies,
    view: viewOf(figure, options),
    spec: { ...spec, ...periods, frequency },
    withFigures: mostFirst(all),
    problems: [
      ...problems,
      ...(spec.period && spec.period !== periods.period ? [{ key: 'badPeriod', words: { period: spec.period.slice(0, 40) } } as const] : []),
    ],
  }
}

/** Targets of the areas and the kind of period shown; a total or a range is no line. */
function goalsOf(goals: readonly Goal[], { areas, frequency, unit, locale }: Figure): Target[] {
  return goals
    .filter(({ area, period, periodKind, valueMax, of }) => areas.some(({ slug }) => slug === area) && frequencyOf(period, periodKind) === frequency && valueMax === null && of === null)
    .map((goal) => ({ area: goal.area, value: goal.value, text: `${locale === 'vi' ? 'Mục tiêu' : 'Target'} ${formatFigure(goal, unit, locale)}`, from: goal.period.from, to: goal.period.to }))
}

/** Slugs of areas by how many figures they have. */
function mostFirst(cells: readonly Cell[]): string[] {
  const counts = new Map<string, number>()
  for (const { figure } of cells) counts.set(figure.area, (counts.get(figure.area) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([slug]) => slug)
}

/** Whether a cell lies in the years asked for. */
export const inYears = ({ from, to }: Pick<FigureSpec, 'from' | 'to'>) => ({ figure: { period } }: Cell) =>
  (!from || period.to.slice(0, 4) >= from) && (!to || period.to.slice(0, 4) <= to)

/** As a figure has it: an area's life is not part of what is drawn. */
const drawn = ({ validFrom: _, validTo: __, ...area }: MaterialArea): FigureArea => area

/** The areas asked for, in that order; all of them where the address names none. */
function chooseAreas({ areas: slugs, kind }: FigureSpec, areas: readonly MaterialArea[], cells: readonly Cell[]): { chosen: FigureArea[]; problems: Problem[] } {
  if (slugs === null) {
    const known = new Set(cells.map(({ figure }) => figure.area))
    return { chosen: areas.filter(({ slug, tile }) => known.has(slug) || (kind === 'tiles' && tile)).map(drawn), problems: [] }
  }
  const known = slugs.flatMap((slug) => areas.find((area) => area.slug === slug) ?? [])
  const unknown = slugs.filter((slug) => !areas.some((area) => area.slug === slug))
  return {
    chosen: known.slice(0, MOST_AREAS).map(drawn),
    problems: [
      ...(unknown.length > 0 ? [{ key: 'unknownAreas', words: { slugs: unknown.join(', ').slice(0, 200) } } as const] : []),
      ...(known.length > MOST_AREAS ? [{ key: 'tooMany', words: {} } as const] : []),
      ...(known.length === 0 ? [{ key: 'chooseAreas', words: {} } as const] : []),
    ],
  }
}

/** The figure without the areas that have nothing in it. */
function withCellsOnly(figure: Figure): Figure {
  const shown = new Set(figure.cells.map(({ area }) => area))
  return { ...figure, areas: figure.areas.filter(({ slug }) => shown.has(slug)) }
}

/** The period asked for, else the one most areas have figures of; for two periods the pair that most areas have figures of both. */
function choosePeriods(spec: FigureSpec, figure: Figure): { period: string | null; before: string | null } {
  const codes = figure.periods.map(({ code }) => code)
  const known = (code: string | null) => (code !== null && codes.includes(code) ? code : null)
  if (spec.kind !== 'slope' && spec.kind !== 'dumbbell') return { period: known(spec.period) ?? fullestPeriod(figure), before: null }
  const areasAt = new Map(codes.map((code) => [code, new Set(figure.cells.filter(({ period }) => period === code).map(({ area }) => area))]))
  const both = (before: string, period: string) => [...(areasAt.get(before) ?? [])].filter((area) => areasAt.get(period)?.has(area)).length
  const pairs = codes.flatMap((period, index) => codes.slice(0, index).map((before) => ({ before, period, count: both(before, period) })))
  const asked = pairs.filter((pair) => (!known(spec.period) || pair.period === spec.period) && (!known(spec.before) || pair.before === spec.before))
  // Of equals the latest, and of those the nearest to each other: pairs come in that order.
  const best = asked.reduce<(typeof pairs)[number] | null>((found, pair) => (found === null || pair.count >= found.count ? pair : found), null)
  return best ? { period: best.period, before: best.before } : { period: known(spec.period) ?? codes.at(-1) ?? null, before: null }
}

/** The period with figures of most areas, the latest of equals: the latest alone often knows one area only. */
export function fullestPeriod(figure: Figure): string | null {
  const count = (code: string) => figure.cells.filter(({ period }) => period === code).length
  return figure.periods.reduce<string | null>((best, { code }) => (best === null || count(code) >= count(best) ? code : best), null)
}
