import { plainDecimal } from '@/lib/indicators/decimal'
import type { Evidence, Observation } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { endOf, every } from './known'

const { sql } = Prisma

/** A goal set for an indicator, with the sentence it stands in. Values in the indicator's base unit. */
export type TargetFigure = Pick<Observation, 'id' | 'indicator' | 'area' | 'period' | 'periodKind' | 'basis' | 'value' | 'valueMax' | 'of' | 'vintage' | 'evidence'>

/** Which goals are wanted; what is left out does not narrow. */
export interface TargetFilter {
  readonly indicator?: string
  readonly indicators?: readonly string[]
  readonly area?: string
  readonly areas?: readonly string[]
  /** What was set on this day, instead of now. */
  readonly asOf?: IsoDate
}

interface Row extends Omit<TargetFigure, 'period' | 'evidence'>, Omit<Evidence, 'span'> {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly start: number
  readonly end: number
}

/**
 * Goals that were accepted and not withdrawn, by area, indicator and period, the
 * newest of one period first. Those of invented areas come only when their area is asked for.
 */
export async function listTargets({ indicator, indicators, area, areas, asOf }: TargetFilter): Promise<TargetFigure[]> {
  const where = every([
    ...(indicator ? [sql`t."indicatorCode" = ${indicator}`] : []),
    ...(indicators ? [sql`t."indicatorCode" = ANY (${[...indicators]}::text[])`] : []),
    ...(area ? [sql`t."areaSlug" = ${area}`] : []),
    ...(areas ? [sql`t."areaSlug" = ANY (${[...areas]}::text[])`] : []),
    ...(area || areas ? [] : [sql`t."areaSlug" <> ALL (ARRAY(SELECT slug FROM "Area" WHERE invented))`]),
    asOf ? sql`t.vintage <= ${asOf}::date AND (t."withdrawnAt" IS NULL OR t."withdrawnAt" > ${endOf(asOf)})` : sql`t."withdrawnAt" IS NULL`,
  ])
  const rows = await readRows<Row>(sql`
    SELECT t.id, t."indicatorCode" AS indicator, t."areaSlug" AS area, t."periodFrom" AS from, t."periodTo" AS to, t."periodKind", t.basis,
      t.value::text, t."valueMax"::text, t."of"::text, t.vintage, r.id AS "reportId", r.title, r.publisher, r.url, r."publishedOn",
      t.quote, t."spanStart" AS start, t."spanEnd" AS end, k.rule || '@' || k."ruleVersion" AS rule,
      p.name AS "acceptedBy", (t."recordedAt" AT TIME ZONE 'UTC')::date AS "acceptedOn"
    FROM "Target" t JOIN "Report" r ON r.id = t."reportId" JOIN "Candidate" k ON k.id = t."candidateId" JOIN "Person" p ON p.id = t."recordedById"
    WHERE ${where}
    ORDER BY t."areaSlug", t."indicatorCode", t."periodTo", t."periodFrom", t.vintage DESC, t."recordedAt" DESC, t.id`)
  return rows.map(toTarget)
}

function toTarget({ id, indicator, area, from, to, periodKind, basis, value, valueMax, of, vintage, start, end, ...evidence }: Row): TargetFigure {
  return {
    id, indicator, area, period: { from, to }, periodKind, basis,
    value: plainDecimal(value), valueMax: valueMax && plainDecimal(valueMax), of: of && plainDecimal(of),
    vintage, evidence: { ...evidence, span: { start, end } },
  }
}
