import Cursor from 'pg-cursor'
import type { Basis, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { IsoDate, PeriodKind } from '@/lib/indicators/period'
import { CURRENT, type BulkFilter } from './copy'
import { streams } from './stream-client'

/** A current figure with its source, as open data has it. */
export interface CurrentRow {
  readonly id: string
  readonly indicator: string
  readonly area: string
  readonly period: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly periodKind: PeriodKind
  readonly basis: Basis
  /** In the base unit of the indicator. */
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly of: DecimalText | null
  readonly unit: string
  readonly estimated: boolean
  readonly derived: boolean
  readonly qualifier: Qualifier | null
  /** Sources differ; each of their figures is a row. */
  readonly disputed: boolean
  readonly vintage: IsoDate
  readonly periodOfReport: boolean
  readonly note: string | null
  readonly quote: string
  readonly spanStart: number | null
  readonly spanEnd: number | null
  readonly reportId: string
  readonly reportTitle: string
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  readonly rule: string | null
  readonly acceptedBy: string | null
  readonly acceptedOn: IsoDate | null
}

const SELECTED = `SELECT o.id, o."indicatorCode" AS indicator, o."areaSlug" AS area, o.period, o."periodFrom" AS "from", o."periodTo" AS "to", o."periodKind"::text AS "periodKind",
  o.basis::text AS basis, trim_scale(o.value)::text AS value, trim_scale(o."valueMax")::text AS "valueMax", trim_scale(o."of")::text AS "of", i."unitOfMeasure" AS unit,
  o.status = 'estimated' AS estimated, o.derived, o.qualifier::text AS qualifier, s.standing IS NOT NULL AS disputed, o.vintage, o."periodOfReport", o.note, o.quote, o."spanStart", o."spanEnd",
  r.id AS "reportId", r.title AS "reportTitle", r.publisher, r.url, r."publishedOn", k.rule || '@' || k."ruleVersion" AS rule, p.name AS "acceptedBy",
  CASE WHEN p.id IS NOT NULL THEN (o."recordedAt" AT TIME ZONE 'UTC')::date END AS "acceptedOn"`

const JOINED = CURRENT.replace('WHERE', `JOIN "Indicator" i ON i.code = o."indicatorCode" JOIN "Report" r ON r.id = o."reportId"
  LEFT JOIN "Candidate" k ON k.id = o."candidateId" LEFT JOIN "Person" p ON p.id = o."recordedById" WHERE`)

/** A statement with its values, for rows after an id, in order of id. */
function statement({ indicators, areas, from, to }: BulkFilter, after: string | null, limit: number | null): [string, (string | number | string[])[]] {
  const values: (string | number | string[])[] = []
  const put = (value: string | number | string[]) => `$${values.push(value)}`
  const conditions = [
    ...(indicators ? [`AND o."indicatorCode" = ANY (${put([...indicators])}::text[])`] : []),
    ...(areas ? [`AND o."areaSlug" = ANY (${put([...areas])}::text[])`] : []),
    ...(from ? [`AND o."periodTo" >= ${put(from)}::text::date`] : []),
    ...(to ? [`AND o."periodTo" <= ${put(to)}::text::date`] : []),
    ...(after === null ? [] : [`AND o.id > ${put(after)}::text`]),
    'ORDER BY o.id',
    ...(limit === null ? [] : [`LIMIT ${put(limit)}::int`]),
  ]
  return [`${SELECTED} FROM ${JOINED} ${conditions.join(' ')}`, values]
}

/**
 * One page of the current figures, in order of id: nothing comes twice and
 * nothing is left out, whatever is recorded between two pages. New figures have
 * larger ids and come last.
 *
 * @param page `after`: id of the last row of the page before; null for the first
 */
export async function pageCurrent(filter: BulkFilter, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<CurrentRow[]> {
  const [text, values] = statement(filter, after, limit)
  return (await streams().query<CurrentRow>(text, values)).rows
}

/**
 * All current figures, in order of id, some at a time from a cursor: in constant
 * memory. Ending the iteration early closes the cursor.
 *
 * @param options `batch`: rows a step
 */
export async function* streamCurrent(filter: BulkFilter = {}, { batch = 1000 }: { readonly batch?: number } = {}): AsyncGenerator<CurrentRow[], void> {
  const [text, values] = statement(filter, null, null)
  const client = await streams().connect()
  const cursor = client.query(new Cursor<CurrentRow>(text, values))
  try {
    for (let rows = await cursor.read(batch); rows.length > 0; rows = await cursor.read(batch)) yield rows
  } finally {
    await cursor.close()
    client.release()
  }
}

/** How many current figures there are of a filter, their areas, indicators and years: what a reader is told before a large file. */
export async function countCurrent(filter: BulkFilter = {}): Promise<{ readonly rows: number; readonly areas: number; readonly indicators: number; readonly firstDay: IsoDate | null; readonly lastDay: IsoDate | null }> {
  const [text, values] = statement(filter, null, null)
  const { rows: [counted] } = await streams().query<Awaited<ReturnType<typeof countCurrent>>>(
    `SELECT count(*)::int AS rows, count(DISTINCT area)::int AS areas, count(DISTINCT indicator)::int AS indicators, min("from") AS "firstDay", max("to") AS "lastDay" FROM (${text}) held`, values)
  if (!counted) throw new Error('a count without a row')
  return counted
}
