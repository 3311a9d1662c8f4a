import { beforeAll, describe, expect, test } from 'vitest'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import { figureSheet } from './figure-sheet'
import { dossierOf, type Dossier } from './handout'
import { EVERY_KIND, HOSTILE_TEXTS, hostileHandout, seededHandout } from './handouts.test-data'
import { writeOds } from './ods'
import { convert, parseCsv } from './office.test-data'
import { Day, ExactDecimal, type Field } from './sheet'
import { workbookOf } from './workbook'
import { headerRow, keepsDigits, Link, plainText, type Workbook, type WorkbookField } from './workbook-model'
import { writeXlsx } from './xlsx'

// Workbooks opened in LibreOffice: what it shows is what was written.

const bytesOf = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer())
/** Every sheet as a CSV of its own, cells as they are shown: only where texts are not quoted does LibreOffice show its numbers. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1'

const writers = { xlsx: writeXlsx, ods: writeOds }

const handouts = [...EVERY_KIND.map(seededHandout), hostileHandout('ranking'), hostileHandout('lines')]
const dossier: Dossier = { ...dossierOf(handouts[0]!), title: 'Mọi loại hình', handouts }

/** What a cell shows to a reader of Vietnamese. */
function shown(field: WorkbookField): string {
  if (field === null) return ''
  if (field instanceof Link) return plain(field.text)
  if (field instanceof Day) return formatDate(field.iso, 'vi')
  if (field instanceof ExactDecimal) {
    const [before, after] = 'before' in field ? [String(field.before), String((field as unknown as { after: string }).after)] : ['', '']
    return before + (keepsDigits(field) ? withDecimals(field.digits) : plainText(field, 'vi')) + after
  }
  return plain(String(field))
}

/** Decimals as stated: "12.50" is shown with both. */
const withDecimals = (digits: string) => {
  const decimals = digits.split('.')[1] ?? ''
  const text = formatDecimal(digits, 'vi').replace('−', '-')
  const shownDecimals = text.split(',')[1] ?? ''
  return decimals.length === shownDecimals.length ? text : `${text.split(',')[0]},${decimals}`
}

/** LibreOffice drops the tabs of OpenDocument cells when it opens them, in files of its own too; the file has them. */
const opened = (text: string, form: string) => (form === 'ods' ? text.replaceAll('\t', '') : text)

/** XML knows one line end, and no control characters. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n')

describe.each(['xlsx', 'ods'] as const)('a workbook of every kind of figure as %s', (form) => {
  let workbook: Workbook
  let sheets: ReadonlyMap<string, string[][]>

  beforeAll(async () => {
    workbook = workbookOf(dossier)
    const files = await convert(`so-lieu.${form}`, await bytesOf(writers[form](workbook)), AS_SHOWN)
    sheets = new Map([...files].map(([name, content]) => [name.replace(/^so-lieu-|\.csv$/g, '').normalize('NFC'), parseCsv(content.toString('utf8'))]))
  })

  test('has all its sheets', () => {
    expect([...sheets.keys()].sort()).toEqual(workbook.sheets.map(({ name }) => name).sort())
  })

  test('shows every cell of every table as it was written, and its header', () => {
    for (const sheet of workbook.sheets) {
      const rows = sheets.get(sheet.name) ?? []
      expect(rows[0]?.[0]).toBe(plain(sheet.title))
      if (!sheet.table) continue
      const width = sheet.table.columns.length
      const body = rows.slice(headerRow(sheet) - 1).map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
      expect([sheet.name, body[0]]).toEqual([sheet.name, sheet.table.columns.map(({ title }) => title)])
      expect([sheet.name, body.slice(1)]).toEqual([sheet.name, sheet.table.rows.map((row) => row.map((field) => opened(shown(field), form)))])
    }
  })

  test('states the numbers and texts of the other files', () => {
    for (const [index, handout] of handouts.entries()) {
      const expected = figureSheet(handout, ['area', 'value', 'value_to', 'of', 'unit', 'observation_id'])
      const sheet = workbook.sheets.find(({ table }) => table?.name === `DuLieu${index + 1}`)!
      const [header = [], ...body] = (sheets.get(sheet.name) ?? []).slice(headerRow(sheet) - 1)
      const at = (row: readonly string[], key: number) => row[header.indexOf(expected.columns[key]!.title)] ?? ''
      const text = (field: Field | undefined) => opened(shown(field ?? null), form)
      expect(body.map((row) => expected.columns.map((_, key) => at(row, key)))).toEqual(expected.rows.map((row) => row.map(text)))
    }
  })
})

test('texts that a spreadsheet might run stay texts when LibreOffice saves the workbook again', async () => {
  const workbook = workbookOf(dossierOf(hostileHandout('ranking')))
  const [again] = [...(await convert('doc.xlsx', await bytesOf(writeXlsx(workbook)), 'fods')).values()]
  const xml = again!.toString('utf8')
  expect(xml).not.toContain('table:formula')
  for (const text of HOSTILE_TEXTS.filter((each) => /^[=+@-]/.test(each))) expect(xml).toContain(`<text:p>${text.replace('&', '&amp;').replaceAll("'", '&apos;')}</text:p>`)
})
