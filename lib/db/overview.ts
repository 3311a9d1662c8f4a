import type { Basis } from '@/lib/indicators/catalogue'
import { currentCells, type Observation } from '@/lib/indicators/observation'
import type { IsoDate, Period, PeriodKind } from '@/lib/indicators/period'
import { standingCells } from './coverage'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { every, inOpenConflict, known, ofRealArea } from './known'
import { readRecorded } from './recorded'

// What the first page says of the whole. Real areas only; `asOf` gives what was known on a day.

const { sql } = Prisma

interface AsOf { readonly asOf?: IsoDate }

/** How much is known. */
export interface Counts {
  /** Areas, indicators and sources with at least one figure. */
  readonly areas: number
  readonly indicators: number
  readonly reports: number
  /** Figures as recorded: every vintage and every source counts. */
  readonly observations: number
  /** Cells in which sources disagree and no one has ruled; as many as `listConflicts` has. */
  readonly openConflicts: number
  /** Null where nothing is known. */
  readonly newestVintage: IsoDate | null
}

/** How much is known, counted by the database. */
export async function getCounts({ asOf }: AsOf = {}): Promise<Counts> {
  const [counts] = await readRows<Counts>(sql`
    WITH ${standingCells(every([inOpenConflict(asOf), ofRealArea, known(asOf)]), asOf)}
    SELECT count(DISTINCT o."areaSlug") AS areas, count(DISTINCT o."indicatorCode") AS indicators, count(DISTINCT o."reportId") AS reports,
      count(*) AS observations, (SELECT count(*) FROM standing WHERE disputed) AS "openConflicts", max(o.vintage) AS "newestVintage"
    FROM "Observation" o WHERE ${ofRealArea} AND ${known(asOf)}`)
  if (!counts) throw new Error('a count without a row')
  return counts
}

/** A source with the figures it brought. */
export interface News {
  readonly reportId: string
  readonly title: string
  readonly publisher: string | null
  readonly sample: boolean
  /** Vintage of its newest figure: the day from which it counts as known. */
  readonly date: IsoDate
  /** False where the source names no day of issue, and `date` is that on which it was recorded. */
  readonly dated: boolean
  readonly figures: number
  /** Slugs, and codes of indicators, in their order. */
  readonly areas: readonly string[]
  readonly indicators: readonly string[]
}

/**
 * The sources whose figures are newest, each with how many and of which areas.
 *
 * @param limit how many sources
 * @returns newest vintage first; of one day the last recorded first
 */
export function listNews(limit: number, { asOf }: AsOf = {}): Promise<News[]> {
  return readRows<News>(sql`
    SELECT r.id AS "reportId", r.title, r.publisher, r.sample, news.date, r."publishedOn" IS NOT NULL AS dated, news.figures, news.areas, news.indicators
    FROM (
      SELECT o."reportId", max(o.vintage) AS date, max(o."recordedAt") AS recorded, count(*) AS figures,
        array_agg(DISTINCT o."areaSlug") AS areas, array_agg(DISTINCT o."indicatorCode") AS indicators
      FROM "Observation" o WHERE ${ofRealArea} AND ${known(asOf)}
      GROUP BY 1 ORDER BY date DESC, recorded DESC, 1 LIMIT ${limit}) news
    JOIN "Report" r ON r.id = news."reportId"
    ORDER BY news.date DESC, news.recorded DESC, r.id`)
}

/** Sources that disagree on one cell. */
export interface OpenConflict {
  readonly id: string
  readonly indicator: string
  /** Slug. */
  readonly area: string
  readonly period: Period
  readonly periodKind: PeriodKind
  readonly basis: Basis
  /** At least two different figures, newest first. */
  readonly members: readonly [Observation, Observation, ...Observation[]]
}

/** Cells in which sources disagree and no one has ruled, those with the newest figures first. */
export async function listConflicts({ asOf }: AsOf = {}): Promise<OpenConflict[]> {
  const { recorded } = await readRecorded(every([inOpenConflict(asOf), ofRealArea, known(asOf)]), { asOf })
  const conflictOf = new Map(recorded.map(({ id, conflict }) => [id, conflict?.id]))
  return currentCells(recorded)
    .flatMap(({ figure, disputed: [other, ...others] }) => {
      const id = conflictOf.get(other?.id ?? '')
      const { indicator, area, period, periodKind, basis } = figure
      return other && id ? [{ id, indicator, area, period, periodKind, basis, members: [figure, other, ...others] as const }] : []
    })
    .sort((a, b) => b.members[0].vintage.localeCompare(a.members[0].vintage) || a.id.localeCompare(b.id))
}
