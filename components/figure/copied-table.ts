/** What a table is called, and its texts as they are read, row by row; the first row are its heads. */
export interface CopiedTable {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * The table as text for programs that take no more: tabs between cells, a line a
 * row. What a spreadsheet could run as a formula is disarmed with an apostrophe.
 *
 * @param locale how its numbers are written, "vi" or "en"
 */
export function toTabs({ rows }: CopiedTable, locale: string): string {
  return rows.map((row) => row.map((text) => disarm(flat(text), locale)).join('\t')).join('\r\n')
}

/**
 * The table as HTML that Excel, LibreOffice and Word paste as cells. A
 * spreadsheet set to another country's numbers would read "95,7" as 957 and
 * "2/30" as a date: numbers carry their value beside their text (x:num for Excel,
 * sdval for LibreOffice), all else is marked as text.
 *
 * @param locale how its numbers are written, "vi" or "en"
 */
export function toMarkup({ title, rows: [heads = [], ...rows] }: CopiedTable, locale: string): string {
  const cell = (text: string) => {
    const number = readNumber(text, locale)
    if (!number) return `<td style="mso-number-format:'\\@'" sdnum="0;0;@">${escape(disarm(flat(text), locale))}</td>`
    return `<td align="right" x:num="${number.value}" sdval="${number.value}" style="mso-number-format:'${number.format}'">${escape(text)}</td>`
  }
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1">',
    `<caption>${escape(flat(title))}</caption>`,
    `<thead><tr>${heads.map((text) => `<th style="mso-number-format:'\\@'">${escape(disarm(flat(text), locale))}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></body></html>`,
  ].join('')
}

interface ReadNumber {
  /** With a point, as the formats want it; of a percentage the hundredth part. */
  readonly value: string
  /** As Excel writes formats. */
  readonly format: string
}

/** A text that is a number and nothing else: "1.234,5", "−0,38", "+16,3%"; null for any other, "2/30" and "2022" without digits groups of money included. */
export function readNumber(text: string, locale: string): ReadNumber | null {
  const pattern = locale === 'vi' ? /^([+−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/ : /^([+−-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/
  const [, sign = '', grouped = '', fraction = '', percent = ''] = pattern.exec(text.trim()) ?? []
  if (grouped === '') return null
  const whole = grouped.replace(/\D/g, '')
  const negative = sign === '' || sign === '+' ? '' : '-'
  const decimals = fraction && `.${'0'.repeat(fraction.length)}`
  if (percent) {
    const digits = whole.padStart(3, '0')
    return { value: `${negative}${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`, format: `0${decimals}%` }
  }
  return { value: negative + whole + (fraction && `.${fraction}`), format: `${grouped === whole ? '0' : '#,##0'}${decimals}` }
}

/** One line: within a cell a tab or a line's end would begin another. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

const disarm = (text: string, locale: string) => (/^[=+\-@−]/.test(text) && !readNumber(text, locale) ? `'${text}` : text)

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
