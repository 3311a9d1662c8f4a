import type { Locale } from '@/lib/indicators/catalogue'
import { XML_HEAD, xmlAttribute } from './workbook-xml'

/** What a cell is for; its look follows. Numbers and days carry a format beside. */
export type CellRole = 'title' | 'cover-title' | 'line' | 'sentence' | 'link' | 'line-link' | 'header' | 'header-right' | 'text' | 'text-link' | 'code' | 'number' | 'long-number' | 'day'

const FONTS = [
  '<font><sz val="11"/><name val="Arial"/><family val="2"/></font>',
  '<font><b/><sz val="15"/><name val="Arial"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B4F8A"/><name val="Arial"/><family val="2"/></font>',
]
const FILLS = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', '<fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF2"/><bgColor indexed="64"/></patternFill></fill>']
const side = (name: string, style: string, colour: string) => `<${name} style="${style}"><color rgb="${colour}"/></${name}>`
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left/><right/><top/>${side('bottom', 'thin', 'FFC9D1D9')}<diagonal/></border>`,
  `<border><left/><right/>${side('top', 'thin', 'FF30485F')}${side('bottom', 'medium', 'FF30485F')}<diagonal/></border>`,
]

interface Look { readonly font: number; readonly fill: number; readonly border: number; readonly named: number; readonly alignment: string }
const look = (font: number, fill: number, border: number, named: number, alignment: string): Look => ({ font, fill, border, named, alignment })
const LOOKS: Readonly<Record<CellRole, Look>> = {
  title: look(1, 0, 0, 1, 'vertical="center"'),
  'cover-title': look(1, 0, 0, 1, 'vertical="center" wrapText="1"'),
  line: look(0, 0, 0, 0, 'vertical="top"'),
  sentence: look(0, 0, 0, 0, 'vertical="top" wrapText="1"'),
  link: look(3, 0, 0, 2, 'vertical="top" wrapText="1"'),
  'line-link': look(3, 0, 0, 2, 'vertical="top"'),
  header: look(2, 2, 2, 0, 'vertical="bottom" wrapText="1"'),
  'header-right': look(2, 2, 2, 0, 'horizontal="right" vertical="bottom" wrapText="1" indent="1"'),
  text: look(0, 0, 1, 0, 'vertical="top" wrapText="1"'),
  'text-link': look(3, 0, 1, 2, 'vertical="top" wrapText="1"'),
  code: look(0, 0, 1, 0, 'vertical="top"'),
  number: look(0, 0, 1, 0, 'horizontal="right" vertical="top" indent="1"'),
  'long-number': look(0, 0, 1, 0, 'horizontal="right" vertical="top" indent="1"'),
  day: look(0, 0, 1, 0, 'horizontal="right" vertical="top" indent="1"'),
}

/** Gives out the styles of cells as they are asked for, and writes them down at the end. */
export class XlsxStyles {
  // The first is what a cell without a style has.
  readonly #cells = new Map<string, number>([['line ', 0]])
  readonly #formats = new Map<string, number>()
  /** Of numbers without words, by their decimals. */
  readonly #bare: number[] = []

  constructor(private readonly locale: Locale) {}

  /** Number of a style for `s="…"`. */
  of(role: CellRole, format = ''): number {
    const key = `${role} ${format}`
    const known = this.#cells.get(key)
    if (known !== undefined) return known
    this.#cells.set(key, this.#cells.size)
    if (format && !this.#formats.has(format)) this.#formats.set(format, 164 + this.#formats.size)
    return this.#cells.size - 1
  }

  /** A number with so many decimals, and words around it. Its separators are those of the reader's spreadsheet; LibreOffice follows the language named. */
  number(decimals: number, before = '', after = ''): number {
    const isBare = before === '' && after === ''
    const known = isBare ? this.#bare[decimals] : undefined
    if (known !== undefined) return known
    const style = this.of('number', `${this.locale === 'vi' ? '[$-42A]' : '[$-809]'}${literal(before)}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${literal(after)}`)
    if (isBare) this.#bare[decimals] = style
    return style
  }

  day(): number {
    return this.of('day', 'dd/mm/yyyy')
  }

  /** xl/styles.xml, with all that was asked for. */
  xml(): string {
    const formats = [...this.#formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`)
    const cells = [...this.#cells.keys()].map((key) => {
      const [role = 'line', ...rest] = key.split(' ')
      const { font, fill, border, named, alignment } = LOOKS[role as CellRole]
      const format = this.#formats.get(rest.join(' ')) ?? 0
      return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${named}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`
    })
    return `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      list('numFmts', formats)}${list('fonts', FONTS)}${list('fills', FILLS)}${list('borders', BORDERS)}${
      list('cellStyleXfs', [0, 1, 3].map((font) => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"/>`))}${list('cellXfs', cells)}${
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>', '<cellStyle name="Heading 1" xfId="1" builtinId="16"/>', '<cellStyle name="Hyperlink" xfId="2" builtinId="8"/>'])}</styleSheet>`
  }
}

const literal = (words: string) => (words ? `"${words.replaceAll('"', '”')}"` : '')
const list = (name: string, items: readonly string[]) => (items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '')
