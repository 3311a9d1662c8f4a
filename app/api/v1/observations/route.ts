import { readFreshness, versionOf } from '@/lib/db/freshness'
import { fileName } from '@/lib/export/file-name'
import { today } from '@/lib/indicators/period'
import { writeCursor } from '@/lib/open-data/cursor'
import { textStream } from '@/lib/open-data/stream'
import { originOf } from '../../../figures/handout'
import { problem, type Prepared } from '../answers'
import { lastChange } from '../held'
import { sdmxHead } from '../sdmx-head'
import { reading } from '../reading'
import { FORMATS, type Whole } from './formats'
import { readObservationQuery, type ObservationQuery } from './query'
import { allRows, pageOfRows } from './rows'

/** Current figures of an indicator or of all, or those known on `asOf`, each with its source. Figures in dispute come each on its own. */
export const { GET, HEAD, OPTIONS } = reading(async (parameters, request) => {
  const read = await readObservationQuery(parameters, request.headers.get('accept'))
  return read.ok ? prepare(read.query, request) : problem(read.status, read.faults)
}, { vary: 'Accept', weigh: (query) => (query.get('indicator') || query.get('limit') ? 'reading' : 'download') })

async function prepare(query: ObservationQuery, request: Request): Promise<Prepared> {
  const { indicator, asOf = null, format, limit } = query
  const { type, extension, write } = FORMATS[format]
  const address = new URL(request.url)
  const whole: Whole = { indicator: indicator ?? null, asOf, sdmxHead: () => sdmxHead(query.found, originOf(request)) }
  const [freshness, changedAt] = await Promise.all([readFreshness(), lastChange(indicator)])
  const described = format === 'csv' ? `<${address.pathname}-metadata.json${address.search}>; rel="describedby"; type="application/csvm+json"` : null
  return {
    version: versionOf(freshness, indicator ? [`indicator:${indicator}`] : []),
    type: /^(text|application\/json)/.test(type) ? `${type}; charset=utf-8` : type,
    changedAt,
    headers: {
      ...(extension && { 'content-disposition': `attachment; filename="${fileName([indicator ?? 'so-lieu', ...(query.area ?? []).slice(0, 4), ...(format === 'csv' ? [] : ['sdmx'])], today(), extension)}"` }),
      ...(described && { link: described }),
    },
    async load() {
      if (limit === undefined) return { body: textStream(write(allRows(query), whole)) }
      const { rows, more } = await pageOfRows(query, limit)
      const next = more ? writeCursor([rows.at(-1)?.id ?? '']) : null
      const links = [described, next && nextLink(address, next)].filter((link) => link !== null)
      return { body: textStream(write(batch(rows), { ...whole, next })), ...(links.length > 0 && { headers: { link: links.join(', ') } }) }
    },
  }
}

async function* batch<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows
}

function nextLink(address: URL, cursor: string): string {
  const next = new URLSearchParams(address.searchParams)
  next.set('cursor', cursor)
  return `<${address.pathname}?${next}>; rel="next"`
}
