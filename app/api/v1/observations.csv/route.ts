import { copyCurrent } from '@/lib/db/copy'
import { readFreshness, versionOf } from '@/lib/db/freshness'
import { fileName } from '@/lib/export/file-name'
import { today } from '@/lib/indicators/period'
import { problem } from '../answers'
import { lastChange } from '../held'
import { readBulkQuery } from '../observations/query'
import { reading } from '../reading'

/** The bulk file: current figures straight from PostgreSQL, sources by their id. Several indicators may be named. */
export const { GET, HEAD, OPTIONS } = reading(async (parameters, request) => {
  const read = await readBulkQuery(parameters)
  if (!read.ok) return problem(400, read.faults)
  const { indicator, area, from, to, numbers } = read.query
  const { pathname, search } = new URL(request.url)
  const [freshness, changedAt] = await Promise.all([readFreshness(), lastChange()])
  const filter = { ...(indicator && { indicators: indicator }), ...(area && { areas: area }), ...(from && { from }), ...(to && { to }) }
  return {
    version: versionOf(freshness, indicator?.map((code) => `indicator:${code}` as const) ?? []),
    type: 'text/csv; charset=utf-8',
    changedAt,
    headers: {
      'content-disposition': `attachment; filename="${fileName(['so-lieu', ...(indicator ?? []).slice(0, 4), ...(area ?? []).slice(0, 4)], today(), 'csv')}"`,
      ...(numbers === 'en' && { link: `<${pathname}-metadata.json${search}>; rel="describedby"; type="application/csvm+json"` }),
    },
    load: async () => ({ body: copyCurrent(filter, numbers === 'vi' ? { decimal: 'comma', separator: 'semicolon' } : {}) }),
  }
}, { weigh: () => 'download' })
