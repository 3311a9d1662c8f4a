import type { Basis } from '@/lib/indicators/catalogue'
import { plainDecimal, type DecimalText } from '@/lib/indicators/decimal'
import type { Period, PeriodKind } from '@/lib/indicators/period'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { ofRealArea } from './known'

const { sql } = Prisma

/** What became of a figure, or of a cell that sources disagree on. */
export interface Change {
  readonly kind: 'published' | 'withdrawn' | 'disputed' | 'ruled'
  /** Of the observation; of the conflict where it was disputed or ruled on. */
  readonly subject: string
  /** ISO with time, in UTC, to the microsecond. */
  readonly at: string
  readonly indicator: string
  /** Slug. */
  readonly area: string
  readonly period: Period
  readonly periodKind: PeriodKind
  readonly basis: Basis
  /** The figure; of a ruling the one that holds, of a dispute none. */
  readonly observation: { readonly id: string; readonly value: DecimalText; readonly valueMax: DecimalText | null; readonly of: DecimalText | null; readonly estimated: boolean; readonly reportId: string; readonly reportTitle: string; readonly quote: string } | null
  /** Why it was withdrawn or ruled so. */
  readonly reason: string | null
}

/** Where a page ends. */
export type ChangePlace = Pick<Change, 'at' | 'kind' | 'subject'>

/** Of one moment in this order, so that pages have one: by name, then by id. */
const EVENTS = sql`
  SELECT 'published' AS kind, o.id AS subject, o."recordedAt" AS at, o.id AS "observationId", NULL::text AS "conflictId", NULL::text AS reason FROM "Observation" o WHERE ${ofRealArea}
  UNION ALL
  SELECT 'withdrawn', o.id, w."withdrawnAt", o.id, NULL, w.reason FROM "Withdrawal" w JOIN "Observation" o ON o.id = w."observationId" WHERE ${ofRealArea}
  UNION ALL
  SELECT 'disputed', o.id, o."openedAt", NULL, o.id, NULL FROM "Conflict" o WHERE ${ofRealArea}
  UNION ALL
  SELECT 'ruled', o.id, o."ruledAt", o."ruledObservationId", o.id, o.reason FROM "Conflict" o WHERE o."ruledAt" IS NOT NULL AND ${ofRealArea}`

/**
 * Figures recorded and withdrawn, disputes opened and ruled on, newest first. Real areas only.
 *
 * @param page `after`: the last change of the page before; nothing comes twice, whatever is recorded meanwhile
 */
export async function listChanges({ after, limit }: { readonly after: ChangePlace | null; readonly limit: number }): Promise<Change[]> {
  type Row = Omit<Change, 'period' | 'observation'> & Period & { readonly observation: (NonNullable<Change['observation']>) | null }
  const older = after ? sql`WHERE (e.at, e.kind, e.subject) < (${after.at}::timestamptz, ${after.kind}, ${after.subject})` : Prisma.empty
  const rows = await readRows<Row>(sql`
    SELECT e.kind, e.subject, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, coalesce(o."indicatorCode", c."indicatorCode") AS indicator, coalesce(o."areaSlug", c."areaSlug") AS area,
      coalesce(o."periodFrom", c."periodFrom") AS "from", coalesce(o."periodTo", c."periodTo") AS "to", coalesce(o."periodKind", m."periodKind") AS "periodKind", coalesce(o.basis, c.basis) AS basis, e.reason,
      CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'value', o.value::text, 'valueMax', o."valueMax"::text, 'of', o."of"::text, 'estimated', o.status = 'estimated',
        'reportId', r.id, 'reportTitle', r.title, 'quote', o.quote) END AS observation
    FROM (SELECT * FROM (${EVENTS}) e ${older} ORDER BY e.at DESC, e.kind DESC, e.subject DESC LIMIT ${limit}) e
      LEFT JOIN "Observation" o ON o.id = e."observationId"
      LEFT JOIN "Report" r ON r.id = o."reportId"
      LEFT JOIN "Conflict" c ON c.id = e."conflictId"
      LEFT JOIN LATERAL (SELECT p."periodKind" FROM "ConflictMember" cm JOIN "Observation" p ON p.id = cm."observationId" WHERE cm."conflictId" = c.id LIMIT 1) m ON true
    ORDER BY e.at DESC, e.kind DESC, e.subject DESC`)
  return rows.map(({ from, to, observation, ...row }) => ({ ...row, period: { from, to }, observation: observation && exactly(observation) }))
}

const exactly = <Held extends NonNullable<Change['observation']>>(held: Held): Held => ({
  ...held, value: plainDecimal(held.value), valueMax: held.valueMax && plainDecimal(held.valueMax), of: held.of && plainDecimal(held.of),
})
