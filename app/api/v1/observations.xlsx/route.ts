import { countCurrent, streamCurrent, type CurrentRow } from '@/lib/db/bulk'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { readFreshness, versionOf } from '@/lib/db/freshness'
import { bulkWorkbook, MOST_WORKBOOK_ROWS } from '@/lib/export/bulk-workbook'
import { fileName } from '@/lib/export/file-name'
import { Day, ExactDecimal, sayFlag } from '@/lib/export/sheet'
import type { WorkbookRow } from '@/lib/export/workbook-model'
import { writeXlsxRows, XLSX_TYPE } from '@/lib/export/xlsx'
import type { Locale } from '@/lib/indicators/catalogue'
import { today } from '@/lib/indicators/period'
import { displayUnit, formatPeriod, sayName } from '@/lib/indicators/words'
import { originOf } from '../../../figures/handout'
import { problem } from '../answers'
import { lastChange } from '../held'
import { readBulkQuery } from '../observations/query'
import { reading } from '../reading'

/** All current figures as an Excel workbook, written while they are read. `numbers=vi`, as of the CSV, makes it a Vietnamese one. */
export const { GET, HEAD, OPTIONS } = reading(async (parameters, request) => {
  const read = await readBulkQuery(parameters)
  if (!read.ok) return problem(400, read.faults)
  const { indicator, area, from, to, numbers } = read.query
  const filter = { ...(indicator && { indicators: indicator }), ...(area && { areas: area }), ...(from && { from }), ...(to && { to }) }
  const [freshness, changedAt, { rows: count }] = await Promise.all([readFreshness(), lastChange(), countCurrent(filter)])
  if (count > MOST_WORKBOOK_ROWS) {
    return problem(400, [{ parameter: 'from', detail: `${count} dòng, sổ tính chỉ chứa ${MOST_WORKBOOK_ROWS}: hãy thu hẹp hoặc lấy CSV / ${count} rows, a sheet holds ${MOST_WORKBOOK_ROWS}: narrow it or take the CSV` }])
  }
  return {
    version: versionOf(freshness, indicator?.map((code) => `indicator:${code}` as const) ?? []),
    type: XLSX_TYPE,
    changedAt,
    headers: { 'content-disposition': `attachment; filename="${fileName(['so-lieu', ...(indicator ?? []).slice(0, 4), ...(area ?? []).slice(0, 4)], today(), 'xlsx')}"` },
    load: async () => ({ body: writeXlsxRows(bulkWorkbook({ locale: numbers, madeOn: today(), address: originOf(request) + new URL(request.url).pathname, count, rows: await rowsOf(streamCurrent(filter), numbers) })) }),
  }
}, { weigh: () => 'download' })

async function rowsOf(batches: AsyncIterable<readonly CurrentRow[]>, locale: Locale): Promise<AsyncIterable<WorkbookRow>> {
  const [areas, indicators] = await Promise.all([listAreas(), listIndicators()])
  const names = new Map(areas.map(({ slug, fullName }) => [slug, fullName]))
  const known = new Map(indicators.map((indicator) => [indicator.code, { name: sayName(indicator, locale), unit: displayUnit(indicator, [], locale).label }]))
  const toRow = (row: CurrentRow): WorkbookRow => [
    known.get(row.indicator)?.name ?? row.indicator, names.get(row.area) ?? row.area, formatPeriod({ from: row.from, to: row.to }, locale, row.periodKind), new ExactDecimal(row.value),
    row.valueMax === null ? null : new ExactDecimal(row.valueMax), row.of === null ? null : new ExactDecimal(row.of), known.get(row.indicator)?.unit ?? row.unit,
    sayFlag(locale, row.estimated), sayFlag(locale, row.derived), sayFlag(locale, row.disputed), row.note ?? '', row.quote, row.reportTitle, row.publishedOn === null ? null : new Day(row.publishedOn),
    row.indicator, row.area, row.period, row.id,
  ]
  return (async function* () {
    for await (const batch of batches) yield* batch.map(toRow)
  })()
}
