import { listCells } from '@/lib/db/observations'
import { toDelimited } from '@/lib/export/delimited'
import { ExactDecimal, type Field } from '@/lib/export/sheet'
import { evidenceAddress } from '@/lib/figure/figure'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { periodCode } from '@/lib/indicators/period'
import { badRequest, ExactNumber, jsonAnswer, OPEN } from '../answers'
import { readObservationQuery } from './query'

/** Current figures of an indicator, or those known on `asOf`, each with its source. Figures in dispute come each on its own. */
export async function GET(request: Request): Promise<Response> {
  const read = await readObservationQuery(new URL(request.url).searchParams)
  if (!read.ok) return badRequest(read.faults)
  const { indicator: code, area, from, to, asOf, format } = read.query
  const cells = await listCells({ indicator: code, ...(area && { areas: area }), ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) })
  const rows = cells.flatMap(({ figure, disputed }) => [figure, ...disputed].map((entry) => toRow(entry, disputed.length > 0, read.indicator)))
  return format === 'csv' ? csvAnswer(rows) : jsonAnswer({ indicator: code, asOf: asOf ?? null, observations: rows.map(toJson) })
}

type Row = ReturnType<typeof toRow>

const toRow = (entry: Observation, disputed: boolean, indicator: Indicator) => ({
  id: entry.id, indicator: entry.indicator, area: entry.area, period: periodCode(entry.period), periodFrom: entry.period.from, periodTo: entry.period.to,
  periodKind: entry.periodKind, basis: entry.basis === 'none' ? null : entry.basis, value: entry.value, valueMax: entry.valueMax, of: entry.of,
  unit: indicator.unitOfMeasure, status: entry.estimated ? 'estimated' : 'official', derived: entry.derived, qualifier: entry.qualifier, disputed,
  vintage: entry.vintage, note: entry.note,
  sourceId: entry.evidence.reportId, sourceTitle: entry.evidence.title, sourcePublisher: entry.evidence.publisher, sourceUrl: entry.evidence.url,
  sourcePublished: entry.evidence.publishedOn, quote: entry.evidence.quote, spanStart: entry.evidence.span?.start ?? null, spanEnd: entry.evidence.span?.end ?? null,
  rule: entry.evidence.rule, acceptedBy: entry.evidence.acceptedBy, acceptedOn: entry.evidence.acceptedOn, evidence: evidenceAddress(entry),
})

function toJson(row: Row) {
  const { periodFrom, periodTo, sourceId, sourceTitle, sourcePublisher, sourceUrl, sourcePublished, quote, spanStart, spanEnd, rule, acceptedBy, acceptedOn, evidence, ...rest } = row
  const exact = (value: string | null) => (value === null ? null : new ExactNumber(value))
  return {
    ...rest,
    value: exact(row.value), valueMax: exact(row.valueMax), of: exact(row.of),
    from: periodFrom, to: periodTo,
    source: {
      report: sourceId, title: sourceTitle, publisher: sourcePublisher, url: sourceUrl, published: sourcePublished, quote,
      span: spanStart === null ? null : { start: spanStart, end: spanEnd }, rule, acceptedBy, acceptedOn, address: evidence,
    },
  }
}

function csvAnswer(rows: readonly Row[]): Response {
  const exact = (value: string | null) => (value === null ? null : new ExactDecimal(value))
  const fields = rows.map((row): Record<string, Field> => ({ ...row, value: exact(row.value), valueMax: exact(row.valueMax), of: exact(row.of) }))
  const header = Object.keys(fields[0] ?? {})
  const text = toDelimited(header, fields.map((row) => header.map((name) => row[name] ?? null)))
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', ...OPEN } })
}
