import type { Locale } from '@/lib/indicators/catalogue'
import { decimalsOf, SENTENCE_WIDTH, WordedDecimal, type Rows, type Workbook } from './workbook-model'
import { ExactDecimal } from './sheet'
import { xmlAttribute, xmlText } from './workbook-xml'

/** What a cell is for; also the name of its style. */
export type OdsRole = 'title' | 'cover-title' | 'line' | 'sentence' | 'link' | 'line-link' | 'header' | 'header-right' | 'text' | 'text-link' | 'code' | 'long-number' | 'day'

const TEXT = 'style:font-name="Arial" fo:font-size="11pt" style:font-size-asian="11pt" style:font-size-complex="11pt"'
const cellStyle = (name: string, cell: string, text: string, paragraph = '', more = '') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${more}><style:table-cell-properties ${cell}/>${paragraph && `<style:paragraph-properties ${paragraph}/>`}<style:text-properties ${text}/></style:style>`

const UNDER = 'fo:border-bottom="0.5pt solid #c9d1d9"'
const LINK = `${TEXT} fo:color="#0b4f8a" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"`
const RIGHT = 'fo:text-align="end" fo:margin-right="0.25cm"'
const BOLD = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'
const HEADER = 'style:vertical-align="bottom" fo:wrap-option="wrap" fo:background-color="#e6ecf2" fo:border-top="0.5pt solid #30485f" fo:border-bottom="1pt solid #30485f"'
const FIXED: readonly string[] = [
  cellStyle('title', 'style:vertical-align="middle"', `style:font-name="Arial" fo:font-size="15pt" ${BOLD}`),
  cellStyle('cover-title', 'style:vertical-align="middle" fo:wrap-option="wrap"', `style:font-name="Arial" fo:font-size="15pt" ${BOLD}`),
  cellStyle('line', 'style:vertical-align="top"', TEXT),
  cellStyle('sentence', 'style:vertical-align="top" fo:wrap-option="wrap"', TEXT),
  cellStyle('link', 'style:vertical-align="top" fo:wrap-option="wrap"', LINK),
  cellStyle('line-link', 'style:vertical-align="top"', LINK),
  cellStyle('header', HEADER, `${TEXT} ${BOLD}`),
  cellStyle('header-right', HEADER, `${TEXT} ${BOLD}`, RIGHT),
  cellStyle('text', `style:vertical-align="top" fo:wrap-option="wrap" ${UNDER}`, TEXT),
  cellStyle('text-link', `style:vertical-align="top" fo:wrap-option="wrap" ${UNDER}`, LINK),
  cellStyle('code', `style:vertical-align="top" ${UNDER}`, TEXT),
  cellStyle('long-number', `style:vertical-align="top" ${UNDER}`, TEXT, RIGHT),
  cellStyle('day', `style:vertical-align="top" ${UNDER}`, TEXT, RIGHT, ' style:data-style-name="N-day"'),
]
/** dd/mm/yyyy, as officials write it. */
const DAY_FORMAT = '<number:date-style style:name="N-day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>'

/** The most decimals that a figure has here (numeric(38, 10) less what no one states); rows that come on the way have at most these. */
const MOST_DECIMALS = 10

interface NumberFormat { readonly index: number; readonly decimals: number; readonly before: string; readonly after: string }

/** Styles of numbers by their decimals, and the words around them where they have some. */
export class NumberStyles {
  readonly #formats = new Map<string, NumberFormat>()
  readonly locale: Locale

  /** Numbers of all shapes that the workbook has in rows that are there: a file of this format names its styles before its cells. */
  constructor({ locale, sheets }: Workbook<Rows>) {
    this.locale = locale
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) this.#add(decimals, '', '')
    for (const { table } of sheets) {
      if (!table || !Array.isArray(table.rows)) continue
      for (const field of table.rows.flat()) if (field instanceof ExactDecimal) this.#add(decimalsOf(field), ...wordsOf(field))
    }
  }

  #add(decimals: number, before: string, after: string) {
    const name = nameOf(decimals, before, after)
    if (!this.#formats.has(name)) this.#formats.set(name, { index: this.#formats.size, decimals, before, after })
  }

  /** Name of the style of a decimal. */
  of(field: ExactDecimal): string {
    const format = this.#formats.get(nameOf(decimalsOf(field), ...wordsOf(field)))
    return `n${format?.index ?? MOST_DECIMALS}`
  }

  /** Of a whole number. */
  whole(): string {
    return 'n0'
  }

  xml(): string {
    const language = this.locale === 'vi' ? 'number:language="vi" number:country="VN"' : 'number:language="en" number:country="GB"'
    const words = (text: string) => (text ? `<number:text>${xmlText(text)}</number:text>` : '')
    return [...this.#formats.values()].map(({ index, decimals, before, after }) =>
      `<number:number-style style:name="N${index}" ${language}>${words(before)}<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1" number:grouping="true"/>${words(after)}</number:number-style>${
        cellStyle(`n${index}`, `style:vertical-align="top" ${UNDER}`, TEXT, RIGHT, ` style:data-style-name="N${index}"`)}`).join('')
  }
}

const wordsOf = (field: ExactDecimal) => (field instanceof WordedDecimal ? [field.before, field.after] as const : ['', ''] as const)
const nameOf = (decimals: number, before: string, after: string) => `${decimals}|${before}|${after}`

/** Styles of all cells, and of each column a width. */
export function automaticStyles(workbook: Workbook<Rows>, numbers: NumberStyles): string {
  const columns = workbook.sheets.flatMap(({ table }, sheet) => (table ? table.columns.map(({ width }) => width) : [SENTENCE_WIDTH]).map((width, column) =>
    `<style:style style:name="co${sheet}-${column}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`))
  const tables = workbook.sheets.map(({ table }, sheet) =>
    `<style:style style:name="ta${sheet}" style:family="table" style:master-page-name="${table ? 'Across' : 'Upright'}"><style:table-properties table:display="true"/></style:style>`)
  return `<office:automatic-styles>${columns.join('')}<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>${tables.join('')}${DAY_FORMAT}${FIXED.join('')}${numbers.xml()}</office:automatic-styles>`
}

/** A character of 11 points takes about this much, in centimetres. */
const CHARACTER = 0.205

/** styles.xml without its namespaces: language and font of all cells, and the two pages. */
export function sharedStyles({ locale, title }: Workbook<Rows>): string {
  const [language, country] = locale === 'vi' ? ['vi', 'VN'] : ['en', 'GB']
  const page = (name: string, orientation: string, size: string) =>
    `<style:page-layout style:name="${name}"><style:page-layout-properties ${size} style:print-orientation="${orientation}" fo:margin="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/><style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>`
  const footer = `<style:footer><text:p>${xmlText(title)} · ${locale === 'vi' ? 'Trang' : 'Page'} <text:page-number>1</text:page-number>/<text:page-count>1</text:page-count></text:p></style:footer>`
  return `<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls><office:styles><style:default-style style:family="table-cell"><style:text-properties ${TEXT} fo:language="${language}" fo:country="${country}"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles>${
    page('pm1', 'landscape', 'fo:page-width="29.7cm" fo:page-height="21cm"')}${page('pm2', 'portrait', 'fo:page-width="21cm" fo:page-height="29.7cm"')}</office:automatic-styles><office:master-styles>${
    [['Across', 'pm1'], ['Upright', 'pm2']].map(([name = '', layout]) => `<style:master-page style:name="${xmlAttribute(name)}" style:page-layout-name="${layout}">${footer}</style:master-page>`).join('')}</office:master-styles>`
}
