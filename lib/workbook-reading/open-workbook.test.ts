import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { hostileHandout, HOSTILE_TEXTS, seededHandout } from '@/lib/export/handouts.test-data'
import { writeOds } from '@/lib/export/ods'
import { workbookOf } from '@/lib/export/workbook'
import { dossierOf } from '@/lib/export/handout'
import { writeXlsx } from '@/lib/export/xlsx'
import { LARGEST_FILE } from './cell'
import { bytesOf } from './known.test-data'
import { readOdsContent } from './open-ods'
import { openWorkbook } from './open-workbook'
import { readTables } from './rows'

/** A zip of one kind of part, its directory saying what it is told to say. */
function zipOf(parts: Readonly<Record<string, string>>, { says, flags = 0 }: { readonly says?: number; readonly flags?: number } = {}): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(parts)) {
    const [name, packed, size] = [Buffer.from(path), deflateRawSync(content), says ?? Buffer.byteLength(content)]
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(flags, 6); head.writeUInt16LE(8, 8); head.writeUInt32LE(packed.length, 18); head.writeUInt32LE(size, 22); head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(flags, 8); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(size, 24); entry.writeUInt16LE(name.length, 28); entry.writeUInt32LE(at, 42)
    local.push(head, name, packed)
    directory.push(entry, name)
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(Object.keys(parts).length, 10); end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, ...directory, end])
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const xlsxOf = (rows: string, options?: Parameters<typeof zipOf>[1]) => zipOf({
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
}, options)
const odsOf = (rows: string) => zipOf({ 'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>` })
const reason = async (bytes: Uint8Array) => { const opened = await openWorkbook(bytes); return opened.ok ? 'opened' : opened.reason }

describe('a file that is no workbook to be read', () => {
  const compound = (words: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(words, 'utf16le')])
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('họ tên,số'), 'not-a-workbook'],
    ['more bytes than are taken', Buffer.alloc(LARGEST_FILE + 1), 'too-large'],
    ['an Excel file of 2003', compound('Workbook'), 'old-format'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a zip with a password', xlsxOf('', { flags: 1 }), 'encrypted'],
    ['a zip of something else', zipOf({ 'word/document.xml': '<a/>' }), 'not-a-workbook'],
    ['a zip that says it unpacks to more than is taken', xlsxOf('', { says: 60 * 1024 * 1024 }), 'too-large'],
    ['a zip that unpacks to more than it says', xlsxOf(' '.repeat(100_000), { says: 1_000 }), 'damaged'],
    ['half a zip', xlsxOf('').subarray(100), 'damaged'],
    ['a cell in the last row there is', xlsxOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'too-many-rows'],
    ['a cell in the last column there is', xlsxOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'too-large'],
    ['a million rows with something in them', odsOf('<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>'), 'too-many-rows'],
    ['a cell a thousand columns wide', odsOf('<table:table-row><table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>'), 'too-large'],
  ])('is told apart: %s', async (_, bytes, expected) => {
    expect(await reason(bytes)).toBe(expected)
  })
})

describe('cells', () => {
  test('of an Excel file keep the digits that the file has, and empty rows their place', async () => {
    const opened = await openWorkbook(xlsxOf('<row r="3"><c r="B3"><v>0.30000000000000004</v></c><c r="C3" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="D3" t="b"><v>1</v></c></row>'))
    expect(opened).toEqual({ ok: true, sheets: [{ name: 'A', rows: [[null, null, null, null], [null, null, null, null], [null, { number: '0.30000000000000004' }, ' a ', true]] }] })
  })

  test('of an OpenDocument file are read with tabs, blanks, lines, links, days and errors; notes on them are not', () => {
    const cell = (attributes: string, inner: string) => `<table:table-cell ${attributes}>${inner}</table:table-cell>`
    const xml = `<office:spreadsheet><table:table table:name="B&#7843;ng"><table:table-column table:number-columns-repeated="3"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-header-rows><table:table-row>${
      cell('office:value-type="string"', '<office:annotation><text:p>ghi nhớ</text:p></office:annotation><text:p>a<text:tab/>b<text:s text:c="2"/>&lt;c&gt;</text:p><text:p><text:a xlink:href="x">d</text:a></text:p>')}${
      cell('office:value-type="date" office:date-value="2022-10-05T00:00:00"', '<text:p>05/10/2022</text:p>')}${cell('office:value-type="float" office:value="7036.5"', '<text:p>7.036,5</text:p>')}${
      cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', '<text:p>#DIV/0!</text:p>')}</table:table-row></table:table-header-rows></table:table></office:spreadsheet>`
    expect(readOdsContent(xml)).toEqual([{ name: 'Bảng', rows: [[], [], ['a\tb  <c>\nd', { day: '2022-10-05' }, { number: '7036.5' }, { error: '#DIV/0!' }]] }])
  })

  test.each(['xlsx', 'ods'] as const)('with hostile texts come back from %s as they went', async (form) => {
    const workbook = workbookOf(dossierOf(hostileHandout('ranking')))
    const opened = await openWorkbook(await bytesOf(form === 'xlsx' ? writeXlsx(workbook) : writeOds(workbook)))
    const { rows } = readTables(opened.ok ? opened.sheets : [])
    expect(rows.map(({ cells }) => cells.area).sort()).toEqual(HOSTILE_TEXTS.map((text) => text.replace(/\r\n?/g, '\n')).sort())
  })
})

test('a workbook without its sheet of data is one without figures', async () => {
  const workbook = workbookOf(dossierOf(seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })))
  const opened = await openWorkbook(await bytesOf(writeXlsx({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== 'Dữ liệu') })))
  expect(readTables(opened.ok ? opened.sheets : [])).toMatchObject({ hasData: false, rows: [] })
})
