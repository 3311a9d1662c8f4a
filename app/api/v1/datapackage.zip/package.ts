import { copyCurrent } from '@/lib/db/copy'
import { packageZip } from '@/lib/open-data/package-zip'
import { tableChunks } from '@/lib/open-data/table-csv'
import { AREAS, INDICATORS, SOURCES } from '@/lib/open-data/tables'
import { openAreas, openIndicators, openReports } from '../open-lists'

/** Everything as a Data Package, made while it is sent. */
export const wholePackage = (made: Parameters<typeof packageZip>[0]): ReadableStream<Uint8Array> =>
  packageZip(made, {
    observations: () => readable(copyCurrent({}, { bom: false })),
    areas: () => tableOf(AREAS, openAreas),
    indicators: () => tableOf(INDICATORS, openIndicators),
    sources: () => tableOf(SOURCES, openReports),
  })

/** A list as CSV, read when it is its turn: after the figures, so that what they name is in it. */
async function* tableOf(table: typeof AREAS, list: () => Promise<readonly object[]>): AsyncGenerator<string> {
  yield* tableChunks(table, [await list()])
}

/** A stream to be read piece by piece; left early, it is told so. */
async function* readable(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value
  } finally {
    await reader.cancel()
  }
}
