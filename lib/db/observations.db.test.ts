import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { findObservations, listCells, listRecorded } = await import('./observations')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { addLan, disagree, record, rule, withdraw } = await import('./test-records')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const indicator = 'par-index-score'

const values = async (year: number, asOf?: string) =>
  (await listCells({ indicator, from: `${year}-01-01`, to: `${year}-12-31`, ...(asOf && { asOf }) })).flatMap(({ figure, disputed }) => [figure.value, ...disputed.map(({ value }) => value)])

beforeAll(async () => {
  await seedAreas(read('areas'), [], read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan()
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

describe('what was known on a day', () => {
  test('is nothing before the report was published, and its figure from that day on', async () => {
    await record(2023, '95.7', '2024-02-20')
    expect([await values(2023, '2024-02-19'), await values(2023, '2024-02-20'), await values(2023, '2026-01-01'), await values(2023)]).toEqual([[], ['95.7'], ['95.7'], ['95.7']])
  })

  test('is the estimate until the official figure came', async () => {
    await record(2022, '94', '2022-12-15', { status: 'estimated' })
    await record(2022, '94.5', '2023-05-10')
    expect([await values(2022, '2022-12-31'), await values(2022, '2023-05-09'), await values(2022, '2023-05-10')]).toEqual([['94'], ['94'], ['94.5']])
  })

  test('holds a figure until the day it was withdrawn, and not on that day', async () => {
    const id = await record(2021, '93', '2022-03-01')
    await withdraw(id, '2022-06-10')
    expect([await values(2021, '2022-06-09'), await values(2021, '2022-06-10'), await values(2021, '2022-06-11'), await values(2021)]).toEqual([['93'], [], [], []])
  })

  test('is the earlier figure again after the later one was withdrawn', async () => {
    await record(2020, '92', '2021-03-01')
    await withdraw(await record(2020, '99', '2021-04-01'), '2021-05-01')
    expect([await values(2020, '2021-03-31'), await values(2020, '2021-04-30'), await values(2020, '2021-05-01')]).toEqual([['92'], ['99'], ['92']])
  })

  test('is the wrong figure until it was put right, although both are of one report', async () => {
    const id = await record(2019, '29', '2020-03-01', { recordedAt: new Date('2020-03-02T08:00:00Z') })
    await withdraw(id, '2020-03-10')
    await record(2019, '92', '2020-03-01', { reportId: id, edition: 2, recordedAt: new Date('2020-03-10T09:05:00Z') })
    expect([await values(2019, '2020-03-09'), await values(2019, '2020-03-10')]).toEqual([['29'], ['92']])
  })

  test('is a dispute until it was ruled on', async () => {
    const older = await record(2018, '91', '2019-03-01')
    const newer = await record(2018, '92', '2019-03-02')
    await rule(await disagree(older, newer), older, '2019-04-01')
    expect([await values(2018, '2019-03-01'), await values(2018, '2019-03-31'), await values(2018, '2019-04-01'), await values(2018)]).toEqual([['91'], ['92', '91'], ['91'], ['91']])
  })
})

describe('figures', () => {
  test('come with every digit as text', async () => {
    await record(2017, '1234567890123456789012345678.0123456789', '2018-03-01')
    expect(await values(2017)).toEqual(['1234567890123456789012345678.0123456789'])
  })

  test('of whole numbers and of zero come without an exponent or a minus', async () => {
    await record(2016, '5330900000000', '2017-03-01')
    await record(2015, '-0.0', '2016-03-01')
    expect([await values(2016), await values(2015)]).toEqual([['5330900000000'], ['0']])
  })

  test('of an invented area come only when the area or its report is asked for', async () => {
    const id = await record(2014, '90', '2015-03-01', { areaSlug: 'mau-hong-sen' })
    expect(await values(2014)).toEqual([])
    expect(await listRecorded({ areas: ['mau-hong-sen'] })).toMatchObject([{ id }])
    expect(await listRecorded({ reportId: id })).toMatchObject([{ id }])
  })

  test('are narrowed by area, report and the end of their periods', async () => {
    const id = await record(2013, '89', '2014-03-01', { areaSlug: 'tay-ho' })
    expect(await listRecorded({ areas: ['tay-ho', 'ba-dinh'] })).toMatchObject([{ id }])
    expect(await listRecorded({ reportId: id })).toMatchObject([{ id }])
    expect((await listRecorded({ to: '2013-12-31' })).map((row) => row.id)).toEqual([id])
    expect(await listRecorded({ to: '2013-12-30' })).toEqual([])
    expect((await listRecorded({ from: '2013-12-31', areas: ['tay-ho'] })).map((row) => row.id)).toEqual([id])
    expect(await listRecorded({ from: '2014-01-01', areas: ['tay-ho'] })).toEqual([])
    expect(await listRecorded({ areas: [] })).toEqual([])
    expect(await listRecorded({ indicator: 'budget-revenue' })).toEqual([])
  })

  test('are narrowed by several indicators and by theme', async () => {
    const id = await record(2011, '12', '2012-03-01', { areaSlug: 'ba-vi', indicatorCode: 'par-index-rank', of: '30' })
    const codes = async (filter: Parameters<typeof listRecorded>[0]) => [...new Set((await listRecorded(filter)).map((row) => row.indicator))].sort()
    expect(await codes({ indicators: ['par-index-rank', 'budget-revenue'] })).toEqual(['par-index-rank'])
    expect(await codes({ indicators: ['par-index-rank', 'par-index-score'] })).toEqual(['par-index-rank', 'par-index-score'])
    expect(await codes({ indicators: [] })).toEqual([])
    expect(await codes({ theme: 'admin-reform' })).toEqual(['par-index-rank', 'par-index-score'])
    expect(await codes({ theme: 'budget' })).toEqual([])
    expect(await listRecorded({ theme: 'admin-reform', areas: ['ba-vi'] })).toMatchObject([{ id, value: '12', of: '30' }])
  })

  test('of a citation have no sentence, rule or reviewer here', async () => {
    const id = await record(2012, '88', '2013-03-01')
    const [row] = await listRecorded({ reportId: id })
    expect(row?.evidence).toEqual({ reportId: id, title: (await prisma.report.findUniqueOrThrow({ where: { id } })).title, publisher: null, url: null, publishedOn: '2013-03-01', quote: '88', span: null, rule: null, acceptedBy: null, acceptedOn: null })
  })

  test('that a person accepted tell who and on which day', async () => {
    const id = await record(2010, '87', '2011-03-01', { recordedById: 'lan', recordedAt: new Date('2011-03-02T08:00:00Z') })
    const [row] = await listRecorded({ reportId: id })
    expect(row).toMatchObject({ recordedAt: '2011-03-02T08:00:00.000Z', evidence: { acceptedBy: 'Lan', acceptedOn: '2011-03-02' } })
  })
})

describe('a figure asked for by its id', () => {
  test('comes with what stands in its cell: perhaps a later figure', async () => {
    const older = await record(2008, '80', '2009-03-01')
    const newer = await record(2008, '81', '2009-04-01')
    expect(await findObservations([older])).toMatchObject([{ id: older, value: '80', cell: { figure: { id: newer, value: '81' }, disputed: [] } }])
    expect(await findObservations([older], { asOf: '2009-03-15' })).toMatchObject([{ id: older, cell: { figure: { id: older } } }])
  })

  test('comes with what disputes it, until a ruling', async () => {
    const older = await record(2007, '80', '2008-03-01')
    const newer = await record(2007, '81', '2008-04-01')
    await rule(await disagree(older, newer), older, '2008-05-01')
    expect(await findObservations([older], { asOf: '2008-04-30' })).toMatchObject([{ cell: { figure: { id: newer }, disputed: [{ id: older }] } }])
    expect(await findObservations([newer])).toMatchObject([{ id: newer, cell: { figure: { id: older }, disputed: [] } }])
  })

  test('comes in the order asked for, from other cells and invented areas too', async () => {
    const [a, b, c] = [await record(2006, '70', '2007-03-01'), await record(2005, '71', '2007-03-01', { areaSlug: 'tay-ho' }), await record(2004, '72', '2007-03-01', { areaSlug: 'mau-hong-sen' })]
    expect((await findObservations([c, a, 'khong-co', 'o\0', b])).map(({ id, cell }) => [id, cell.figure.id])).toEqual([[c, c], [a, a], [b, b]])
    expect(await findObservations([])).toEqual([])
  })

  test('is missing where it was withdrawn, and before it was known', async () => {
    const id = await record(2003, '70', '2004-03-01')
    await withdraw(id, '2004-05-01')
    expect([await findObservations([id]), await findObservations([id], { asOf: '2004-02-29' })]).toEqual([[], []])
    expect(await findObservations([id], { asOf: '2004-04-01' })).toMatchObject([{ id }])
  })
})
