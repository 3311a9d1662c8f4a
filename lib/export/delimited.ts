import { stringify } from 'csv-stringify/sync'
import { Day, ExactDecimal, type Field } from './sheet'

/** How numbers and columns are written: what the reader's spreadsheet expects. */
export interface Dialect {
  /** Between whole and fraction. Vietnamese spreadsheets read a comma. */
  readonly decimal: 'point' | 'comma'
  /** Between columns. Where decimals have a comma, spreadsheets expect a semicolon. */
  readonly separator: 'comma' | 'semicolon' | 'tab'
}

/** What programs read everywhere: 1234.5,next. */
export const INTERNATIONAL: Dialect = { decimal: 'point', separator: 'comma' }
/** What a spreadsheet set to Vietnamese opens with a double click: 1234,5;next. */
export const VIETNAMESE: Dialect = { decimal: 'comma', separator: 'semicolon' }

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const

/**
 * Rows as delimited text: UTF-8 with BOM, CRLF, a header row first. Texts that a
 * spreadsheet could run as a formula are disarmed; decimals keep every digit and
 * have no thousands separators; days are ISO dates.
 */
export function toDelimited(header: readonly string[], rows: readonly (readonly Field[])[], { decimal, separator }: Dialect = INTERNATIONAL): string {
  return stringify(rows.map((row) => [...row]), {
    bom: true,
    delimiter: SEPARATORS[separator],
    escape_formulas: true,
    header: header.length > 0,
    columns: [...header],
    record_delimiter: '\r\n',
    // A lone CR or LF within a text would end the row for some readers.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: String,
      object: (value) => ({ value: plain(value as unknown as ExactDecimal | Day, decimal), escape_formulas: false }),
    },
  })
}

const plain = (value: ExactDecimal | Day, decimal: Dialect['decimal']): string =>
  value instanceof Day ? value.iso : decimal === 'comma' ? value.digits.replace('.', ',') : value.digits
