import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Candidate } from '@/lib/extraction/candidate'
import { PLAIN } from '@/lib/extraction/made.test-data'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates } = await import('./candidates')
const { acceptCandidate, undoDecision } = await import('./decisions')
const { saveReport } = await import('./reports')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { listTargets } = await import('./targets')
const { addLan } = await import('./test-records')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const lan = { id: 'lan', name: 'Lan' }

beforeAll(async () => {
  await seedAreas(read('areas'), [], read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan()
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const QUOTE = 'phấn đấu tăng 8%'
let written = 0
/** A goal read in a report and accepted; with what undoes it. */
async function accepted({ area = 'hoan-kiem', indicator = 'trade-services-tourism-growth', year = 2023, publishedOn = '2022-12-20', value = '8' } = {}) {
  const text = `Nghị quyết số ${(written += 1)}: ${QUOTE} so với năm trước.`
  const start = text.indexOf(QUOTE)
  const candidate: Candidate = {
    span: { start, end: start + QUOTE.length }, quote: QUOTE, role: 'target', kind: 'growth', area: null, areaSlug: area, measure: 'dịch vụ', indicator, value, valueMax: null, scale: '1', of: null, measureUnit: '%',
    period: { from: `${year}-01-01`, to: `${year}-12-31` }, basis: 'previous_year', estimated: false, qualifier: null, ...PLAIN, rule: 'growth/percent', ruleVersion: 2, confidence: 0.9,
  }
  const { id: reportId } = await saveReport({ text, title: `Nghị quyết ${written}`, publishedOn, statements: [], candidates: [candidate] }, { publisher: 'HĐND quận' })
  const [entry] = await listCandidates(reportId)
  const seen = { id: entry?.id ?? '', revision: 0 }
  const result = await acceptCandidate(seen, { indicator, area, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, value, valueMax: null, scale: '1', of: null, basis: 'previous_year', estimated: false, qualifier: null }, lan)
  expect(result.ok).toBe(true)
  return { reportId, start, undo: () => undoDecision({ id: seen.id, revision: 1 }, lan) }
}

describe('a goal', () => {
  test('comes with its value, period, sentence and who accepted it', async () => {
    const { reportId, start } = await accepted({ value: '8.50' })
    const [target] = await listTargets({ area: 'hoan-kiem' })
    expect(target).toEqual({
      id: target?.id, indicator: 'trade-services-tourism-growth', area: 'hoan-kiem', period: { from: '2023-01-01', to: '2023-12-31' }, periodKind: 'year', basis: 'previous_year', value: '8.5', valueMax: null, of: null, vintage: '2022-12-20',
      evidence: {
        reportId, title: 'Nghị quyết 1', publisher: 'HĐND quận', url: null, publishedOn: '2022-12-20', quote: QUOTE, span: { start, end: start + QUOTE.length }, rule: 'growth/percent@2',
        acceptedBy: 'Lan', acceptedOn: new Date().toISOString().slice(0, 10),
      },
    })
  })

  test('taken back is not a goal, but was one on the days before', async () => {
    const { undo } = await accepted({ area: 'ba-dinh' })
    await undo()
    await prisma.target.updateMany({ where: { areaSlug: 'ba-dinh' }, data: { withdrawnAt: new Date('2023-02-01T08:00:00Z') } })
    expect(await listTargets({ area: 'ba-dinh' })).toEqual([])
    const lengths = await Promise.all(['2022-12-19', '2022-12-20', '2023-01-31', '2023-02-01'].map(async (asOf) => (await listTargets({ area: 'ba-dinh', asOf })).length))
    expect(lengths).toEqual([0, 1, 1, 0])
  })

  test('not accepted is none', async () => {
    const before = await listTargets({})
    const text = `Báo cáo: ${QUOTE}.`
    const start = text.indexOf(QUOTE)
    await saveReport({ text, title: null, publishedOn: null, statements: [], candidates: [{ span: { start, end: start + QUOTE.length }, quote: QUOTE, role: 'target', kind: 'growth', area: null, areaSlug: 'tay-ho', measure: 'dịch vụ', indicator: null, value: '8', valueMax: null, scale: '1', of: null, measureUnit: '%', period: null, basis: 'none', estimated: false, qualifier: null, ...PLAIN, rule: 'growth/percent', ruleVersion: 1, confidence: 0.9 }] }, {})
    expect(await listTargets({})).toEqual(before)
  })

  test('is found by area and by indicator, in order of area, indicator and period, the newest of one period first', async () => {
    await accepted({ area: 'tay-ho', year: 2024 })
    await accepted({ area: 'tay-ho', year: 2023 })
    await accepted({ area: 'tay-ho', year: 2023, publishedOn: '2022-11-01', value: '7' })
    await accepted({ area: 'tay-ho', indicator: 'production-value-growth' })
    const told = async (filter: Parameters<typeof listTargets>[0]) => (await listTargets(filter)).map(({ area, indicator, period, value }) => `${area} ${indicator} ${period.to.slice(0, 4)} ${value}`)
    const ofTayHo = ['tay-ho production-value-growth 2023 8', 'tay-ho trade-services-tourism-growth 2023 8', 'tay-ho trade-services-tourism-growth 2023 7', 'tay-ho trade-services-tourism-growth 2024 8']
    expect(await told({ area: 'tay-ho' })).toEqual(ofTayHo)
    expect(await told({ areas: ['tay-ho', 'ba-vi'], indicators: ['production-value-growth'] })).toEqual(ofTayHo.slice(0, 1))
    expect(await told({ indicator: 'trade-services-tourism-growth' })).toEqual(['hoan-kiem trade-services-tourism-growth 2023 8.5', ...ofTayHo.slice(1)])
    expect(await told({ areas: [] })).toEqual([])
  })

  test('of an invented area comes only when the area is asked for', async () => {
    await accepted({ area: 'mau-hong-sen' })
    expect((await listTargets({})).map(({ area }) => area)).not.toContain('mau-hong-sen')
    expect(await listTargets({ area: 'mau-hong-sen' })).toHaveLength(1)
  })
})
