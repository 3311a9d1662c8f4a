import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from './test-database'

// What was recorded stays recorded, by whatever path: rows, cascades, TRUNCATE, triggers turned off.

let database: TestDatabase
let client: pg.Client

const text = 'Hoàn thành 31/38 nhiệm vụ.'
const setUp = `
  INSERT INTO "Area" (slug, name, "fullName", level, kind) VALUES ('hoan-kiem', 'Hoàn Kiếm', 'Quận Hoàn Kiếm', 'district', 'quan'), ('tay-ho', 'Tây Hồ', 'Quận Tây Hồ', 'district', 'quan');
  INSERT INTO "Theme" VALUES ('t', 'Nhiệm vụ', 'Tasks', 1);
  INSERT INTO "Indicator" VALUES ('tasks', 'Nhiệm vụ', 'Tasks', 't', 'completion', 'tasks', 0, 'higher_better', 'care', 'a', 'b', 'nhiệm vụ', 'tasks', 'tasks');
  INSERT INTO "Person" (id, name, email, "updatedAt") VALUES ('lan', 'Lan', 'lan@test.vn', now()), ('minh', 'Minh', 'minh@test.vn', now());
  INSERT INTO "Report" (id, title, text, "textLength", "textSha256") VALUES ('r1', 'Báo cáo', '${text}', ${text.length}, '${createHash('sha256').update(text).digest('hex')}'), ('r2', 'Trang', NULL, NULL, NULL);
  INSERT INTO "Candidate" (id, "reportId", role, "spanStart", "spanEnd", quote, kind, measure, value, scale, "of", "measureUnit", basis, estimated, rule, "ruleVersion", confidence)
    VALUES ('c1', 'r1', 'result', 0, 26, '${text}', 'completion', 'nhiệm vụ', 31, 1, 38, 'nhiệm vụ', 'none', false, 'r', 1, 0.9);
  INSERT INTO "Statement" (id, "reportId", "spanStart", "spanEnd", quote, sort, direction, measure, basis, rule, "ruleVersion", confidence)
    VALUES ('s1', 'r1', 0, 26, '${text}', 'direction', 'up', 'nhiệm vụ', 'none', 'r', 1, 0.9);
  INSERT INTO "Observation" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, "of", status, vintage, "reportId", quote, "candidateId", "candidateRevision", "spanStart", "spanEnd", "recordedById")
    VALUES ('o1', 'tasks', 'hoan-kiem', '2022-01-01', '2022-12-31', '2022', 'year', 'none', 31, 38, 'official', '2023-01-05', 'r1', '${text}', 'c1', 1, 0, 26, 'lan'),
           ('o2', 'tasks', 'hoan-kiem', '2022-01-01', '2022-12-31', '2022', 'year', 'none', 30, 38, 'official', '2023-01-05', 'r2', '30/38', NULL, NULL, NULL, NULL, NULL);
  INSERT INTO "Target" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, vintage, "reportId", "candidateId", "candidateRevision", "spanStart", "spanEnd", quote, "recordedById")
    VALUES ('t1', 'tasks', 'hoan-kiem', '2023-01-01', '2023-12-31', '2023', 'year', 'none', 38, '2023-01-05', 'r1', 'c1', 2, 0, 26, '${text}', 'lan');
  INSERT INTO "Withdrawal" VALUES ('o2', 'undo', now(), 'lan');
  INSERT INTO "Conflict" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", basis) VALUES ('k1', 'tasks', 'hoan-kiem', '2022-01-01', '2022-12-31', 'none');
  INSERT INTO "ConflictMember" VALUES ('k1', 'o1'), ('k1', 'o2');
  INSERT INTO "AuditEvent" ("actorName", action, subject, "subjectId", details) VALUES ('Lan', 'candidate.accept', 'candidate', 'c1', '{}');
  INSERT INTO "Permalink" (code, content) VALUES ('949zps3yam', '{"version": 1}');
  INSERT INTO "Reading" (id, "reportId", number, "engineVersion", status) VALUES ('d1', 'r1', 1, 1, 'approved');
  INSERT INTO "Reading" (id, "reportId", number, "engineVersion", status, difference) VALUES ('d2', 'r1', 2, 2, 'proposed', '{}');
  INSERT INTO "LearnedWords" (id, key, "indicatorCode", measure, "learnedById") VALUES ('w1', 'nhiem vu', 'tasks', 'nhiệm vụ', 'lan');`

beforeAll(async () => {
  database = await testDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(setUp)
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const RESTRICT = '23001'
const NOT_ALLOWED = '42501'

/** Tries statements and takes them back: the SQLSTATE of the refusal, or how many rows the last one touched. */
async function trial(...statements: string[]): Promise<string> {
  await client.query('BEGIN')
  try {
    let touched = 0
    for (const statement of statements) touched = (await client.query(statement)).rowCount ?? 0
    return `accepted: ${touched}`
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code) return error.code
    throw error
  } finally {
    await client.query('ROLLBACK')
  }
}

const recorded = ['Observation', 'Withdrawal', 'AuditEvent', 'Permalink'] as const
const change = {
  Observation: `UPDATE "Observation" SET value = 32 WHERE id = 'o1'`,
  Withdrawal: `UPDATE "Withdrawal" SET reason = 'khác'`,
  AuditEvent: `UPDATE "AuditEvent" SET "actorName" = 'Minh'`,
  Permalink: `UPDATE "Permalink" SET content = '{"version":2}'`,
}

describe.each(recorded)('%s', (table) => {
  test('is never updated', async () => {
    expect(await trial(change[table])).toBe(RESTRICT)
  })

  test('is not even updated to what it is', async () => {
    expect(await trial(change[table].replace(/SET ("?\w+"?) = \S+/, 'SET $1 = $1'))).toBe(RESTRICT)
  })

  test('is never deleted', async () => {
    expect(await trial(`DELETE FROM "${table}"`)).toBe(RESTRICT)
  })

  test('is never emptied, alone or with what hangs on it', async () => {
    expect([await trial(`TRUNCATE "${table}" CASCADE`), await trial(`TRUNCATE "${table}" RESTART IDENTITY CASCADE`)]).toEqual([RESTRICT, RESTRICT])
  })

  test.each(['UPDATE', 'DELETE', 'TRUNCATE'] as const)('refuses %s where a session turns triggers off', async (kind) => {
    const statement = { UPDATE: change[table], DELETE: `DELETE FROM "${table}"`, TRUNCATE: `TRUNCATE "${table}" CASCADE` }[kind]
    // The application's role may not turn them off at all; a superuser may, and is refused by the trigger.
    expect([NOT_ALLOWED, RESTRICT]).toContain(await trial('SET LOCAL session_replication_role = replica', statement))
  })

  test('has triggers that fire always', async () => {
    const { rows } = await client.query(`SELECT tgname, tgenabled FROM pg_trigger WHERE tgrelid = '"${table}"'::regclass AND tgname IN ('append_only', 'no_truncate') ORDER BY 1`)
    expect(rows).toEqual([{ tgname: 'append_only', tgenabled: 'A' }, { tgname: 'no_truncate', tgenabled: 'A' }])
  })
})

describe('a figure', () => {
  test('is not replaced by an insert that finds it there', async () => {
    expect(await trial(`INSERT INTO "Observation" SELECT * FROM "Observation" WHERE id = 'o1' ON CONFLICT (id) DO UPDATE SET value = 32`)).toBe(RESTRICT)
  })

  test.each(['Area', 'Indicator', 'Report', 'Candidate', 'Person'])('is not emptied out with %s', async (table) => {
    expect(await trial(`TRUNCATE "${table}" CASCADE`)).toBe(RESTRICT)
  })

  test.each([
    ['its area', `DELETE FROM "Area" WHERE slug = 'hoan-kiem'`], ['its indicator', `DELETE FROM "Indicator"`], ['its report', `DELETE FROM "Report" WHERE id = 'r2'`], ['who accepted it', `DELETE FROM "Person" WHERE id = 'lan'`],
  ])('does not go with %s', async (_, statement) => {
    expect(['23503', RESTRICT]).toContain(await trial(statement))
  })

  test('follows no change of its area’s address', async () => {
    expect(await trial(`UPDATE "Area" SET slug = 'hoan-kiem-cu' WHERE slug = 'hoan-kiem'`)).toBe(RESTRICT)
  })
})

describe('a dispute', () => {
  test.each([
    ['losing a member', `DELETE FROM "ConflictMember" WHERE "observationId" = 'o1'`], ['exchanging a member', `UPDATE "ConflictMember" SET "observationId" = 'o1' WHERE "observationId" = 'o2'`],
    ['being deleted with its members', `DELETE FROM "Conflict"`], ['being emptied with its members', `TRUNCATE "Conflict" CASCADE`],
  ])('is kept from %s', async (_, statement) => {
    expect(['23503', RESTRICT]).toContain(await trial(statement))
  })

  test('may be ruled on, for one of its members only', async () => {
    const rule = (id: string) => `UPDATE "Conflict" SET "ruledObservationId" = '${id}', reason = 'theo báo cáo', "ruledById" = 'lan', "ruledAt" = now()`
    expect(await trial(rule('o1'))).toBe('accepted: 1')
    expect(await trial(rule('o9'))).toBe('23503')
  })
})

describe('a reading', () => {
  test.each([
    `value = 32`, `quote = 'khác'`, `"spanStart" = 1`, `"spanEnd" = 25`, `"reportId" = 'r2'`, `rule = 'khác'`, `"ruleVersion" = 2`, `confidence = 1`, `"indicatorCode" = 'tasks'`, `"areaSlug" = 'tay-ho'`, `estimated = true`, `doubts = '{x}'`,
    `"of" = NULL`, `"periodFrom" = '2022-01-01', "periodTo" = '2022-12-31'`, `role = 'target'`, `id = 'c9'`,
  ])('never changes what was read: %s', async (change) => {
    expect(await trial(`UPDATE "Candidate" SET ${change}`)).toBe(RESTRICT)
  })

  test('may be decided, and the decision taken back', async () => {
    const decide = `UPDATE "Candidate" SET decision = 'accepted', "decidedById" = 'lan', "decidedAt" = now(), revision = 1`
    const undo = `UPDATE "Candidate" SET decision = 'pending', "decidedById" = NULL, "decidedAt" = NULL, revision = 2`
    expect(await trial(decide, undo)).toBe('accepted: 1')
  })

  test('is never deleted', async () => {
    expect(await trial(`DELETE FROM "Candidate"`)).toBe(RESTRICT)
  })
})

describe('a statement without a figure', () => {
  test.each([
    `quote = 'khác'`, `"spanStart" = 1`, `"spanEnd" = 25`, `"reportId" = 'r2'`, `sort = 'announcement', direction = NULL`, `direction = 'down'`, `measure = 'khác'`, `"indicatorCode" = 'tasks'`, `"areaSlug" = 'tay-ho'`, `"areaName" = 'Tây Hồ'`,
    `"periodFrom" = '2022-01-01', "periodTo" = '2022-12-31'`, `basis = 'plan'`, `rule = 'khác'`, `"ruleVersion" = 2`, `confidence = 1`, `reading = 2`, `id = 's9'`,
  ])('never changes what was read: %s', async (change) => {
    expect(await trial(`UPDATE "Statement" SET ${change}`)).toBe(RESTRICT)
  })

  test('may be decided, and the decision taken back', async () => {
    const decide = `UPDATE "Statement" SET decision = 'accepted', "decidedById" = 'lan', "decidedAt" = now(), revision = 1`
    const undo = `UPDATE "Statement" SET decision = 'pending', "decidedById" = NULL, "decidedAt" = NULL, revision = 2`
    expect(await trial(decide, undo)).toBe('accepted: 1')
  })
})

describe('a goal', () => {
  test('changes in nothing but its withdrawal', async () => {
    expect(await trial(`UPDATE "Target" SET value = 39`)).toBe(RESTRICT)
    expect(await trial(`UPDATE "Target" SET "withdrawnAt" = now(), "withdrawnById" = 'minh'`)).toBe('accepted: 1')
  })

  test('is never deleted, nor all goals emptied out', async () => {
    expect(await trial(`DELETE FROM "Target"`)).toBe(RESTRICT)
    expect(await trial(`TRUNCATE "Target"`)).toBe(RESTRICT)
  })
})

describe('a report', () => {
  test.each([`text = 'khác', "textLength" = 4, "textSha256" = encode(sha256('khác'), 'hex')`, `text = NULL, "textLength" = NULL, "textSha256" = NULL`, `"addedAt" = now()`, `sample = true`])('keeps its text and how it came: %s', async (change) => {
    expect(await trial(`UPDATE "Report" SET ${change} WHERE id = 'r1'`)).toBe(RESTRICT)
  })

  test('may have its title and issue put right', async () => {
    expect(await trial(`UPDATE "Report" SET title = 'Báo cáo năm 2022', "publishedOn" = '2023-01-05' WHERE id = 'r1'`)).toBe('accepted: 1')
  })
})

describe('a later reading of a report', () => {
  test.each([`difference = '{"form": 1}'`, `"engineVersion" = 3`, `number = 3`, `"readAt" = now()`, `"reportId" = 'r2'`])('keeps what it found: %s', async (change) => {
    expect(await trial(`UPDATE "Reading" SET ${change} WHERE id = 'd2'`)).toBe(RESTRICT)
  })

  test('may be approved or dismissed', async () => {
    for (const status of ['approved', 'dismissed']) {
      expect(await trial(`UPDATE "Reading" SET status = '${status}', "decidedById" = 'lan', "decidedAt" = now() WHERE id = 'd2'`)).toBe('accepted: 1')
    }
  })
})

describe('learned words', () => {
  test.each([`key = 'khac'`, `"indicatorCode" = 'other'`, `measure = 'khác'`, `"learnedById" = 'minh'`, `"learnedAt" = now()`, `"candidateId" = 'c1'`])('stay what was learned: %s', async (change) => {
    expect(await trial(`UPDATE "LearnedWords" SET ${change}`)).toBe(RESTRICT)
  })

  test('may be taken back', async () => {
    expect(await trial(`UPDATE "LearnedWords" SET "revokedById" = 'minh', "revokedAt" = now()`)).toBe('accepted: 1')
  })
})

test.each(['Reading', 'LearnedWords', 'Statement'])('%s is never deleted nor emptied, also where a session turns triggers off', async (table) => {
  expect([await trial(`DELETE FROM "${table}"`), await trial(`TRUNCATE "${table}" CASCADE`)]).toEqual([RESTRICT, RESTRICT])
  expect([NOT_ALLOWED, RESTRICT]).toContain(await trial('SET LOCAL session_replication_role = replica', `DELETE FROM "${table}"`))
})
