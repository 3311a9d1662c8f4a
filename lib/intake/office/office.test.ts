import { describe, expect, it } from 'vitest'
import { FORMATS, wordOf, wordParagraph, wordReport, workbookParts, zipped, type MadeCell, type MadeSheet } from '../packages.test-data'
import { readOffice } from './read-office'

const textOf = async (bytes: Uint8Array) => { const taken = await readOffice(bytes); return taken.ok ? taken.text : `${taken.reason} ${taken.place}` }
const sheet = (rows: readonly (readonly MadeCell[])[], more: Partial<MadeSheet> = {}): Uint8Array => zipped(workbookParts([{ name: 'Biểu 1', rows, ...more }]))
const number = (v: string, format = ''): MadeCell => ({ v, s: FORMATS.indexOf(format) })

describe('a Word document', () => {
  it('gives paragraphs, points and tables in order', async () => {
    const taken = await readOffice(await wordReport())
    expect(taken).toMatchObject({ ok: true, format: 'docx', title: 'Báo cáo kết quả năm 2023', pages: null, notes: [] })
    expect(taken.ok && taken.text.split('\n')).toEqual(['Báo cáo kết quả năm 2023', 'I. Kinh tế', 'Thu ngân sách đạt 1.250 tỷ đồng.', '- Giải ngân 95,7%', '- Cấp 120 giấy phép', 'Phường | Năm 2023 | Năm 2023', 'Phường | Kế hoạch | Thực hiện', 'Cửa Nam | 10 | 12,5', 'Hàng Bài | 20 | 19', 'Nơi nhận: Thường trực'])
  })

  it('keeps tabulators between columns, and the hyphen that TCVN3 writes ư with', async () => {
    expect(await textOf(wordOf('<w:p><w:r><w:t>Quận</w:t><w:tab/><w:t>95,7</w:t></w:r></w:p>'))).toBe('Quận\t95,7')
    expect(await textOf(wordOf('<w:p><w:r><w:t>Thµnh phè Hµ Néi: ph</w:t><w:softHyphen/><w:t>êng Cöa Nam ®¹t kÕ ho¹ch n¨m</w:t></w:r></w:p>'))).toBe('Thành phố Hà Nội: phường Cửa Nam đạt kế hoạch năm')
  })

  it('takes insertions and leaves deletions of tracked changes', async () => {
    expect(await textOf(wordOf('<w:p><w:r><w:t>Đạt </w:t></w:r><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins><w:r><w:t>95</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>'))).toBe('Đạt 95%')
  })

  it('with entities, with parts nested too deep, or without text is refused', async () => {
    const document = (xml: string) => zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml })
    expect(await readOffice(document('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'))).toMatchObject({ ok: false, reason: 'damaged', place: 'word/document.xml' })
    expect(await readOffice(wordOf('<w:sdt><w:sdtContent>'.repeat(2_000) + wordParagraph('x') + '</w:sdtContent></w:sdt>'.repeat(2_000)))).toMatchObject({ ok: false, reason: 'too-complex' })
    expect(await readOffice(wordOf(wordParagraph(' ')))).toMatchObject({ ok: false, reason: 'no-text' })
    expect(await readOffice(document('<w:document'))).toMatchObject({ ok: false, reason: 'damaged' })
  })
})

describe('a workbook', () => {
  it('gives each sheet: its name, a caption, and rows of cells', async () => {
    const rows = [['KẾT QUẢ NĂM 2023', null, null], ['Đơn vị', 'Kế hoạch', 'Thực hiện'], ['Ba Đình', number('1250'), number('1300.5')], ['Hoàn Kiếm', null, number('990')]]
    const taken = await readOffice(zipped(workbookParts([{ name: 'Ngân sách', rows, merges: ['A1:C1'] }, { name: 'Sheet2', rows: [['Chỉ tiêu', 'Điểm'], ['Xếp hạng', number('2')]] }])))
    expect(taken).toMatchObject({ ok: true, format: 'xlsx', notes: [] })
    if (!taken.ok) return
    expect(taken.text).toBe('Ngân sách\nKẾT QUẢ NĂM 2023\nĐơn vị | Kế hoạch | Thực hiện\nBa Đình | 1250 | 1300,5\nHoàn Kiếm |  | 990\n\nChỉ tiêu | Điểm\nXếp hạng | 2')
    expect(taken.pages?.map(({ name, start, end }) => [name, taken.text.slice(start, end).split('\n')[0]])).toEqual([['Ngân sách', 'Ngân sách'], ['Sheet2', 'Chỉ tiêu | Điểm']])
  })

  it.each([
    ['1234567', '#,##0', '1.234.567'], ['1234.5', '#,##0.0', '1.234,5'], ['1234567', '', '1234567'], ['2023', '', '2023'], ['-12.5', '0.00', '-12,5'], ['0.163', '0.0%', '16,3%'], ['1.2', '0.0%', '120%'], ['0.16300000000000001', '0.0%', '16,3%'],
    ['95.700000000000003', '', '95,7'], ['1.0E-2', '', '0,01'], ['1.5E9', '#,##0', '1.500.000.000'], ['45204', 'dd/mm/yyyy', '05/10/2023'], ['45204.75', 'dd/mm/yyyy', '05/10/2023'], ['45204', 'mm/yyyy', '10/2023'], ['1', 'dd/mm/yyyy', '01/01/1900'], ['61', 'dd/mm/yyyy', '01/03/1900'], ['0', '', '0'],
  ])('says %s in the format %j as %s', async (value, format, said) => {
    expect(await textOf(sheet([['Chỉ tiêu', 'Số'], ['Tổng', number(value, format)]]))).toBe(`Biểu 1\nChỉ tiêu | Số\nTổng | ${said}`)
  })

  it('says a computed number as it is shown, with a note', async () => {
    const taken = await readOffice(sheet([['Tên', 'Tỷ lệ'], ['A', number('0.957123456789', '0.0%')], ['B', number('3.3333333333333335')]]))
    expect(taken).toMatchObject({ text: 'Biểu 1\nTên | Tỷ lệ\nA | 95,7%\nB | 3,333333', notes: ['numbers-as-shown'] })
  })

  it('fills words over merged cells, figures once', async () => {
    expect(await textOf(sheet([['Đơn vị', 'Năm 2022', null, 'Năm 2023', null], [null, 'KH', 'TH', 'KH', 'TH'], ['Ba Đình', number('1'), number('2'), number('3'), null]], { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'D3:E3'] })))
      .toBe('Biểu 1\nĐơn vị | Năm 2022 | Năm 2022 | Năm 2023 | Năm 2023\nĐơn vị | KH | TH | KH | TH\nBa Đình | 1 | 2 | 3 | ')
  })

  it('parts tables by empty rows, and leaves a separator to no cell', async () => {
    expect(await textOf(sheet([['A|B', 'x\ny'], ['1', number('2')], [], [null, 'Tên', 'Điểm'], [null, 'C', number('3')], [], [null, number('4'), number('5')]]))).toBe('Biểu 1\nA / B | x y\n1 | 2\n\nTên | Điểm\nC | 3\n4 | 5')
  })

  it('reads shared texts, formulas by their saved value, and errors as they stand', async () => {
    const parts = workbookParts([{ name: 'Biểu', rows: [[{ v: '0', t: 's' }, { v: '1', t: 's' }], [{ v: 'tổng', t: 'str' }, { v: '#REF!', t: 'e' }]] }], ['Quận Ba Đình', 'Điểm'])
    expect(await textOf(zipped(parts))).toBe('Biểu\nQuận Ba Đình | Điểm\ntổng | #REF!')
  })

  it('leaves out what is hidden, and says so', async () => {
    const taken = await readOffice(zipped(workbookParts([{ name: 'Biểu', rows: [['Tên', 'Nháp', 'Điểm'], ['A', number('9'), number('1')], ['B', number('9'), number('2')]], columns: '<cols><col min="2" max="2" hidden="1"/></cols>', hiddenRows: [2] }, { name: 'Ẩn', state: 'hidden', rows: [['x']] }])))
    expect(taken).toMatchObject({ text: 'Biểu\nTên | Điểm\nA | 1', notes: ['hidden-sheets-left-out', 'hidden-cells-left-out'] })
  })

  it('with a cell at the end of the world is refused, not filled up to there', async () => {
    const far = workbookParts([{ name: 'Biểu', rows: [] }])
    const at = (reference: string) => readOffice(zipped({ ...far, 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="${reference.replace(/\D/g, '')}"><c r="${reference}"><v>1</v></c></row></sheetData></worksheet>` }))
    expect(await at('A1048576')).toMatchObject({ ok: false, reason: 'too-many-rows', place: 'Biểu' })
    expect(await at('XFD1')).toMatchObject({ ok: false, reason: 'too-large', place: 'Biểu' })
  })
})

describe('other packages', () => {
  it.each([[{ 'ppt/presentation.xml': '<x/>' }, 'presentation'], [{ 'xl/workbook.bin': 'x' }, 'binary-workbook'], [{ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }, 'opendocument'], [{ 'ảnh.jpg': 'x' }, 'archive']] as const)('%j is refused as %s', async (parts, reason) => {
    expect(await readOffice(zipped(parts))).toEqual({ ok: false, reason, place: null })
  })

  it('that unpack to more than they may are refused before they do', async () => {
    const bomb = zipped({ ...workbookParts([{ name: 'Biểu', rows: [] }]), 'xl/worksheets/sheet1.xml': new Uint8Array(45 * 1024 * 1024).fill(32) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await readOffice(bomb)).toMatchObject({ ok: false, reason: 'unpacks-too-large', place: 'xl/worksheets/sheet1.xml' })
    // One that says it is small.
    const lying = Buffer.from(bomb)
    for (const [mark, at] of [[0x02014b50, 24], [0x04034b50, 22]] as const) for (let place = 0; place < lying.length - 46; place += 1) if (lying.readUInt32LE(place) === mark && lying.readUInt32LE(place + at) > 1_000_000) lying.writeUInt32LE(1_000, place + at)
    expect(await readOffice(lying)).toMatchObject({ ok: false, reason: 'unpacks-too-large' })
  })

  it('that are locked or cut off are named as such', async () => {
    const locked = Buffer.from(zipped(workbookParts([{ name: 'Biểu', rows: [['x']] }])))
    for (let place = 0; place < locked.length - 46; place += 1) if (locked.readUInt32LE(place) === 0x02014b50) locked[place + 8]! |= 1
    expect(await readOffice(locked)).toMatchObject({ ok: false, reason: 'encrypted' })
    const whole = await wordReport()
    for (const share of [0.1, 0.5, 0.9, 0.999]) expect(await readOffice(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({ ok: false, reason: 'damaged' })
  })
})
