import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cellKey } from '@/lib/indicators/observation'
import { PLAIN } from '@/lib/extraction/made.test-data'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCoverage, listHeldSources } = await import('./coverage')
const { listCells } = await import('./observations')
const { saveReport } = await import('./reports')
const { seedAreas, seedCatalogue, seedFigures } = await import('./seeding')
const { addLan, disagree, record: recordFigure, rule, withdraw } = await import('./test-records')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const day = (date: string) => new Date(`${date}T00:00:00Z`)

beforeAll(async () => {
  await seedAreas(read('areas'), [], read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await seedFigures(read('sources'), read('observations'), read('conflicts'))
  await addLan()
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

/** What `currentCells` says of the same figures: coverage is worked out by the database, and has to say no other. */
async function byTheRule(filter: Parameters<typeof listCells>[0]) {
  const cells = await listCells(filter)
  return cells
    .map(({ figure: { indicator, area, period, periodKind, basis, estimated, vintage, evidence }, disputed }) => ({
      indicator, area, period, periodKind, basis, estimated, vintage, reportId: evidence.reportId, disputed: disputed.length > 0,
    }))
    .sort(byPlace)
}
const byPlace = (a: Parameters<typeof cellKey>[0], b: Parameters<typeof cellKey>[0]) => cellKey(a).localeCompare(cellKey(b))
const covered = async (filter: Parameters<typeof listCoverage>[0]) => (await listCoverage(filter)).sort(byPlace)

/** A figure of a year that no seeded figure is of. */
const record = (year: number, value: string, vintage: string, more: Parameters<typeof recordFigure>[3] = {}) => recordFigure(year, value, vintage, { areaSlug: 'dong-anh', ...more })

describe('what stands in each cell', () => {
  test('is of the seeds what the rule says, now and on days before', async () => {
    const now = await covered({})
    expect(now).toEqual(await byTheRule({}))
    expect(now.filter(({ disputed }) => disputed).length).toBeGreaterThan(5)
    for (const asOf of ['2019-12-31', '2022-10-05', '2023-06-30', '2024-02-20']) expect(await covered({ asOf })).toEqual(await byTheRule({ asOf }))
  })

  test.each([
    { indicator: 'budget-revenue' }, { indicators: ['par-index-score', 'par-index-rank'] }, { theme: 'admin-reform' }, { areas: ['hoan-kiem', 'tay-ho'] }, { from: '2022-01-01', to: '2022-12-31' }, { areas: [] },
  ])('is narrowed as figures are: %j', async (filter) => {
    expect(await covered(filter)).toEqual(await byTheRule(filter))
  })

  test('is one row a cell, in order of area and period', async () => {
    const rows = await listCoverage({ indicator: 'budget-revenue' })
    expect(new Set(rows.map(cellKey)).size).toBe(rows.length)
    const order = rows.map(({ area, period }) => `${area}|${period.to}|${period.from}`)
    expect(order).toEqual([...order].sort())
  })
})

describe('what stands, by the rule and by the database, is the same', () => {
  const days = ['2019-02-28', '2019-03-01', '2019-03-15', '2019-04-15', '2019-05-15', '2019-06-15', undefined]
  let year = 1950
  beforeEach(() => void (year += 1))

  test.each<readonly [string, () => Promise<void>]>([
    ['an estimate and the official figure after it', async () => {
      await record(year, '90', '2019-03-01', { status: 'estimated' })
      await record(year, '91', '2019-04-01')
    }],
    ['both of one day', async () => {
      await record(year, '90', '2019-03-01', { status: 'estimated', recordedAt: day('2019-05-01') })
      await record(year, '91', '2019-03-01', { recordedAt: day('2019-04-01') })
    }],
    ['a figure withdrawn and put right', async () => {
      const wrong = await record(year, '19', '2019-03-01', { recordedAt: new Date('2019-03-02T08:00:00Z') })
      await withdraw(wrong, '2019-04-10')
      await record(year, '91', '2019-03-01', { reportId: wrong, edition: 2, recordedAt: new Date('2019-04-10T09:05:00Z') })
    }],
    ['an open conflict', async () => {
      await disagree(await record(year, '90', '2019-03-01'), await record(year, '91', '2019-04-01'))
    }],
    ['a conflict whose sources came to agree', async () => {
      const older = await record(year, '90', '2019-03-01')
      const newer = await record(year, '91', '2019-04-01')
      await disagree(older, newer)
      await withdraw(newer, '2019-05-01')
    }],
    ['members that differ in the total only where one names it', async () => {
      await disagree(await record(year, '20', '2019-03-01', { of: '30' }), await record(year, '20', '2019-04-01'))
    }],
    ['members that differ in the total', async () => {
      await disagree(await record(year, '20', '2019-03-01', { of: '30' }), await record(year, '20', '2019-04-01', { of: '29' }))
    }],
    ['members of which one is a range', async () => {
      await disagree(await record(year, '20', '2019-03-01', { valueMax: '22' }), await record(year, '20', '2019-04-01'))
    }],
    ['a ruling for the older', async () => {
      const older = await record(year, '90', '2019-03-01', { status: 'estimated' })
      await rule(await disagree(older, await record(year, '91', '2019-04-01')), older, '2019-05-01')
    }],
    ['a ruling, and an official figure after it that is no part of it', async () => {
      const older = await record(year, '90', '2019-03-01')
      await rule(await disagree(older, await record(year, '91', '2019-03-10')), older, '2019-05-01')
      await record(year, '95', '2019-06-01')
    }],
    ['a ruling for a figure that was withdrawn', async () => {
      const older = await record(year, '90', '2019-03-01')
      await rule(await disagree(older, await record(year, '91', '2019-03-10')), older, '2019-05-01')
      await withdraw(older, '2019-06-01')
    }],
    ['an official figure that settles estimates in conflict', async () => {
      await disagree(await record(year, '90', '2019-03-01', { status: 'estimated' }), await record(year, '91', '2019-03-10', { status: 'estimated' }))
      await record(year, '92', '2019-05-01')
    }],
  ])('%s', async (_, make) => {
    await make()
    const rows = await Promise.all(days.map(async (asOf) => {
      const filter = { areas: ['dong-anh'], from: `${year}-01-01`, to: `${year}-12-31`, ...(asOf && { asOf }) }
      expect(await covered(filter), asOf).toEqual(await byTheRule(filter))
      return covered(filter)
    }))
    expect(rows.map(({ length }) => length)).toEqual([0, 1, 1, 1, 1, 1, 1])
  })
})

describe('the sources held', () => {
  const held = async (area: string, to: string, asOf?: string) => (await listHeldSources(asOf ? { asOf } : {})).filter((row) => row.area === area && row.period.to === to)

  test('are those with a figure of the area and period, each once', async () => {
    const rows: { area: string; source: string; period: { from: string; to: string } }[] = read('observations')
    const expected = new Set(rows.filter(({ area, period }) => area === 'hoan-kiem' && period.from === '2022-01-01' && period.to === '2022-09-30').map(({ source }) => source))
    const [found] = await held('hoan-kiem', '2022-09-30')
    expect(found).toEqual({ area: 'hoan-kiem', period: { from: '2022-01-01', to: '2022-09-30' }, reports: [...expected].sort() })
  })

  test('are not those whose only figure was withdrawn', async () => {
    const id = await record(1940, '90', '2019-03-01')
    expect(await held('dong-anh', '1940-12-31')).toMatchObject([{ reports: [id] }])
    await withdraw(id, '2019-04-01')
    expect(await held('dong-anh', '1940-12-31')).toEqual([])
    expect(await held('dong-anh', '1940-12-31', '2019-03-20')).toMatchObject([{ reports: [id] }])
  })

  /** A report with one reading that awaits a decision. */
  async function unread(area: string, year: number, publishedOn: string | null) {
    const quote = 'ước đạt 12 tỷ đồng'
    const text = `Năm ${year}, thu ngân sách ${quote}.`
    const start = text.indexOf(quote)
    const { id } = await saveReport({
      text, title: 'Báo cáo', publishedOn,
      statements: [],
      candidates: [{
        span: { start, end: start + quote.length }, quote, role: 'result', kind: 'level', area: null, areaSlug: area, measure: 'thu ngân sách', indicator: null, value: '12', valueMax: null, scale: '1000000000', of: null,
        measureUnit: 'đồng', period: { from: `${year}-01-01`, to: `${year}-12-31` }, basis: 'none', estimated: true, qualifier: null, ...PLAIN, rule: 'level/amount', ruleVersion: 1, confidence: 0.9,
      }],
    }, {})
    return id
  }

  test('are those that await a decision too, from the day of their issue', async () => {
    const id = await unread('dong-anh', 1941, '2020-01-10')
    expect(await held('dong-anh', '1941-12-31')).toEqual([{ area: 'dong-anh', period: { from: '1941-01-01', to: '1941-12-31' }, reports: [id] }])
    expect([await held('dong-anh', '1941-12-31', '2020-01-09'), (await held('dong-anh', '1941-12-31', '2020-01-10')).length]).toEqual([[], 1])
  })

  test('without a day of issue are held from the day they were brought', async () => {
    await unread('dong-anh', 1943, null)
    expect([await held('dong-anh', '1943-12-31', '2020-01-10'), (await held('dong-anh', '1943-12-31', '2100-01-01')).length]).toEqual([[], 1])
  })

  test('of invented areas are not among them', async () => {
    await record(1942, '90', '2019-03-01', { areaSlug: 'mau-hong-sen' })
    await unread('mau-hong-sen', 1942, '2019-03-01')
    expect(await held('mau-hong-sen', '1942-12-31')).toEqual([])
  })
})
