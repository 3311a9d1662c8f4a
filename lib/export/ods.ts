import { formatDate, formatDecimal } from '@/lib/indicators/words'
import { automaticStyles, NumberStyles, sharedStyles, type OdsRole } from './ods-styles'
import { Day, ExactDecimal } from './sheet'
import { columnLetters, headerRow, isRight, keepsDigits, lastPrinted, Link, linkRole, plainText, WordedDecimal, type Rows, type Workbook, type WorkbookField, type WorkbookSheet } from './workbook-model'
import { xmlAttribute, xmlText } from './workbook-xml'
import { zipStream, type Part } from './workbook-zip'

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = `${['office', 'table', 'text', 'style', 'meta', 'config'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`).join(' ')} xmlns:fo="${OASIS}:xsl-fo-compatible:1.0" xmlns:svg="${OASIS}:svg-compatible:1.0" xmlns:number="${OASIS}:datastyle:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"`
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * A workbook as an OpenDocument spreadsheet, written while it is read: the same
 * sheets and cells as the Excel file, each table a database range with a filter.
 *
 * @see OASIS Open Document Format 1.3, Part 3
 */
export const writeOds = (workbook: Workbook): ReadableStream<Uint8Array> => writeOdsRows(workbook)

/** As `writeOds`, of rows that come on the way; none of them is kept. */
export const writeOdsRows = (workbook: Workbook<Rows>): ReadableStream<Uint8Array> => zipStream(parts(workbook), workbook.madeOn)

function parts(workbook: Workbook<Rows>): Part[] {
  const { title, subject, locale, madeOn } = workbook
  return [
    // First and not deflated: programs tell the format by it.
    { path: 'mimetype', content: ODS_TYPE, stored: true },
    { path: 'META-INF/manifest.xml', content: manifest() },
    { path: 'meta.xml', content: `${HEAD}<office:document-meta ${NAMESPACES}><office:meta><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:language>${locale === 'vi' ? 'vi-VN' : 'en-GB'}</dc:language><meta:creation-date>${madeOn}T00:00:00</meta:creation-date><dc:date>${madeOn}T00:00:00</dc:date></office:meta></office:document-meta>` },
    { path: 'styles.xml', content: `${HEAD}<office:document-styles ${NAMESPACES}>${sharedStyles(workbook)}</office:document-styles>` },
    { path: 'settings.xml', content: settings(workbook) },
    { path: 'content.xml', content: content(workbook) },
  ]
}

const manifest = () => `${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODS_TYPE}"/>${
  ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`

async function* content(workbook: Workbook<Rows>): AsyncGenerator<string> {
  const numbers = new NumberStyles(workbook)
  yield `${HEAD}<office:document-content ${NAMESPACES}><office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>${automaticStyles(workbook, numbers)}<office:body><office:spreadsheet>`
  const ranges: string[] = []
  for (const [index, sheet] of workbook.sheets.entries()) yield* sheetXml(sheet, index, numbers, ranges)
  yield `${ranges.length > 0 ? `<table:database-ranges>${ranges.join('')}</table:database-ranges>` : ''}</office:spreadsheet></office:body></office:document-content>`
}

async function* sheetXml(sheet: WorkbookSheet<Rows>, index: number, numbers: NumberStyles, ranges: string[]): AsyncGenerator<string> {
  const { table } = sheet
  const count = table?.columns.length ?? 1
  const known = table && Array.isArray(table.rows) ? headerRow(sheet) + Math.max(1, table.rows.length) : null
  const printed = table && known ? ` table:print-ranges="${xmlAttribute(`${name(sheet)}.A1:${name(sheet)}.${columnLetters(lastPrinted(table.columns))}${known}`)}"` : ''
  yield `<table:table table:name="${xmlAttribute(sheet.name)}" table:style-name="ta${index}"${printed}>${Array.from({ length: count }, (_, column) => `<table:table-column table:style-name="co${index}-${column}" table:default-cell-style-name="line"/>`).join('')}`
  yield row([cell(sheet.title, table ? 'title' : 'cover-title', numbers)])
  for (const line of sheet.intro) yield row([cell(line, table ? 'line' : 'sentence', numbers)])
  if (table) {
    yield `<table:table-header-rows>${row(table.columns.map(({ title, kind }) => cell(title, isRight(kind) ? 'header-right' : 'header', numbers)))}</table:table-header-rows>`
    let last = headerRow(sheet)
    for await (const fields of table.rows) {
      last += 1
      yield row(fields.map((field, column) => cell(field, table.columns[column]?.printed === false ? 'code' : 'text', numbers)))
    }
    ranges.push(`<table:database-range table:name="${xmlAttribute(table.name)}" table:target-range-address="${xmlAttribute(`${name(sheet)}.A${headerRow(sheet)}:${name(sheet)}.${columnLetters(count - 1)}${Math.max(last, headerRow(sheet) + 1)}`)}" table:display-filter-buttons="true" table:orientation="row"/>`)
  }
  yield '</table:table>'
}

/** The name of a sheet within a reference. */
const name = (sheet: Pick<WorkbookSheet<Rows>, 'name'>) => `'${sheet.name.replaceAll("'", "''")}'`

const row = (cells: readonly string[]) => `<table:table-row table:style-name="ro">${cells.join('')}</table:table-row>`

function cell(field: WorkbookField, role: OdsRole, numbers: NumberStyles): string {
  if (field === null || field === '') return `<table:table-cell table:style-name="${role}"/>`
  if (typeof field === 'string') return textCell(paragraphs(field), role)
  if (typeof field === 'number') return `<table:table-cell table:style-name="${numbers.whole()}" office:value-type="float" office:value="${field}"><text:p>${field}</text:p></table:table-cell>`
  if (typeof field === 'boolean') return `<table:table-cell table:style-name="${role}" office:value-type="boolean" office:boolean-value="${field}"><text:p>${field}</text:p></table:table-cell>`
  if (field instanceof Link) return linkCell(field, role)
  if (field instanceof Day) return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${field.iso}"><text:p>${formatDate(field.iso, 'vi')}</text:p></table:table-cell>`
  return decimalCell(field, numbers)
}

function decimalCell(field: ExactDecimal, numbers: NumberStyles): string {
  const { locale } = numbers
  const worded = (digits: string) => (field instanceof WordedDecimal ? field.before + digits + field.after : digits)
  if (!keepsDigits(field)) return textCell(paragraphs(worded(plainText(field, locale))), 'long-number')
  return `<table:table-cell table:style-name="${numbers.of(field)}" office:value-type="float" office:value="${field.digits}"><text:p>${xmlText(worded(formatDecimal(field.digits, locale)))}</text:p></table:table-cell>`
}

/** A cell that says it is a text, and has no formula: whatever it begins with, it stays one. */
const textCell = (text: string, role: OdsRole) => `<table:table-cell table:style-name="${role}" office:value-type="string">${text}</table:table-cell>`

/** Lines are paragraphs of their own; tabs and rows of blanks have signs of their own. */
const paragraphs = (text: string) => text.split(/\r\n?|\n/).map((line) => `<text:p>${inline(line)}</text:p>`).join('')
const inline = (line: string) => xmlText(line).replaceAll('\t', '<text:tab/>').replace(/^ | {2,}| $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)

function linkCell({ text, target }: Link, role: OdsRole): string {
  const inside = /^#([^!]+)(?:!([A-Z]+\d+))?$/.exec(target)
  const href = inside ? `#${name({ name: inside[1] ?? '' })}.${inside[2] ?? 'A1'}` : /^https?:\/\//.test(target) ? target : null
  if (href === null) return textCell(paragraphs(text), role)
  // A link is within one paragraph: the lines of a text of several are joined by line breaks.
  const lines = text.split(/\r\n?|\n/).map(inline).join('<text:line-break/>')
  return textCell(`<text:p><text:a xlink:type="simple" xlink:href="${xmlAttribute(href)}">${lines}</text:a></text:p>`, linkRole(role))
}

/** Which rows and columns stay in sight, and that the first sheet is shown with its first cell. */
function settings({ sheets }: Workbook<Rows>): string {
  const item = (key: string, type: string, value: string | number) => `<config:config-item config:name="${key}" config:type="${type}">${value}</config:config-item>`
  const views = sheets.map((sheet) => {
    const [across, down] = [sheet.table?.fixedColumns ?? 0, sheet.table ? headerRow(sheet) : 0]
    return `<config:config-item-map-entry config:name="${xmlAttribute(sheet.name)}">${item('CursorPositionX', 'int', 0)}${item('CursorPositionY', 'int', 0)}${
      item('HorizontalSplitMode', 'short', across > 0 ? 2 : 0)}${item('VerticalSplitMode', 'short', down > 0 ? 2 : 0)}${item('HorizontalSplitPosition', 'int', across)}${item('VerticalSplitPosition', 'int', down)}${
      item('ActiveSplitRange', 'short', down > 0 ? (across > 0 ? 3 : 2) : 2)}${item('PositionLeft', 'int', 0)}${item('PositionRight', 'int', across)}${item('PositionTop', 'int', 0)}${item('PositionBottom', 'int', down)}${
      item('ShowGrid', 'boolean', String(sheet.table !== null))}</config:config-item-map-entry>`
  })
  return `${HEAD}<office:document-settings ${NAMESPACES}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${
    views.join('')}</config:config-item-map-named>${item('ActiveTable', 'string', xmlText(sheets[0]?.name ?? ''))}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`
}
