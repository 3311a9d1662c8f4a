import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Proposal } from '@/lib/review/proposal'
import { testDatabase } from './test-database'

// What a person wrote into a workbook, sent to review.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates } = await import('./candidates')
const { findIndicator } = await import('./catalogue')
const { acceptCandidate } = await import('./decisions')
const { listCells } = await import('./observations')
const { findReport } = await import('./reports')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { addLan, disagree, record, withdraw } = await import('./test-records')
const { findWritten, saveProposals } = await import('./workbooks')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const lan = { id: 'lan', name: 'Lan' }
let score: Indicator

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await addLan()
  score = (await findIndicator('par-index-score'))!
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const proposal = async (year: number, value: string, id: string | null): Promise<Proposal> => ({
  rule: id ? 'workbook/changed-cell' : 'workbook/added-row', indicator: score, area: { slug: 'hoan-kiem', name: 'Hoàn Kiếm', fullName: 'Quận Hoàn Kiếm' },
  confirmation: { indicator: score.code, area: 'hoan-kiem', periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, value, valueMax: null, scale: '1', of: null, basis: 'none', estimated: false, qualifier: null },
  before: id ? ((await findWritten([id])).get(id)?.figure ?? null) : null, beforeArea: id ? 'Quận Hoàn Kiếm' : null,
})
const file = { fileName: 'so-lieu.xlsx', title: 'Bảng tính so-lieu.xlsx' }

describe('figures written into a workbook', () => {
  test('wait for review, each with its line of the report as its sentence', async () => {
    const id = await record(2015, '91.2', '2016-02-01')
    const saved = await saveProposals([await proposal(2015, '91.25', id), await proposal(2016, '92', null)], file, lan)
    const [report, candidates] = [await findReport(saved.id), await listCandidates(saved.id)]
    expect(saved).toEqual({ status: 'added', id: saved.id, candidates: 2 })
    expect(report).toMatchObject({ title: 'Bảng tính so-lieu.xlsx', fileName: 'so-lieu.xlsx' })
    expect(candidates.map(({ decision, rule, ruleVersion, value }) => [decision, rule, ruleVersion, value])).toEqual([['pending', 'workbook/changed-cell', 1, '91.25'], ['pending', 'workbook/added-row', 1, '92']])
    for (const { quote, span } of candidates) expect(report!.text!.slice(span.start, span.end)).toBe(quote)
    expect(candidates[0]!.quote).toMatch(/Quận Hoàn Kiếm; năm 2015: 91,25% \(trước: 91,2%\)$/)
  })

  test('brought twice are one report, also under another name', async () => {
    const changes = [await proposal(2017, '93', null)]
    const first = await saveProposals(changes, file, lan)
    const second = await saveProposals(changes, { ...file, fileName: 'ban-sao.xlsx' }, lan)
    expect(second).toEqual({ status: 'known', id: first.id })
    expect(await listCandidates(first.id)).toHaveLength(1)
  })

  test('once accepted stand in the cell, and lead to the line', async () => {
    const id = await record(2018, '93.1', '2019-02-01')
    const change = await proposal(2018, '93.15', id)
    const saved = await saveProposals([change], file, lan)
    const [candidate] = await listCandidates(saved.id)
    await acceptCandidate({ id: candidate!.id, revision: candidate!.revision }, change.confirmation, lan)
    const cells = await listCells({ indicator: score.code, areas: ['hoan-kiem'], from: '2018-01-01', to: '2018-12-31' })
    expect([cells[0]?.figure, ...(cells[0]?.disputed ?? [])].map((figure) => figure?.value)).toContain('93.15')
    expect([cells[0]!.figure, ...cells[0]!.disputed].find(({ value }) => value === '93.15')!.evidence).toMatchObject({ quote: candidate!.quote, rule: 'workbook/changed-cell@1', acceptedBy: 'Lan' })
  })
})

describe('the figures of a workbook by their ids', () => {
  test('are in force until another takes their place', async () => {
    const old = await record(2019, '90', '2020-01-01')
    expect((await findWritten([old, old])).get(old)).toMatchObject({ figure: { id: old }, current: { id: old } })
    const newer = await record(2019, '90.5', '2020-03-01')
    expect((await findWritten([old])).get(old)).toMatchObject({ figure: { id: old, value: '90' }, current: { id: newer, value: '90.5' } })
  })

  test('in dispute are each in force', async () => {
    const [a, b] = [await record(2020, '90', '2021-01-01'), await record(2020, '91', '2021-02-01')]
    await disagree(a, b)
    const found = await findWritten([a, b])
    expect([found.get(a)?.current.id, found.get(b)?.current.id]).toEqual([a, b])
  })

  test('withdrawn or never there are missing', async () => {
    const gone = await record(2021, '90', '2022-01-01')
    await withdraw(gone, '2022-02-01')
    expect([...(await findWritten([gone, 'không có', 'a\0b'])).keys()]).toEqual([])
  })
})
