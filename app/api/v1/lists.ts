import { z } from 'zod'
import { readFreshness, versionOf, type Tag } from '@/lib/db/freshness'
import { tableChunks } from '@/lib/open-data/table-csv'
import { textStream } from '@/lib/open-data/stream'
import type { DataTable } from '@/lib/open-data/tables'
import { today } from '@/lib/indicators/period'
import { fileName } from '@/lib/export/file-name'
import { json, problem } from './answers'
import { readParameters } from './parameters'
import { reading } from './reading'

const query = z.strictObject({ format: z.enum(['json', 'csv'], { error: 'json, csv' }).default('json') })

/**
 * A route that gives one of the lists, as JSON under its name or as CSV.
 *
 * @param tags what it is made of
 */
export const listing = (name: string, table: DataTable, tags: readonly Tag[], list: () => Promise<readonly object[]>) =>
  reading(async (parameters, request) => {
    const read = readParameters(query, parameters)
    if (!read.ok) return problem(400, read.faults)
    const version = versionOf(await readFreshness(), tags)
    if (read.query.format === 'json') return json(version, async () => ({ [name]: await list() }))
    return {
      version,
      type: 'text/csv; charset=utf-8',
      headers: { 'content-disposition': `attachment; filename="${fileName([table.name], today(), 'csv')}"`, link: `<${new URL(request.url).pathname}>; rel="alternate"; type="application/json"` },
      load: async () => ({ body: textStream(tableChunks(table, [await list()])) }),
    }
  })

/** Freshness of everything: of lists that count figures. */
export const versionOfAll = async (): Promise<string> => versionOf(await readFreshness())
