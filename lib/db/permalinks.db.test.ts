import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const permalinks = await import('./permalinks')
const client = new pg.Client({ connectionString: database.url })
await client.connect()

afterAll(async () => {
  await client.end()
  await prisma.$disconnect()
  await database.drop()
})

const content = { version: 1, spec: { kind: 'ranking', indicator: 'par-index-rank', areas: null }, material: { cells: [{ value: '95.70' }] } }
const rows = async () => Number((await client.query(`SELECT count(*) FROM "Permalink"`)).rows[0].count)

describe('a view that is kept', () => {
  test('is found under its code, as it was given', async () => {
    const code = await permalinks.keepPermalink(content)
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
    const kept = await permalinks.findPermalink(code)
    expect(kept?.content).toEqual(content)
    expect(Math.abs(Date.now() - kept!.createdAt.getTime())).toBeLessThan(60_000)
  })

  test('is one link however often it is made, in whatever order its keys come, and keeps the day it was first made', async () => {
    const code = await permalinks.keepPermalink(content)
    const [before, first] = [await rows(), await permalinks.findPermalink(code)]
    const { version, spec, material } = content
    const again = await Promise.all([permalinks.keepPermalink(content), permalinks.keepPermalink({ material, spec: { areas: spec.areas, indicator: spec.indicator, kind: spec.kind }, version })])
    expect(again).toEqual([code, code])
    expect(await rows()).toBe(before)
    expect(await permalinks.findPermalink(code)).toEqual(first)
  })

  test('is another link where one digit differs', async () => {
    const other = { ...content, material: { cells: [{ value: '95.71' }] } }
    expect(await permalinks.keepPermalink(other)).not.toBe(await permalinks.keepPermalink(content))
  })

  test('takes a longer code where its usual one is another view’s', async () => {
    const mine = { version: 1, text: 'mine' }
    const short = await permalinks.keepPermalink(mine)
    // As if another content had the same beginning of its hash.
    await client.query(`ALTER TABLE "Permalink" DISABLE TRIGGER append_only`)
    await client.query(`UPDATE "Permalink" SET content = '{"version": 1, "text": "of another"}' WHERE code = $1`, [short])
    await client.query(`ALTER TABLE "Permalink" ENABLE ALWAYS TRIGGER append_only`)
    const long = await permalinks.keepPermalink(mine)
    expect([long.length, long.startsWith(short)]).toEqual([12, true])
    expect((await permalinks.findPermalink(long))?.content).toEqual(mine)
    expect(await permalinks.keepPermalink(mine)).toBe(long)
  })

  test('is refused where it is too large', async () => {
    await expect(permalinks.keepPermalink({ version: 1, text: 'a'.repeat(1_000_001) })).rejects.toThrow(/Permalink_content_size/)
  })
})

test('a code that nobody has is not found, whatever is in it', async () => {
  expect([await permalinks.findPermalink('0000000000'), await permalinks.findPermalink('a\0b'), await permalinks.findPermalink(`' OR 1=1 --`)]).toEqual([null, null, null])
})

test('views kept since a moment are counted', async () => {
  const all = await rows()
  expect(all).toBeGreaterThan(2)
  expect(await permalinks.countPermalinks(new Date(Date.now() - 3_600_000))).toBe(all)
  expect(await permalinks.countPermalinks(new Date(Date.now() + 3_600_000))).toBe(0)
})
