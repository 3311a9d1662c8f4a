import type { Basis, Qualifier } from '@/lib/indicators/catalogue'
import { plainDecimal, type DecimalText } from '@/lib/indicators/decimal'
import type { Evidence, RecordedObservation } from '@/lib/indicators/observation'
import type { IsoDate, PeriodKind } from '@/lib/indicators/period'
import { prisma } from './client'
import { Prisma } from './generated/client'
import { ruled } from './known'

// Figures come from PostgreSQL as one JSON value: a line without names for each
// figure, and each report once however many figures it has. Over a thousand
// figures that is less than a third of findMany's time and a tenth of its work.

const { sql } = Prisma

/** Title, publisher, address and day of issue. */
export type ReportLine = readonly [title: string, publisher: string | null, url: string | null, publishedOn: IsoDate | null]

/** `lineColumns` as they arrive. */
type Line = readonly [
  id: string, indicator: string, area: string, from: IsoDate, to: IsoDate, periodKind: PeriodKind, basis: Basis,
  value: DecimalText, valueMax: DecimalText | null, of: DecimalText | null,
  estimated: boolean, derived: boolean, qualifier: Qualifier | null, vintage: IsoDate, periodOfReport: boolean, note: string | null,
  quote: string, spanStart: number | null, spanEnd: number | null, recordedAt: string, reportId: string,
  rule: string | null, acceptedBy: string | null, conflictId: string | null, ruledObservationId: string | null,
]

const lineColumns = (asOf: IsoDate | undefined) => sql`
  o.id, o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o."periodKind", o.basis,
  o.value::text, o."valueMax"::text, o."of"::text,
  o.status = 'estimated', o.derived, o.qualifier, o.vintage, o."periodOfReport", o.note,
  o.quote, o."spanStart", o."spanEnd", o."recordedAt", o."reportId",
  CASE WHEN o."candidateId" IS NOT NULL THEN (SELECT k.rule || '@' || k."ruleVersion" FROM "Candidate" k WHERE k.id = o."candidateId") END,
  CASE WHEN o."recordedById" IS NOT NULL THEN (SELECT p.name FROM "Person" p WHERE p.id = o."recordedById") END, c.id, ${ruled(asOf)}`

/**
 * Reads figures in order of area, end and start of the period, and id.
 *
 * @param where which of "Observation" o; withdrawn ones are not left out here
 * @param options `asOf`: rulings made after that day are not told; `also`: further keys and values of the JSON
 *   object that is read, after a comma; the figures found are `found (id, "reportId")` there
 * @returns the figures, and what `also` asked for
 */
export async function readRecorded<Also = object>(where: Prisma.Sql, { asOf, also = Prisma.empty }: { asOf?: IsoDate | undefined; also?: Prisma.Sql } = {}) {
  const [row] = await prisma.$queryRaw<[{ json: Also & { lines: readonly Line[]; reports: Readonly<Record<string, ReportLine>> } }]>`
    WITH found AS MATERIALIZED (
      SELECT o.id, o."reportId", json_build_array(${lineColumns(asOf)}) AS line
      FROM "Observation" o
        LEFT JOIN ("ConflictMember" m JOIN "Conflict" c ON c.id = m."conflictId") ON m."observationId" = o.id
      WHERE ${where}
      ORDER BY o."areaSlug", o."periodTo", o."periodFrom", o.id)
    SELECT json_build_object(
      'lines', (SELECT coalesce(json_agg(line), '[]') FROM found),
      'reports', (SELECT coalesce(json_object_agg(r.id, json_build_array(r.title, r.publisher, r.url, r."publishedOn")), '{}')
        FROM "Report" r WHERE r.id IN (SELECT "reportId" FROM found))${also}) AS json`
  const { lines, reports, ...rest } = row.json
  return { ...rest, recorded: lines.map((line) => toRecorded(line, reports)) }
}

function toRecorded(line: Line, reports: Readonly<Record<string, ReportLine>>): RecordedObservation {
  const [
    id, indicator, area, from, to, periodKind, basis, value, valueMax, of, estimated, derived, qualifier, vintage, periodOfReport, note,
    quote, spanStart, spanEnd, recorded, reportId, rule, acceptedBy, conflictId, ruledObservationId,
  ] = line
  const report = reports[reportId]
  if (!report) throw new Error(`the report ${reportId} of figure ${id} was not read`)
  const recordedAt = new Date(recorded).toISOString()
  return {
    id, indicator, area, period: { from, to }, periodKind, basis,
    value: plainDecimal(value), valueMax: valueMax && plainDecimal(valueMax), of: of && plainDecimal(of),
    estimated, derived, qualifier, vintage, periodOfReport, note,
    evidence: toEvidence(reportId, report, { quote, span: toSpan(spanStart, spanEnd), rule, acceptedBy, acceptedOn: acceptedBy === null ? null : recordedAt.slice(0, 10) }),
    recordedAt,
    conflict: conflictId === null ? null : { id: conflictId, ruledObservationId },
  }
}

/** A figure's evidence from its report's line and the columns of its own. */
export const toEvidence = (
  reportId: string,
  [title, publisher, url, publishedOn]: ReportLine,
  own: Pick<Evidence, 'quote' | 'span' | 'rule' | 'acceptedBy' | 'acceptedOn'>,
): Evidence => ({ reportId, title, publisher, url, publishedOn, ...own })

/** Two columns as a span; null where only the citation is kept. */
const toSpan = (start: number | null, end: number | null) => (start === null || end === null ? null : { start, end })
