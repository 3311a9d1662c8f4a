import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Candidate } from '@/lib/extraction/candidate'
import type { Confirmation } from '@/lib/review/confirmation'
import { PLAIN } from '@/lib/extraction/made.test-data'
import type { Reviewer } from './decisions'
import { testDatabase } from './test-database'

// What a reviewer does with one reading. What happens between sources is in conflicts.db.test.ts.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates } = await import('./candidates')
const { acceptCandidate, rejectCandidate, undoDecision } = await import('./decisions')
const { listRecorded } = await import('./observations')
const { saveReport } = await import('./reports')
const { seedAreas, seedCatalogue } = await import('./seeding')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const lan: Reviewer = { id: 'lan', name: 'Lan' }
const minh: Reviewer = { id: 'minh', name: 'Minh' }

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  for (const { id, name } of [lan, minh]) await prisma.person.create({ data: { id, name, email: `${id}@test.vn` } })
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const WORDS = 'ước tăng 16,3%'
let written = 0
/** A report with one reading that awaits a decision. */
async function newReading(more: Partial<Candidate> = {}) {
  const text = `Báo cáo số ${(written += 1)}: du lịch ${WORDS} so với cùng kỳ.`
  const start = text.indexOf(WORDS)
  const candidate: Candidate = {
    span: { start, end: start + WORDS.length }, quote: WORDS, role: 'result', kind: 'growth', area: 'Hoàn Kiếm', areaSlug: 'hoan-kiem', measure: 'du lịch', indicator: 'trade-services-tourism-growth', value: '16.3', valueMax: null,
    scale: '1', of: null, measureUnit: '%', period: { from: '2022-01-01', to: '2022-09-30' }, basis: 'same_period_last_year', estimated: true, qualifier: null, ...PLAIN, rule: 'growth/percent', ruleVersion: 1,
    confidence: 0.9, ...more,
  }
  const { id: reportId } = await saveReport({ text, title: null, publishedOn: '2022-10-05', statements: [], candidates: [candidate] }, {})
  const [entry] = await listCandidates(reportId)
  return { id: entry!.id, revision: 0, reportId, start }
}
// Each reading of these tests stands in a cell of its own, unless a test says otherwise.
let year = 1900
const confirmation = (more: Partial<Confirmation> = {}): Confirmation => ({
  indicator: 'trade-services-tourism-growth', area: 'hoan-kiem', periodFrom: `${(year += 1)}-01-01`, periodTo: `${year}-09-30`, value: '16.3', valueMax: null, scale: '1', of: null, basis: 'same_period_last_year',
  estimated: true, qualifier: null, ...more,
})
const candidateOf = (id: string) => prisma.candidate.findUniqueOrThrow({ where: { id } })
const auditOf = async (id: string) => (await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(({ action, actorName }) => `${actorName}: ${action}`)
const madeFrom = (candidateId: string) => prisma.observation.findMany({ where: { candidateId }, include: { withdrawal: true }, orderBy: { edition: 'asc' } })
const everything = async () => [await prisma.observation.count(), await prisma.target.count(), await prisma.withdrawal.count(), await prisma.conflict.count(), await prisma.auditEvent.count()]

describe('accepting a reading', () => {
  test('makes a figure that leads to its sentence, rule and reviewer', async () => {
    const reading = await newReading()
    const result = await acceptCandidate(reading, confirmation({ qualifier: 'over' }), lan)
    const [recorded] = await listRecorded({ reportId: reading.reportId })
    expect(result).toEqual({ ok: true, indicator: 'trade-services-tourism-growth', observationId: recorded?.id, conflict: false })
    expect(recorded).toMatchObject({
      area: 'hoan-kiem', periodKind: 'months', basis: 'same_period_last_year', value: '16.3', estimated: true, derived: false, qualifier: 'over', vintage: '2022-10-05', conflict: null,
      evidence: { reportId: reading.reportId, quote: WORDS, span: { start: reading.start, end: reading.start + WORDS.length }, rule: 'growth/percent@1', acceptedBy: 'Lan' },
    })
  })

  test('writes the figure, the decision and the line of the audit trail together', async () => {
    const reading = await newReading()
    const result = await acceptCandidate(reading, confirmation(), lan)
    expect(await candidateOf(reading.id)).toMatchObject({ decision: 'accepted', revision: 1, decidedById: 'lan' })
    expect(await prisma.auditEvent.findMany({ where: { subjectId: reading.id } })).toMatchObject([{ action: 'candidate.accept', actorId: 'lan', details: { revision: 1, observationId: result.ok && result.observationId, confirmation: { value: '16.3' } } }])
  })

  test('put right keeps the reading as it was read, and records what the person said', async () => {
    const reading = await newReading({ value: '163' })
    await acceptCandidate(reading, confirmation({ value: '16.3', area: 'tay-ho', estimated: false }), lan)
    expect(await listRecorded({ reportId: reading.reportId })).toMatchObject([{ value: '16.3', area: 'tay-ho', estimated: false }])
    expect((await candidateOf(reading.id)).value.toString()).toBe('163')
  })

  test('brings an amount to đồng', async () => {
    const reading = await newReading({ kind: 'level', indicator: 'budget-revenue', value: '5330.9', scale: '1000000000' })
    await acceptCandidate(reading, confirmation({ indicator: 'budget-revenue', value: '5330.9', scale: '1000000000', basis: 'none' }), lan)
    expect(await listRecorded({ reportId: reading.reportId })).toMatchObject([{ value: '5330900000000' }])
  })

  test('of a goal makes a goal and no figure', async () => {
    const reading = await newReading({ role: 'target' })
    expect(await acceptCandidate(reading, confirmation(), lan)).toMatchObject({ ok: true })
    expect(await madeFrom(reading.id)).toEqual([])
    expect(await prisma.target.findMany({ where: { candidateId: reading.id } })).toMatchObject([{ recordedById: 'lan', withdrawnAt: null }])
  })
})

describe('a decision that cannot stand changes nothing', () => {
  test.each<readonly [string, Partial<Confirmation>, string]>([
    ['a value that is none', { value: '16,3' }, 'value'], ['an unknown indicator', { indicator: 'sao-hoa' }, 'indicator'], ['an unknown area', { area: 'sao-hoa' }, 'area'], ['a period that ends before it starts', { periodTo: '1800-01-01' }, 'periodTo'],
    ['a place of unknown how many', { indicator: 'par-index-rank', value: '2' }, 'of'],
  ])('%s', async (_, wrong, field) => {
    const reading = await newReading()
    const before = await everything()
    expect(await acceptCandidate(reading, confirmation(wrong), lan)).toMatchObject({ ok: false, reason: 'faulty', faults: [{ field }] })
    expect(await everything()).toEqual(before)
    expect(await candidateOf(reading.id)).toMatchObject({ decision: 'pending', revision: 0 })
  })

  test('a total of nothing is a fault like others, not a breakdown', async () => {
    const reading = await newReading()
    expect(await acceptCandidate(reading, confirmation({ indicator: 'targets-completed', value: '0', of: '0', basis: 'none' }), lan)).toMatchObject({ ok: false, reason: 'faulty' })
  })

  test('a reading that is not there', async () => {
    const before = await everything()
    for (const decide of [() => acceptCandidate({ id: 'x', revision: 0 }, confirmation(), lan), () => rejectCandidate({ id: 'x', revision: 0 }, lan), () => undoDecision({ id: 'x', revision: 0 }, lan)]) {
      expect(await decide()).toEqual({ ok: false, reason: 'unknown' })
    }
    expect(await everything()).toEqual(before)
  })

  test('a reviewer who is not there', async () => {
    const reading = await newReading()
    const before = await everything()
    await expect(acceptCandidate(reading, confirmation(), { id: 'nobody', name: 'Nobody' })).rejects.toThrow()
    expect(await everything()).toEqual(before)
    expect(await candidateOf(reading.id)).toMatchObject({ decision: 'pending', revision: 0 })
  })

  test('an undo of what is not decided', async () => {
    const reading = await newReading()
    expect(await undoDecision(reading, lan)).toEqual({ ok: false, reason: 'decided-meanwhile', decision: 'pending', by: null })
  })
})

test('rejecting a reading makes no figure, and is recorded', async () => {
  const reading = await newReading()
  expect(await rejectCandidate(reading, lan)).toEqual({ ok: true, indicator: null })
  expect(await candidateOf(reading.id)).toMatchObject({ decision: 'rejected', revision: 1, decidedById: 'lan' })
  expect(await madeFrom(reading.id)).toEqual([])
  expect(await auditOf(reading.id)).toEqual(['Lan: candidate.reject'])
})

describe('taking a decision back', () => {
  test('withdraws the figure, keeps it, and the reading may be accepted again', async () => {
    const reading = await newReading()
    const said = confirmation()
    await acceptCandidate(reading, said, lan)
    expect(await undoDecision({ ...reading, revision: 1 }, minh)).toEqual({ ok: true, indicator: 'trade-services-tourism-growth' })
    expect(await candidateOf(reading.id)).toMatchObject({ decision: 'pending', revision: 2, decidedById: null, decidedAt: null })
    expect(await listRecorded({ reportId: reading.reportId })).toEqual([])

    expect(await acceptCandidate({ ...reading, revision: 2 }, { ...said, value: '16.4' }, minh)).toMatchObject({ ok: true, conflict: false })
    expect(await listRecorded({ reportId: reading.reportId })).toMatchObject([{ value: '16.4' }])
    expect(await madeFrom(reading.id)).toMatchObject([{ edition: 1, candidateRevision: 1, withdrawal: { reason: 'undo', withdrawnById: 'minh' } }, { edition: 2, candidateRevision: 3, withdrawal: null }])
    expect(await auditOf(reading.id)).toEqual(['Lan: candidate.accept', 'Minh: candidate.undo', 'Minh: candidate.accept'])
  })

  test('works any number of times', async () => {
    const reading = await newReading()
    const said = confirmation()
    for (const revision of [0, 2, 4]) {
      expect(await acceptCandidate({ ...reading, revision }, said, lan)).toMatchObject({ ok: true })
      expect(await undoDecision({ ...reading, revision: revision + 1 }, lan)).toMatchObject({ ok: true })
    }
    expect((await madeFrom(reading.id)).map(({ withdrawal }) => withdrawal?.reason)).toEqual(['undo', 'undo', 'undo'])
  })

  test('of a rejection makes the reading pending, and withdraws nothing', async () => {
    const reading = await newReading()
    await rejectCandidate(reading, lan)
    const withdrawn = await prisma.withdrawal.count()
    expect(await undoDecision({ ...reading, revision: 1 }, lan)).toEqual({ ok: true, indicator: null })
    expect(await prisma.withdrawal.count()).toBe(withdrawn)
  })

  test('of a goal withdraws the goal', async () => {
    const reading = await newReading({ role: 'target' })
    await acceptCandidate(reading, confirmation(), lan)
    await undoDecision({ ...reading, revision: 1 }, minh)
    expect(await prisma.target.findMany({ where: { candidateId: reading.id } })).toMatchObject([{ withdrawnById: 'minh' }])
  })
})

describe('two reviewers', () => {
  test('one after the other: the second is told who was first, and nothing more is written', async () => {
    const reading = await newReading()
    await acceptCandidate(reading, confirmation(), lan)
    const before = await everything()
    const late = { ok: false, reason: 'decided-meanwhile', decision: 'accepted', by: 'Lan' }
    expect([await acceptCandidate(reading, confirmation(), minh), await rejectCandidate(reading, minh)]).toEqual([late, late])
    expect(await everything()).toEqual(before)
  })

  test('a page that is two decisions old is told so', async () => {
    const reading = await newReading()
    await rejectCandidate(reading, lan)
    await undoDecision({ ...reading, revision: 1 }, lan)
    expect(await acceptCandidate(reading, confirmation(), minh)).toEqual({ ok: false, reason: 'decided-meanwhile', decision: 'pending', by: null })
  })

  test('at once make exactly one figure, twenty times out of twenty', async () => {
    for (let round = 0; round < 20; round += 1) {
      const reading = await newReading()
      const said = confirmation()
      const results = await Promise.all([acceptCandidate(reading, said, lan), acceptCandidate(reading, said, minh)])
      const winner = results[0]?.ok ? lan : minh
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'decided-meanwhile', decision: 'accepted', by: winner.name })
      expect(await madeFrom(reading.id)).toMatchObject([{ recordedById: winner.id }])
      expect(await auditOf(reading.id)).toEqual([`${winner.name}: candidate.accept`])
    }
  })

  test('accepting and rejecting at once make one decision', async () => {
    for (let round = 0; round < 20; round += 1) {
      const reading = await newReading()
      const [accepted, rejected] = await Promise.all([acceptCandidate(reading, confirmation(), lan), rejectCandidate(reading, minh)])
      expect([accepted.ok, rejected.ok].filter(Boolean)).toHaveLength(1)
      expect(await madeFrom(reading.id)).toHaveLength(accepted.ok ? 1 : 0)
      expect(await auditOf(reading.id)).toHaveLength(1)
    }
  })

  test('taking back at once withdraw once', async () => {
    const reading = await newReading()
    await acceptCandidate(reading, confirmation(), lan)
    const results = await Promise.all([undoDecision({ ...reading, revision: 1 }, lan), undoDecision({ ...reading, revision: 1 }, minh)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await madeFrom(reading.id)).toMatchObject([{ withdrawal: { reason: 'undo' } }])
  })
})
