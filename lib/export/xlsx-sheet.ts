import { daysBetween } from '@/lib/indicators/period'
import { Day, ExactDecimal } from './sheet'
import { columnLetters, decimalsOf, headerRow, isRight, keepsDigits, lastPrinted, Link, linkRole, plainText, SENTENCE_WIDTH, WordedDecimal, type Rows, type Workbook, type WorkbookField, type WorkbookSheet } from './workbook-model'
import { XML_HEAD, xmlAttribute, xmlText } from './workbook-xml'
import type { CellRole, XlsxStyles } from './xlsx-styles'

/** What a sheet's other parts have to know of it, once it is written. */
export interface WrittenSheet {
  /** Last row of its table, from 1; at least one below the header. */
  lastRow: number
  /** Addresses outside the workbook, in order of their ids rId2, rId3, … (rId1 is the table). */
  readonly addresses: string[]
}

const NAMESPACES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
/** More than a cell holds is cut: the file would be refused whole. */
const LONGEST_TEXT = 32_767
const LONGEST_ADDRESS = 2_000
/** Excel's; beyond it a file is "repaired". */
const MOST_ROWS = 1_048_576
const MOST_LINKS = 65_000
/** Before it a spreadsheet and the calendar do not agree on the number of a day. */
const FIRST_DAY = '1900-03-01'

interface Pen {
  readonly workbook: Pick<Workbook<Rows>, 'locale'>
  readonly styles: XlsxStyles
  readonly links: string[]
  readonly written: WrittenSheet
}

/**
 * One xl/worksheets/sheet*.xml, piece by piece.
 *
 * @param written filled in on the way
 * @throws RangeError for more rows than a sheet holds
 */
export async function* sheetXml(workbook: Workbook<Rows>, sheet: WorkbookSheet<Rows>, styles: XlsxStyles, written: WrittenSheet): AsyncGenerator<string> {
  const pen: Pen = { workbook, styles, links: [], written }
  const { table } = sheet
  const widths = table ? table.columns.map(({ width }) => width) : [SENTENCE_WIDTH]
  yield sheetHead(workbook, sheet)
  yield row(1, [cell('A1', sheet.title, pen, table ? 'title' : 'cover-title')], TITLE_HEIGHT * (table ? 1 : linesIn(sheet.title, SENTENCE_WIDTH / 1.4)))
  for (const [index, line] of sheet.intro.entries()) yield row(index + 2, [cell(`A${index + 2}`, line, pen, table ? 'line' : 'sentence')], table ? LINE_HEIGHT : heightOf([line], widths))
  let last = headerRow(sheet)
  if (table) {
    const letters = table.columns.map((_, index) => columnLetters(index))
    // Codes and addresses stay on one line.
    const wrapped = table.columns.map(({ width, printed }) => (printed ? width : Infinity))
    const titles = table.columns.map(({ title }) => title)
    yield row(last, table.columns.map(({ title, kind }, index) => cell(`${letters[index]}${last}`, title, pen, isRight(kind) ? 'header-right' : 'header')), heightOf(titles, widths.map((width) => (width - 3) / EASE)))
    for await (const fields of table.rows) {
      last += 1
      if (last > MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS} rows`)
      yield row(last, fields.map((field, index) => cell(`${letters[index]}${last}`, field, pen, table.columns[index]?.printed === false ? 'code' : 'text')), heightOf(fields, wrapped))
    }
  }
  written.lastRow = Math.max(last, headerRow(sheet) + 1)
  yield sheetEnd(workbook, sheet, pen)
}

const row = (number: number, cells: readonly string[], height: number) => `<row r="${number}" ht="${height}">${cells.join('')}</row>`

/** Points of a line of text, and of a title. */
const LINE_HEIGHT = 14.5
const TITLE_HEIGHT = 22
/** Letters are narrower than the digits that widths count in. */
const EASE = 1.1
/** A row is no higher than this, in points. */
const HIGHEST = 400

/** Height for the cell with most lines. Not every program works it out when it opens a file, and one that does is not kept from it. */
function heightOf(fields: readonly WorkbookField[], widths: readonly number[]): number {
  let lines = 1
  for (const [index, field] of fields.entries()) {
    const text = typeof field === 'string' ? field : field instanceof Link ? field.text : ''
    const width = (widths[index] ?? SENTENCE_WIDTH) * EASE
    if (text.length > width || text.includes('\n')) lines = Math.max(lines, linesIn(text, width))
  }
  return Math.min(HIGHEST, lines * LINE_HEIGHT)
}

/** Lines of a text that is wrapped at a width in characters, at blanks. */
function linesIn(text: string, width: number): number {
  let lines = 0
  for (const line of text.split('\n')) {
    lines += 1
    let used = 0
    for (const { length } of line.split(' ')) {
      if (used > 0 && used + 1 + length > width) { lines += 1; used = 0 }
      lines += Math.floor(Math.max(0, length - 1) / width)
      used += (used > 0 ? 1 : 0) + (length % Math.max(1, Math.ceil(width)))
    }
  }
  return lines
}

function cell(at: string, field: WorkbookField, pen: Pen, role: CellRole): string {
  const { styles } = pen
  if (field === null || field === '') return `<c r="${at}" s="${styles.of(role)}"/>`
  if (typeof field === 'string') return textCell(at, field, styles.of(role))
  if (typeof field === 'number') return `<c r="${at}" s="${styles.number(0)}"><v>${field}</v></c>`
  if (typeof field === 'boolean') return `<c r="${at}" s="${styles.of(role)}" t="b"><v>${Number(field)}</v></c>`
  if (field instanceof Link) return textCell(at, field.text, addLink(at, field.target, pen) ? styles.of(linkRole(role)) : styles.of(role))
  if (field instanceof Day) return dayCell(at, field, styles)
  return decimalCell(at, field, pen)
}

function decimalCell(at: string, field: ExactDecimal, { styles, workbook }: Pen): string {
  const [before, after] = field instanceof WordedDecimal ? [field.before, field.after] : ['', '']
  if (!keepsDigits(field)) return textCell(at, before + plainText(field, workbook.locale) + after, styles.of('long-number'))
  return `<c r="${at}" s="${styles.number(decimalsOf(field), before, after)}"><v>${field.digits}</v></c>`
}

const dayCell = (at: string, { iso }: Day, styles: XlsxStyles) =>
  iso < FIRST_DAY ? textCell(at, iso, styles.of('text')) : `<c r="${at}" s="${styles.day()}"><v>${daysBetween('1899-12-30', iso)}</v></c>`

/** A string in place is never read as a formula, whatever it begins with. "_x0041_" would be read as "A": its first sign is written out. */
const textCell = (at: string, text: string, style: number) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')}</t></is></c>`

function addLink(at: string, target: string, { links, written }: Pen): boolean {
  if (links.length >= MOST_LINKS) return false
  const inside = /^#([^!]+)(?:!([A-Z]+\d+))?$/.exec(target)
  if (inside) {
    links.push(`<hyperlink ref="${at}" location="${xmlAttribute(`${quoted(inside[1] ?? '')}!${inside[2] ?? 'A1'}`)}"/>`)
    return true
  }
  if (!/^https?:\/\//.test(target) || target.length > LONGEST_ADDRESS) return false
  written.addresses.push(target)
  links.push(`<hyperlink ref="${at}" r:id="rId${written.addresses.length + 1}"/>`)
  return true
}

/** The name of a sheet within a reference. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

function sheetHead({ sheets }: Workbook<Rows>, sheet: WorkbookSheet<Rows>): string {
  const { table } = sheet
  const header = headerRow(sheet)
  const across = table?.fixedColumns ?? 0
  const pane = across > 0 ? 'bottomRight' : 'bottomLeft'
  const columns = table ? table.columns.map(({ width }) => width) : [SENTENCE_WIDTH]
  return `${XML_HEAD}<worksheet ${NAMESPACES}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${table ? '' : ' showGridLines="0"'}${sheets[0]?.name === sheet.name ? ' tabSelected="1"' : ''} workbookViewId="0">${
    table ? `<pane${across > 0 ? ` xSplit="${across}"` : ''} ySplit="${header}" topLeftCell="${columnLetters(across)}${header + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="A1" sqref="A1"/>` : '<selection activeCell="A1" sqref="A1"/>'
  }</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
}

function sheetEnd({ locale, title }: Workbook<Rows>, sheet: WorkbookSheet<Rows>, { links }: Pen): string {
  const footer = `&L${`${title.length > 80 ? `${title.slice(0, 80)}…` : title} · ${sheet.name}`.replaceAll('&', '&&')}&R${locale === 'vi' ? 'Trang' : 'Page'} &P/&N`
  return `</sheetData>${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${
    sheet.table ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>${
    sheet.table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : ''}</worksheet>`
}

/** xl/tables/table*.xml of a sheet that has one. */
export function tableXml(id: number, sheet: WorkbookSheet<Rows>, { lastRow }: WrittenSheet): string {
  const { name, columns } = sheet.table ?? { name: '', columns: [] }
  const range = `A${headerRow(sheet)}:${columnLetters(columns.length - 1)}${lastRow}`
  return `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${xmlAttribute(name)}" displayName="${xmlAttribute(name)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${
    columns.map(({ title }, index) => `<tableColumn id="${index + 1}" name="${xmlAttribute(title)}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
}

/** Names of the workbook that say what of a sheet is printed, and which row on every page. */
export function printNames(index: number, sheet: WorkbookSheet<Rows>, { lastRow }: WrittenSheet): string[] {
  if (!sheet.table) return []
  const name = xmlText(quoted(sheet.name))
  const header = headerRow(sheet)
  return [
    `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${name}!$A$1:$${columnLetters(lastPrinted(sheet.table.columns))}$${lastRow}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$${header}:$${header}</definedName>`,
  ]
}
