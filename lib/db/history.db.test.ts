import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listVintages } = await import('./history')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { addLan, disagree, record, rule, withdraw } = await import('./test-records')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan()
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const said = (year: number, more: Partial<Parameters<typeof listVintages>[0]> = {}) =>
  listVintages({ indicator: 'par-index-score', area: 'hoan-kiem', period: { from: `${year}-01-01`, to: `${year}-12-31` }, ...more })
/** Id and standing of each, newest first. */
const standings = async (year: number) => (await said(year)).map(({ id, standing }) => [id, standing])

describe('what was said about a figure', () => {
  test('is told newest first, of one day the official one before the estimate', async () => {
    const first = await record(2022, '93', '2022-10-05', { status: 'estimated' })
    const estimate = await record(2022, '94', '2023-05-10', { status: 'estimated' })
    const official = await record(2022, '95', '2023-05-10', { recordedAt: new Date('2023-05-11T08:00:00Z') })
    expect(await standings(2022)).toEqual([[official, 'current'], [estimate, 'earlier'], [first, 'earlier']])
  })

  test('comes with its value, vintage, report and words', async () => {
    const id = await record(2021, '93.50', '2022-03-01', { quote: 'đạt 93,50%', note: 'Sơ bộ' })
    expect(await said(2021)).toMatchObject([{ id, value: '93.5', vintage: '2022-03-01', note: 'Sơ bộ', evidence: { reportId: id, quote: 'đạt 93,50%', publishedOn: '2022-03-01' }, withdrawal: null, ruling: null }])
  })

  test('of another source that says the same agrees', async () => {
    const older = await record(2020, '93', '2021-03-01')
    const newer = await record(2020, '93.0', '2021-04-01')
    expect(await standings(2020)).toEqual([[newer, 'current'], [older, 'agreeing']])
  })

  test('holds what was taken back, with who did it, when and why', async () => {
    const older = await record(2019, '93', '2020-03-01')
    const newer = await record(2019, '99', '2020-04-01')
    await withdraw(newer, '2020-05-01')
    expect(await standings(2019)).toEqual([[newer, 'withdrawn'], [older, 'current']])
    expect((await said(2019))[0]?.withdrawal).toEqual({ at: '2020-05-01T09:00:00.000Z', by: 'Lan', reason: 'undo' })
  })

  test('is all told where nothing of it stands', async () => {
    const id = await record(2018, '93', '2019-03-01')
    await withdraw(id, '2019-05-01')
    expect(await standings(2018)).toEqual([[id, 'withdrawn']])
  })

  test('in conflict is disputed, in the words of every source', async () => {
    const [a, b, c] = [await record(2017, '93', '2018-03-01'), await record(2017, '94', '2018-04-01'), await record(2017, '93', '2018-02-01')]
    const conflict = await disagree(a, b, c)
    expect(await standings(2017)).toEqual([[b, 'current'], [a, 'disputed'], [c, 'disputed']])
    expect((await said(2017)).map(({ ruling, conflict: of }) => [ruling, of?.id])).toEqual([[null, conflict], [null, conflict], [null, conflict]])
  })

  test('and ruled on tells the ruling with its reason', async () => {
    const [older, newer] = [await record(2016, '93', '2017-03-01'), await record(2016, '94', '2017-04-01')]
    await rule(await disagree(older, newer), older, '2017-05-01')
    expect(await standings(2016)).toEqual([[newer, 'ruled-out'], [older, 'current']])
    expect((await said(2016)).map(({ ruling }) => ruling)).toEqual(Array(2).fill({ observationId: older, at: '2017-05-01T08:00:00.000Z', by: 'Lan', reason: 'theo văn bản gốc' }))
  })

  test('before an official figure that settled a conflict of estimates is earlier, not disputed', async () => {
    const [a, b] = [await record(2015, '93', '2016-03-01', { status: 'estimated' }), await record(2015, '94', '2016-04-01', { status: 'estimated' })]
    await disagree(a, b)
    const official = await record(2015, '95', '2016-05-01')
    expect(await standings(2015)).toEqual([[official, 'current'], [b, 'earlier'], [a, 'earlier']])
  })

  test('is of one cell: other areas, indicators and periods are not in it, another basis is one of its own', async () => {
    const plain = await record(2014, '93', '2015-03-01')
    const plan = await record(2014, '101', '2015-02-01', { basis: 'plan' })
    await record(2014, '93', '2015-03-01', { areaSlug: 'tay-ho' })
    await record(2014, '3', '2015-03-01', { indicatorCode: 'par-index-rank' })
    await record(2014, '93', '2015-03-01', { periodTo: new Date('2014-06-30'), period: '2014-S1', periodKind: 'half' })
    expect(await standings(2014)).toEqual([[plain, 'current'], [plan, 'current']])
    expect((await said(2014, { basis: 'plan' })).map(({ id }) => id)).toEqual([plan])
  })

  test('is nothing for a cell no one spoke of', async () => {
    expect(await said(1999)).toEqual([])
  })
})
