import { exactJson } from './exact-json'
import { rowJson, type OpenRow } from './row'

/** Batches of rows, in order. */
export type RowBatches = AsyncIterable<readonly OpenRow[]>

/**
 * The JSON of /api/v1/observations piece by piece: the keys of `head` first, then
 * the rows under "observations", then the keys of `tail`, asked for when all rows are out.
 */
export async function* jsonChunks(head: Readonly<Record<string, unknown>>, batches: RowBatches, tail: () => Readonly<Record<string, unknown>> = () => ({})): AsyncGenerator<string> {
  yield `{${Object.entries(head).map(member).join('')}"observations":[`
  let first = true
  for await (const batch of batches) {
    for (const row of batch) {
      yield `${first ? '' : ','}${exactJson(rowJson(row))}`
      first = false
    }
  }
  yield `]${Object.entries(tail()).map(([key, value]) => `,${JSON.stringify(key)}:${exactJson(value)}`).join('')}}`
}

const member = ([key, value]: readonly [string, unknown]) => `${JSON.stringify(key)}:${exactJson(value)},`

/** Rows one to a line, each as the JSON above has it. */
export async function* ndjsonChunks(batches: RowBatches): AsyncGenerator<string> {
  for await (const batch of batches) if (batch.length > 0) yield `${batch.map((row) => exactJson(rowJson(row))).join('\n')}\n`
}
