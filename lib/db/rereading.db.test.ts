import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Candidate, Statement } from '@/lib/extraction/candidate'
import { ENGINE_VERSION } from '@/lib/extraction/engine-version'
import { extract } from '@/lib/extraction/extract'
import type { Confirmation } from '@/lib/review/confirmation'
import type { Reviewer } from './decisions'
import { testDatabase } from './test-database'

// Reports read by older rules are read again: what differs is shown, and holds once a person approves it.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { countPending, listCandidates } = await import('./candidates')
const { getReadingContext } = await import('./catalogue')
const { acceptCandidate, rejectCandidate, undoDecision } = await import('./decisions')
const { listHeldSources } = await import('./coverage')
const { approveReading, dismissReading } = await import('./reading-decisions')
const { countProposed, findReading, listReadings } = await import('./readings')
const { candidateColumns, listReports, saveReport, statementColumns } = await import('./reports')
const { countOutdated, proposeRereading, proposeRereadings } = await import('./rereading')
const { seedAreas, seedCatalogue } = await import('./seeding')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const [lan, minh] = [{ id: 'lan', name: 'Lan' }, { id: 'minh', name: 'Minh' }] as const satisfies Reviewer[]

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  for (const { id, name } of [lan, minh]) await prisma.person.create({ data: { id, name, email: `${id}@test.vn` } })
})
// Each test begins with nothing outdated.
beforeEach(async () => {
  await proposeRereadings(lan, { most: 1000 })
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

let written = 0
interface Older { readonly candidates?: (now: readonly Candidate[], text: string) => readonly Candidate[]; readonly statements?: readonly Statement[] }

/** A report as older rules read it: the readings of today, made otherwise. */
async function olderReport({ candidates = (now) => now, statements }: Older = {}) {
  const text = `Quận Hoàn Kiếm: kết quả 9 tháng năm 2022 (bản ${(written += 1)})\n\nTrong 9 tháng năm 2022, thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm đạt 4.12${written % 10} tỷ đồng. Doanh thu du lịch tăng 16,3% so với cùng kỳ.\n`
  const now = extract(text, { ...(await getReadingContext()), publishedOn: '2022-10-05' })
  expect(now.candidates.map(({ measureUnit }) => measureUnit)).toEqual(['đồng', '%'])
  const { id } = await prisma.report.create({
    data: { title: `Báo cáo ${written}`, publishedOn: new Date('2022-10-05'), text, textLength: text.length, textSha256: createHash('sha256').update(text).digest('hex') },
  })
  await prisma.reading.create({ data: { reportId: id, number: 1, engineVersion: ENGINE_VERSION - 1, status: 'approved', readAt: new Date('2022-10-06') } })
  await prisma.candidate.createMany({ data: candidates(now.candidates, text).map((candidate) => candidateColumns(id, candidate)) })
  await prisma.statement.createMany({ data: (statements ?? now.statements).map((statement) => statementColumns(id, statement)) })
  return { id, text }
}
const otherIndicator = (now: readonly Candidate[]) => now.map((candidate, index) => (index === 0 ? { ...candidate, indicator: null } : candidate))
const withoutLast = (now: readonly Candidate[]) => now.slice(0, -1)
const wordsAt = (text: string, quote: string) => ({ span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, quote })
const oneMore = (now: readonly Candidate[], text: string): Candidate[] => [{ ...now[0]!, ...wordsAt(text, 'kết quả'), value: '9', rule: 'older/rule' }, ...now]
const proposalOf = (reportId: string) => prisma.reading.findFirst({ where: { reportId, status: 'proposed' } })
const readingsOf = async (reportId: string) => (await prisma.reading.findMany({ where: { reportId }, orderBy: { number: 'asc' } })).map(({ number, status, decidedById }) => [number, status, decidedById])
const rows = async (reportId: string) => (await prisma.candidate.findMany({ where: { reportId }, orderBy: [{ reading: 'asc' }, { spanStart: 'asc' }] })).map(({ reading, decision, value }) => `${reading} ${decision} ${value}`)
const audit = async (id: string) => (await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(({ action, actorName }) => `${actorName}: ${action}`)
let year = 1900
const accept = async (reportId: string, index: number, more: Partial<Confirmation> = {}) => {
  const candidate = (await listCandidates(reportId))[index]!
  year += 1
  return acceptCandidate(candidate, {
    indicator: 'budget-revenue', area: 'hoan-kiem', periodFrom: `${year}-01-01`, periodTo: `${year}-09-30`, value: candidate.value, valueMax: null, scale: candidate.scale, of: null, basis: candidate.basis, estimated: false, qualifier: null, ...more,
  }, lan)
}

describe('a report read by older rules', () => {
  test('is counted until it is read again; one of today is not', async () => {
    expect(await countOutdated()).toBe(0)
    await olderReport()
    const { text } = await olderReport()
    await saveReport({ ...extract(`${text} Hết.`, await getReadingContext()) }, {})
    expect(await countOutdated()).toBe(2)
    expect(await proposeRereadings(lan, { most: 1 })).toMatchObject({ read: 1, remaining: 1 })
    await olderReport()
    // Out of time before the first: one is read in any case, so that it goes on.
    expect(await proposeRereadings(lan, { most: 5, within: -1 })).toMatchObject({ read: 1, remaining: 1 })
    expect(await proposeRereadings(lan, { most: 5 })).toMatchObject({ read: 1, remaining: 0 })
  })

  test('that reads the same is noted as read, with nothing to approve', async () => {
    const { id } = await olderReport()
    expect(await proposeRereadings(minh, { most: 5 })).toEqual({ read: 1, proposed: 0, remaining: 0 })
    expect(await readingsOf(id)).toEqual([[1, 'approved', null], [2, 'approved', 'minh']])
  })

  test('that reads otherwise is proposed, and nothing changes by that', async () => {
    const { id } = await olderReport({ candidates: otherIndicator })
    const before = await rows(id)
    expect(await proposeRereadings(lan, { most: 5 })).toEqual({ read: 1, proposed: 1, remaining: 0 })
    expect(await rows(id)).toEqual(before)
    const proposal = await proposalOf(id)
    expect(proposal).toMatchObject({ number: 2, engineVersion: ENGINE_VERSION, decidedById: null })
    expect(await audit(proposal!.id)).toEqual(['Lan: reading.propose'])
  })

  test('is not read where it came as a workbook', async () => {
    await olderReport({ candidates: (now) => now.map((candidate) => ({ ...candidate, indicator: null, rule: 'workbook/changed-cell' })) })
    expect(await countOutdated()).toBe(0)
  })
})

test('words learned or taken back since make a report outdated', async () => {
  const { id } = await olderReport({ candidates: otherIndicator })
  await dismissReading((await proposeRereading(id, lan), (await proposalOf(id))!.id), lan)
  expect(await countOutdated()).toBe(0)
  const words = await prisma.learnedWords.create({ data: { key: 'level|dong|tien trong giu xe', indicatorCode: 'budget-revenue', measure: 'tiền trông giữ xe', learnedById: 'lan' } })
  expect(await countOutdated()).toBeGreaterThan(0)
  await proposeRereadings(lan, { most: 1000 })
  expect(await countOutdated()).toBe(0)
  await prisma.learnedWords.update({ where: { id: words.id }, data: { revokedAt: new Date(), revokedById: 'lan' } })
  expect(await countOutdated()).toBeGreaterThan(0)
})

test('words that were learned are used, and the difference names the indicator', async () => {
  const text = 'Huyện Ba Vì: kết quả năm 2022\n\nNăm 2022, tiền đóng góp lát vỉa hè của huyện Ba Vì đạt 512 tỷ đồng.\n'
  const { id } = await saveReport(extract(text, { ...(await getReadingContext()), publishedOn: '2023-01-05' }), { publishedOn: '2023-01-05' })
  const other = text.replace('512', '498').replace('2022', '2021').replace('2022', '2021')
  const { id: second } = await saveReport(extract(other, { ...(await getReadingContext()), publishedOn: '2022-01-05' }), { publishedOn: '2022-01-05' })
  expect((await listCandidates(id)).map(({ indicator }) => indicator)).toEqual([null])
  await accept(id, 0)
  await proposeRereadings(lan, { most: 1000 })
  const proposal = await proposalOf(second)
  const details = await findReading(proposal!.id)
  expect(details?.difference?.candidates).toMatchObject({ added: [], removed: [], changed: [{ fields: ['indicator'], after: { indicator: 'budget-revenue' } }] })
  // The report it was learned from is read so too, but its reading is decided.
  expect(await proposalOf(id)).toBeNull()
})

describe('approving', () => {
  test('supersedes what is changed or removed and puts the new readings beside, pending', async () => {
    const { id } = await olderReport({ candidates: (now, text) => oneMore(withoutLast(otherIndicator(now)), text) })
    const values = await rows(id)
    await proposeRereading(id, lan)
    const proposal = (await proposalOf(id))!
    expect((await listReadings({ proposed: true })).find((entry) => entry.id === proposal.id)).toMatchObject({ reportId: id, added: 1, removed: 1, changed: 1, status: 'proposed' })
    expect(await approveReading(proposal.id, minh)).toEqual({ ok: true, reportId: id })

    expect(await rows(id)).toEqual([...values.map((line) => line.replace('pending', 'superseded')), `2 pending ${values[1]!.split(' ')[2]}`, '2 pending 16.3'])
    expect(await prisma.candidate.findMany({ where: { reportId: id, decision: 'superseded' } })).toMatchObject([{ decidedById: 'minh', revision: 1 }, { decidedById: 'minh', revision: 1 }])
    expect(await readingsOf(id)).toEqual([[1, 'approved', null], [2, 'approved', 'minh']])
    expect(await audit(proposal.id)).toEqual(['Lan: reading.propose', 'Minh: reading.approve'])
    await proposeRereading(id, lan)
    expect(await proposalOf(id)).toBeNull()
  })

  test('leaves what is superseded out of every list, and nobody can decide on it or take it back', async () => {
    const { id } = await olderReport({ candidates: otherIndicator })
    const [old] = await listCandidates(id)
    await proposeRereading(id, lan)
    await approveReading((await proposalOf(id))!.id, lan)
    expect([(await listCandidates(id)).length, await countPending(id)]).toEqual([2, 2])
    expect((await listReports()).find((report) => report.id === id)).toMatchObject({ pending: 2, candidates: 2 })
    expect((await listCandidates(id)).map(({ id: listed }) => listed)).not.toContain(old!.id)
    const refused = { ok: false, reason: 'decided-meanwhile', decision: 'superseded', by: 'Lan' }
    expect(await undoDecision({ id: old!.id, revision: 1 }, minh)).toEqual(refused)
    expect(await rejectCandidate({ id: old!.id, revision: 1 }, minh)).toEqual(refused)
    expect(await accept(id, 0)).toMatchObject({ ok: true })
  })

  test('takes the sources of superseded readings out of what is held', async () => {
    const { id } = await olderReport({ candidates: (now) => now.map((candidate) => ({ ...candidate, areaSlug: 'me-linh', area: 'Mê Linh' })) })
    const heldOf = async () => (await listHeldSources()).filter(({ area, reports }) => area === 'me-linh' && reports.includes(id)).length
    expect(await heldOf()).toBeGreaterThan(0)
    await proposeRereading(id, lan)
    await approveReading((await proposalOf(id))!.id, lan)
    expect(await heldOf()).toBe(0)
  })

  test('of statements works likewise', async () => {
    const { id, text } = await olderReport({ statements: [] })
    const { span, quote } = wordsAt(text, 'tăng')
    const columns = { reportId: id, spanStart: span.start, spanEnd: span.end, quote, sort: 'direction', direction: 'up', measure: 'không còn đọc', basis: 'none', rule: 'older/statement', ruleVersion: 1, confidence: '0.5' } as const
    await prisma.statement.create({ data: { id: `s-${id}`, ...columns } })
    await proposeRereading(id, lan)
    await approveReading((await proposalOf(id))!.id, lan)
    expect(await prisma.statement.findUnique({ where: { id: `s-${id}` } })).toMatchObject({ decision: 'superseded', decidedById: 'lan', revision: 1 })
  })

  test('never touches what a person decided: the other reading of it is only shown', async () => {
    const { id } = await olderReport({ candidates: otherIndicator })
    await accept(id, 0, { value: '4000' })
    await rejectCandidate((await listCandidates(id))[1]!, lan)
    await proposeRereadings(lan, { most: 1000 })
    // Accepted and rejected both read the same or differ in what was decided: nothing to approve.
    expect(await proposalOf(id)).toBeNull()
    const [latest] = await prisma.reading.findMany({ where: { reportId: id }, orderBy: { number: 'desc' }, take: 1 })
    expect((await findReading(latest!.id))?.difference?.candidates).toMatchObject({ added: [], removed: [], changed: [], decided: [{ fields: ['indicator'] }] })
    expect((await listCandidates(id)).map(({ decision }) => decision)).toEqual(['accepted', 'rejected'])
  })

  test.each<readonly [string, (reportId: string) => Promise<unknown>]>([
    ['accepted', (id) => accept(id, 0)],
    ['rejected', async (id) => rejectCandidate((await listCandidates(id))[0]!, minh)],
    ['rejected and taken back', async (id) => {
      const candidate = (await listCandidates(id))[0]!
      await rejectCandidate(candidate, minh)
      return undoDecision({ ...candidate, revision: 1 }, minh)
    }],
  ])('is refused where a reading it touches was %s meanwhile, and changes nothing; read again it is right', async (_, meanwhile) => {
    const { id } = await olderReport({ candidates: (now, text) => withoutLast(otherIndicator(now)).concat(oneMore([now[0]!], text)[0]!).reverse() })
    await proposeRereading(id, lan)
    const proposal = (await proposalOf(id))!
    // The first in the text is removed by the reading, the second changed.
    await meanwhile(id)
    const before = await rows(id)
    expect(await approveReading(proposal.id, lan)).toEqual({ ok: false, reason: 'outdated', reportId: id })
    expect(await rows(id)).toEqual(before)
    expect(await proposalOf(id)).toMatchObject({ id: proposal.id })

    expect(await proposeRereading(id, minh)).toBe(true)
    expect(await readingsOf(id)).toEqual([[1, 'approved', null], [2, 'dismissed', 'minh'], [3, 'proposed', null]])
    expect(await audit(proposal.id)).toEqual(['Lan: reading.propose', 'Minh: reading.replace'])
    expect(await approveReading((await proposalOf(id))!.id, lan)).toMatchObject({ ok: true })
  })

  test('is refused where a decision that was shown was taken back meanwhile', async () => {
    const { id } = await olderReport({ candidates: (now) => withoutLast(otherIndicator(now)) })
    await accept(id, 0)
    await proposeRereading(id, lan)
    const [decided] = await listCandidates(id)
    await undoDecision(decided!, lan)
    expect(await approveReading((await proposalOf(id))!.id, lan)).toMatchObject({ ok: false, reason: 'outdated' })
  })

  test('by two at once approves once, and the second is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await olderReport({ candidates: withoutLast })
      await proposeRereading(id, lan)
      const proposal = (await proposalOf(id))!
      const results = await Promise.all([approveReading(proposal.id, lan), approveReading(proposal.id, minh)])
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.find(({ ok }) => !ok)).toMatchObject({ ok: false, reason: 'not-proposed', status: 'approved', by: results[0]!.ok ? 'Lan' : 'Minh' })
      expect(await countPending(id)).toBe(2)
    }
  })

  test('and accepting a reading it changes at once let one of the two through', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await olderReport({ candidates: otherIndicator })
      await proposeRereading(id, lan)
      const proposal = (await proposalOf(id))!
      const [approved, accepted] = await Promise.all([approveReading(proposal.id, lan), accept(id, 0)])
      expect([approved.ok, accepted.ok].filter(Boolean)).toHaveLength(1)
    }
  })

  test('of what is not there says so', async () => {
    expect(await findReading('x')).toBeNull()
    for (const decide of [approveReading, dismissReading]) expect(await decide('x', lan)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('dismissing', () => {
  test('leaves everything, and the same difference is not proposed again', async () => {
    const { id } = await olderReport({ candidates: withoutLast })
    await proposeRereading(id, lan)
    const proposal = (await proposalOf(id))!
    expect(await dismissReading(proposal.id, minh)).toEqual({ ok: true, reportId: id })
    expect(await dismissReading(proposal.id, lan)).toMatchObject({ ok: false, reason: 'not-proposed', status: 'dismissed', by: 'Minh' })
    expect(await approveReading(proposal.id, lan)).toMatchObject({ ok: false, reason: 'not-proposed' })
    expect(await countPending(id)).toBe(1)
    expect(await proposeRereading(id, lan)).toBe(false)
    expect(await readingsOf(id)).toEqual([[1, 'approved', null], [2, 'dismissed', 'minh'], [3, 'dismissed', 'minh']])
    expect(await proposeRereading(id, lan)).toBe(false)
  })

  test('does not hold back another difference', async () => {
    const { id } = await olderReport({ candidates: (now) => withoutLast(otherIndicator(now)) })
    await proposeRereading(id, lan)
    await dismissReading((await proposalOf(id))!.id, lan)
    await rejectCandidate((await listCandidates(id))[0]!, lan)
    expect(await proposeRereading(id, lan)).toBe(true)
  })
})

test('a difference is read back as it was kept, with the rows it speaks of', async () => {
  const { id, text } = await olderReport({ candidates: (now, whole) => oneMore(otherIndicator(now), whole) })
  expect(await proposeRereading(id, lan)).toBe((await countProposed()) > 0)
  const details = await findReading((await proposalOf(id))!.id)
  expect(details).toMatchObject({ number: 2, status: 'proposed', report: { id, text }, difference: { candidates: { removed: [{}], changed: [{ fields: ['indicator'] }] } } })
  expect([...details!.candidates.values()].map(({ quote, indicator }) => [quote, indicator])).toContainEqual(['kết quả', null])
})
test('a difference of another form cannot be approved, and is computed anew', async () => {
  const { id } = await olderReport({ candidates: withoutLast })
  const proposal = await prisma.reading.create({ data: { reportId: id, number: 2, engineVersion: 1, status: 'proposed', difference: { form: 0, candidates: { added: [], removed: [], changed: [] }, statements: { added: [], removed: [], changed: [] } } } })
  expect((await findReading(proposal.id))?.difference).toBeNull()
  expect(await approveReading(proposal.id, lan)).toEqual({ ok: false, reason: 'outdated', reportId: id })
  expect(await proposeRereading(id, lan)).toBe(true)
})
