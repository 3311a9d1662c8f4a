import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCells } = await import('./observations')
const { getCounts, listConflicts, listNews } = await import('./overview')
const { seedAreas, seedCatalogue, seedFigures } = await import('./seeding')
const { addLan, disagree, record, rule, withdraw } = await import('./test-records')

interface Seeded { area: string; indicator: string; source: string; period: { from: string; to: string } }
const read = <T = never>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const seeded = read<Seeded>('observations')

beforeAll(async () => {
  await seedAreas(read('areas'), [], read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan()
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

test('of an empty database there is nothing to tell', async () => {
  expect(await getCounts()).toEqual({ areas: 0, indicators: 0, reports: 0, observations: 0, openConflicts: 0, newestVintage: null })
  expect([await listNews(5), await listConflicts()]).toEqual([[], []])
})

describe('of the seeds', () => {
  beforeAll(() => seedFigures(read('sources'), read('observations'), read('conflicts')))

  test('areas, indicators, sources and figures are counted', async () => {
    const count = (key: 'area' | 'indicator' | 'source') => new Set(seeded.map((row) => row[key])).size
    expect(await getCounts()).toMatchObject({ areas: count('area'), indicators: count('indicator'), reports: count('source'), observations: 1123, newestVintage: '2026-11-22' })
  })

  test('conflicts are those that cells show, with their figures, newest first', async () => {
    const shown = (await listCells({})).filter(({ disputed }) => disputed.length > 0)
    const conflicts = await listConflicts()
    const members = (ids: readonly { id: string }[]) => ids.map(({ id }) => id).join()
    expect(conflicts.map((conflict) => members(conflict.members)).sort()).toEqual(shown.map(({ figure, disputed }) => members([figure, ...disputed])).sort())
    const newest = conflicts.map((conflict) => conflict.members[0].vintage)
    expect(newest).toEqual([...newest].sort().reverse())
    expect((await getCounts()).openConflicts).toBe(conflicts.length)
  })

  test('two figures stand for the budget revenue of Hoàn Kiếm in nine months of 2022', async () => {
    const [conflict] = (await listConflicts()).filter(({ area, indicator, period }) => area === 'hoan-kiem' && indicator === 'budget-revenue' && period.to === '2022-09-30')
    expect(conflict).toMatchObject({ period: { from: '2022-01-01', to: '2022-09-30' }, periodKind: 'months', basis: 'none' })
    expect(new Set(conflict?.members.map(({ value }) => value)).size).toBe(conflict?.members.length)
    expect(conflict?.members.every(({ evidence }) => evidence.quote !== '' && evidence.title !== '')).toBe(true)
  })

  test('news is by source, with its figures and areas, newest first, and no more than asked for', async () => {
    const all = await listNews(1000)
    expect(all.map(({ reportId }) => reportId).sort()).toEqual([...new Set(seeded.map(({ source }) => source))].sort())
    for (const { reportId, figures, areas, indicators } of all) {
      const own = seeded.filter(({ source }) => source === reportId)
      expect([figures, areas, indicators]).toEqual([own.length, [...new Set(own.map(({ area }) => area))].sort(), [...new Set(own.map(({ indicator }) => indicator))].sort()])
    }
    const dates = all.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(await listNews(7)).toEqual(all.slice(0, 7))
  })

  test('the date of a source that names none is said not to be its issue', async () => {
    const published = new Map(read<{ id: string; published: string | null }>('sources').map(({ id, published }) => [id, published]))
    const all = await listNews(1000)
    expect(all.filter(({ reportId, date, dated }) => dated !== (published.get(reportId) !== null) || (dated && date !== published.get(reportId)))).toEqual([])
  })
})

describe('what is new', () => {
  test('is of one day the last recorded first', async () => {
    const first = await record(1960, '90', '2030-01-01', { recordedAt: new Date('2030-01-02T08:00:00Z') })
    const last = await record(1961, '91', '2030-01-01', { recordedAt: new Date('2030-01-03T08:00:00Z') })
    expect(await listNews(2)).toMatchObject([{ reportId: last, date: '2030-01-01', figures: 1, areas: ['hoan-kiem'], indicators: ['par-index-score'] }, { reportId: first }])
    expect(await listNews(1)).toMatchObject([{ reportId: last }])
  })

  test('is not what was taken back, nor what is of an invented area', async () => {
    const before = [await getCounts(), await listNews(3)]
    await withdraw(await record(1962, '90', '2031-01-01'), '2031-02-01')
    await record(1963, '90', '2031-01-01', { areaSlug: 'mau-hong-sen' })
    expect([await getCounts(), await listNews(3)]).toEqual(before)
  })

  test('on a day is what was new then', async () => {
    await withdraw(await record(1964, '90', '1990-01-01', { areaSlug: 'me-linh' }), '1990-03-01')
    await record(1965, '90', '1990-02-01', { areaSlug: 'tay-ho' })
    expect(await getCounts({ asOf: '1989-12-31' })).toMatchObject({ observations: 0, newestVintage: null })
    expect(await getCounts({ asOf: '1990-02-28' })).toMatchObject({ areas: 2, indicators: 1, reports: 2, observations: 2, newestVintage: '1990-02-01' })
    expect(await getCounts({ asOf: '1990-03-01' })).toMatchObject({ areas: 1, observations: 1 })
    expect((await listNews(5, { asOf: '1990-02-28' })).map(({ areas }) => areas)).toEqual([['tay-ho'], ['me-linh']])
  })
})

describe('a conflict', () => {
  const of = async (year: number, asOf?: string) => (await listConflicts(asOf ? { asOf } : {})).filter(({ period }) => period.from === `${year}-01-01`).map(({ id, members }) => [id, members.map((member) => member.id)])

  test('is open until the day of the ruling', async () => {
    const [older, newer] = [await record(1970, '90', '1991-03-01'), await record(1970, '91', '1991-04-01')]
    const id = await disagree(older, newer)
    await rule(id, older, '1991-05-01')
    expect([await of(1970), await of(1970, '1991-05-01'), await of(1970, '1991-04-30'), await of(1970, '1991-03-31')]).toEqual([[], [], [[id, [newer, older]]], []])
  })

  test('is none where one of two figures was taken back, or an official one settled two estimates', async () => {
    const [a, b] = [await record(1971, '90', '1991-03-01', { status: 'estimated' }), await record(1971, '91', '1991-04-01', { status: 'estimated' })]
    await disagree(a, b)
    expect((await of(1971)).length).toBe(1)
    await record(1971, '92', '1991-06-01')
    expect(await of(1971)).toEqual([])
    const [c, d] = [await record(1972, '90', '1991-03-01'), await record(1972, '91', '1991-04-01')]
    await disagree(c, d)
    await withdraw(d, '1991-05-01')
    expect(await of(1972)).toEqual([])
    expect((await getCounts()).openConflicts).toBe((await listConflicts()).length)
  })
})
