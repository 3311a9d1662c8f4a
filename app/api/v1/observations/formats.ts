import { jsonChunks, ndjsonChunks, type RowBatches } from '@/lib/open-data/row-streams'
import { SDMX_CSV, sdmxCsvChunks } from '@/lib/open-data/sdmx/csv'
import { SDMX_JSON, sdmxJsonChunks, type SdmxHead } from '@/lib/open-data/sdmx/json'
import { tableChunks } from '@/lib/open-data/table-csv'
import { OBSERVATIONS } from '@/lib/open-data/tables'

export type FormatName = 'json' | 'csv' | 'ndjson' | 'sdmx-csv' | 'sdmx-json'

/** What some forms say beside the rows. */
export interface Whole {
  readonly indicator: string | null
  readonly asOf: string | null
  /** Cursor of the next page: null on the last, left out where no page was asked for. */
  readonly next?: string | null
  readonly sdmxHead: () => Promise<SdmxHead>
}

interface Format {
  readonly name: FormatName
  /** As offered to Accept; without a charset. */
  readonly type: string
  /** Of the file that a browser keeps; null for what it shows. */
  readonly extension: string | null
  readonly write: (rows: RowBatches, whole: Whole) => AsyncIterable<string>
}

async function* sdmxJson(rows: RowBatches, { sdmxHead }: Whole): AsyncGenerator<string> {
  yield* sdmxJsonChunks(await sdmxHead(), rows)
}

/** Each form by its name; the first is what a reader gets who does not say. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  json: {
    name: 'json', type: 'application/json', extension: null,
    write: (rows, { indicator, asOf, next }) => jsonChunks({ indicator, asOf }, rows, () => (next === undefined ? {} : { next })),
  },
  csv: { name: 'csv', type: 'text/csv', extension: 'csv', write: (rows) => tableChunks(OBSERVATIONS, rows) },
  ndjson: { name: 'ndjson', type: 'application/x-ndjson', extension: null, write: (rows) => ndjsonChunks(rows) },
  'sdmx-csv': { name: 'sdmx-csv', type: SDMX_CSV, extension: 'csv', write: (rows) => sdmxCsvChunks(rows) },
  'sdmx-json': { name: 'sdmx-json', type: SDMX_JSON, extension: null, write: sdmxJson },
}
