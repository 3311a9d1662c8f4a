import type { FigureKind } from '@/lib/figure/drawing'
import { isIsoDate, type IsoDate } from '@/lib/indicators/period'
import { many, one, queryText, type Query } from '../query'

/** Which figure, and how it is drawn: all that an address says of it. */
export interface FigureSpec {
  readonly kind: FigureKind
  readonly indicator: string
  /** The second indicator of a scatter. */
  readonly other: string | null
  /** Slugs in the order wanted; null for all areas with figures; empty for none chosen. */
  readonly areas: readonly string[] | null
  readonly frequency: string | null
  /** Code of the period shown. */
  readonly period: string | null
  /** Code of the earlier period of a slope or dumbbell. */
  readonly before: string | null
  /** Years, inclusive. */
  readonly from: string | null
  readonly to: string | null
  readonly asOf: IsoDate | null
  /** Side by side though not comparable. */
  readonly override: boolean
  /** Small multiples on scales of their own. */
  readonly own: boolean
}

/** Something in the address that could not be followed: the key of its message, and the words in it. */
export interface Problem {
  readonly key: 'badPeriod' | 'badDate' | 'tooMany' | 'unknownAreas' | 'unknownIndicator' | 'badYear' | 'chooseAreas' | 'badKind'
  readonly words: Readonly<Record<string, string>>
}

const KINDS: ReadonlySet<string> = new Set<FigureKind>(
  ['lines', 'ranking', 'bars', 'slope', 'dumbbell', 'bump', 'parts', 'tiles', 'strip', 'scatter', 'sparkline', 'multiples', 'matrix'])

/** Reads the query of an address. What cannot be followed is left at its default and named among the problems. */
export function readSpec(query: Query, defaults: Pick<FigureSpec, 'kind' | 'indicator'>): { spec: FigureSpec; problems: Problem[] } {
  const problems: Problem[] = []
  const checked = <T extends string>(key: string, isRight: (text: string) => text is T, problem: (text: string) => Problem): T | null => {
    const text = one(query, key)
    if (text === '') return null
    if (isRight(text)) return text
    problems.push(problem(text.slice(0, 40)))
    return null
  }
  const year = (key: string) => checked(key, isYear, (text) => ({ key: 'badYear', words: { year: text } }))
  const spec: FigureSpec = {
    kind: checked('kind', isKind, (text) => ({ key: 'badKind', words: { kind: text } })) ?? defaults.kind,
    indicator: one(query, 'indicator') || defaults.indicator,
    other: one(query, 'other') || null,
    areas: query.areas === undefined ? null : many(query, 'areas'),
    frequency: one(query, 'frequency') || null,
    period: one(query, 'period') || null,
    before: one(query, 'before') || null,
    from: year('from'),
    to: year('to'),
    asOf: checked('asOf', isIsoDate, (text) => ({ key: 'badDate', words: { date: text } })),
    override: one(query, 'override') === '1',
    own: one(query, 'own') === '1',
  }
  return { spec, problems }
}

const isKind = (text: string): text is FigureKind => KINDS.has(text)
const isYear = (text: string): text is string => /^(19|20)\d\d$/.test(text)

/** A spec as a query, what is left at its default not written. "areas=," says that none is chosen. */
export function specQuery({ areas, override, own, ...texts }: Partial<FigureSpec>): string {
  return queryText({ ...texts, areas: areas && (areas.join(',') || ','), override: override ? '1' : null, own: own ? '1' : null })
}

/** Where a figure's drawing is to be had as data, its files ("&format=xlsx" and so on is added), and the page that shows it alone. */
export const figureHrefs = (prefix: string, spec: FigureSpec) => ({
  drawingHref: `${prefix}/figures/drawing?${specQuery(spec)}`,
  exportHref: `${prefix}/figures/export?${specQuery(spec)}`,
  pageHref: `${prefix}/figures?${specQuery(spec)}`,
})
