import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Confirmation } from '@/lib/review/confirmation'
import { PLAIN } from '@/lib/extraction/made.test-data'
import type { Reviewer } from './decisions'
import { testDatabase } from './test-database'

// Two sources and one cell: a later vintage, the same again, or a conflict that both marks show until a person rules.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates } = await import('./candidates')
const { acceptCandidate, undoDecision } = await import('./decisions')
const { listCells } = await import('./observations')
const { saveReport } = await import('./reports')
const { seedAreas, seedCatalogue } = await import('./seeding')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const lan: Reviewer = { id: 'lan', name: 'Lan' }

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await prisma.person.create({ data: { id: lan.id, name: lan.name, email: 'lan@test.vn' } })
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

let written = 0
/** A report of a day with readings that await a decision, one for each of the words. */
async function newReport(publishedOn: string, words: readonly string[] = ['thu ngân sách đạt 62,6% dự toán']) {
  const text = `Báo cáo số ${(written += 1)}: ${words.join('; ')}.`
  const candidates = words.map((quote) => ({
    span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, quote, role: 'result', kind: 'plan_ratio', area: null, areaSlug: null, measure: 'thu ngân sách', indicator: null, value: '1', valueMax: null, scale: '1',
    of: null, measureUnit: '%', period: null, basis: 'plan', estimated: false, qualifier: null, ...PLAIN, rule: 'plan', ruleVersion: 1, confidence: 0.9,
  } as const))
  const { id } = await saveReport({ text, title: null, publishedOn, statements: [], candidates }, {})
  return (await listCandidates(id)).map((entry) => ({ id: entry.id, revision: 0 }))
}

let year = 1900
/** A cell of its own: what sources say of it, one report each. */
function newCell() {
  year += 1
  const cell = { indicator: 'budget-revenue-plan-ratio', area: 'hoan-kiem', periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, basis: 'plan' } as const
  const say = (value: string, more: Partial<Confirmation> = {}): Confirmation => ({ ...cell, value, valueMax: null, scale: '1', of: null, estimated: false, qualifier: null, ...more })
  const state = async (value: string, publishedOn = '2023-01-05', more: Partial<Confirmation> = {}) => {
    const [reading] = await newReport(publishedOn)
    const result = await acceptCandidate(reading!, say(value, more), lan)
    return { reading: reading!, ...(result.ok ? { id: result.observationId!, conflict: result.conflict } : { id: '', conflict: undefined }) }
  }
  const shown = async () => {
    const cells = (await listCells({ indicator: cell.indicator })).filter(({ figure }) => figure.period.from === cell.periodFrom)
    return cells.map(({ figure, disputed }) => [figure.value, disputed.map(({ value }) => value)])
  }
  const conflicts = () => prisma.conflict.findMany({ where: { periodFrom: new Date(`${cell.periodFrom}T00:00:00Z`) }, include: { members: true } })
  return { say, state, shown, conflicts }
}

describe('another report on the same cell', () => {
  test('with a different value opens a conflict, and both are shown', async () => {
    const { state, shown, conflicts } = newCell()
    const first = await state('62.6')
    const second = await state('77.2')
    expect([first.conflict, second.conflict]).toEqual([false, true])
    expect(await shown()).toEqual([['77.2', ['62.6']]])
    const [conflict] = await conflicts()
    expect(conflict?.members.map(({ observationId }) => observationId).sort()).toEqual([first.id, second.id].sort())
    expect(await prisma.auditEvent.count({ where: { action: 'conflict.open', subjectId: conflict!.id } })).toBe(1)
  })

  test.each<readonly [string, readonly [string, string, Partial<Confirmation>?], readonly [string, string, Partial<Confirmation>?], string]>([
    ['an official figure after an estimate is a later vintage', ['60', '2022-12-05', { estimated: true }], ['62.6', '2023-02-05'], '62.6'], ['the same figure again agrees', ['62.6', '2022-12-05'], ['62.60', '2023-02-05'], '62.6'],
    ['an estimate after an official figure of a later day does not unsettle it', ['62.6', '2023-02-05'], ['60', '2022-12-05', { estimated: true }], '62.6'],
  ])('%s: no conflict', async (_, first, second, value) => {
    const { state, shown, conflicts } = newCell()
    await state(...first)
    expect((await state(...second)).conflict).toBe(false)
    expect(await conflicts()).toEqual([])
    expect(await shown()).toEqual([[value, []]])
  })

  test('with a range where the other gives a number opens a conflict', async () => {
    const { state } = newCell()
    await state('60')
    expect((await state('60', '2023-01-05', { valueMax: '61' })).conflict).toBe(true)
  })

  test('of a third source joins the conflict that is open', async () => {
    const { state, shown, conflicts } = newCell()
    await state('62.6', '2023-01-05')
    await state('77.2', '2023-01-06')
    await state('80', '2023-01-07')
    expect((await conflicts()).map(({ members }) => members.length)).toEqual([3])
    expect(await shown()).toEqual([['80', ['77.2', '62.6']]])
  })

  test('on another period, area or basis is another matter', async () => {
    const { state } = newCell()
    await state('62.6')
    for (const more of [{ periodTo: `${year}-06-30` }, { area: 'tay-ho' }, { basis: 'previous_year' as const }]) expect((await state('77.2', '2023-01-05', more)).conflict).toBe(false)
  })

  test('accepted at the same moment still opens the conflict', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { state, shown, conflicts } = newCell()
      const results = await Promise.all([state('62.6'), state('77.2')])
      expect(results.map(({ conflict }) => conflict).sort()).toEqual([false, true])
      expect((await conflicts()).map(({ members }) => members.length)).toEqual([2])
      expect((await shown()).flat(2).sort()).toEqual(['62.6', '77.2'])
    }
  })
})

describe('a figure taken back', () => {
  test('disagrees with nobody any more', async () => {
    const { state, shown } = newCell()
    const wrong = await state('77.2')
    await undoDecision({ ...wrong.reading, revision: 1 }, lan)
    expect((await state('62.6')).conflict).toBe(false)
    expect(await shown()).toEqual([['62.6', []]])
  })

  test('ends the dispute it had made', async () => {
    const { state, shown } = newCell()
    await state('62.6')
    const wrong = await state('77.2')
    await undoDecision({ ...wrong.reading, revision: 1 }, lan)
    expect(await shown()).toEqual([['62.6', []]])
  })

  test('and accepted put right opens no conflict with itself', async () => {
    const { state, say, shown, conflicts } = newCell()
    const { reading } = await state('77.2')
    await undoDecision({ ...reading, revision: 1 }, lan)
    expect(await acceptCandidate({ ...reading, revision: 2 }, say('62.6'), lan)).toMatchObject({ ok: true, conflict: false })
    expect([await shown(), await conflicts()]).toEqual([[['62.6', []]], []])
  })
})

describe('a ruling', () => {
  const rule = (id: string, observationId: string) =>
    prisma.conflict.update({ where: { id }, data: { ruledObservationId: observationId, reason: 'theo báo cáo chính thức', ruledById: lan.id, ruledAt: new Date() } })

  test('leaves the figure that holds, also the older one', async () => {
    const { state, shown, conflicts } = newCell()
    const first = await state('62.6', '2023-01-05')
    await state('77.2', '2023-02-05')
    await rule((await conflicts())[0]!.id, first.id)
    expect(await shown()).toEqual([['62.6', []]])
  })

  test('is reopened by a new figure that disagrees with it', async () => {
    const { state, conflicts } = newCell()
    const first = await state('62.6', '2023-01-05')
    await state('77.2', '2023-02-05')
    await rule((await conflicts())[0]!.id, first.id)
    expect((await state('80', '2023-03-05')).conflict).toBe(true)
    expect(await conflicts()).toMatchObject([{ ruledObservationId: null, ruledAt: null, reason: null }])
  })

  test('is not reopened by a new source that agrees with it', async () => {
    const { state, shown, conflicts } = newCell()
    const first = await state('62.6', '2023-01-05')
    await state('77.2', '2023-02-05')
    await rule((await conflicts())[0]!.id, first.id)
    expect((await state('62.6', '2023-03-05')).conflict).toBe(false)
    expect(await shown()).toEqual([['62.6', []]])
  })
})
