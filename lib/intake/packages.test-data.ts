import { strToU8, zipSync } from 'fflate'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IParagraphOptions } from 'docx'
import { join } from 'node:path'
// @ts-expect-error It brings no types.
import pdfmake from 'pdfmake'

// Files made for tests: packages part by part, so that they may be wrong too.

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A cell of a made workbook: a number as the file writes it with its format's place, or a text. */
export type MadeCell = string | null | { readonly v: string; readonly s?: number; readonly t?: string }

/** Number formats of made workbooks, by their place. */
export const FORMATS = ['', '0.0%', 'dd/mm/yyyy', '#,##0', '#,##0.0', 'mm/yyyy', '0.00']

export interface MadeSheet { readonly name: string; readonly rows: readonly (readonly MadeCell[])[]; readonly merges?: readonly string[]; readonly state?: string; readonly columns?: string; readonly hiddenRows?: readonly number[] }

const lettersOf = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26))

function sheetXml({ rows, merges = [], columns = '', hiddenRows = [] }: MadeSheet): string {
  const cell = (value: MadeCell, row: number, column: number) => {
    const at = `${lettersOf(column)}${row + 1}`
    if (value === null) return ''
    if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
    return `<c r="${at}"${value.s ? ` s="${value.s}"` : ''}${value.t ? ` t="${value.t}"` : ''}><v>${value.v}</v></c>`
  }
  const data = rows.map((row, index) => `<row r="${index + 1}"${hiddenRows.includes(index) ? ' hidden="1"' : ''}>${row.map((value, column) => cell(value, index, column)).join('')}</row>`).join('')
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${data}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
}

/** The parts of a workbook. */
export function workbookParts(sheets: readonly MadeSheet[], shared: readonly string[] = []): Record<string, string> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${FORMATS.slice(1).map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs>${FORMATS.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 199 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map((text) => `<si><r><t>${escape(text.slice(0, 3))}</t></r><r><t xml:space="preserve">${escape(text.slice(3))}</t></r></si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
  }
}

/** A zip of parts. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])))

/** A Word document whose body is this XML. */
export const wordOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => zipped({
  '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`, ...more,
})

export const wordParagraph = (...runs: readonly string[]): string => `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`).join('')}</w:p>`

/** A report as Word makes it: title, headings, points, a table with cells that span. */
export async function wordReport(): Promise<Uint8Array> {
  const paragraph = (text: string, look: IParagraphOptions = {}) => new Paragraph({ ...look, children: [new TextRun(text)] })
  const row = (...cells: readonly (string | { readonly text: string; readonly across?: number; readonly down?: number })[]) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [paragraph(typeof cell === 'string' ? cell : cell.text)], ...(typeof cell !== 'string' && { columnSpan: cell.across, rowSpan: cell.down }) })) })
  return Packer.toBuffer(new Document({
    sections: [{
      children: [
        paragraph('Báo cáo kết quả năm 2023', { heading: HeadingLevel.TITLE }), paragraph('I. Kinh tế', { heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [new TextRun('Thu ngân sách đạt '), new TextRun({ text: '1.250', bold: true }), new TextRun(' tỷ đồng.')] }),
        paragraph('Giải ngân 95,7%', { bullet: { level: 0 } }), paragraph('Cấp 120 giấy phép', { bullet: { level: 0 } }),
        new Table({ rows: [row({ text: 'Phường', down: 2 }, { text: 'Năm 2023', across: 2 }), row('Kế hoạch', 'Thực hiện'), row('Cửa Nam', '10', '12,5'), row('Hàng Bài', '20', '19')] }),
        paragraph('Nơi nhận: Thường trực'),
      ],
    }],
  })) as Promise<Uint8Array>
}

pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setFonts({ Tinos: { normal: font('400Regular/Tinos_400Regular.ttf'), bold: font('700Bold/Tinos_700Bold.ttf'), italics: font('400Regular/Tinos_400Regular.ttf'), bolditalics: font('700Bold/Tinos_700Bold.ttf') } })
function font(path: string): string { return join(process.cwd(), 'node_modules', '@expo-google-fonts', 'tinos', path) }

/** A PDF as pdfmake sets it. */
export const pdfOf = async (definition: Readonly<Record<string, unknown>>): Promise<Uint8Array> =>
  new Uint8Array(await pdfmake.createPdf({ compress: true, defaultStyle: { font: 'Tinos', fontSize: 13 }, ...definition } as never).getBuffer())

/** A PDF written out: objects in order, the first the catalogue; so that any of it may be wrong. */
export function rawPdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}
