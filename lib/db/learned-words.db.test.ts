import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Candidate } from '@/lib/extraction/candidate'
import { PLAIN } from '@/lib/extraction/made.test-data'
import { learnedKey } from '@/lib/extraction/matching/learned'
import type { Confirmation } from '@/lib/review/confirmation'
import type { NewIndicator } from '@/lib/review/new-indicator'
import type { Reviewer } from './decisions'
import { testDatabase } from './test-database'

// What a decision teaches the reader, and what is taken back with it.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates } = await import('./candidates')
const { getReadingContext } = await import('./catalogue')
const { acceptCandidate, rejectCandidate, undoDecision } = await import('./decisions')
const { acceptUnderNewIndicator } = await import('./indicators-added')
const { listLearnedWords, revokeWords } = await import('./learned-words')
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

let written = 0
/** A report with one reading whose measure no catalogue knows, unless told otherwise. */
async function newReading(measure: string, more: Partial<Candidate> = {}) {
  const words = 'đạt 4.120 tỷ đồng'
  const text = `Báo cáo số ${(written += 1)}: ${measure} ${words}.`
  const start = text.indexOf(words)
  const candidate: Candidate = {
    span: { start, end: start + words.length }, quote: words, role: 'result', kind: 'level', area: 'Hoàn Kiếm', areaSlug: 'hoan-kiem', measure, indicator: null, value: '4120', valueMax: null, scale: '1000000000', of: null,
    measureUnit: 'đồng', period: { from: '2022-01-01', to: '2022-12-31' }, basis: 'none', estimated: false, qualifier: null, ...PLAIN, rule: 'level/amount', ruleVersion: 1, confidence: 0.9, ...more,
  }
  const { id: reportId } = await saveReport({ text, title: null, publishedOn: '2023-01-05', statements: [], candidates: [candidate] }, { title: `Báo cáo ${written}` })
  const [entry] = await listCandidates(reportId)
  return { id: entry!.id, revision: 0, reportId, measure }
}
let year = 1900
const said = (more: Partial<Confirmation> = {}): Confirmation => ({
  indicator: 'budget-revenue', area: 'hoan-kiem', periodFrom: `${(year += 1)}-01-01`, periodTo: `${year}-12-31`, value: '4120', valueMax: null, scale: '1000000000', of: null, basis: 'none', estimated: false, qualifier: null, ...more,
})
const key = (measure: string) => learnedKey(measure, 'level', 'đồng')
const learnedBy = async (code: string) => (await getReadingContext()).indicators.find((indicator) => indicator.code === code)?.learned ?? []
const holding = (measure: string) => prisma.learnedWords.findMany({ where: { key: key(measure), revokedAt: null } })
const audit = async (id: string) => (await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(({ action, actorName }) => `${actorName}: ${action}`)

describe('accepting a reading under an indicator the reader had not found', () => {
  test('teaches its words, and the reader is told them from then on', async () => {
    const reading = await newReading('số nộp kho bạc một')
    await acceptCandidate(reading, said(), lan)
    const [words] = await holding(reading.measure)
    expect(words).toMatchObject({ indicatorCode: 'budget-revenue', measure: 'số nộp kho bạc một', candidateId: reading.id, learnedById: 'lan' })
    expect(await learnedBy('budget-revenue')).toContain(key(reading.measure))
    expect(await audit(words!.id)).toEqual(['Lan: words.learn'])
  })

  test('teaches them also where the reader had found another', async () => {
    const reading = await newReading('số nộp kho bạc hai', { indicator: 'public-investment-disbursed', alternatives: [{ code: 'public-investment-disbursed', score: 0.71 }] })
    await acceptCandidate(reading, said(), lan)
    expect(await holding(reading.measure)).toMatchObject([{ indicatorCode: 'budget-revenue' }])
  })

  test('teaches one thing once, however often it is said', async () => {
    const [first, second] = [await newReading('số nộp kho bạc ba'), await newReading('số nộp kho bạc ba')]
    await acceptCandidate(first, said(), lan)
    await acceptCandidate(second, said(), minh)
    expect(await holding(first.measure)).toMatchObject([{ candidateId: first.id, learnedById: 'lan' }])
  })

  test.each<readonly [string, Partial<Candidate>, Partial<Confirmation>]>([
    ['the reader had found it', { indicator: 'budget-revenue', alternatives: [{ code: 'budget-revenue', score: 0.8 }] }, {}],
    ['the person corrected the kind as well', {}, { indicator: 'trade-services-tourism-growth', scale: '1', value: '7' }],
    ['the words are the catalogue’s own name of another', { indicator: 'public-investment-disbursed', alternatives: [{ code: 'public-investment-disbursed', score: 1 }] }, {}],
    ['the figure came in a workbook', { rule: 'workbook/changed-cell' }, {}],
  ])('teaches nothing where %s', async (_, candidate, confirmation) => {
    const reading = await newReading('số nộp kho bạc bốn', candidate)
    expect(await acceptCandidate(reading, said(confirmation), lan)).toMatchObject({ ok: true })
    expect(await prisma.learnedWords.count({ where: { candidateId: reading.id } })).toBe(0)
  })

  test('teaches nothing by words that are none', async () => {
    const reading = await newReading('')
    await acceptCandidate(reading, said(), lan)
    expect(await prisma.learnedWords.count({ where: { candidateId: reading.id } })).toBe(0)
  })

  test('that another decided first teaches nothing', async () => {
    const reading = await newReading('số nộp kho bạc năm')
    await rejectCandidate(reading, minh)
    expect(await acceptCandidate(reading, said(), lan)).toMatchObject({ ok: false })
    expect(await holding(reading.measure)).toEqual([])
  })

  test('contradicts what was learned: both are known, and the list says so', async () => {
    const [first, second] = [await newReading('số nộp kho bạc sáu'), await newReading('số nộp kho bạc sáu', { indicator: 'budget-revenue', alternatives: [{ code: 'budget-revenue', score: 1 }] })]
    await acceptCandidate(first, said(), lan)
    await acceptCandidate(second, said({ indicator: 'public-investment-disbursed' }), minh)
    expect((await holding(first.measure)).map(({ indicatorCode }) => indicatorCode).sort()).toEqual(['budget-revenue', 'public-investment-disbursed'])
    expect((await listLearnedWords()).filter(({ measure }) => measure === first.measure).map(({ disputed }) => disputed)).toEqual([true, true])
  })
})

describe('taking the decision back', () => {
  test('takes back what it taught', async () => {
    const reading = await newReading('tiền thu phạt một')
    await acceptCandidate(reading, said(), lan)
    const [words] = await holding(reading.measure)
    await undoDecision({ ...reading, revision: 1 }, minh)
    expect(await prisma.learnedWords.findUnique({ where: { id: words!.id } })).toMatchObject({ revokedById: 'minh', revokedAt: expect.any(Date) })
    expect(await learnedBy('budget-revenue')).not.toContain(key(reading.measure))
    expect(await audit(words!.id)).toEqual(['Lan: words.learn', 'Minh: words.revoke'])
  })

  test('keeps the words where another decision that stands says the same, learned by whom that was', async () => {
    const [first, second] = [await newReading('tiền thu phạt hai'), await newReading('tiền thu phạt hai')]
    await acceptCandidate(first, said(), lan)
    await acceptCandidate(second, said(), minh)
    await undoDecision({ ...first, revision: 1 }, lan)
    expect(await holding(first.measure)).toMatchObject([{ candidateId: second.id, learnedById: 'minh' }])
    await undoDecision({ ...second, revision: 1 }, lan)
    expect(await holding(first.measure)).toEqual([])
  })

  test('of words that were revoked by hand brings nothing back, and they may be learned again', async () => {
    const reading = await newReading('tiền thu phạt ba')
    await acceptCandidate(reading, said(), lan)
    await revokeWords((await holding(reading.measure))[0]!.id, minh)
    await undoDecision({ ...reading, revision: 1 }, lan)
    expect(await holding(reading.measure)).toEqual([])
    await acceptCandidate({ ...reading, revision: 2 }, said(), lan)
    expect(await holding(reading.measure)).toHaveLength(1)
  })
})

describe('revoking learned words', () => {
  test('leaves the figure that was accepted, and is recorded', async () => {
    const reading = await newReading('tiền bán hồ sơ một')
    await acceptCandidate(reading, said(), lan)
    const [words] = await holding(reading.measure)
    expect(await revokeWords(words!.id, minh)).toEqual({ ok: true })
    expect(await listRecorded({ reportId: reading.reportId })).toHaveLength(1)
    expect(await audit(words!.id)).toEqual(['Lan: words.learn', 'Minh: words.revoke'])
  })

  test('twice tells the second who was first', async () => {
    const reading = await newReading('tiền bán hồ sơ hai')
    await acceptCandidate(reading, said(), lan)
    const [words] = await holding(reading.measure)
    await revokeWords(words!.id, minh)
    expect([await revokeWords(words!.id, lan), await revokeWords('x', lan)]).toEqual([{ ok: false, reason: 'revoked-already', by: 'Minh' }, { ok: false, reason: 'unknown' }])
  })
})

test('the list shows the sentence, who taught it and when; what was taken back comes last', async () => {
  const reading = await newReading('tiền cho thuê chợ')
  await acceptCandidate(reading, said(), lan)
  const entries = await listLearnedWords()
  expect(entries.find(({ measure }) => measure === 'tiền cho thuê chợ')).toMatchObject({
    indicator: 'budget-revenue', kind: 'level', measureUnit: 'đồng', disputed: false, learnedBy: 'Lan', learnedAt: expect.stringMatching(/^\d{4}-.*Z$/), revokedBy: null, revokedAt: null,
    source: { candidateId: reading.id, reportId: reading.reportId, title: `Báo cáo ${written}`, before: `Báo cáo số ${written}: tiền cho thuê chợ `, quote: 'đạt 4.120 tỷ đồng', after: '.' },
  })
  const revoked = entries.map(({ revokedAt }) => revokedAt !== null)
  expect(revoked).toEqual([...revoked].sort((a, b) => Number(a) - Number(b)))
  expect(await listLearnedWords({ limit: 1 })).toHaveLength(1)
})

describe('accepting under a new indicator', () => {
  const typed = (more: Partial<NewIndicator> = {}): NewIndicator => ({
    code: 'market-rent', nameVi: 'Thu cho thuê chợ', nameEn: '', theme: 'budget', kind: 'level', unitOfMeasure: 'dong', decimals: '0', direction: 'higher_better', definitionVi: 'Tiền thu từ việc cho thuê chợ.', definitionEn: '', ...more,
  })
  const themeOf = async () => (await prisma.theme.findFirstOrThrow({ orderBy: { position: 'asc' } })).code
  const everything = async () => [await prisma.indicator.count(), await prisma.observation.count(), await prisma.learnedWords.count(), await prisma.auditEvent.count()]

  test('adds it, with who did, and accepts the reading under it; its words are learned', async () => {
    const reading = await newReading('thu thuê quầy một')
    const theme = await themeOf()
    expect(await acceptUnderNewIndicator(reading, typed({ theme }), said(), lan)).toMatchObject({ ok: true, indicator: 'market-rent' })
    expect(await prisma.indicator.findUnique({ where: { code: 'market-rent' } })).toMatchObject({ addedById: 'lan', comparability: 'care', nameEn: 'Thu cho thuê chợ', kind: 'level' })
    expect(await listRecorded({ reportId: reading.reportId })).toMatchObject([{ indicator: 'market-rent', value: '4120000000000' }])
    expect(await audit('market-rent')).toEqual(['Lan: indicator.add'])
    expect(await learnedBy('market-rent')).toEqual([key(reading.measure)])
  })

  test.each<readonly [string, Partial<NewIndicator>, Partial<Confirmation>, object]>([
    ['a code that is taken', { code: 'budget-revenue' }, {}, { reason: 'faulty-indicator', faults: [{ field: 'code', reason: 'code-taken' }] }],
    ['a theme that is not there', { theme: 'sao-hoa' }, {}, { reason: 'faulty-indicator', faults: [{ field: 'theme', reason: 'not-in-catalogue' }] }],
    ['an area that is not there', {}, { area: 'sao-hoa' }, { reason: 'faulty', faults: [{ field: 'area' }] }],
    ['a total that it cannot have', {}, { of: '30' }, { reason: 'faulty', faults: [{ field: 'of' }] }],
  ])('leaves everything as it was with %s', async (_, wrong, confirmation, answer) => {
    const reading = await newReading('thu thuê quầy hai')
    const theme = await themeOf()
    const before = await everything()
    expect(await acceptUnderNewIndicator(reading, typed({ code: 'stall-rent', nameVi: 'Thu thuê quầy', theme, ...wrong }), said(confirmation), lan)).toMatchObject({ ok: false, ...answer })
    expect(await everything()).toEqual(before)
  })

  test('adds nothing where another decided first', async () => {
    const reading = await newReading('thu thuê quầy ba')
    const theme = await themeOf()
    await rejectCandidate(reading, minh)
    const before = await everything()
    expect(await acceptUnderNewIndicator(reading, typed({ code: 'stall-rent', nameVi: 'Thu thuê quầy', theme }), said(), lan)).toEqual({ ok: false, reason: 'decided-meanwhile', decision: 'rejected', by: 'Minh' })
    expect(await everything()).toEqual(before)
  })

  test('by two at once under one code adds one', async () => {
    const readings = [await newReading('thu thuê quầy bốn'), await newReading('thu thuê quầy năm')]
    const theme = await themeOf()
    const results = await Promise.all(readings.map((reading, index) => acceptUnderNewIndicator(reading, typed({ code: 'rent-of-two', nameVi: `Thu thuê của ${index}`, theme }), said(), lan)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'faulty-indicator', faults: [{ field: 'code', reason: 'code-taken' }] })
    expect(await prisma.indicator.count({ where: { code: 'rent-of-two' } })).toBe(1)
  })
})
