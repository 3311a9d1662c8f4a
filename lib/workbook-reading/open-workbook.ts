import readExcel from 'read-excel-file/node'
import { isIsoDate } from '@/lib/indicators/period'
import { LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, Unreadable, type OpenedWorkbook, type ReadCell, type ReadSheet } from './cell'
import { readOdsContent } from './open-ods'
import { openZip, type Entries } from './zip'

/**
 * Opens an Excel (.xlsx) or OpenDocument (.ods) workbook. What it is is told by
 * what is in it, not by its name; nothing in it is run, formulas give the value
 * that was saved with them.
 *
 * @returns its sheets with numbers as the file writes them, or why it cannot be read
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > LARGEST_FILE) return { ok: false, reason: 'too-large' }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The compound file of Excel 97 to 2003, and of a workbook with a password.
  if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return { ok: false, reason: buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-format' }
  try {
    const entries = openZip(buffer)
    return { ok: true, sheets: entries.has('xl/workbook.xml') ? await openXlsx(buffer, entries) : await openOds(entries) }
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'damaged' }
  }
}

async function openOds(entries: Entries): Promise<ReadSheet[]> {
  const [content, manifest] = [entries.get('content.xml'), entries.get('META-INF/manifest.xml')]
  if (!content) throw new Unreadable('not-a-workbook')
  if (manifest && (await manifest()).includes('encryption-data')) throw new Unreadable('encrypted')
  const xml = (await content()).toString('utf8')
  if (!xml.includes('office:spreadsheet')) throw new Unreadable('not-a-workbook')
  return readOdsContent(xml)
}

async function openXlsx(bytes: Buffer, entries: Entries): Promise<ReadSheet[]> {
  // Unpacked once under a limit, since what reads it next has none; and seen how far it reaches, since a cell of the
  // last row and column would have it fill a table of seventeen billion.
  for (const [path, unpack] of entries) {
    const part = await unpack()
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) checkReach(part.toString('latin1'))
  }
  const sheets = await readExcel<{ number: string }>(bytes, { trim: false, parseNumber: (number) => ({ number }) })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }))
}

function checkReach(xml: string) {
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:\w+:)?(?:c|row)\s(?:[^>]*?\s)?r="([A-Z]*)(\d+)"/g)) {
    if (Number(row) > MOST_ROWS) throw new Unreadable('too-many-rows')
    if (letters.length > 2 || columnOf(letters) > MOST_COLUMNS) throw new Unreadable('too-large')
  }
}

const columnOf = (letters: string) => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

function toCell(value: unknown): ReadCell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
    return isIsoDate(day) ? { day } : { error: '#VALUE!' }
  }
  return value as { number: string }
}
