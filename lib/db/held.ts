import type { IsoDate } from '@/lib/indicators/period'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { ofRealArea } from './known'

const { sql } = Prisma

/** What is held of one indicator, for catalogues: current figures, disputes included, of real areas. */
export interface HeldOf {
  readonly code: string
  readonly rows: number
  readonly areas: number
  readonly from: IsoDate
  readonly to: IsoDate
  /** When the last of its figures was recorded, withdrawn, disputed or ruled on: ISO with time. */
  readonly changedAt: string
}

/** What is held, indicator by indicator, in order of code; those without a figure are missing. */
export async function listHeld(): Promise<HeldOf[]> {
  const rows = await readRows<HeldOf>(sql`
    SELECT held.code, held.rows, held.areas, held.from, held.to, greatest(held.recorded, gone.at, parted.opened, parted.ruled) AS "changedAt"
    FROM (
      SELECT o."indicatorCode" AS code, count(*) FILTER (WHERE s.standing IS NULL OR s.standing = 'disputed') AS rows,
        count(DISTINCT o."areaSlug") FILTER (WHERE s.standing IS NULL OR s.standing = 'disputed') AS areas, min(o."periodFrom") AS "from", max(o."periodTo") AS "to", max(o."recordedAt") AS recorded
      FROM "Observation" o LEFT JOIN "ObservationState" s ON s."observationId" = o.id WHERE ${ofRealArea} GROUP BY 1) held
      LEFT JOIN (SELECT o."indicatorCode" AS code, max(w."withdrawnAt") AS at FROM "Withdrawal" w JOIN "Observation" o ON o.id = w."observationId" GROUP BY 1) gone USING (code)
      LEFT JOIN (SELECT "indicatorCode" AS code, max("openedAt") AS opened, max("ruledAt") AS ruled FROM "Conflict" GROUP BY 1) parted USING (code)
    WHERE held.rows > 0 ORDER BY 1`)
  return rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt).toISOString() }))
}
