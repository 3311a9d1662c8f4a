import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { figureSheet } from './figure-sheet'
import { dossierOf, listEntries, type Dossier } from './handout'
import { EVERY_KIND, handoutOf, hostileHandout, nameChoice, seededHandout } from './handouts.test-data'
import { writeOds } from './ods'
import { Day, ExactDecimal } from './sheet'
import { workbookOf } from './workbook'
import { inLines, SheetNames } from './workbook-layout'
import { columnLetters, headerRow, keepsDigits, Link, WordedDecimal, type Workbook, type WorkbookSheet } from './workbook-model'
import { xmlText } from './workbook-xml'
import { writeXlsx, writeXlsxRows } from './xlsx'

const every = EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const)
const named = (workbook: Workbook, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!
const columnOf = ({ table }: WorkbookSheet, title: string) => { const at = table!.columns.findIndex((column) => column.title === title); return table!.rows.map((row) => row[at]) }
const bytesOf = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream).arrayBuffer())

/** The parts of a zip, in order. */
function unzip(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  for (let at = bytes.readUInt32LE(end + 16); at < end;) {
    const [method, size, name, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

describe.each(every)('the workbook of %s', (_, choice) => {
  const handout = seededHandout(choice)
  const workbook = workbookOf(dossierOf(handout))

  test('has cover, data, notes, sources and symbols, and a table of the screen where there are several periods', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Bìa', 'Dữ liệu', ...(handout.view.columns.length > 1 ? ['Bảng'] : []), 'Chú thích', 'Nguồn', 'Ký hiệu'])
  })

  test('has every figure with its value and id, and for each a source with its sentence', () => {
    const expected = figureSheet(handout, ['value', 'observation_id', 'quote'])
    const data = named(workbook, 'Dữ liệu')
    expect(columnOf(data, 'Giá trị')).toEqual(expected.rows.map(([value]) => value))
    expect(columnOf(data, 'Mã số liệu')).toEqual(expected.rows.map(([, , id]) => id))
    expect(columnOf(named(workbook, 'Nguồn'), 'Trích dẫn')).toEqual(expected.rows.map(([, quote]) => quote))
  })

  test('leads from each figure to the row of its source', () => {
    const sources = named(workbook, 'Nguồn')
    const ways = columnOf(named(workbook, 'Dữ liệu'), 'Nguồn số') as Link[]
    const ids = columnOf(sources, 'Mã số liệu')
    expect(ways.map(({ target }) => ids[Number(/!A(\d+)$/.exec(target)?.[1]) - headerRow(sources) - 1])).toEqual(listEntries(handout).map(({ entry }) => entry.id))
  })

  test('says an override on the cover, beside the figures and among the notes', () => {
    const words = handout.view.overridden
    const places = [named(workbook, 'Bìa').intro, named(workbook, 'Dữ liệu').intro, columnOf(named(workbook, 'Chú thích'), 'Nội dung')].map((lines) => lines.filter((line) => typeof line === 'string').join(' '))
    for (const place of places) expect(words ? place.includes(words) : !place.includes('dù hệ thống xác định')).toBe(true)
  })

  test('tells each reservation: in the row, or in the note that the row names', () => {
    const expected = figureSheet(handout, ['comparability']).rows.map(([judgement]) => judgement)
    if (expected.every((judgement) => judgement === '')) return
    const notes = columnOf(named(workbook, 'Chú thích'), 'Nội dung')
    const told = columnOf(named(workbook, 'Dữ liệu'), 'Khả năng so sánh').map((cell) => { const number = /chú thích số (\d+)$/.exec(String(cell))?.[1]; return number ? notes[Number(number) - 1] : cell })
    expect(told).toEqual(expected)
  })

  test('has no row or column without anything in it, and headers that differ', () => {
    for (const { name, title, intro, table } of workbook.sheets) {
      expect([title, ...intro.map((line) => (line instanceof Link ? line.text : line))].filter((line) => line.trim() === '')).toEqual([])
      if (!table) continue
      expect([name, table.rows.filter((row) => row.every((field) => field === null || field === ''))]).toEqual([name, []])
      expect(new Set(table.columns.map((column) => column.title.toLowerCase())).size).toBe(table.columns.length)
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
    }
  })
})

test('a table of the screen has numbers, with what they are in words', () => {
  const grid = named(workbookOf(dossierOf(seededHandout({ kind: 'lines', indicator: 'budget-revenue', areas: ['hoan-kiem', 'cau-giay', 'dong-anh'] }))), 'Bảng')
  expect(columnOf(grid, 'Năm 2022')).toEqual([null, new WordedDecimal('10000', 'hơn ', ''), new WordedDecimal('8300', 'hơn ', ' (ước)')])
})

test('several figures are one workbook: a sheet each, one list of sources, tables beside', () => {
  const handouts = EVERY_KIND.map((choice) => seededHandout(choice))
  const dossier: Dossier = { ...dossierOf(handouts[0]!), handouts, tables: [{ name: 'Ma trận: [a/b]?', title: 'Ma trận', notes: [], columns: [{ key: 'a', title: 'A', kind: 'text' }, { key: 'b', title: 'a', kind: 'date' }], rows: [['x', new Day('2022-01-01')]] }] }
  const { sheets } = workbookOf(dossier)
  const names = sheets.map(({ name }) => name)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([])
  expect(names).toContain('Ma trận a b')
  const numbers = columnOf(sheets.find(({ name }) => name === 'Nguồn')!, 'Nguồn số')
  expect(numbers).toEqual(handouts.flatMap((handout) => listEntries(handout)).map((_, index) => index + 1))
  expect(sheets.find(({ name }) => name === 'Ma trận a b')!.table!.columns.map(({ title }) => title)).toEqual(['A', 'a (2)'])
})

test('names of sheets are unlike, short, and none that a spreadsheet keeps for itself', () => {
  const names = new SheetNames()
  expect(['Thu ngân sách nhà nước trên địa bàn thành phố', 'Thu ngân sách nhà nước trên địa bàn quận', "=cmd|'/c calc'!A1", '[]', 'History', 'a'.repeat(40)].map((name) => names.take(name, 'Tờ')))
    .toEqual(['Thu ngân sách nhà nước trên địa', 'Thu ngân sách nhà nước trên 2', '=cmd| c calc A1', 'Tờ', 'History 2', 'a'.repeat(31)])
})

test.each([['7036.5', true], ['123456789012345', true], ['1234567890123456', false], ['0.1234567890123456', false], ['-100000000000000000000', true], ['0.000000000000000001', true]])('a spreadsheet keeps %s: %s', (digits, keeps) => {
  expect(keepsDigits(new ExactDecimal(digits))).toBe(keeps)
})

test('a number longer than a spreadsheet keeps is a text with all its digits, and the workbook says so', async () => {
  const { figure, options } = hostileHandout('ranking')
  const long = handoutOf({ ...figure, cells: figure.cells.map((cell) => ({ ...cell, value: '12345678901234567.8' })) }, options)
  const workbook = workbookOf(dossierOf(long))
  expect(columnOf(named(workbook, 'Dữ liệu'), 'Ghi chú').every((note) => String(note).includes('ghi dạng chữ để giữ đủ chữ số'))).toBe(true)
  const sheet = unzip(await bytesOf(writeXlsx(workbook))).get('xl/worksheets/sheet2.xml')!
  expect(sheet).toContain('<t xml:space="preserve">12345678901234567,8</t>')
  expect(sheet).not.toContain('<v>12345678901234567.8</v>')
})

describe('a file', () => {
  const hostile = workbookOf(dossierOf(hostileHandout('lines')))

  test('has numbers digit by digit, texts as strings in place, and nothing that is run', async () => {
    const parts = unzip(await bytesOf(writeXlsx(hostile)))
    for (const [path, xml] of parts) expect([path, /<f[ >]|<definedName[^>]*>[^<]*[(|]|externalLink|oleObject|ddeLink/.test(xml)]).toEqual([path, false])
    const sheet = parts.get('xl/worksheets/sheet2.xml')!
    expect(sheet).toContain('<v>-0.2021</v>')
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">=cmd\|'\/c calc'!A1<\/t>/)
    const ods = unzip(await bytesOf(writeOds(hostile))).get('content.xml')!
    expect(ods).not.toContain('table:formula')
    expect(ods).toContain('office:value="-0.2021"')
  })

  test('names its language and title, freezes and names the header, shows the first sheet with its first cell', async () => {
    const workbook = workbookOf(dossierOf(seededHandout({ kind: 'ranking', indicator: 'budget-revenue' })))
    const parts = unzip(await bytesOf(writeXlsx(workbook)))
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>vi-VN</dc:language>')
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<pane xSplit="1" ySplit="5" topLeftCell="B6" activePane="bottomRight" state="frozen"/>')
    expect(parts.get('xl/tables/table2.xml')).toMatch(/displayName="DuLieu1" ref="A5:N16"/)
    expect(parts.get('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Dữ liệu'!$5:$5</definedName>`)
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('tabSelected="1"')
    const ods = unzip(await bytesOf(writeOds(workbook)))
    expect([...ods.entries()][0]).toEqual(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'])
    expect(ods.get('content.xml')).toContain(`table:name="DuLieu1" table:target-range-address="'Dữ liệu'.A5:'Dữ liệu'.N16"`)
  })

  test('of the same figures is the same, byte by byte', async () => {
    for (const write of [writeXlsx, writeOds]) expect(Buffer.compare(await bytesOf(write(hostile)), await bytesOf(write(hostile)))).toBe(0)
  })

  test('of rows that come on the way asks for no more than its reader takes, and ends them when the reader leaves', async () => {
    let asked = 0
    let ended = false
    async function* rows() {
      try {
        for (; asked < 1_000_000; asked += 1) yield [`dòng ${asked} ${Math.random()}`]
      } finally { ended = true }
    }
    const stream = writeXlsxRows({ locale: 'vi', title: 'Dài', subject: '', madeOn: '2026-11-22', sheets: [{ name: 'A', title: 'Dài', intro: [], table: { name: 'A1_', columns: [{ key: 'a', title: 'a', kind: 'text', width: 20, printed: true }], rows: rows(), fixedColumns: 0 } }] })
    const reader = stream.getReader()
    while (asked === 0) await reader.read()
    await reader.cancel()
    await expect.poll(() => ended).toBe(true)
    expect(asked).toBeLessThan(200_000)
  })
})

test('texts lose what XML has no place for and nothing else', () => {
  expect(xmlText('a\u0000\u0008b\tc\nd\r\ne\u202E\uD800f😀 & <g> "h"\uFFFF')).toBe('ab\tc\nd\ne\u202Ef😀 &amp; &lt;g&gt; &quot;h&quot;')
})

test('columns have letters, long sentences lines', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(inLines('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn'])
})
