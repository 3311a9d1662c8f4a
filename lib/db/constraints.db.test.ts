import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from './test-database'

// Each CHECK of prisma/migrations/*_constraints is violated here, through SQL: no path may get round them.
// What may never be changed is tried in append-only.db.test.ts.

let database: TestDatabase
let client: pg.Client

const text = 'Kết quả 𝟏𝟔,3% đạt.\nHoàn thành 31/38 nhiệm vụ.'
const sha256 = (of: string) => createHash('sha256').update(of, 'utf8').digest('hex')
const at = (words: string) => ({ spanStart: text.indexOf(words), spanEnd: text.indexOf(words) + words.length, quote: words })
type Columns = Record<string, unknown>

const defaults: Record<string, Columns> = {
  Area: { slug: 'hoan-kiem', name: 'Hoàn Kiếm', fullName: 'Quận Hoàn Kiếm', level: 'district', kind: 'quan', validTo: '2025-06-30' },
  Theme: { code: 't', nameVi: 'Cải cách', nameEn: 'Reform', position: 1 },
  Indicator: { code: 'par-index-rank', nameVi: 'Thứ hạng', nameEn: 'Rank', themeCode: 't', kind: 'rank', unitOfMeasure: 'rank', decimals: 0, direction: 'lower_better', comparability: 'good', definitionVi: 'Vị trí', definitionEn: 'Place', objectVi: 'Chỉ số', objectEn: 'Index', family: 'par-index' },
  SeriesBreak: { indicatorCode: 'par-index-rank', firstDay: '2021-01-01', noteVi: 'Bộ tiêu chí mới', noteEn: 'New criteria' },
  IndicatorAlias: { indicatorCode: 'par-index-rank', words: 'thứ hạng cải cách hành chính' },
  Person: { id: 'lan', name: 'Lan', email: 'lan@test.vn', updatedAt: '2026-11-22' },
  Report: { id: 'r1', title: 'Báo cáo', text, textLength: text.length, textSha256: sha256(text) },
  Candidate: { id: 'c1', reportId: 'r1', role: 'result', ...at('31/38 nhiệm vụ'), kind: 'completion', measure: 'nhiệm vụ', value: '31', scale: '1', of: '38', measureUnit: 'nhiệm vụ', basis: 'none', estimated: false, rule: 'r', ruleVersion: 1, confidence: '0.9' },
  Statement: { id: 's1', reportId: 'r1', ...at('Kết quả 𝟏𝟔,3% đạt'), sort: 'direction', direction: 'up', measure: 'kết quả', basis: 'none', rule: 'statement/change', ruleVersion: 1, confidence: '0.9' },
  Observation: { id: 'o1', indicatorCode: 'par-index-rank', areaSlug: 'hoan-kiem', periodFrom: '2022-01-01', periodTo: '2022-12-31', period: '2022', periodKind: 'year', basis: 'none', value: '2', of: '30', status: 'official', vintage: '2023-01-05', reportId: 'r1', quote: 'thứ 2/30' },
  Target: { id: 't1', indicatorCode: 'par-index-rank', areaSlug: 'hoan-kiem', periodFrom: '2023-01-01', periodTo: '2023-12-31', period: '2023', periodKind: 'year', basis: 'none', value: '1', of: '30', vintage: '2023-01-05', reportId: 'r1', candidateId: 'c1', candidateRevision: 1, ...at('31/38 nhiệm vụ'), recordedById: 'lan' },
  Withdrawal: { observationId: 'o1', reason: 'undo', withdrawnById: 'lan' },
  Conflict: { id: 'k1', indicatorCode: 'par-index-rank', areaSlug: 'hoan-kiem', periodFrom: '2022-01-01', periodTo: '2022-12-31', basis: 'none' },
  Permalink: { code: '949zps3yam', content: { version: 1 } },
  Reading: { id: 'd1', reportId: 'r1', number: 1, engineVersion: 1, status: 'approved' },
  LearnedWords: { id: 'w1', key: 'completion|nhiem vu|nhiem vu', indicatorCode: 'par-index-rank', measure: 'nhiệm vụ', learnedById: 'lan' },
}

/** Inserts a row that is right except for the columns given. */
async function insert(table: string, columns: Columns = {}) {
  const row = { ...defaults[table], ...columns }
  const names = Object.keys(row).map((name) => `"${name}"`)
  await client.query(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row))
}

/** Tries a row and takes it back: the name of the constraint that refused it, or "accepted". */
async function trial(table: string, columns: Columns): Promise<string> {
  await client.query('BEGIN')
  try {
    await insert(table, columns)
    return 'accepted'
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? error.message
    throw error
  } finally {
    await client.query('ROLLBACK')
  }
}

beforeAll(async () => {
  database = await testDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  for (const table of Object.keys(defaults)) await insert(table)
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const other = 'Một văn bản khác.'
const otherReport = { id: 'r2', text: other, textLength: other.length, textSha256: sha256(other) }
const report = (content: string, more: Columns = {}) => ({ ...otherReport, text: content, textLength: content.length, textSha256: sha256(content), ...more })

describe('a report', () => {
  test.each<readonly [string, Columns]>([
    ['with its text', otherReport], ['without a text, as a citation', { id: 'r2', text: null, textLength: null, textSha256: null }], ['with characters outside the basic plane', report('𝟏𝟔,3% 👍')],
  ])('may be kept %s', async (_, columns) => {
    expect(await trial('Report', columns)).toBe('accepted')
  })

  test.each<readonly [string, Columns, string]>([
    ['a text in NFD', report(other.normalize('NFD')), 'Report_nfc'], ['a title in NFD', { ...otherReport, title: 'Báo cáo'.normalize('NFD') }, 'Report_nfc'],
    ['a carriage return in the text', report('Một\r\nhai'), 'Report_lines'], ['a text without its hash', { ...otherReport, textSha256: null }, 'Report_text_whole'], ['a hash without its text', { ...otherReport, text: null, textLength: null }, 'Report_text_whole'],
    ['the hash of another text', { ...otherReport, textSha256: sha256('khác') }, 'Report_text_hash'], ['a hash in capitals', { ...otherReport, textSha256: sha256(other).toUpperCase() }, 'Report_text_hash'],
    ['a wrong length', { ...otherReport, textLength: 5 }, 'Report_text_length'], ['a length in code points', report('𝟏𝟔,3% 👍', { textLength: [...'𝟏𝟔,3% 👍'].length }), 'Report_text_length'],
    ['the text of another report', { ...defaults.Report, id: 'r2' }, 'Report_textSha256_key'], ['a format that nothing reads', { ...otherReport, format: 'exe' }, 'Report_format'],
    ['pages that are no list', { ...otherReport, pages: {} }, 'Report_pages'],
  ])('is refused with %s', async (_, columns, constraint) => {
    expect(await trial('Report', columns)).toBe(constraint)
  })
})

const period = { periodFrom: '2022-01-01', periodTo: '2022-12-31' }
const second = { id: 'c2', rule: 'other' }

describe('a reading', () => {
  test.each<readonly [string, Columns]>([
    ['at its words', second], ['at words outside the basic plane, counted as JavaScript counts', { ...second, ...at('𝟏𝟔,3%') }], ['after words outside the basic plane', { ...second, ...at('đạt.\nHoàn') }],
    ['of the whole text', { ...second, ...at(text) }], ['with a period', { ...second, ...period }], ['with a range', { ...second, value: '7', valueMax: '7.5' }],
    ['already decided', { ...second, decision: 'rejected', decidedAt: '2026-11-22', decidedById: 'lan', revision: 1 }],
  ])('may be kept %s', async (_, columns) => {
    expect(await trial('Candidate', columns)).toBe('accepted')
  })

  test.each<readonly [string, Columns, string]>([
    ['words that are not at its span', { quote: '31/38 nhiệm vu' }, 'Candidate_quote_at_span'], ['a span one off', { ...at('31/38'), spanStart: text.indexOf('31/38') - 1, spanEnd: text.indexOf('31/38') + 4 }, 'Candidate_quote_at_span'],
    ['a span counted in code points', { spanStart: [...text].join('').indexOf('31/38') - 2, spanEnd: text.indexOf('31/38') + 3, quote: '31/38' }, 'Candidate_quote_at_span'],
    ['a span that ends beyond the text', { spanStart: text.length - 3, spanEnd: text.length + 1, quote: text.slice(-3) }, 'Candidate_quote_at_span'],
    ['a span that starts within a character', { spanStart: text.indexOf('𝟏') + 1, spanEnd: text.indexOf('𝟏') + 4, quote: '𝟔' }, 'Candidate_quote_at_span'],
    ['a span that ends within a character', { spanStart: text.indexOf('𝟏'), spanEnd: text.indexOf('𝟏') + 3, quote: '𝟏' }, 'Candidate_quote_at_span'],
    ['a span before the text', { spanStart: -1, spanEnd: 3 }, 'Candidate_quote_at_span'], ['a span of no length', { spanStart: 3, spanEnd: 3, quote: '' }, 'Candidate_span'], ['a quote in NFD', { quote: 'nhiệm vụ'.normalize('NFD') }, 'Candidate_quote_at_span'],
    ['a measure in NFD', { measure: 'nhiệm vụ'.normalize('NFD') }, 'Candidate_nfc'], ['more confidence than certainty', { confidence: '1.01' }, 'Candidate_confidence'], ['less confidence than none', { confidence: '-0.01' }, 'Candidate_confidence'],
    ['a scale of nothing', { scale: '0' }, 'Candidate_scale'], ['a range upside down', { valueMax: '30' }, 'Candidate_range'], ['a range of one value', { valueMax: '31' }, 'Candidate_range'],
    ['half a period', { periodFrom: '2022-01-01' }, 'Candidate_period'], ['a period that ends before it starts', { periodFrom: '2022-12-31', periodTo: '2022-01-01' }, 'Candidate_period'],
    ['a reading before the first', { reading: 0 }, 'Candidate_reading'], ['an open period though it has one', { ...period, openPeriod: 'not-stated' }, 'Candidate_open_period'], ['a reason of its own for an open period', { openPeriod: 'sometime' }, 'Candidate_open_period'],
    ['origins that are no object', { origins: '[]' }, 'Candidate_context'], ['alternatives that are no list', { alternatives: {} }, 'Candidate_context'],
    ['a decision by nobody', { decision: 'accepted' }, 'Candidate_decided'], ['a decision at no time', { decision: 'accepted', decidedById: 'lan' }, 'Candidate_decided'], ['a decider but no decision', { decidedById: 'lan', decidedAt: '2026-11-22' }, 'Candidate_decided'],
    ['a revision below zero', { revision: -1 }, 'Candidate_decided'], ['the span and rule of another', { ...defaults.Candidate, id: 'c2' }, 'Candidate_reportId_reading_spanStart_spanEnd_rule_key'],
  ])('is refused with %s', async (_, columns, constraint) => {
    expect(await trial('Candidate', { ...second, ...columns })).toBe(constraint)
  })
})

const later = { id: 'o2', edition: 2 }
const read = { candidateId: 'c1', candidateRevision: 1, recordedById: 'lan', ...at('31/38 nhiệm vụ') }

describe('a figure', () => {
  test.each<readonly [string, Columns]>([
    ['as a citation', later], ['from a reading', { ...later, ...read }], ['of the last place', { ...later, value: '30' }], ['without a total', { ...later, of: null }], ['below zero', { ...later, value: '-9.8', of: null }],
    ['of a day', { ...later, periodTo: '2022-01-01' }], ['with 28 digits and ten decimals', { ...later, value: '1234567890123456789012345678.0123456789', of: null }],
  ])('may be kept %s', async (_, columns) => {
    expect(await trial('Observation', columns)).toBe('accepted')
  })

  test.each<readonly [string, Columns, string]>([
    ['a period that ends before it starts', { periodFrom: '2022-12-31', periodTo: '2022-01-01' }, 'Observation_period'], ['a place beyond the last', { value: '31' }, 'Observation_of'], ['a total of nothing', { value: '0', of: '0' }, 'Observation_of'],
    ['a total below zero', { value: '-5', of: '-3' }, 'Observation_of'], ['a value that is no number', { value: 'NaN', of: null }, 'Observation_numbers'], ['a range upside down', { valueMax: '1' }, 'Observation_range'], ['the start of a span without its end', { spanStart: 3 }, 'Observation_quote_at_span'], ['the end of a span without its start', { spanEnd: 3 }, 'Observation_span'],
    ['a span of no length', { spanStart: 3, spanEnd: 3, quote: '' }, 'Observation_nfc'], ['words that are not at its span', { ...read, quote: 'khác' }, 'Observation_quote_at_span'],
    ['a reading without its revision', { ...read, candidateRevision: null }, 'Observation_reading'], ['a reading without its span', { ...read, spanStart: null, spanEnd: null }, 'Observation_reading'],
    ['a reading that nobody accepted', { ...read, recordedById: null }, 'Observation_reading'], ['no words', { quote: '' }, 'Observation_nfc'], ['words in NFD', { quote: 'thứ 2/30'.normalize('NFD') }, 'Observation_nfc'],
    ['a note in NFD', { note: 'thứ'.normalize('NFD') }, 'Observation_nfc'], ['edition 0', { edition: 0 }, 'Observation_edition'], ['the place in the records of another', { edition: 1 }, 'Observation_cell_key'], ['an unknown area', { areaSlug: 'sao-hoa' }, 'Observation_areaSlug_fkey'],
  ])('is refused with %s', async (_, columns, constraint) => {
    expect(await trial('Observation', { ...later, ...columns })).toBe(constraint)
  })
})

describe('a goal', () => {
  test.each<readonly [string, Columns, string]>([
    ['a period that ends before it starts', { periodTo: '2022-01-01' }, 'Target_period'], ['a place beyond the last', { value: '31' }, 'Target_of'], ['a span of no length', { spanStart: 3, spanEnd: 3, quote: '' }, 'Target_span'],
    ['words that are not at its span', { quote: 'khác' }, 'Target_quote_at_span'], ['a withdrawal by nobody', { withdrawnAt: '2026-11-22' }, 'Target_withdrawn'], ['the acceptance of another', {}, 'Target_candidateId_candidateRevision_key'],
  ])('is refused with %s', async (_, columns, constraint) => {
    expect(await trial('Target', { id: 't2', ...(constraint.endsWith('_key') ? {} : { candidateRevision: 2 }), ...columns })).toBe(constraint)
  })
})

const decided = { decidedById: 'lan', decidedAt: '2026-11-22' }
const secondStatement = { id: 's2', rule: 'other' }

describe('a statement without a figure', () => {
  test.each<readonly [string, Columns]>([
    ['with a direction', secondStatement], ['as an announcement', { ...secondStatement, sort: 'announcement', direction: null }], ['with a period', { ...secondStatement, ...period }],
    ['of a later reading', { id: 's2', reading: 2 }], ['already decided', { ...secondStatement, decision: 'accepted', decidedAt: '2026-11-22', decidedById: 'lan', revision: 1 }],
  ])('may be kept %s', async (_, columns) => {
    expect(await trial('Statement', columns)).toBe('accepted')
  })

  test.each<readonly [string, Columns, string]>([
    ['words that are not at its span', { quote: 'Kết quả khác' }, 'Statement_quote_at_span'], ['a span of no length', { spanStart: 3, spanEnd: 3, quote: '' }, 'Statement_span'], ['a measure in NFD', { measure: 'kết quả'.normalize('NFD') }, 'Statement_nfc'],
    ['a direction though it announces', { sort: 'announcement' }, 'Statement_direction'], ['no direction though it tells one', { direction: null }, 'Statement_direction'],
    ['more confidence than certainty', { confidence: '1.01' }, 'Statement_confidence'], ['half a period', { periodFrom: '2022-01-01' }, 'Statement_period'], ['a period that ends before it starts', { periodFrom: '2022-12-31', periodTo: '2022-01-01' }, 'Statement_period'],
    ['a reading before the first', { reading: 0 }, 'Statement_reading'], ['a decision by nobody', { decision: 'accepted' }, 'Statement_decided'], ['a decider but no decision', { decidedById: 'lan', decidedAt: '2026-11-22' }, 'Statement_decided'],
    ['a revision below zero', { revision: -1 }, 'Statement_decided'], ['the span and rule of another', { ...defaults.Statement, id: 's2' }, 'Statement_reportId_reading_spanStart_spanEnd_rule_key'],
    ['an indicator that is not there', { indicatorCode: 'sao-hoa' }, 'Statement_indicatorCode_fkey'], ['an area that is not there', { areaSlug: 'sao-hoa' }, 'Statement_areaSlug_fkey'],
  ])('is refused with %s', async (_, columns, constraint) => {
    expect(await trial('Statement', { ...secondStatement, ...columns })).toBe(constraint)
  })
})

const laterReading = (more: Columns) => ({ id: 'd2', number: 2, status: 'proposed', difference: {}, ...more })

describe('a later reading', () => {
  test.each<readonly [string, Columns]>([['proposed', laterReading({})], ['approved', laterReading({ status: 'approved', ...decided })], ['dismissed', laterReading({ status: 'dismissed', ...decided })]])('may be kept %s', async (_, columns) => {
    expect(await trial('Reading', columns)).toBe('accepted')
  })

  test.each<readonly [string, Columns, string]>([
    ['number 0', laterReading({ number: 0 }), 'Reading_first'], ['no difference', laterReading({ difference: null }), 'Reading_first'], ['a difference though it is the first', { id: 'd2', reportId: 'r1', difference: {} }, 'Reading_first'],
    ['the standing of a proposal though it is the first', { id: 'd2', status: 'proposed' }, 'Reading_first'], ['an approval by nobody', laterReading({ status: 'approved' }), 'Reading_decided'], ['half a decision', laterReading({ status: 'approved', decidedById: 'lan' }), 'Reading_decided'],
    ['a decision though it is only proposed', laterReading(decided), 'Reading_decided'], ['the number of another', { id: 'd2' }, 'Reading_reportId_number_key'],
  ])('is refused with %s', async (_, columns, constraint) => {
    expect(await trial('Reading', columns)).toBe(constraint)
  })

  test('is refused beside another that waits', async () => {
    await client.query('BEGIN')
    try {
      await insert('Reading', laterReading({}))
      await expect(insert('Reading', laterReading({ id: 'd3', number: 3 }))).rejects.toMatchObject({ constraint: 'Reading_one_proposed' })
    } finally {
      await client.query('ROLLBACK')
    }
  })
})

describe('learned words', () => {
  const more = { id: 'w2', key: 'level|dong|thu' }
  test('may be kept again once they were taken back', async () => {
    expect(await trial('LearnedWords', { id: 'w2', revokedById: 'lan', revokedAt: '2026-11-22' })).toBe('accepted')
  })

  test.each<readonly [string, Columns, string]>([
    ['no key', { ...more, key: ' ' }, 'LearnedWords_key'], ['words in NFD', { ...more, measure: 'nhiệm vụ'.normalize('NFD') }, 'LearnedWords_nfc'], ['half a revocation', { ...more, revokedById: 'lan' }, 'LearnedWords_revoked'],
    ['a meaning they have already', { id: 'w2' }, 'LearnedWords_once'], ['an indicator that is not there', { ...more, indicatorCode: 'sao-hoa' }, 'LearnedWords_indicatorCode_fkey'], ['nobody who taught them', { ...more, learnedById: 'ai' }, 'LearnedWords_learnedById_fkey'],
  ])('are refused with %s', async (_, columns, constraint) => {
    expect(await trial('LearnedWords', columns)).toBe(constraint)
  })
})

test.each<readonly [string, string, Columns, string]>([
  ['a name of an area in NFD', 'Area', { slug: 'x', name: 'Hoàn'.normalize('NFD') }, 'Area_names_nfc'], ['an area that ended before it began', 'Area', { slug: 'x', validFrom: '2025-07-01' }, 'Area_life'],
  ['an address of an area with marks', 'Area', { slug: 'hoàn-kiếm' }, 'Area_slug_form'], ['a theme in NFD', 'Theme', { code: 'u', nameVi: 'Cải'.normalize('NFD') }, 'Theme_names_nfc'],
  ['an indicator in NFD', 'Indicator', { code: 'x', definitionVi: 'Vị'.normalize('NFD') }, 'Indicator_names_nfc'], ['an indicator with capitals in its code', 'Indicator', { code: 'PAR' }, 'Indicator_code_form'],
  ['an indicator that measures nothing', 'Indicator', { code: 'x', objectVi: ' ' }, 'Indicator_objects'], ['an indicator that measures nothing in English', 'Indicator', { code: 'x', objectEn: '' }, 'Indicator_objects'],
  ['an object of measure in NFD', 'Indicator', { code: 'x', objectVi: 'Chỉ'.normalize('NFD') }, 'Indicator_objects'], ['a family with capitals', 'Indicator', { code: 'x', family: 'PAR' }, 'Indicator_family_form'],
  ['eleven decimals', 'Indicator', { code: 'x', decimals: 11 }, 'Indicator_decimals'], ['words of an indicator in capitals', 'IndicatorAlias', { words: 'CCHC' }, 'IndicatorAlias_words'], ['no words of an indicator', 'IndicatorAlias', { words: '' }, 'IndicatorAlias_words'],
  ['the note of a break in NFD', 'SeriesBreak', { noteVi: 'Bộ'.normalize('NFD') }, 'SeriesBreak_notes_nfc'],
  ['words of an indicator in NFD', 'IndicatorAlias', { words: 'thứ'.normalize('NFD') }, 'IndicatorAlias_words'], ['a withdrawal without a reason', 'Withdrawal', { reason: ' ' }, 'Withdrawal_reason'],
  ['a ruling without a ruler', 'Conflict', { id: 'k2', reason: 'theo cổng thông tin' }, 'Conflict_ruling'], ['a dispute over a period upside down', 'Conflict', { id: 'k2', periodTo: '2021-01-01' }, 'Conflict_period'],
  ['a second dispute over one cell', 'Conflict', { id: 'k2' }, 'Conflict_indicatorCode_areaSlug_periodFrom_periodTo_basis_key'], ['an address of a person in capitals', 'Person', { id: 'x', email: 'Lan@test.vn' }, 'Person_email'],
  ['an address of a person twice', 'Person', { id: 'x' }, 'Person_email_key'], ['a tag of nothing that is kept', 'Freshness', { tag: 'district:hoan-kiem' }, 'Freshness_tag_form'],
  ['a code of a kept view with a letter that is misread', 'Permalink', { code: '949zps3yao' }, 'Permalink_code_form'], ['one with capitals', 'Permalink', { code: '949ZPS3YAN' }, 'Permalink_code_form'], ['one that is too short', 'Permalink', { code: '949zps3ya' }, 'Permalink_code_form'],
  ['a kept view that is no object', 'Permalink', { code: '0000000000', content: '[1]' }, 'Permalink_content_form'], ['one without the version of its form', 'Permalink', { code: '0000000000', content: {} }, 'Permalink_content_form'],
  ['one larger than a megabyte', 'Permalink', { code: '0000000000', content: { version: 1, text: 'đ'.repeat(500_000) } }, 'Permalink_content_size'], ['a second view under one code', 'Permalink', {}, 'Permalink_pkey'],
])('%s is refused', async (_, table, columns, constraint) => {
  expect(await trial(table, columns)).toBe(constraint)
})

test('every CHECK of the database is among those tried here', async () => {
  const { rows } = await client.query<{ name: string }>(`SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY 1`)
  const tried = readFileSync(import.meta.filename, 'utf8')
  expect(rows.map(({ name }) => name).filter((name) => !tried.includes(`'${name}'`))).toEqual([])
})
