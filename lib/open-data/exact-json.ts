import { isDecimal, type DecimalText } from '@/lib/indicators/decimal'

/** A decimal that JSON writes digit by digit, where a JavaScript number could lose some. */
export class ExactNumber {
  /** @throws RangeError where the text is no plain decimal: it is written without quotation marks */
  constructor(readonly digits: DecimalText) {
    if (!isDecimal(digits)) throw new RangeError(`not a decimal: ${digits}`)
  }

  toJSON(): string {
    return `${MARK}${this.digits}`
  }
}

// A control character cannot stand in the data: no text of the database has one.
const MARK = '\u0001'

/** Data as JSON text, `ExactNumber`s as numbers with every digit. */
export const exactJson = (data: unknown, space?: number): string => JSON.stringify(data, null, space).replace(/"\\u0001(-?[\d.]+)"/g, '$1')

/** A decimal as an exact number; null stays null. */
export const exact = (digits: DecimalText | null): ExactNumber | null => (digits === null ? null : new ExactNumber(digits))
