import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

// The bulk ways out: COPY, a cursor, pages. All give the current figures, and the same ones.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { countCurrent, pageCurrent, streamCurrent } = await import('./bulk')
const { copyCurrent, BULK_COLUMNS } = await import('./copy')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { endStreams } = await import('./stream-client')
const { addLan, disagree, record, withdraw } = await import('./test-records')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const HARM = '=cmd|\'/c calc\'!A1, "và"\nnữa'
let ids: string[] = []

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan()
  await record(2019, '1', '2020-01-31')
  const [gone, a, b] = [await record(2020, '5', '2021-01-31'), await record(2022, '-90.50', '2023-01-31', { quote: HARM, note: '+1' }), await record(2022, '91', '2023-01-31')]
  const [kept, other] = [await record(2019, '2', '2021-01-31'), await record(2021, '7', '2022-01-31', { areaSlug: 'tay-ho', indicatorCode: 'budget-revenue' })]
  await withdraw(gone, '2026-01-05')
  await disagree(a, b)
  ids = [kept, other, a, b].sort()
})
afterAll(async () => {
  await endStreams()
  await prisma.$disconnect()
  await database.drop()
})

const textOf = async (stream: ReadableStream<Uint8Array>) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await new Response(stream).arrayBuffer())
const listed = async (filter: Parameters<typeof streamCurrent>[0], batch = 2) => {
  const rows = []
  for await (const some of streamCurrent(filter, { batch })) rows.push(...some)
  return rows
}

describe('the bulk file', () => {
  test('has what holds and nothing else, disputes included', async () => {
    const [header, ...lines] = (await textOf(copyCurrent({}, { bom: false }))).trimEnd().split(/\n(?=")/)
    expect(header).toBe(BULK_COLUMNS.join(','))
    expect(lines.map((line) => line.split(',')[0]!.replaceAll('"', '')).sort()).toEqual(ids)
  })

  test('disarms texts that a spreadsheet could run, and keeps negative numbers', async () => {
    const text = await textOf(copyCurrent({ from: '2022-01-01' }))
    expect(text.startsWith('\uFEFFid,')).toBe(true)
    expect(text).toContain(`"'=cmd|'/c calc'!A1, ""và""\nnữa"`)
    expect(text).toContain(`"'+1"`)
    expect(text).toContain(',-90.5,')
  })

  test('for Vietnamese spreadsheets has decimal commas between semicolons', async () => {
    const text = await textOf(copyCurrent({ from: '2022-01-01' }, { decimal: 'comma', separator: 'semicolon' }))
    expect(text).toContain(';-90,5;')
    expect(text).toContain(`"'=cmd|`)
  })

  test.each([
    [{ indicators: ['budget-revenue'] }, 1], [{ areas: ['tay-ho', 'ba-dinh'] }, 1], [{ areas: ['ba-dinh'] }, 0], [{ to: '2019-12-31' }, 1], [{ from: '2020-01-01', to: '2021-12-31' }, 1],
    [{ areas: ["tay-ho'; DROP TABLE x; --"] }, 0],
  ])('of %j has %i figures, as the cursor and the count', async (filter, count) => {
    const lines = (await textOf(copyCurrent(filter, { bom: false }))).trimEnd().split(/\n(?=")/).slice(1)
    expect([lines.length, (await listed(filter)).length, (await countCurrent(filter)).rows]).toEqual([count, count, count])
  })

  test('breaks off when its reader leaves, and the connection serves the next', async () => {
    for (let time = 0; time < 6; time += 1) {
      const reader = copyCurrent().getReader()
      await reader.read()
      await reader.cancel()
    }
    expect((await textOf(copyCurrent())).length).toBeGreaterThan(100)
  })
})

describe('the cursor', () => {
  test('gives every current figure with its source, values exact and dates as texts', async () => {
    const rows = await listed({})
    expect(rows.map(({ id }) => id)).toEqual(ids)
    const harm = rows.find(({ quote }) => quote === HARM)
    expect(harm).toMatchObject({ value: '-90.5', valueMax: null, from: '2022-01-01', to: '2022-12-31', vintage: '2023-01-31', disputed: true, estimated: false, unit: 'percent', publishedOn: '2023-01-31', note: '+1' })
  })

  test('may be left early', async () => {
    for (let time = 0; time < 6; time += 1) for await (const rows of streamCurrent({}, { batch: 1 })) { expect(rows).toHaveLength(1); break }
    expect(await listed({})).toHaveLength(4)
  })
})

test('pages follow one another without gap or repetition, though figures come between them', async () => {
  const first = await pageCurrent({}, { after: null, limit: 3 })
  const late = 'zz-late'
  await record(2023, '3', '2024-01-31', { id: late })
  const second = await pageCurrent({}, { after: first.at(-1)!.id, limit: 3 })
  expect([...first, ...second].map(({ id }) => id)).toEqual([...ids, late])
})

test('nobody writes through these connections', async () => {
  const { streams } = await import('./stream-client')
  await expect(streams().query('DELETE FROM "Freshness"')).rejects.toThrow(/read-only/)
})
