import { listThemes } from '@/lib/db/catalogue'
import { copyCurrent } from '@/lib/db/copy'
import { readFreshness, versionOf } from '@/lib/db/freshness'
import { listHeld, type HeldOf } from '@/lib/db/held'
import { getCounts } from '@/lib/db/overview'
import type { Holdings } from '@/lib/open-data/holdings'
import { textStream } from '@/lib/open-data/stream'
import { tableChunks } from '@/lib/open-data/table-csv'
import { AREAS, INDICATORS, SOURCES, type DataTable } from '@/lib/open-data/tables'
import { keep, stampOf, type Stamp } from '../../kept'
import { wholePackage } from './datapackage.zip/package'
import { FORMATS, type FormatName } from './observations/formats'
import { allRows } from './observations/rows'
import { openAreas, openIndicators, openReports } from './open-lists'
import { sdmxHead } from './sdmx-head'

/** Up to so many rows the bulk file is written once to know its size; of more, a part of it. */
const MOST_MEASURED = 20_000

/** When the figures of an indicator, or any, last changed; null where there are none. ISO with time. */
export async function lastChange(indicator?: string): Promise<string | null> {
  const held = await heldAt(await stampOf())
  const times = held.flatMap(({ code, changedAt }) => (indicator === undefined || code === indicator ? [changedAt] : []))
  return times.reduce<string | null>((newest, time) => (newest === null || time > newest ? time : newest), null)
}

async function heldAt(stamp: Stamp): Promise<HeldOf[]> {
  'use cache'
  keep(stamp)
  return listHeld()
}

/** All that is held, for the data page, the catalogue and the package. */
export const getHoldings = async (): Promise<Holdings> => holdingsAt(await stampOf())

async function holdingsAt(stamp: Stamp): Promise<Holdings> {
  'use cache'
  keep(stamp)
  const [held, themes, counts, freshness] = await Promise.all([listHeld(), listThemes(), getCounts(), readFreshness()])
  const byCode = new Map(held.map((entry) => [entry.code, entry]))
  const indicators = themes.flatMap(({ nameVi, nameEn, indicators: ofTheme }) => ofTheme.flatMap((indicator) => {
    const entry = byCode.get(indicator.code)
    return entry ? [{ ...entry, name: { vi: indicator.nameVi, en: indicator.nameEn }, theme: { vi: nameVi, en: nameEn } }] : []
  }))
  const rows = indicators.reduce((sum, entry) => sum + entry.rows, 0)
  const [from, to, changedAt] = [least(indicators.map((entry) => entry.from)), most(indicators.map((entry) => entry.to)), most(indicators.map((entry) => entry.changedAt))]
  return { indicators, rows, areas: counts.areas, sources: counts.reports, from, to, changedAt, ...await sizesOf(rows), version: versionOf(freshness) }
}

const least = (texts: readonly string[]) => texts.reduce<string | null>((best, text) => (best === null || text < best ? text : best), null)
const most = (texts: readonly string[]) => texts.reduce<string | null>((best, text) => (best === null || text > best ? text : best), null)

/** Sizes of the files: counted by writing each once, or of a large stock reckoned for the bulk file alone, from its beginning. */
async function sizesOf(rows: number): Promise<Pick<Holdings, 'sizes' | 'measured'>> {
  const listed = (table: DataTable, list: () => Promise<readonly object[]>) => list().then((all) => lengthOf(textStream(tableChunks(table, [all]))))
  const [areas, indicators, sources] = await Promise.all([listed(AREAS, openAreas), listed(INDICATORS, openIndicators), listed(SOURCES, openReports)])
  if (rows > MOST_MEASURED) return { measured: false, sizes: { csv: await reckon(rows), areas, indicators, sources } }
  const origin = 'https://example'
  const whole = { indicator: null, asOf: null, sdmxHead: () => sdmxHead(null, origin) }
  const written = (format: FormatName) => lengthOf(textStream(FORMATS[format].write(allRows({ found: null, after: null }), whole)))
  const [csv, zip, sdmxCsv, sdmxJson, ndjson] = await Promise.all([
    lengthOf(copyCurrent()), lengthOf(wholePackage({ origin, createdAt: new Date().toISOString(), version: '' })), written('sdmx-csv'), written('sdmx-json'), written('ndjson'),
  ])
  return { measured: true, sizes: { csv, package: zip, sdmxCsv, sdmxJson, ndjson, areas, indicators, sources } }
}

async function lengthOf(stream: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0
  const reader = stream.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) bytes += piece.value.length
  return bytes
}

/** A row of the beginning stands for all; line ends within texts are few. */
async function reckon(rows: number): Promise<number> {
  let [bytes, lines] = [0, 0]
  const reader = copyCurrent().getReader()
  for (let piece = await reader.read(); !piece.done && lines < MOST_MEASURED; piece = await reader.read()) {
    bytes += piece.value.length
    for (const byte of piece.value) if (byte === 10) lines += 1
  }
  await reader.cancel()
  return Math.round((bytes / Math.max(1, lines)) * rows)
}
