import { afterAll, describe, expect, test } from 'vitest'
import type { Candidate, Extraction } from '@/lib/extraction/candidate'
import { PLAIN } from '@/lib/extraction/made.test-data'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { countPending } = await import('./candidates')
const { findReport, saveReport } = await import('./reports')

afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

let written = 0
const extraction = (text = `Trang một số ${(written += 1)}.\nTrang hai.`, candidates: readonly Candidate[] = []): Extraction => ({ text, title: null, publishedOn: null, candidates, statements: [] })

describe('what is known of the file of a report', () => {
  test('format, encoding, pages and notes are kept', async () => {
    const { id } = await saveReport(extraction(), {
      fileName: 'bao-cao.pdf', title: 'Báo cáo', format: 'pdf', encoding: 'tcvn3', notes: ['converted-from-tcvn3', 'pages-without-text'],
      pages: [{ number: 1, start: 0, end: 16 }, { number: 3, start: 16, end: 26 }],
    })
    expect(await findReport(id)).toMatchObject({
      format: 'pdf', encoding: 'tcvn3', notes: ['converted-from-tcvn3', 'pages-without-text'],
      pages: [{ number: 1, start: 0, end: 16, name: null }, { number: 3, start: 16, end: 26, name: null }],
    })
  })

  test('sheets have their names, composed', async () => {
    const { id } = await saveReport(extraction(), { title: 'Bảng', format: 'xlsx', pages: [{ number: 1, start: 0, end: 4, name: 'Tờ số liệu'.normalize('NFD') }] })
    expect((await findReport(id))?.pages).toEqual([{ number: 1, start: 0, end: 4, name: 'Tờ số liệu' }])
  })

  test('pages that were stored before sheets had names are read', async () => {
    const { id } = await prisma.report.create({ data: { title: 'Cũ', pages: [{ number: 1, start: 0, end: 4 }] } })
    expect((await findReport(id))?.pages).toEqual([{ number: 1, start: 0, end: 4, name: null }])
  })

  test('text that was pasted has none of it', async () => {
    const { id } = await saveReport(extraction(), { title: 'Dán vào' })
    expect(await findReport(id)).toMatchObject({ format: null, encoding: null, pages: null, notes: [] })
  })
})

test('a book of figures goes in whole', async () => {
  const most = 200
  const text = Array.from({ length: most }, (_, index) => `Số ${index}: 12%`).join('\n')
  let at = 0
  const candidates = text.split('\n').map((line): Candidate => {
    const start = at + line.length - 3
    at += line.length + 1
    return {
      span: { start, end: start + 3 }, quote: '12%', role: 'result', kind: 'share', area: null, areaSlug: null, measure: 'mục', indicator: null, value: '12', valueMax: null, scale: '1', of: null,
      measureUnit: '%', period: null, basis: 'none', estimated: false, qualifier: null, ...PLAIN, openPeriod: 'not-stated', rule: 'share/percent', ruleVersion: 1, confidence: 0.9,
    }
  })
  const { id } = await saveReport(extraction(text, candidates), { title: 'Niên giám' })
  expect(await countPending(id)).toBe(most)
}, 60_000)
