import type { IsoDate } from '@/lib/indicators/period'
import { Prisma } from './generated/client'

// Pieces of SQL that several reads share, so that "known", "invented" and
// "ruled" mean one thing in all of them. The observation is always called o,
// a conflict c.

const { sql } = Prisma

/** The last moment of a day where the reports are written, seven hours ahead of UTC all year. */
export const endOf = (day: IsoDate): Prisma.Sql => sql`${`${day}T23:59:59.999+07:00`}::timestamptz`

/**
 * Whether a figure is known: recorded and not withdrawn. With a day, whether it
 * was known then: its report was out and it was not yet withdrawn. A figure put
 * right takes the place of the one taken back: on the days before, it was the
 * other that was known.
 */
export function known(asOf: IsoDate | undefined): Prisma.Sql {
  if (!asOf) return sql`NOT EXISTS (SELECT FROM "Withdrawal" w WHERE w."observationId" = o.id)`
  return sql`o.vintage <= ${asOf}::date
    AND NOT EXISTS (SELECT FROM "Withdrawal" w WHERE w."observationId" = o.id AND w."withdrawnAt" <= ${endOf(asOf)})
    AND NOT (o."recordedAt" > ${endOf(asOf)}
      AND NOT EXISTS (SELECT FROM "Withdrawal" w WHERE w."observationId" = o.id)
      AND EXISTS (SELECT FROM "Observation" wrong JOIN "Withdrawal" w ON w."observationId" = wrong.id AND w."withdrawnAt" > ${endOf(asOf)}
        WHERE (wrong."indicatorCode", wrong."areaSlug", wrong."periodFrom", wrong."periodTo", wrong.basis, wrong."reportId")
          = (o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis, o."reportId") AND wrong.vintage <= ${asOf}::date))`
}

/** The figure that a ruling chose; none before the day of the ruling. */
export const ruled = (asOf: IsoDate | undefined): Prisma.Sql =>
  asOf ? sql`CASE WHEN c."ruledAt" <= ${endOf(asOf)} THEN c."ruledObservationId" END` : sql`c."ruledObservationId"`

/** Of a cell that sources disagree on and that no ruling has settled. */
export const inOpenConflict = (asOf: IsoDate | undefined): Prisma.Sql => sql`
  (o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis) IN (
    SELECT c."indicatorCode", c."areaSlug", c."periodFrom", c."periodTo", c.basis FROM "Conflict" c WHERE ${ruled(asOf)} IS NULL)`

/** Of an area that exists, not one made up for the sample reports. */
export const ofRealArea = sql`o."areaSlug" <> ALL (ARRAY(SELECT slug FROM "Area" WHERE invented))`

/** Conditions that all hold. */
export const every = (conditions: readonly Prisma.Sql[]): Prisma.Sql => (conditions.length > 0 ? Prisma.join([...conditions], ' AND ') : sql`true`)
