import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

// The feed of what became of figures, and what catalogues say of each indicator.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listChanges } = await import('./changes')
const { listHeld } = await import('./held')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { addLan, disagree, record, withdraw } = await import('./test-records')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
let [gone, a, b] = ['', '', '']

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan();
  [gone, a, b] = [await record(2020, '5', '2021-01-31'), await record(2022, '90', '2023-01-31'), await record(2022, '91', '2023-01-31')]
  await withdraw(gone, '2026-01-05')
  await disagree(a, b)
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

describe('the feed', () => {
  test('tells of figures recorded and withdrawn and of disputes, newest first', async () => {
    const changes = await listChanges({ after: null, limit: 50 })
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['disputed', 'published', 'published', 'published', 'withdrawn'])
    expect(changes.map(({ at }) => at)).toEqual(changes.map(({ at }) => at).sort().reverse())
    expect(changes.find(({ kind }) => kind === 'withdrawn')).toMatchObject({ subject: gone, observation: { id: gone, value: '5' } })
    expect(changes.find(({ kind }) => kind === 'disputed')).toMatchObject({ observation: null, period: { from: '2022-01-01', to: '2022-12-31' } })
  })

  test('comes page by page, each change once, though others are recorded between pages', async () => {
    const seen: string[] = []
    let after: Parameters<typeof listChanges>[0]['after'] = null
    for (;;) {
      const page = await listChanges({ after, limit: 2 })
      seen.push(...page.map(({ kind, subject }) => `${kind}/${subject}`))
      const last = page.at(-1)
      if (!last) break
      after = last
      await record(2010 + seen.length, '1', '2024-01-31')
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((id) => id.startsWith('published/')).sort()).toEqual([a, b, gone].map((id) => `published/${id}`).sort())
    expect(seen).toHaveLength(5)
  })
})

test('of an indicator is told how many current figures there are, of how many areas, of which days', async () => {
  const [held, ...others] = await listHeld()
  expect(others).toEqual([])
  expect(held).toMatchObject({ code: expect.any(String), areas: 1, to: '2022-12-31' })
  // Both of those in dispute, none of those withdrawn; three recorded between the pages above.
  expect(held!.rows).toBeGreaterThanOrEqual(2)
  expect(new Date(held!.changedAt).getTime()).toBeGreaterThan(Date.parse('2026-01-01'))
})
