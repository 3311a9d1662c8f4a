import { toDelimited } from '@/lib/export/delimited'
import { ExactDecimal, type Field } from '@/lib/export/sheet'
import { ATTRIBUTES, DIMENSIONS, MEASURES, STRUCTURE_ID, type SdmxRow } from './components'

/** Media type of the message. */
export const SDMX_CSV = 'application/vnd.sdmx.data+csv;version=2.0.0'

const COMPONENTS = [...DIMENSIONS, ...MEASURES, ...ATTRIBUTES]

/**
 * An SDMX-CSV 2.0 data message piece by piece: ids, no labels, comma, CRLF, no
 * byte order mark. Texts that a spreadsheet could run are disarmed as in every
 * other file. An empty attribute is an empty field.
 *
 * @see SDMX-CSV 2.0, data message field guide
 */
export async function* sdmxCsvChunks(batches: AsyncIterable<readonly SdmxRow[]> | Iterable<readonly SdmxRow[]>): AsyncGenerator<string> {
  yield lines([])
  for await (const batch of batches) if (batch.length > 0) yield lines(batch).slice(lines([]).length)
}

const HEADER = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...COMPONENTS.map(({ id }) => id)]

/** Header and rows, without the byte order mark. */
const lines = (rows: readonly SdmxRow[]): string =>
  toDelimited(HEADER, rows.map((row) => ['dataflow', STRUCTURE_ID, 'I', ...COMPONENTS.map((component) => fieldOf(component, row))])).slice(1)

function fieldOf({ dataType, read }: (typeof COMPONENTS)[number], row: SdmxRow): Field {
  const value = read(row)
  return value !== null && (dataType === 'Decimal' || dataType === 'Integer') ? new ExactDecimal(value) : value
}
