import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Package } from 'datapackage'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededAreas, seededIndicators } from '@/lib/indicators/seeds.test-data'
import { toDelimited } from '@/lib/export/delimited'
import { ExactDecimal } from '@/lib/export/sheet'
import { csvwFaults } from './csvw.test-data'
import { HOSTILE_ROWS, parseCsv, SEEDED_ROWS } from './open-data.test-data'
import { packageZip, type TableText } from './package-zip'
import { tableChunks } from './table-csv'
import { AREAS, BULK, INDICATORS, SOURCES } from './tables'
import type { OpenRow } from './row'

const MADE = { origin: 'https://chi-so.test', createdAt: '2026-11-22T09:00:00.000Z', version: 'abc123' }

/** Rows as PostgreSQL copies them out: in lib/db, columns and signs are held against the table's in app/api/v1/bulk.test.ts. */
async function* copied(rows: readonly OpenRow[]): AsyncGenerator<Uint8Array> {
  const flag = (so: boolean) => (so ? 't' : 'f')
  const number = (digits: string | null) => (digits === null ? null : new ExactDecimal(digits))
  const text = toDelimited(BULK.columns.map(({ name }) => name), rows.map((row) => [
    row.id, row.indicator, row.area, row.period, row.periodFrom, row.periodTo, row.periodKind, row.basis ?? 'none', number(row.value), number(row.valueMax), number(row.of), row.status, flag(row.derived),
    row.qualifier, flag(row.disputed), row.vintage, flag(false), row.note, row.sourceId, row.quote, row.spanStart, row.spanEnd,
  ]))
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000)
}

const rows = [...SEEDED_ROWS, ...HOSTILE_ROWS]
const sources = [...new Map(rows.map((row) => [row.sourceId, { id: row.sourceId, title: row.sourceTitle, publisher: row.sourcePublisher, url: row.sourceUrl, publishedOn: row.sourcePublished, sample: false, hasText: false, observations: 1 }])).values()]
const areas = [...seededAreas, ...HOSTILE_ROWS.map(({ area, note }) => ({ slug: area, code: null, name: note, fullName: note, level: 'district', kind: 'quan', validFrom: null, validTo: null }))]
const tables: Record<'observations' | 'areas' | 'indicators' | 'sources', TableText> = {
  observations: () => copied(rows),
  areas: () => tableChunks(AREAS, [areas]),
  indicators: () => tableChunks(INDICATORS, [seededIndicators.map((indicator) => ({ ...indicator, observations: 1, areas: 1 }))]),
  sources: () => tableChunks(SOURCES, [sources]),
}

const unzip = async (zip: ReadableStream<Uint8Array>) => unzipSync(new Uint8Array(await new Response(zip).arrayBuffer()))
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

let files: Record<string, Uint8Array>
let folder: string
beforeAll(async () => {
  files = await unzip(packageZip(MADE, tables))
  folder = await mkdtemp(path.join(tmpdir(), 'package-'))
  await mkdir(path.join(folder, 'data'))
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('has the data, what describes it, a guide and the licence', () => {
    expect(Object.keys(files).sort()).toEqual(['LICENCE.md', 'README.md', 'csv-metadata.json', 'data/areas.csv', 'data/indicators.csv', 'data/observations.csv', 'data/sources.csv', 'datapackage.json'])
  })

  test('has no byte order mark in its tables: programs read packages', () => {
    for (const [name, bytes] of Object.entries(files)) if (name.endsWith('.csv')) expect([...bytes.slice(0, 3)], name).not.toEqual([0xef, 0xbb, 0xbf])
  })

  test('says how large each table is, and its checksum', () => {
    const { resources, licenses, version } = JSON.parse(textOf(files['datapackage.json']))
    expect(resources).toHaveLength(4)
    for (const { path: name, bytes, hash } of resources) {
      expect(bytes).toBe(files[name]?.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(files[name] ?? '').digest('hex')}`)
    }
    expect(licenses).toEqual([{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: expect.any(String) }])
    expect(version).toBe('abc123')
  })

  test('has every figure', () => {
    expect(parseCsv(textOf(files['data/observations.csv'])).rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })

  test('is as its metadata for the web says, keys from table to table included', () => {
    expect(csvwFaults(JSON.parse(textOf(files['csv-metadata.json'])), Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, textOf(bytes)])))).toEqual([])
  })

  test('its guide names every column in both languages', () => {
    const guide = textOf(files['README.md'])
    for (const { columns } of [BULK, AREAS, INDICATORS, SOURCES]) for (const { name } of columns) expect(guide.split(`\`${name}\``).length, name).toBeGreaterThanOrEqual(3)
  })
})

describe('held against the Frictionless project’s own library', () => {
  /** That library knows version 1: tables are told apart by their profile there. What is checked is the same: descriptor, types, constraints, keys. */
  const load = async (change: (descriptor: { resources: { schema: { fields: { type: string }[] } }[] }) => void = () => {}) => {
    const descriptor = JSON.parse(textOf(files['datapackage.json']))
    change(descriptor)
    return Package.load({ ...descriptor, profile: 'tabular-data-package', resources: descriptor.resources.map((resource: object) => ({ ...resource, profile: 'tabular-data-resource' })) }, { basePath: folder })
  }

  test('it is valid, every row reads by its types, and every code leads to its row', async () => {
    const read = await load()
    expect(read.errors.map(({ message }) => message)).toEqual([])
    expect(read.valid).toBe(true)
    for (const resource of read.resources) expect((await resource.read({ relations: true })).length, resource.name).toBeGreaterThan(0)
  })

  test('a wrong type is noticed', async () => {
    const read = await load(({ resources: [observations] }) => { observations!.schema.fields[1]!.type = 'integer' })
    await expect(read.resources[0]?.read({})).rejects.toThrow()
  })
})

describe('while it is sent', () => {
  test('a table that fails breaks the package off', async () => {
    async function* failing() { yield 'id\n'; throw new Error('the database has gone') }
    await expect(unzip(packageZip(MADE, { ...tables, sources: () => failing() }))).rejects.toThrow()
  })

  test('a reader who leaves stops the table being read', async () => {
    let left = false
    async function* endless() { try { for (;;) yield createHash('sha512').update(String(Math.random())).digest('hex').repeat(500) } finally { left = true } }
    const reader = packageZip(MADE, { ...tables, observations: () => endless() }).getReader()
    await reader.read()
    await reader.cancel()
    await expect.poll(() => left).toBe(true)
  })
})
