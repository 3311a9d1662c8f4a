import type { Rows, Workbook } from './workbook-model'
import { XML_HEAD, xmlAttribute, xmlText } from './workbook-xml'
import { zipStream, type Part } from './workbook-zip'
import { printNames, sheetXml, tableXml, type WrittenSheet } from './xlsx-sheet'
import { XlsxStyles } from './xlsx-styles'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * A workbook as an Excel file, written while it is read. Decimals stand in it
 * digit by digit, never through a float; texts are strings in place, never
 * formulas; each table is an Excel table with a header row that stays.
 *
 * @see ECMA-376, Part 1, chapter 18 (SpreadsheetML)
 */
export const writeXlsx = (workbook: Workbook): ReadableStream<Uint8Array> => writeXlsxRows(workbook)

/**
 * As `writeXlsx`, of rows that come on the way: none of them is kept, and when
 * the reader leaves no more are asked for. Up to 1,048,576 rows a sheet; beyond
 * them the stream fails.
 */
export const writeXlsxRows = (workbook: Workbook<Rows>): ReadableStream<Uint8Array> => zipStream(parts(workbook), workbook.madeOn)

async function* parts(workbook: Workbook<Rows>): AsyncGenerator<Part> {
  const { sheets } = workbook
  const styles = new XlsxStyles(workbook.locale)
  const written = sheets.map((): WrittenSheet => ({ lastRow: 0, addresses: [] }))
  yield { path: '[Content_Types].xml', content: contentTypes(workbook) }
  yield { path: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']], `<Relationship Id="rId3" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`) }
  yield { path: 'docProps/core.xml', content: coreProperties(workbook) }
  yield { path: 'docProps/app.xml', content: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>` }
  for (const [index, sheet] of sheets.entries()) {
    const own = written[index] ?? { lastRow: 0, addresses: [] }
    yield { path: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(workbook, sheet, styles, own) }
    if (sheet.table) yield { path: `xl/tables/table${index + 1}.xml`, content: tableXml(index + 1, sheet, own) }
    if (sheet.table || own.addresses.length > 0) yield { path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, content: sheetRelations(index + 1, own, sheet.table !== null) }
  }
  yield { path: 'xl/workbook.xml', content: workbookXml(workbook, sheets.flatMap((sheet, index) => printNames(index, sheet, written[index] ?? { lastRow: 0, addresses: [] }))) }
  yield { path: 'xl/_rels/workbook.xml.rels', content: relations([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]) }
  yield { path: 'xl/styles.xml', content: styles.xml() }
}

const relation = (id: number, type: string, target: string, more = '') => `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`

const relations = (targets: readonly (readonly [type: string, target: string])[], more = '') =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], index) => relation(index + 1, type, target)).join('')}${more}</Relationships>`

const sheetRelations = (number: number, { addresses }: WrittenSheet, hasTable: boolean) =>
  relations(hasTable ? [['table', `../tables/table${number}.xml`]] : [], addresses.map((address, index) => relation(index + 2, 'hyperlink', xmlAttribute(address), ' TargetMode="External"')).join(''))

function contentTypes({ sheets }: Workbook<Rows>): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
    override('xl/workbook.xml', `${main}.sheet.main`)}${override('xl/styles.xml', `${main}.styles`)}${
    sheets.map(({ table }, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${main}.worksheet`) + (table ? override(`xl/tables/table${index + 1}.xml`, `${main}.table`) : '')).join('')}${
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties')}${override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties')}</Types>`
}

function workbookXml({ sheets }: Workbook<Rows>, names: readonly string[]): string {
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>${
    sheets.map(({ name }, index) => `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
}

function coreProperties({ title, subject, locale, madeOn }: Workbook<Rows>): string {
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:${name}>`
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${
    xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:language>${locale === 'vi' ? 'vi-VN' : 'en-GB'}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`
}
