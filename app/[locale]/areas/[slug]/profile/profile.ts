import { cache } from 'react'
import { yearOf } from '@/lib/coverage/coverage'
import { findAreas, listAreasWithPlace, listIndicators, listThemeNames, type AreaWithPlace } from '@/lib/db/catalogue'
import { listHeldSources } from '@/lib/db/coverage'
import { listMentions } from '@/lib/db/statements'
import { listCells } from '@/lib/db/observations'
import { listReports, type ReportEntry } from '@/lib/db/reports'
import { listTargets } from '@/lib/db/targets'
import { styleAreas } from '@/lib/figure/area-style'
import type { AreaKind, AreaLevel, Locale } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { today, type IsoDate } from '@/lib/indicators/period'
import { keep, stampOf, type Stamp } from '../../../../kept'
import { listHeadlines, type Headline } from './headlines'
import { gather, type Known } from './known'
import { lifeOf, type Life } from './life'
import { findMissing, type MissingView } from './missing'
import { listProgress, type ProgressView } from './progress'
import { listSuggestions, type SuggestionGroup } from './suggestions'
import { listThemeSections, type ThemeSection } from './themes'

/** All that the page of one area shows, in the words of one language. */
export interface Profile {
  readonly slug: string
  readonly code: string | null
  readonly name: string
  readonly fullName: string
  readonly level: AreaLevel
  readonly kind: AreaKind
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** An area of the samples, which does not exist. */
  readonly invented: boolean
  readonly life: Life
  /** How much is known: figures, indicators, first and last year; null where nothing is. */
  readonly extent: { readonly figures: number; readonly indicators: number; readonly from: string; readonly to: string; /** Newest dated source; null where none is dated. */ readonly newest: IsoDate | null } | null
  /** Three to five sentences where that many can be said. */
  readonly summary: readonly string[]
  readonly headlines: readonly Headline[]
  readonly progress: readonly ProgressView[]
  readonly themes: readonly ThemeSection[]
  readonly suggestions: readonly SuggestionGroup[]
  readonly missing: MissingView
  readonly reports: readonly ReportLine[]
  /** Of so many in all. */
  readonly reportCount: number
}

/** A report in the list of an area. */
export type ReportLine = Pick<ReportEntry, 'id' | 'title' | 'publisher' | 'publishedOn' | 'hasText' | 'observations'> & { readonly areas: number }

const MOST_REPORTS = 8
const MOST_SENTENCES = 5

/**
 * The profile of an area, or null for an unknown one; worked out once until any figure changes, since its places depend on all.
 *
 * @param asOf what was known on this day; null for now
 * @param scale size of text the reader chose
 */
export const getProfile = cache(async (slug: string, locale: Locale, asOf: IsoDate | null, scale: number): Promise<Profile | null> =>
  // What cannot be a slug is not worth remembering.
  (/^[a-z0-9-]{1,60}$/.test(slug) ? profileAt(await stampOf(), slug, locale, asOf, scale) : null))

async function profileAt(stamp: Stamp, slug: string, locale: Locale, asOf: IsoDate | null, scale: number): Promise<Profile | null> {
  'use cache'
  keep(stamp)
  const known = asOf ? { asOf } : {}
  const [areas, indicators, themes, cells, targets, reports, sources, mentions] = await Promise.all([
    listAreasWithPlace(), listIndicators(), listThemeNames(), listCells(known), listTargets({ area: slug, ...known }), listReports({ area: slug }), listHeldSources(known), listMentions({ area: slug, ...known }),
  ])
  const real = areas.find((area) => area.slug === slug)
  const area = real ?? (await findInvented(slug))
  if (!area) return null
  const all = real ? cells : [...cells, ...(await listCells({ areas: [slug], ...known }))]
  const styled = styleAreas([...areas, ...(real ? [] : [area])])
  const own = styled.find((each) => each.slug === slug)
  if (!own) return null
  const gathered = gather({ own, areas: styled, cells: all, indicators, locale, asOf })
  const headlines = listHeadlines(gathered, targets, scale)
  const issued = reports.filter(({ publishedOn }) => !asOf || !publishedOn || publishedOn <= asOf)
  return {
    ...headOf(area),
    invented: !real,
    life: lifeOf(area, areas),
    extent: extentOf(gathered.ownCells),
    summary: summarise(headlines),
    headlines,
    progress: listProgress(gathered, indicators, asOf ?? today()),
    themes: listThemeSections(gathered, themes, indicators),
    suggestions: real ? listSuggestions(gathered, real, areas, cells) : [],
    missing: findMissing(gathered, {
      area, themes, indicators, cells: all, mentions, today: asOf ?? today(), sources: sources.map(({ area: where, period }) => ({ area: where, year: yearOf(period) })),
    }),
    reports: newestFirst(issued).slice(0, MOST_REPORTS).map(toLine),
    reportCount: issued.length,
  }
}

/** The first figure of each headline; where they are few, the second as well, in the same order. */
function summarise(headlines: readonly Headline[]): string[] {
  let room = MOST_SENTENCES - headlines.filter(({ sentences }) => sentences.length > 0).length
  return headlines.flatMap(({ sentences: [first, second] }) => {
    if (first === undefined) return []
    if (second === undefined || room <= 0) return [first]
    room -= 1
    return [first, second]
  }).slice(0, MOST_SENTENCES)
}

const headOf = ({ slug, code, name, fullName, level, kind, validFrom, validTo }: AreaWithPlace) => ({ slug, code, name, fullName, level, kind, validFrom, validTo })

/** An area of the samples: it has neither place nor kin. */
async function findInvented(slug: string): Promise<AreaWithPlace | null> {
  const found = (await findAreas([slug])).get(slug)
  return found ? { ...found, centre: null, predecessors: [], successors: [] } : null
}

function extentOf(cells: Known['ownCells']): Profile['extent'] {
  const figures = cells.map(({ figure }: Cell) => figure)
  if (figures.length === 0) return null
  const years = figures.map(({ period }) => period.to.slice(0, 4)).sort()
  const issues = figures.flatMap(({ evidence }) => evidence.publishedOn ?? []).sort()
  return { figures: figures.length, indicators: new Set(figures.map(({ indicator }) => indicator)).size, from: years[0] ?? '', to: years.at(-1) ?? '', newest: issues.at(-1) ?? null }
}

/** Undated ones last. */
const newestFirst = (reports: readonly ReportEntry[]) => [...reports].sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''))

const toLine = ({ id, title, publisher, publishedOn, hasText, observations, areas }: ReportEntry): ReportLine =>
  ({ id, title, publisher, publishedOn, hasText, observations, areas: areas.length })
