import { pageCurrent, streamCurrent, type CurrentRow } from '@/lib/db/bulk'
import { listCells } from '@/lib/db/observations'
import { evidencePath, rowOf, type OpenRow } from '@/lib/open-data/row'
import type { ObservationQuery } from './query'

/** What is asked for, without the form. */
type Wanted = Partial<Pick<ObservationQuery, 'indicator' | 'area' | 'from' | 'to' | 'asOf'>> & Pick<ObservationQuery, 'found' | 'after'>

const openRow = ({ from, to, basis, estimated, reportId, reportTitle, publisher, url, publishedOn, periodOfReport: _, ...row }: CurrentRow): OpenRow => ({
  id: row.id, indicator: row.indicator, area: row.area, period: row.period, periodFrom: from, periodTo: to, periodKind: row.periodKind, basis: basis === 'none' ? null : basis,
  value: row.value, valueMax: row.valueMax, of: row.of, unit: row.unit, status: estimated ? 'estimated' : 'official', derived: row.derived, qualifier: row.qualifier, disputed: row.disputed,
  vintage: row.vintage, note: row.note, sourceId: reportId, sourceTitle: reportTitle, sourcePublisher: publisher, sourceUrl: url, sourcePublished: publishedOn,
  quote: row.quote, spanStart: row.spanStart, spanEnd: row.spanEnd, rule: row.rule, acceptedBy: row.acceptedBy, acceptedOn: row.acceptedOn, evidence: evidencePath(reportId, row.id),
})

const filterOf = ({ indicator, area, from, to }: Wanted) => ({ ...(indicator && { indicators: [indicator] }), ...(area && { areas: area }), ...(from && { from }), ...(to && { to }) })

/** All rows, in order of id, some at a time: in constant memory, but for those known on a day, which are of one indicator. */
export async function* allRows(wanted: Wanted): AsyncGenerator<readonly OpenRow[]> {
  if (wanted.asOf) yield await rowsAsOf(wanted)
  else for await (const rows of streamCurrent(filterOf(wanted))) yield rows.map(openRow)
}

/** One page, and whether another follows. */
export async function pageOfRows(wanted: Wanted, limit: number): Promise<{ readonly rows: readonly OpenRow[]; readonly more: boolean }> {
  const found = wanted.asOf
    ? (await rowsAsOf(wanted)).filter(({ id }) => wanted.after === null || id > wanted.after).slice(0, limit + 1)
    : (await pageCurrent(filterOf(wanted), { after: wanted.after, limit: limit + 1 })).map(openRow)
  return { rows: found.slice(0, limit), more: found.length > limit }
}

async function rowsAsOf({ indicator, area, from, to, asOf, found }: Wanted): Promise<OpenRow[]> {
  const cells = await listCells({ ...(indicator && { indicator }), ...(area && { areas: area }), ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) })
  const rows = cells.flatMap(({ figure, disputed }) => [figure, ...disputed].map((entry) => rowOf(entry, disputed.length > 0, found?.unitOfMeasure ?? '')))
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}
