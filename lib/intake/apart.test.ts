import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Apart } from './apart'
import type { Intake } from './intake'
import { MOST_WAITING } from './limits'
import { pdfOf, rawPdf, wordOf, wordParagraph, wordReport, workbookParts, zipped } from './packages.test-data'
import { READER } from './reader'
import { takeIn } from './take-in'

// Through the other process, as the application reads: whatever comes in, an answer comes out, and the next file is read.

const REASONS = ['empty', 'too-large', 'too-many-pages', 'too-many-rows', 'too-long', 'unpacks-too-large', 'too-slow', 'too-complex', 'too-busy', 'encrypted', 'damaged', 'scanned', 'no-text', 'encoding-unknown', 'not-text', 'legacy-word', 'legacy-excel', 'legacy-office', 'rtf', 'opendocument', 'presentation', 'binary-workbook', 'web-archive', 'image', 'archive']

const HTML = new TextEncoder().encode(`<!doctype html><html><head><title>Tin quận</title></head><body><article>${'<p>Thu ngân sách đạt 95,7% dự toán năm 2023 của các phường trong quận, tăng so với cùng kỳ.</p>'.repeat(4)}<table><tr><td>a<td>1</tr><tr><td>b<td>2</tr></table></article></body></html>`)
const XLSX = zipped(workbookParts([{ name: 'Biểu', rows: [['Tên', 'Điểm'], ['A', { v: '95.7' }]] }]))
const files: Record<string, Uint8Array> = { html: HTML, xlsx: XLSX }

beforeAll(async () => {
  files.docx = await wordReport()
  files.pdf = await pdfOf({ content: ['Thu ngân sách đạt 95,7% dự toán năm 2023 của quận.', { table: { body: [['Phường', 'Điểm'], ['Cửa Nam', '9'], ['Hàng Bài', '8']] } }] })
  // The first of each kind has its reader loaded.
  for (const bytes of Object.values(files)) await takeIn(bytes, null)
}, 120_000)

const isAnswer = (intake: Intake) => (intake.ok ? intake.text.trim() !== '' && intake.text.isWellFormed() : REASONS.includes(intake.reason))
const staysAlive = async (apart?: Apart) => expect(await takeIn(XLSX, 'tiep-theo.xlsx', apart)).toMatchObject({ ok: true, text: 'Biểu\nTên | Điểm\nA | 95,7' })

describe('a file read in the other process', () => {
  it.each(['html', 'docx', 'pdf', 'xlsx'])('of %s is read, whatever its name', async (format) => {
    expect(await takeIn(files[format]!, 'khong-dung.txt')).toMatchObject({ ok: true, format, text: expect.stringContaining('95,7') })
  }, 60_000)

  it('waits for its turn; where too many wait it is refused at once', async () => {
    const answers = await Promise.all(Array.from({ length: MOST_WAITING + 10 }, () => takeIn(XLSX, null)))
    expect(answers.filter((each) => each.ok).length).toBeGreaterThanOrEqual(MOST_WAITING)
    expect(answers.some((each) => !each.ok && each.reason === 'too-busy')).toBe(true)
    expect(answers.every((each) => each.ok || each.reason === 'too-busy')).toBe(true)
  }, 60_000)

  it('that takes too long is given up, those behind it are read', async () => {
    // A process that takes the file and never comes back.
    const program = join(mkdtempSync(join(tmpdir(), 'intake-')), 'never.mjs')
    writeFileSync(program, "process.on('message', () => { for (;;); }); process.send('ready')")
    const [first, second] = await Promise.all([takeIn(HTML, null, { ...READER, program, longest: 500 }), takeIn(XLSX, null)])
    expect(first).toEqual({ ok: false, reason: 'too-slow', place: '0.5 s' })
    expect(second).toMatchObject({ ok: true })
  }, 90_000)

  it('that takes too much memory is given up, in the heap or beside it', async () => {
    const small: Apart = { ...READER, heap: 96, memory: 700 }
    const large = wordOf(wordParagraph('Thu ngân sách đạt 95,7%').repeat(60_000))
    expect(await takeIn(large, null, small)).toEqual({ ok: false, reason: 'too-complex', place: null })
    // A content stream of 10 kB that unpacks to a gigabyte of blanks.
    const packed = deflateSync(deflateSync(Buffer.alloc(600 * 1024 * 1024, 32))).toString('latin1')
    const bomb = rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>', `<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${packed}\nendstream`])
    const answer = await takeIn(bomb, null, small)
    expect(answer.ok).toBe(false)
    await staysAlive()
  }, 120_000)
})

describe('hostile files', () => {
  it.each(['html', 'docx', 'pdf', 'xlsx'])('%s cut off anywhere', async (format) => {
    const bytes = files[format]!
    for (let part = 1; part < 20; part += 1) expect(isAnswer(await takeIn(bytes.subarray(0, Math.floor((bytes.length * part) / 20)), null))).toBe(true)
    await staysAlive()
  }, 120_000)

  it.each(['html', 'docx', 'pdf', 'xlsx'])('%s with bytes changed, put in and taken out', async (format) => {
    const bytes = files[format]!
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom('set', 'cut', 'put', 'repeat'), bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }) })
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      let made = Buffer.from(bytes)
      for (const { at, kind, bytes: own } of changes) {
        const place = Math.floor(at * made.length)
        if (kind === 'set') own.forEach((byte, index) => { if (place + index < made.length) made[place + index] = byte })
        else if (kind === 'cut') made = Buffer.concat([made.subarray(0, place), made.subarray(place + own.length)])
        else if (kind === 'put') made = Buffer.concat([made.subarray(0, place), own, made.subarray(place)])
        else made = Buffer.concat([made.subarray(0, place), made.subarray(Math.max(0, place - 200), place), made.subarray(place)])
      }
      expect(isAnswer(await takeIn(made, null))).toBe(true)
    }), { numRuns: 60, interruptAfterTimeLimit: 60_000, seed: 20261122 })
    await staysAlive()
  }, 180_000)

  it('parts of a package changed within it', async () => {
    const xml = fc.array(fc.constantFrom('<w:p>', '</w:p>', '<w:tbl>', '<w:tr>', '<w:tc>', '</w:tc>', '<w:r><w:t>', '95,7%', '</w:t></w:r>', '<w:gridSpan w:val="9999999"/>', '<c r="ZZ9">', '<v>1e999</v>', '</c>', '<row r="-1">', '&#0;', '&amp;', ']]>', '\u0000'), { maxLength: 40 })
    await fc.assert(fc.asyncProperty(xml, async (pieces) => {
      expect(isAnswer(await takeIn(wordOf(pieces.join('')), null))).toBe(true)
      expect(isAnswer(await takeIn(zipped({ ...workbookParts([{ name: 'Biểu', rows: [] }]), 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>` }), null))).toBe(true)
    }), { numRuns: 60, interruptAfterTimeLimit: 60_000, seed: 20261122 })
    await staysAlive()
  }, 120_000)

  it('random bytes behind any beginning', async () => {
    const first = fc.constantFrom('', '%PDF-1.7\n', 'PK\x03\x04', '<!doctype html>', '{\\rtf1', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe', '\xef\xbb\xbf')
    await fc.assert(fc.asyncProperty(first, fc.uint8Array({ maxLength: 4_000 }), async (head, rest) => {
      expect(isAnswer(await takeIn(Buffer.concat([Buffer.from(head, 'latin1'), rest]), null))).toBe(true)
    }), { numRuns: 120, interruptAfterTimeLimit: 60_000, seed: 20261122 })
    await staysAlive()
  }, 120_000)
})

