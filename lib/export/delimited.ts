import { stringify } from 'csv-stringify/sync'
import type { DecimalText } from '@/lib/indicators/decimal'

/** A decimal to be written digit by digit: as a text "-5" would be disarmed to "'-5", as a number long ones lose digits. */
export class ExactDecimal {
  constructor(readonly digits: DecimalText) {}
}

/** What may stand in a field; null is an empty one. */
export type Field = string | number | boolean | ExactDecimal | null

/**
 * Rows as CSV: UTF-8 with BOM, comma, CRLF, a header row first. Texts that a
 * spreadsheet could run as a formula are disarmed; decimals keep every digit.
 */
export function toDelimited(header: readonly string[], rows: readonly (readonly Field[])[]): string {
  return stringify(rows.map((row) => [...row]), {
    bom: true,
    escape_formulas: true,
    header: header.length > 0,
    columns: [...header],
    record_delimiter: '\r\n',
    // A lone CR or LF within a text would end the row for some readers.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: String,
      object: (value) => ({ value: (value as unknown as ExactDecimal).digits, escape_formulas: false }),
    },
  })
}
