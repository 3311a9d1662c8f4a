import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PrismaClient } from './generated/client'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url

// lib/db takes the client that is there: this one tells which statements it sends.
const listening = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }), log: [{ emit: 'event', level: 'query' }] })
const sent: string[] = []
listening.$on('query', ({ query }) => sent.push(query))
Object.assign(globalThis, { prisma: listening })

const { prisma } = await import('./client')
const { listSearchWords } = await import('./search')
const { seedAreas, seedCatalogue, seedFigures } = await import('./seeding')

const read = <T = never>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const observations = read<{ area: string; indicator: string }>('observations')

beforeAll(async () => {
  await seedAreas(read('areas'), read('communes'), read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await seedFigures(read('sources'), read('observations'), read('conflicts'))
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

test('all that can be searched for is asked in three questions', async () => {
  sent.length = 0
  const { areas, indicators, reports } = await listSearchWords()
  expect([areas.length, indicators.length, reports.length]).toEqual([157, 93, 222])
  expect(sent).toHaveLength(3)
})

test('areas come with their life and the number of their figures, without the invented ones', async () => {
  const { areas } = await listSearchWords()
  expect(areas.filter(({ name }) => name === 'Hà Đông')).toEqual([
    { slug: 'ha-dong', name: 'Hà Đông', fullName: 'Quận Hà Đông', level: 'district', code: '268', validFrom: null, validTo: '2025-06-30', figures: observations.filter(({ area }) => area === 'ha-dong').length },
    { slug: 'phuong-ha-dong', name: 'Hà Đông', fullName: 'Phường Hà Đông', level: 'commune', code: null, validFrom: '2025-07-01', validTo: null, figures: 0 },
  ])
  expect(areas.map(({ slug }) => slug)).not.toContain('mau-hong-sen')
})

test('indicators come with their theme, every alias and the number of their figures', async () => {
  const { indicators } = await listSearchWords()
  const seeded = new Map(read<{ code: string; aliases: string[] }>('indicators').map(({ code, aliases }) => [code, [...aliases].sort()]))
  expect(indicators.filter(({ code, aliases }) => JSON.stringify([...aliases].sort()) !== JSON.stringify(seeded.get(code)))).toEqual([])
  expect(indicators.find(({ code }) => code === 'par-index-rank')).toMatchObject({
    nameVi: 'Thứ hạng Chỉ số CCHC', nameEn: 'PAR index rank', themeVi: 'Cải cách hành chính và tiếp công dân', figures: observations.filter(({ indicator }) => indicator === 'par-index-rank').length,
  })
})

test('of a report title, publisher and day are known, and whether there is a text', async () => {
  const { reports } = await listSearchWords()
  const source = read<{ title: string; publisher: string; published: string | null }>('sources').find(({ published }) => published)!
  expect(reports).toContainEqual({ id: expect.any(String), title: source.title, publisher: source.publisher, publishedOn: source.published, hasText: false, sample: false })
  expect(reports.some(({ publishedOn }) => publishedOn === null)).toBe(true)
})

test('a figure that was withdrawn is not counted', async () => {
  const count = async () => (await listSearchWords()).areas.find(({ slug }) => slug === 'tay-ho')?.figures ?? 0
  const before = await count()
  const [observation, person] = await Promise.all([
    prisma.observation.findFirstOrThrow({ where: { areaSlug: 'tay-ho' } }),
    prisma.person.create({ data: { id: 'p', name: 'Lan', email: 'lan@test.localdomain', emailVerified: true, createdAt: new Date(), updatedAt: new Date() } }),
  ])
  await prisma.withdrawal.create({ data: { observationId: observation.id, reason: 'thử', withdrawnById: person.id } })
  expect(await count()).toBe(before - 1)
})
