import { readFileSync } from 'node:fs'
import { PLAIN } from '@/lib/extraction/made.test-data'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reviewer } from './decisions'
import type { Tag } from './freshness'
import { testDatabase } from './test-database'

// Which kept answers end with which change. Who keeps them is in app/kept.ts.

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCandidates } = await import('./candidates')
const { acceptCandidate, rejectCandidate, undoDecision } = await import('./decisions')
const { readFreshness, versionOf } = await import('./freshness')
const { saveReport } = await import('./reports')
const { seedAreas, seedCatalogue, seedFigures } = await import('./seeding')

const read = (name: string) => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const lan: Reviewer = { id: 'lan', name: 'Lan' }

// Another process: what it writes never passes our client.
const other = new pg.Client({ connectionString: database.url })
const third = new pg.Client({ connectionString: database.url })

beforeAll(async () => {
  await seedAreas(read('areas'), [], [])
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await seedFigures(read('sources'), read('observations'), read('conflicts'))
  await prisma.person.create({ data: { id: lan.id, name: lan.name, email: 'lan@test.vn' } })
  await other.connect()
  await third.connect()
})
afterAll(async () => {
  await Promise.all([prisma.$disconnect(), other.end(), third.end()])
  await database.drop()
})

const TAGS: readonly Tag[] = ['indicator:budget-revenue', 'indicator:par-index-score', 'area:hoan-kiem', 'area:tay-ho', 'reports', 'catalogue']

/** Which of the tags have another state after something was done; the catalogue, which is in each, only where it changed itself. */
async function changedBy(act: () => Promise<unknown>): Promise<string[]> {
  const before = await readFreshness()
  await act()
  const after = await readFreshness()
  return TAGS.filter((tag) => before.get(tag) !== after.get(tag))
}

let day = 0
/** One more figure, as another process writes it. */
const figure = (indicator: string, area: string) => {
  const on = new Date(Date.UTC(1900, 0, (day += 1))).toISOString().slice(0, 10)
  return `INSERT INTO "Observation" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, status, vintage, "reportId", quote)
    VALUES ('f${day}', '${indicator}', '${area}', '${on}', '${on}', '${on}', 'day', 'none', 1, 'official', '2023-01-05', (SELECT min(id) FROM "Report"), 'một')`
}

let written = 0
async function newReading(role: 'result' | 'target' = 'result') {
  const quote = 'thu ngân sách 100 tỷ đồng'
  const text = `Báo cáo số ${(written += 1)}: ${quote}.`
  const { id } = await saveReport({
    text, title: null, publishedOn: '2023-01-05',
    statements: [],
    candidates: [{
      span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, quote, role, kind: 'level', area: null, areaSlug: null, measure: 'thu ngân sách', indicator: null, value: '100', valueMax: null,
      scale: '1000000000', of: null, measureUnit: 'đồng', period: null, basis: 'none', estimated: false, qualifier: null, ...PLAIN, rule: 'level', ruleVersion: 1, confidence: 0.9,
    }],
  }, {})
  const [entry] = await listCandidates(id)
  return { id: entry!.id, revision: 0 }
}

const goal = { indicator: 'budget-revenue', area: 'hoan-kiem', basis: 'none', value: '100', valueMax: null, scale: '1000000000', of: null, estimated: false, qualifier: null } as const
const inYear = (year: number) => ({ ...goal, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` })

describe('a change renews the tags of its rows and no others', () => {
  test('reading changes nothing', async () => {
    expect(await changedBy(() => readFreshness())).toEqual([])
  })

  test('a figure: its indicator and its area', async () => {
    expect(await changedBy(() => other.query(figure('budget-revenue', 'hoan-kiem')))).toEqual(['indicator:budget-revenue', 'area:hoan-kiem'])
    expect(await changedBy(() => other.query(figure('par-index-score', 'tay-ho')))).toEqual(['indicator:par-index-score', 'area:tay-ho'])
  })

  test('a withdrawal and a conflict: those of their figures', async () => {
    const [first, second] = (await other.query(`SELECT id FROM "Observation" WHERE "indicatorCode" = 'budget-revenue' AND "areaSlug" = 'hoan-kiem' LIMIT 2`)).rows
    const cell = ['indicator:budget-revenue', 'area:hoan-kiem']
    const open = `INSERT INTO "Conflict" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", basis) VALUES ('k', 'budget-revenue', 'hoan-kiem', '1850-01-01', '1850-12-31', 'none')`
    expect(await changedBy(() => other.query(open))).toEqual(cell)
    expect(await changedBy(() => other.query(`INSERT INTO "ConflictMember" VALUES ('k', '${first.id}'), ('k', '${second.id}')`))).toEqual(cell)
    expect(await changedBy(() => other.query(`UPDATE "Conflict" SET "areaSlug" = 'tay-ho' WHERE id = 'k'`))).toEqual([...cell, 'area:tay-ho'])
    expect(await changedBy(() => other.query(`INSERT INTO "Withdrawal" VALUES ('${first.id}', 'undo', now(), 'lan')`))).toEqual(cell)
  })

  test('the title of a report: what is shown with it, and the reports', async () => {
    await other.query(figure('par-index-score', 'tay-ho'))
    const changed = await changedBy(() => other.query(`UPDATE "Report" SET title = title || ' (1)' WHERE id = (SELECT "reportId" FROM "Observation" WHERE id = 'f${day}')`))
    expect(changed).toEqual(expect.arrayContaining(['indicator:par-index-score', 'area:tay-ho', 'reports']))
    expect(changed).not.toContain('catalogue')
  })

  test('a report that comes in, and what is decided on its readings', async () => {
    let reading = { id: '', revision: 0 }
    expect(await changedBy(async () => { reading = await newReading() })).toEqual(['reports'])
    expect(await changedBy(() => rejectCandidate(reading, lan))).toEqual(['reports'])
    reading = await newReading()
    expect(await changedBy(() => acceptCandidate(reading, inYear(1950), lan))).toEqual(['indicator:budget-revenue', 'area:hoan-kiem', 'reports'])
    expect(await changedBy(() => undoDecision({ ...reading, revision: 1 }, lan))).toEqual(['indicator:budget-revenue', 'area:hoan-kiem', 'reports'])
  })

  test('a target that is accepted, and one that is taken back', async () => {
    const reading = await newReading('target')
    expect(await changedBy(() => acceptCandidate(reading, inYear(1951), lan))).toEqual(['indicator:budget-revenue', 'area:hoan-kiem', 'reports'])
    expect(await changedBy(() => undoDecision({ ...reading, revision: 1 }, lan))).toEqual(['indicator:budget-revenue', 'area:hoan-kiem', 'reports'])
  })

  test.each([
    ['Area', `UPDATE "Area" SET "tileColumn" = 1 WHERE slug = 'tay-ho'`],
    ['AreaSuccession', `INSERT INTO "AreaSuccession" VALUES ('tay-ho', 'hoan-kiem', true, 'low')`],
    ['Theme', `UPDATE "Theme" SET position = 1`],
    ['Indicator', `UPDATE "Indicator" SET "nameEn" = 'x' WHERE code = 'par-index-score'`],
    ['IndicatorAlias', `DELETE FROM "IndicatorAlias"`],
    ['SeriesBreak', `TRUNCATE "SeriesBreak"`],
    ['Person', `UPDATE "Person" SET name = 'Lan Anh' WHERE id = 'lan'`],
  ])('the catalogue: %s', async (_, statement) => {
    expect(await changedBy(() => other.query(statement))).toEqual(['catalogue'])
  })

  test('also where ordinary triggers are turned off', async () => {
    const { rows } = await other.query(`SELECT count(*)::int AS all, count(*) FILTER (WHERE tgenabled = 'A')::int AS always FROM pg_trigger WHERE tgname LIKE 'renews\\_%'`)
    expect(rows[0].all).toBeGreaterThan(15)
    expect(rows[0].always).toBe(rows[0].all)
  })
})

describe('a version', () => {
  const versions = async () => {
    const freshness = await readFreshness()
    return [versionOf(freshness, ['indicator:budget-revenue']), versionOf(freshness, ['area:hoan-kiem', 'indicator:par-index-score']), versionOf(freshness)] as const
  }
  const changes = async (act: () => Promise<unknown>) => {
    const before = await versions()
    await act()
    const after = await versions()
    return before.map((version, index) => version !== after[index])
  }

  test('is the same in whatever order the tags are named', async () => {
    const freshness = await readFreshness()
    expect(versionOf(freshness, ['reports', 'area:tay-ho'])).toBe(versionOf(freshness, ['area:tay-ho', 'reports', 'area:tay-ho']))
  })

  test('of tags changes with one of them, that of everything with each', async () => {
    expect(await changes(() => other.query(figure('budget-revenue', 'tay-ho')))).toEqual([true, false, true])
    expect(await changes(() => other.query(figure('par-index-score', 'hoan-kiem')))).toEqual([false, true, true])
    expect(await changes(() => other.query(`INSERT INTO "Report" (id, title) VALUES ('new', 'Báo cáo')`))).toEqual([false, false, true])
  })

  test('changes with the catalogue, whose names are in every answer', async () => {
    expect(await changes(() => other.query(`UPDATE "Theme" SET position = 2`))).toEqual([true, true, true])
  })

  test('stays while a change is not committed, and after one that never is', async () => {
    await other.query('BEGIN')
    expect(await changes(() => other.query(figure('budget-revenue', 'hoan-kiem')))).toEqual([false, false, false])
    expect(await changes(() => other.query('ROLLBACK'))).toEqual([false, false, false])
  })

  test('of a tag that has no row yet changes with its first', async () => {
    const before = versionOf(await readFreshness(), ['area:thuong-tin', 'indicator:par-index-rank'])
    await other.query(figure('par-index-rank', 'thuong-tin'))
    expect(versionOf(await readFreshness(), ['area:thuong-tin', 'indicator:par-index-rank'])).not.toBe(before)
  })
})

describe('writers at once', () => {
  test('do not wait for one another, and whoever commits last is seen', async () => {
    const seen = new Set<string>()
    const look = async () => seen.add(versionOf(await readFreshness(), ['indicator:budget-revenue']))
    await look()
    await other.query('BEGIN')
    await third.query('BEGIN')
    await third.query(`SET LOCAL lock_timeout = '1s'`)
    // The same two tags in opposite order: where each held what the other wants, neither would come to an end.
    await other.query(figure('budget-revenue', 'hoan-kiem'))
    await third.query(figure('par-index-score', 'tay-ho'))
    await third.query(figure('budget-revenue', 'hoan-kiem'))
    await other.query(figure('par-index-score', 'tay-ho'))
    await third.query('COMMIT')
    await look()
    await other.query('COMMIT')
    await look()
    await other.query(figure('budget-revenue', 'hoan-kiem'))
    await look()
    expect(seen.size).toBe(4)
  })

  test('eight reviewers accept figures of one indicator and area in one moment', async () => {
    const readings = []
    for (let index = 0; index < 8; index += 1) readings.push(await newReading())
    const before = await readFreshness()
    const results = await Promise.all(readings.map((reading, index) => acceptCandidate(reading, inYear(1960 + index), lan)))
    expect(results.map((result) => result.ok || result)).toEqual(Array(8).fill(true))
    const after = await readFreshness()
    expect(TAGS.filter((tag) => before.get(tag) !== after.get(tag))).toEqual(['indicator:budget-revenue', 'area:hoan-kiem', 'reports'])
  })

  test('what they leave behind is swept up by the next', async () => {
    await other.query(figure('budget-revenue', 'hoan-kiem'))
    const { rows } = await other.query(`SELECT count(*)::int AS versions FROM "Freshness" WHERE tag IN ('indicator:budget-revenue', 'area:hoan-kiem')`)
    expect(rows[0].versions).toBe(2)
  })
})
