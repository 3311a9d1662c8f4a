import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PrismaClient } from './generated/client'
import { testDatabase } from './test-database'

// How many questions each read asks, over all the seeds: the number does not grow with what is found.

const database = await testDatabase()
process.env.DATABASE_URL = database.url

// lib/db takes the client that is there: this one tells which statements it sends.
const listening = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }), log: [{ emit: 'event', level: 'query' }] })
const sent: { readonly query: string; readonly params: string }[] = []
listening.$on('query', (event) => sent.push(event))
Object.assign(globalThis, { prisma: listening })

const { prisma } = await import('./client')
const { countByArea, findAreaLife, findAreas, findIndicator, getReadingContext, listAreas, listAreasWithPlace, listIndicators, listThemes } = await import('./catalogue')
const { listCoverage, listHeldSources } = await import('./coverage')
const { listMentions } = await import('./statements')
const { listVintages } = await import('./history')
const { findObservations, listCells, listRecorded } = await import('./observations')
const { getCounts, listConflicts, listNews } = await import('./overview')
const { findReport, listReportFilters, listReports } = await import('./reports')
const { listTargets } = await import('./targets')
const { seedAreas, seedCatalogue, seedFigures } = await import('./seeding')

const read = <T = never>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

beforeAll(async () => {
  await seedAreas(read('areas'), read('communes'), read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await seedFigures(read('sources'), read('observations'), read('conflicts'))
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const someIds = async () => (await listRecorded({ indicator: 'budget-revenue' })).slice(0, 8).map(({ id }) => id)

test.each<readonly [string, number, () => Promise<unknown>]>([
  ['all 1123 figures', 1, () => listCells({})],
  ['figures of one indicator', 1, () => listCells({ indicator: 'budget-revenue' })],
  ['figures of several indicators and areas', 1, () => listCells({ indicators: ['budget-revenue', 'par-index-score'], areas: ['hoan-kiem', 'tay-ho'] })],
  ['figures as known on a day', 1, () => listCells({ asOf: '2024-02-20' })],
  ['what was said about one figure', 1, () => listVintages({ indicator: 'budget-revenue', area: 'hoan-kiem', period: { from: '2022-01-01', to: '2022-09-30' } })],
  ['goals', 1, () => listTargets({})],
  ['coverage', 1, () => listCoverage()],
  ['sources held', 1, () => listHeldSources()],
  ['results told without a figure', 1, () => listMentions()],
  ['counts of the overview', 1, () => getCounts()],
  ['news', 1, () => listNews(8)],
  ['open conflicts', 1, () => listConflicts()],
  ['222 reports', 1, () => listReports()],
  ['reports narrowed in every way', 1, () => listReports({ limit: 5, withText: false, area: 'hoan-kiem', year: 2023, search: 'hoan kiem' })],
  ['what reports are narrowed by', 1, () => listReportFilters()],
  ['one report', 1, () => findReport('wikilegal-vn-2020-247bc4')],
  ['157 areas', 1, () => listAreas()],
  ['157 areas with their places and lives', 1, () => listAreasWithPlace()],
  ['areas by address', 1, () => findAreas(['hoan-kiem', 'tay-ho'])],
  ['the life of an area', 5, () => findAreaLife('hoan-kiem')],
  ['figures counted by area', 1, () => countByArea()],
  ['the catalogue of 93 indicators', 3, () => listThemes()],
  ['one indicator', 2, () => findIndicator('par-index-rank')],
  ['the list of indicators', 1, () => listIndicators()],
  ['what reports are read with', 4, () => getReadingContext()],
])('%s: %i', async (_, queries, ask) => {
  sent.length = 0
  await ask()
  expect(sent, sent.map(({ query }) => query).join('\n')).toHaveLength(queries)
})

test('figures by id: 1, however many', async () => {
  const ids = await someIds()
  for (const asked of [ids.slice(0, 1), ids]) {
    sent.length = 0
    expect(await findObservations(asked)).toHaveLength(asked.length)
    expect(sent).toHaveLength(1)
  }
})

interface Plan {
  readonly 'Relation Name'?: string
  readonly 'Index Cond'?: string
  readonly 'Recheck Cond'?: string
  readonly Plans?: readonly Plan[]
}

describe('an index leads to the figures wanted, wherever few of many are', () => {
  const planner = new pg.Client({ connectionString: database.url })
  beforeAll(async () => {
    await planner.connect()
    // Over so few rows it is quicker to read them all. Without that way the planner shows whether it has another.
    await planner.query('SET enable_seqscan = off')
    await planner.query('ANALYZE')
  })
  afterAll(() => planner.end())

  const scans = (plan: Plan): Plan[] => [...(plan['Relation Name'] === 'Observation' ? [plan] : []), ...(plan.Plans ?? []).flatMap(scans)]

  test.each<readonly [string, () => Promise<unknown>]>([
    ['of an indicator', () => listCells({ indicator: 'budget-revenue' })],
    ['of several indicators', () => listCells({ indicators: ['budget-revenue', 'par-index-score'] })],
    ['of a theme', () => listCells({ theme: 'admin-reform' })],
    ['of an area', () => listCells({ areas: ['hoan-kiem'] })],
    ['of areas and an indicator, on a day', () => listCells({ areas: ['hoan-kiem', 'tay-ho'], indicator: 'budget-revenue', asOf: '2024-01-01' })],
    ['of a report', () => listCells({ reportId: 'wikilegal-vn-2020-247bc4' })],
    ['of a year', () => listCoverage({ from: '2023-01-01', to: '2023-12-31' })],
    ['of one cell', () => listVintages({ indicator: 'budget-revenue', area: 'hoan-kiem', period: { from: '2022-01-01', to: '2022-09-30' } })],
    ['by id', async () => findObservations(['hoan-kiem.budget-revenue.2022-01-01_2022-09-30'])],
    ['in conflict', () => listConflicts()],
    ['of the reports listed', () => listReports({ limit: 5 })],
  ])('%s', async (_, ask) => {
    sent.length = 0
    await ask()
    const [{ query, params } = { query: '', params: '[]' }] = sent
    const { rows } = await planner.query(`EXPLAIN (FORMAT JSON) ${query}`, JSON.parse(params))
    const found = scans(rows[0]['QUERY PLAN'][0].Plan)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((scan) => !scan['Index Cond'] && !scan['Recheck Cond'])).toEqual([])
  })
})
