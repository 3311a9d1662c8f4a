import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Statement } from '@/lib/extraction/candidate'
import type { Reviewer } from './decisions'
import { testDatabase } from './test-database'

// What a reviewer does with a result told without a figure, and what coverage learns of it.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listHeldSources } = await import('./coverage')
const { readFreshness } = await import('./freshness')
const { saveReport } = await import('./reports')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { decideStatement, listMentions, listStatements } = await import('./statements')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const lan: Reviewer = { id: 'lan', name: 'Lan' }
const minh: Reviewer = { id: 'minh', name: 'Minh' }

beforeAll(async () => {
  await seedAreas(read('areas'), [], read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  for (const { id, name } of [lan, minh]) await prisma.person.create({ data: { id, name, email: `${id}@test.vn` } })
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const WORDS = 'Thu ngân sách tăng khá so với cùng kỳ'
let written = 0
/** A report with one statement that awaits a decision. */
async function newStatement(more: Partial<Statement> = {}, publishedOn: string | null = '2022-10-05') {
  const text = `Báo cáo số ${(written += 1)}. ${WORDS}.`
  const start = text.indexOf(WORDS)
  const statement: Statement = {
    span: { start, end: start + WORDS.length }, quote: WORDS, sort: 'direction', direction: 'up', area: 'Hoàn Kiếm', areaSlug: 'hoan-kiem', measure: 'Thu ngân sách', indicator: 'budget-revenue-growth', alternatives: [],
    period: { from: '2022-01-01', to: '2022-09-30' }, basis: 'same_period_last_year', implied: ['area'], rule: 'statement/change', ruleVersion: 1, confidence: 0.9, ...more,
  }
  const { id: reportId } = await saveReport({ text, title: null, publishedOn, statements: [statement], candidates: [] }, {})
  const [entry] = await listStatements(reportId)
  return { id: entry!.id, revision: 0, reportId, start }
}
const auditOf = async (id: string) => (await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(({ action, actorName, subject }) => `${actorName}: ${subject} ${action}`)
const stateOf = async (id: string) => {
  const { decision, revision, decidedById, decidedAt } = await prisma.statement.findUniqueOrThrow({ where: { id } })
  return [decision, revision, decidedById, decidedAt !== null]
}

describe('a statement', () => {
  test('is listed with what was read of it', async () => {
    const { reportId, start } = await newStatement()
    expect(await listStatements(reportId)).toMatchObject([{
      span: { start, end: start + WORDS.length }, quote: WORDS, sort: 'direction', direction: 'up', areaName: 'Hoàn Kiếm', areaSlug: 'hoan-kiem', measure: 'Thu ngân sách', indicator: 'budget-revenue-growth',
      period: { from: '2022-01-01', to: '2022-09-30' }, basis: 'same_period_last_year', implied: ['area'], rule: 'statement/change', ruleVersion: 1, confidence: '0.90', decision: 'pending', revision: 0, decidedBy: null, decidedAt: null,
    }])
    expect(await listStatements(reportId, 'accepted')).toEqual([])
  })

  test.each([['accept', 'accepted'], ['reject', 'rejected']] as const)('%sed: the decision and the line of the audit trail are written together', async (decision, becomes) => {
    const statement = await newStatement()
    expect(await decideStatement(statement, decision, lan)).toEqual({ ok: true })
    expect(await stateOf(statement.id)).toEqual([becomes, 1, 'lan', true])
    expect(await auditOf(statement.id)).toEqual([`Lan: statement statement.${decision}`])
    expect(await listStatements(statement.reportId, becomes)).toMatchObject([{ decidedBy: 'Lan' }])
  })

  test('taken back awaits a decision again', async () => {
    const statement = await newStatement()
    await decideStatement(statement, 'accept', lan)
    expect(await decideStatement({ ...statement, revision: 1 }, 'undo', minh)).toEqual({ ok: true })
    expect(await stateOf(statement.id)).toEqual(['pending', 2, null, false])
    expect(await auditOf(statement.id)).toEqual(['Lan: statement statement.accept', 'Minh: statement statement.undo'])
  })

  test('renews the reports, and coverage with them', async () => {
    const statement = await newStatement()
    const before = await readFreshness()
    await decideStatement(statement, 'accept', lan)
    const after = await readFreshness()
    expect([...after].filter(([tag, version]) => before.get(tag) !== version).map(([tag]) => tag)).toEqual(['reports'])
  })
})

describe('a decision that cannot stand changes nothing', () => {
  test('the second of two reviewers at once, who is told what the first decided', async () => {
    const statement = await newStatement()
    const results = await Promise.all([decideStatement(statement, 'accept', lan), decideStatement(statement, 'reject', minh)])
    const first = results.findIndex(({ ok }) => ok)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results[1 - first]).toEqual({ ok: false, reason: 'decided-meanwhile', decision: first === 0 ? 'accepted' : 'rejected', by: first === 0 ? 'Lan' : 'Minh' })
    expect(await auditOf(statement.id)).toHaveLength(1)
  })

  test('a page that is older than the last undo', async () => {
    const statement = await newStatement()
    await decideStatement(statement, 'accept', lan)
    await decideStatement({ ...statement, revision: 1 }, 'undo', lan)
    expect(await decideStatement(statement, 'reject', minh)).toEqual({ ok: false, reason: 'decided-meanwhile', decision: 'pending', by: null })
    expect((await stateOf(statement.id))[1]).toBe(2)
  })

  test('an undo of what is not decided, a second accept, and a statement that is not there', async () => {
    const statement = await newStatement()
    expect(await decideStatement(statement, 'undo', lan)).toMatchObject({ ok: false, reason: 'decided-meanwhile', decision: 'pending' })
    await decideStatement(statement, 'accept', lan)
    expect(await decideStatement({ ...statement, revision: 1 }, 'accept', lan)).toMatchObject({ ok: false, reason: 'decided-meanwhile', decision: 'accepted' })
    expect(await decideStatement({ id: 'x', revision: 0 }, 'accept', lan)).toEqual({ ok: false, reason: 'unknown' })
  })

  test('a statement that a later reading replaced: it is listed no more', async () => {
    const statement = await newStatement()
    await prisma.statement.update({ where: { id: statement.id }, data: { decision: 'superseded', decidedById: 'lan', decidedAt: new Date(), revision: 1 } })
    for (const decision of ['accept', 'reject', 'undo'] as const) expect(await decideStatement({ ...statement, revision: 1 }, decision, minh)).toMatchObject({ ok: false, decision: 'superseded' })
    expect(await listStatements(statement.reportId)).toEqual([])
  })

  test('a reviewer who is not there', async () => {
    const statement = await newStatement()
    await expect(decideStatement(statement, 'accept', { id: 'nobody', name: 'Nobody' })).rejects.toThrow()
    expect([await stateOf(statement.id), await auditOf(statement.id)]).toEqual([['pending', 0, null, false], []])
  })
})

describe('what coverage learns', () => {
  const period = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })
  const mentions = async (year: number, asOf?: string) => (await listMentions(asOf ? { asOf } : {})).filter((mention) => mention.period.to === `${year}-12-31`)
  const accepted = async (...given: Parameters<typeof newStatement>) => {
    const statement = await newStatement(...given)
    await decideStatement(statement, 'accept', lan)
    return statement
  }

  test('is an accepted statement with indicator, area and period, and where it stands', async () => {
    const { id, reportId } = await accepted({ period: period(1950) })
    expect(await mentions(1950)).toEqual([{ indicator: 'budget-revenue-growth', area: 'hoan-kiem', period: period(1950), reportId, statementId: id }])
  })

  test('is an announcement too, which has no direction', async () => {
    await accepted({ period: period(1951), sort: 'announcement', direction: null, indicator: 'par-index-score', basis: 'none' })
    expect(await mentions(1951)).toMatchObject([{ indicator: 'par-index-score' }])
  })

  test.each<readonly [string, number, Partial<Statement>]>([['without an indicator', 1952, { indicator: null }], ['without an area', 1953, { areaSlug: null }], ['of an invented area', 1954, { areaSlug: 'mau-hong-sen' }]])('is none %s', async (_, year, more) => {
    await accepted({ period: period(year), ...more })
    expect(await mentions(year)).toEqual([])
  })

  test('is none without a period, nor one that awaits a decision, was rejected or taken back', async () => {
    const before = (await listMentions()).length
    await accepted({ period: null })
    await newStatement({ period: period(1955) })
    await decideStatement(await newStatement({ period: period(1955) }), 'reject', lan)
    const undone = await accepted({ period: period(1955) })
    await decideStatement({ ...undone, revision: 1 }, 'undo', lan)
    expect((await listMentions()).length).toBe(before)
  })

  test('is known from the issue of its report, of one area where that is asked for', async () => {
    await accepted({ period: period(1956) }, '2020-01-10')
    expect([await mentions(1956, '2020-01-09'), (await mentions(1956, '2020-01-10')).length]).toEqual([[], 1])
    expect([(await listMentions({ area: 'tay-ho' })).length, (await listMentions({ area: 'hoan-kiem' })).length > 0]).toEqual([0, true])
  })

  test('is a source of that area and period, whatever is decided on the statement', async () => {
    const { reportId } = await newStatement({ period: period(1957) }, '2020-01-10')
    const held = async (asOf?: string) => (await listHeldSources(asOf ? { asOf } : {})).filter((row) => row.period.to === '1957-12-31')
    expect(await held()).toEqual([{ area: 'hoan-kiem', period: period(1957), reports: [reportId] }])
    expect(await held('2020-01-09')).toEqual([])
  })
})
