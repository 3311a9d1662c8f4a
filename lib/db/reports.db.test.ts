import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Candidate, Extraction } from '@/lib/extraction/candidate'
import { PLAIN } from '@/lib/extraction/made.test-data'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates, countPending } = await import('./candidates')
const { findReport, listReportFilters, listReports, saveReport } = await import('./reports')
const { createPerson } = await import('./people')
const { seedAreas, seedCatalogue } = await import('./seeding')
const { addLan, record, withdraw } = await import('./test-records')

let lan: { id: string; name: string }

beforeAll(async () => {
  const id = await createPerson({ name: 'Lan', email: 'lan@test.vn', password: 'mot mat khau dai', role: 'reviewer', mustChangePassword: false })
  lan = { id: id!, name: 'Lan' }
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const reading = (text: string, words: string, more: Partial<Candidate> = {}): Candidate => ({
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length }, quote: words, role: 'result', kind: 'growth', area: null, areaSlug: null, measure: 'du lịch', indicator: null,
  value: '16.3', valueMax: null, scale: '1', of: null, measureUnit: '%', period: null, basis: 'none', estimated: true, qualifier: null, ...PLAIN, implied: ['area'], rule: 'growth/percent', ruleVersion: 1,
  confidence: 0.9, ...more,
})
let written = 0
/** A report unlike any before, with one reading. */
const extraction = (more: Partial<Extraction> = {}): Extraction => {
  const text = `Báo cáo số ${(written += 1)}.\nDu lịch ước tăng 16,3% 👍 so với cùng kỳ.`
  return { text, title: 'Báo cáo', publishedOn: '2022-10-05', statements: [], candidates: [reading(text, 'ước tăng 16,3%')], ...more }
}
const counts = async () => [await prisma.report.count(), await prisma.candidate.count(), await prisma.auditEvent.count()] as const

describe('a report', () => {
  test('is kept with its text, length and hash', async () => {
    const report = extraction()
    const saved = await saveReport(report, { fileName: 'bao-cao.txt' }, lan)
    const found = await findReport(saved.id)
    expect(saved).toEqual({ status: 'added', id: saved.id, candidates: 1 })
    expect(found).toMatchObject({ title: 'Báo cáo', text: report.text, publishedOn: '2022-10-05', fileName: 'bao-cao.txt', sample: false, textSha256: createHash('sha256').update(report.text).digest('hex') })
  })

  test('takes what a person says of it before what its text says', async () => {
    const { id } = await saveReport(extraction(), { title: 'Báo cáo 9 tháng', publishedOn: '2022-10-07', publisher: 'UBND quận' })
    expect(await findReport(id)).toMatchObject({ title: 'Báo cáo 9 tháng', publishedOn: '2022-10-07', publisher: 'UBND quận' })
  })

  test('has its names composed, however they were typed', async () => {
    const { id } = await saveReport(extraction(), { title: 'Báo cáo quận'.normalize('NFD'), publisher: 'Hà Nội'.normalize('NFD'), fileName: 'báo cáo.txt'.normalize('NFD') })
    expect(await findReport(id)).toMatchObject({ title: 'Báo cáo quận', publisher: 'Hà Nội', fileName: 'báo cáo.txt' })
  })

  test('is recorded in the audit trail with who brought it', async () => {
    const { id } = await saveReport(extraction(), {}, lan)
    expect(await prisma.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([{ actorId: lan.id, actorName: 'Lan', action: 'report.import', details: { candidates: 1 } }])
  })

  test('without text is refused', async () => {
    await expect(saveReport(extraction({ text: ' \n', candidates: [] }), {})).rejects.toThrow('a report without text')
  })

  test('without figures is kept all the same', async () => {
    expect(await saveReport(extraction({ candidates: [] }), {})).toMatchObject({ status: 'added', candidates: 0 })
  })

  test('is none for an unknown address', async () => {
    expect(await findReport('khong-co')).toBeNull()
  })
})

describe('the same text', () => {
  test('twice is one report', async () => {
    const report = extraction()
    const first = await saveReport(report, {})
    const before = await counts()
    expect(await saveReport(report, { title: 'Tên khác' })).toEqual({ status: 'known', id: first.id })
    expect(await counts()).toEqual(before)
  })

  test('brought by several people at once is one report', async () => {
    for (let round = 0; round < 5; round += 1) {
      const report = extraction()
      const [reports, candidates, audits] = await counts()
      const saved = await Promise.all(Array.from({ length: 4 }, () => saveReport(report, {}, lan)))
      expect(saved.map(({ status }) => status).sort()).toEqual(['added', 'known', 'known', 'known'])
      expect(new Set(saved.map(({ id }) => id)).size).toBe(1)
      expect(await counts()).toEqual([reports + 1, candidates + 1, audits + 1])
    }
  })
})

describe('a reading', () => {
  test('comes back as it was read, awaiting a decision', async () => {
    const { text } = extraction()
    const candidate = reading(text, 'ước tăng 16,3% 👍', { area: 'Sao Hỏa', value: '16.30', valueMax: '17', period: { from: '2022-01-01', to: '2022-09-30' }, basis: 'same_period_last_year', qualifier: 'over', doubts: ['unusual-separator'] })
    const { id } = await saveReport({ text, title: null, publishedOn: null, statements: [], candidates: [candidate] }, {})
    const { area, indicator, ...rest } = candidate
    expect(await listCandidates(id)).toMatchObject([{ ...rest, areaName: area, indicator, value: '16.3', confidence: '0.90', decision: 'pending', revision: 0, decidedBy: null, decidedAt: null }])
  })

  test('stands in the order of the text', async () => {
    const { text } = extraction()
    const { id } = await saveReport({ text, title: null, publishedOn: null, statements: [], candidates: [reading(text, 'cùng kỳ'), reading(text, 'Du lịch'), reading(text, '16,3%')] }, {})
    expect((await listCandidates(id)).map(({ quote }) => quote)).toEqual(['Du lịch', '16,3%', 'cùng kỳ'])
    expect(await countPending(id)).toBe(3)
  })

  test.each<readonly [string, (text: string) => Candidate]>([
    ['words that are not at its span', (text) => reading(text, 'Du lịch', { quote: 'Thu' })], ['a span outside the text', (text) => reading(text, 'Du lịch', { span: { start: 0, end: 9999 } })],
    ['an area that is not in the catalogue', (text) => reading(text, 'Du lịch', { areaSlug: 'sao-hoa' })], ['a range upside down', (text) => reading(text, 'Du lịch', { valueMax: '1' })],
    ['a period that ends before it starts', (text) => reading(text, 'Du lịch', { period: { from: '2022-12-31', to: '2022-01-01' } })],
  ])('with %s takes the whole report back', async (_, wrong) => {
    const report = extraction()
    const before = await counts()
    await expect(saveReport({ ...report, candidates: [...report.candidates, wrong(report.text)] }, {})).rejects.toThrow()
    expect(await counts()).toEqual(before)
    expect(await saveReport(report, {})).toMatchObject({ status: 'added' })
  })
})

test('reports are listed newest issue first, undated last, with what awaits a decision', async () => {
  const undated = await saveReport(extraction({ publishedOn: null }), {})
  const newest = await saveReport(extraction({ publishedOn: '2025-03-01' }), {})
  const list = await listReports()
  expect(list[0]).toMatchObject({ id: newest.id, hasText: true, pending: 1, candidates: 1, observations: 0, publishedOn: '2025-03-01' })
  expect(list.findIndex(({ id }) => id === undated.id)).toBeGreaterThan(list.findLastIndex(({ publishedOn }) => publishedOn !== null))
})

describe('a list of reports', () => {
  const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
  const titled = async (id: string, title: string, publisher: string | null = null) => (await prisma.report.update({ where: { id }, data: { title, publisher } })).id
  const ids = async (filter: Parameters<typeof listReports>[0]) => (await listReports(filter)).map(({ id }) => id)
  let cited: Record<'hoanKiem' | 'dongDa' | 'both' | 'invented', string>

  beforeAll(async () => {
    await seedAreas(read('areas'), [], read('sample-areas'))
    await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
    await addLan()
    cited = {
      hoanKiem: await titled(await record(2020, '90', '1995-03-01'), 'Kết quả Cải cách hành chính'),
      dongDa: await titled(await record(2020, '91', '1996-05-01', { areaSlug: 'dong-da' }), 'Quận Đống Đa tổng kết', 'Báo Hànộimới'),
      both: await titled(await record(2021, '92', '1996-04-01'), 'Hội nghị 100% xã_phường'),
      invented: await titled(await record(2020, '93', '1995-02-01', { areaSlug: 'mau-hong-sen' }), 'Bản mẫu'),
    }
    await record(2021, '93', '1997-01-01', { areaSlug: 'dong-da', reportId: cited.both })
    await withdraw(await record(2022, '94', '1997-01-02', { areaSlug: 'tay-ho', reportId: cited.hoanKiem }), '2020-01-01')
  })

  test('has with each report the areas and the number of its figures, those taken back left out', async () => {
    const entries = new Map((await listReports()).map((entry) => [entry.id, entry]))
    expect(entries.get(cited.both)).toMatchObject({ areas: ['dong-da', 'hoan-kiem'], observations: 2, hasText: false, publishedOn: '1996-04-01' })
    expect(entries.get(cited.hoanKiem)).toMatchObject({ areas: ['hoan-kiem'], observations: 1, pending: 0, candidates: 0 })
  })

  test('is cut at a limit, in the same order', async () => {
    const all = await ids({})
    expect([await ids({ limit: 3 }), await ids({ limit: 0 }), await ids({ limit: 100_000 })]).toEqual([all.slice(0, 3), [], all])
  })

  test('is narrowed to those with their text, or to citations', async () => {
    const all = await listReports()
    expect(await listReports({ withText: true })).toEqual(all.filter(({ hasText }) => hasText))
    expect(await listReports({ withText: false })).toEqual(all.filter(({ hasText }) => !hasText))
  })

  test('is narrowed by an area of a figure that stands, and by the year of issue', async () => {
    expect([await ids({ area: 'dong-da' }), await ids({ area: 'hoan-kiem', year: 1996 }), await ids({ area: 'tay-ho' }), await ids({ year: 1996 }), await ids({ year: 0 })]).toEqual([
      [cited.dongDa, cited.both], [cited.both], [], [cited.dongDa, cited.both], [],
    ])
  })

  test.each<readonly [string, (keyof typeof cited)[]]>([
    ['cai cach', ['hoanKiem']], ['CÁCH cải', ['hoanKiem']], ['dong da', ['dongDa', 'both']], ['đống đa', ['dongDa', 'both']], ['tong ket hanoimoi', ['dongDa']], ['tổng kết'.normalize('NFD'), ['dongDa']],
    ['hoan kiem hoi nghi', ['both']], ['tay ho', []], ['100%', ['both']], ['xã_p', ['both']], ['%', ['both']], ['cach%chinh', []], ["'", []], ['cai\0cach', ['hoanKiem']],
  ])('is searched for "%s" without marks, in titles, publishers and areas', async (search, found) => {
    expect((await ids({ search, withText: false })).sort()).toEqual(found.map((key) => cited[key]).sort())
  })

  test('without words to search for is whole', async () => {
    expect(await ids({ search: '  ' })).toEqual(await ids({}))
  })

  test('tells the areas and years it can be narrowed by, and how many reports each finds', async () => {
    const { areas, years } = await listReportFilters()
    expect(areas).toEqual([{ slug: 'dong-da', reports: 2 }, { slug: 'hoan-kiem', reports: 2 }])
    for (const { year, reports } of years) expect(await ids({ year })).toHaveLength(reports)
    expect(years.map(({ year }) => year)).toEqual([...years.map(({ year }) => year)].sort((a, b) => b - a))
    expect(years).toContainEqual({ year: 1996, reports: 2 })
  })
})
