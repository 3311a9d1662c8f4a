import type { Basis } from '@/lib/indicators/catalogue'
import type { IsoDate, Period, PeriodKind } from '@/lib/indicators/period'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { endOf, every, known, ofRealArea, ruled } from './known'
import { narrowed, type ObservationFilter } from './observations'

const { sql } = Prisma

/** That something stands in a cell, without what it says. */
export interface CoverageRow {
  readonly indicator: string
  /** Slug. */
  readonly area: string
  readonly period: Period
  readonly periodKind: PeriodKind
  readonly basis: Basis
  readonly estimated: boolean
  /** Sources disagree and no one has ruled. */
  readonly disputed: boolean
  readonly vintage: IsoDate
  readonly reportId: string
}

const cell = sql`o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis`

/**
 * What stands in each cell, by the rule of `currentCells` (lib/indicators/observation.ts), worked out by the database in
 * passes over one sorted list. Goes after WITH: `said` has all the figures, `standing` one a cell, and whether it is
 * `disputed`.
 *
 * @param where which of "Observation" o count
 */
export const standingCells = (where: Prisma.Sql, asOf: IsoDate | undefined): Prisma.Sql => sql`
  said AS MATERIALIZED (
    SELECT ${cell}, o.id, o."periodKind", o.value, o."valueMax", o."of", o.status, o.vintage, o."reportId", c.id AS conflict, ${ruled(asOf)} AS ruled,
      row_number() OVER newest AS place, first_value(c.id) OVER newest AS "newestConflict", first_value(o.value) OVER newest AS "newestValue",
      first_value(o."valueMax") OVER newest AS "newestMax", first_value(o."of") OVER newest AS "newestOf"
    FROM "Observation" o
      LEFT JOIN ("ConflictMember" m JOIN "Conflict" c ON c.id = m."conflictId") ON m."observationId" = o.id
    WHERE ${where}
    WINDOW newest AS (PARTITION BY ${cell} ORDER BY o.vintage DESC, o.status DESC, o."recordedAt" DESC, o.id)),
  weighed AS (
    SELECT o.*, coalesce(o.ruled = o.id AND o."newestConflict" IS NOT NULL, false) AS chosen,
      coalesce(bool_or(o.conflict = o."newestConflict" AND o.ruled IS NULL AND NOT (o.value = o."newestValue"
        AND o."valueMax" IS NOT DISTINCT FROM o."newestMax" AND coalesce(o."of" = o."newestOf", true))) OVER (PARTITION BY ${cell}), false) AS disputed
    FROM said o),
  standing AS (SELECT DISTINCT ON (${cell}) o.* FROM weighed o ORDER BY ${cell}, o.chosen DESC, o.place)`

/**
 * Which cells hold a figure, and of what standing: the figures of `listCells`
 * without their values and sentences, in the same order.
 *
 * @returns `vintage` and `reportId` of the newest of the rows that agree
 */
export async function listCoverage(filter: Omit<ObservationFilter, 'reportId'> = {}): Promise<CoverageRow[]> {
  type Row = Omit<CoverageRow, 'period'> & Period
  const rows = await readRows<Row>(sql`
    WITH ${standingCells(every([...narrowed(filter), known(filter.asOf)]), filter.asOf)}
    SELECT "indicatorCode" AS indicator, "areaSlug" AS area, "periodFrom" AS from, "periodTo" AS to, "periodKind", basis,
      status = 'estimated' AS estimated, disputed, vintage, "reportId"
    FROM standing ORDER BY "areaSlug", "periodTo", "periodFrom", "indicatorCode", basis`)
  return rows.map(({ from, to, ...row }) => ({ ...row, period: { from, to } }))
}

/** Sources that speak of an area and a period, about whatever indicator. */
export interface HeldSource {
  /** Slug. */
  readonly area: string
  readonly period: Period
  /** Ids of reports. */
  readonly reports: readonly string[]
}

/**
 * Which sources are held of which areas and periods: those with a figure that is
 * known, and those with a reading of the text, of a figure or of a result told
 * without one, whatever was decided on it. A
 * missing figure of such an area and period was not mentioned; of any other,
 * nothing is held. Real areas only, by area and period.
 *
 * @param options `asOf`: sources issued (undated ones: brought in) by that day
 */
export async function listHeldSources({ asOf }: { readonly asOf?: IsoDate } = {}): Promise<HeldSource[]> {
  const out = asOf ? sql`coalesce(r."publishedOn" <= ${asOf}::date, r."addedAt" <= ${endOf(asOf)})` : sql`true`
  const rows = await readRows<Omit<HeldSource, 'period'> & Period>(sql`
    SELECT area, "periodFrom" AS from, "periodTo" AS to, json_agg("reportId" ORDER BY "reportId") AS reports
    FROM (
      SELECT o."areaSlug" AS area, o."periodFrom", o."periodTo", o."reportId" FROM "Observation" o WHERE ${ofRealArea} AND ${known(asOf)}
      UNION
      SELECT k."areaSlug", k."periodFrom", k."periodTo", k."reportId"
      FROM "Candidate" k JOIN "Area" a ON a.slug = k."areaSlug" AND NOT a.invented JOIN "Report" r ON r.id = k."reportId"
      WHERE k."periodFrom" IS NOT NULL AND k.decision <> 'superseded' AND ${out}
      UNION
      SELECT s."areaSlug", s."periodFrom", s."periodTo", s."reportId"
      FROM "Statement" s JOIN "Area" a ON a.slug = s."areaSlug" AND NOT a.invented JOIN "Report" r ON r.id = s."reportId"
      WHERE s."periodFrom" IS NOT NULL AND s.decision <> 'superseded' AND ${out}) held
    GROUP BY 1, 2, 3 ORDER BY 1, 3, 2`)
  return rows.map(({ from, to, ...row }) => ({ ...row, period: { from, to } }))
}
