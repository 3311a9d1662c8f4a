import { describe, expect, test } from 'vitest'
import { HOSTILE_TEXTS } from '@/lib/export/handouts.test-data'
import { seededAreas, seededIndicators } from '@/lib/indicators/seeds.test-data'
import { csvwFaults } from './csvw.test-data'
import { csvwOfTable } from './csvw'
import { HOSTILE_ROWS, inBatches, parseCsv, SEEDED_ROWS, textOf } from './open-data.test-data'
import { rowJson, type OpenRow } from './row'
import { jsonChunks, ndjsonChunks } from './row-streams'
import { textStream } from './stream'
import { tableChunks } from './table-csv'
import { AREAS, INDICATORS, OBSERVATIONS } from './tables'

const csvOf = (rows: readonly OpenRow[]) => textOf(tableChunks(OBSERVATIONS, inBatches(rows, 7)))
const URL = 'https://chi-so.test/api/v1/observations?format=csv'

describe('the CSV of the interface', () => {
  test('has the columns of a row, in their order, with a mark by which spreadsheets know UTF-8', async () => {
    const text = await csvOf(SEEDED_ROWS)
    expect(text.startsWith('\uFEFFid,indicator,area,period,')).toBe(true)
    expect(parseCsv(text).header).toEqual(Object.keys(SEEDED_ROWS[0]!))
  })

  test('says of each figure what the JSON says', async () => {
    const { rows } = parseCsv(await csvOf(SEEDED_ROWS))
    expect(rows).toHaveLength(SEEDED_ROWS.length)
    for (const [index, row] of rows.entries()) {
      const { quote: _, note: __, ...plain } = row
      const { quote: ___, note: ____, ...said } = SEEDED_ROWS[index]!
      expect(plain).toEqual(Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value === null ? '' : String(value)])))
    }
  })

  test('keeps every digit and disarms every text that a spreadsheet could run', async () => {
    const { rows } = parseCsv(await csvOf(HOSTILE_ROWS))
    expect(rows.map(({ value }) => value)).toEqual(HOSTILE_ROWS.map(({ value }) => value))
    for (const column of ['note', 'sourceTitle', 'sourcePublisher', 'sourceUrl', 'quote', 'acceptedBy']) {
      expect(rows.map((row) => row[column])).toEqual(HOSTILE_TEXTS.map((text) => (/^[=+\-@\t\r＝]/.test(text) ? `'${text}` : text)))
    }
  })

  test('has its header where there are no figures', async () => {
    expect(parseCsv(await csvOf([])).header).toEqual(OBSERVATIONS.columns.map(({ name }) => name))
  })
})

describe('its metadata for the web', () => {
  test.each([['the seeds', SEEDED_ROWS], ['hostile texts', HOSTILE_ROWS]])('describes the file as it is: %s', async (_, rows) => {
    expect(csvwFaults(csvwOfTable(OBSERVATIONS, URL), { [URL]: await csvOf(rows) })).toEqual([])
  })

  test('describes the lists', async () => {
    const areas = await textOf(tableChunks(AREAS, [seededAreas]))
    expect(csvwFaults(csvwOfTable(AREAS, 'areas'), { areas })).toEqual([])
    const indicators = await textOf(tableChunks(INDICATORS, [seededIndicators.map((indicator) => ({ ...indicator, observations: 1, areas: 1 }))]))
    expect(csvwFaults(csvwOfTable(INDICATORS, 'indicators'), { indicators })).toEqual([])
  })

  test('would notice another file', async () => {
    const text = await csvOf(SEEDED_ROWS.slice(0, 3))
    expect(csvwFaults(csvwOfTable(OBSERVATIONS, URL), { [URL]: text.replace(',official,', ',perhaps,') })).not.toEqual([])
    expect(csvwFaults(csvwOfTable(OBSERVATIONS, URL), { [URL]: text.replace('periodFrom', 'period_from') })).not.toEqual([])
    expect(csvwFaults(csvwOfTable(OBSERVATIONS, URL), { [URL]: text + text.split('\r\n')[1] + '\r\n' })).not.toEqual([])
  })
})

describe('rows as JSON', () => {
  test('are what the interface promises, decimals as numbers with every digit', async () => {
    const text = await textOf(jsonChunks({ indicator: 'x', asOf: null }, inBatches(HOSTILE_ROWS, 4), () => ({ next: 'abc' })))
    expect(Object.keys(JSON.parse(text))).toEqual(['indicator', 'asOf', 'observations', 'next'])
    for (const { value } of HOSTILE_ROWS) expect(text).toContain(`"value":${value},`)
    expect(JSON.parse(text).observations.map(({ source }: { source: { quote: string } }) => source.quote)).toEqual(HOSTILE_TEXTS)
  })

  test('one to a line are the same', async () => {
    const lines = (await textOf(ndjsonChunks(inBatches(SEEDED_ROWS, 100)))).trimEnd().split('\n')
    const whole = JSON.parse(await textOf(jsonChunks({}, inBatches(SEEDED_ROWS))))
    expect(lines.map((line) => JSON.parse(line))).toEqual(whole.observations)
    expect(Object.keys(whole.observations[0])).toEqual(Object.keys(rowJson(SEEDED_ROWS[0]!)))
  })
})

describe('the body of an answer', () => {
  test('begins before its source is at its end, and asks no further than it is read', async () => {
    let made = 0
    async function* pieces() { for (;;) { made += 1; yield 'x'.repeat(20_000) } }
    const reader = textStream(pieces()).getReader()
    expect((await reader.read()).value).toHaveLength(20_000)
    expect(made).toBeLessThanOrEqual(2)
    await reader.cancel()
  })

  test('tells its source when the reader leaves', async () => {
    let left = false
    async function* pieces() { try { for (;;) yield 'x'.repeat(20_000) } finally { left = true } }
    const reader = textStream(pieces()).getReader()
    await reader.read()
    await reader.cancel()
    expect(left).toBe(true)
  })

  test('breaks off where its source fails: no reader takes a part for the whole', async () => {
    async function* pieces() { yield 'x'.repeat(20_000); throw new Error('the database has gone') }
    await expect(new Response(textStream(pieces())).text()).rejects.toThrow()
  })
})
