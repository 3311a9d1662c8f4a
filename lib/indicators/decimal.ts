/**
 * A decimal number as text: optional minus, digits, optional "." and digits.
 * Figures travel as text from the report to the database, the page and the
 * file, so that 0.1 stays 0.1; arithmetic goes through decimal.js.
 */
export type DecimalText = string

const DECIMAL = /^-?\d+(\.\d+)?$/

/** Whether a text is a plain decimal ("16.3"), not "16,3", "1e3", "" or " 1". */
export function isDecimal(text: string): text is DecimalText {
  return DECIMAL.test(text)
}

/** The shortest text of the same decimal: "16.300" is "16.3", "-0" is "0". Throws RangeError where it is none. */
export function plainDecimal(text: string): DecimalText {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`)
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  const digits = whole.replace(/^0+(?=\d)/, '')
  const decimals = fraction.replace(/0+$/, '')
  const size = decimals ? `${digits}.${decimals}` : digits
  return negative && size !== '0' ? `-${size}` : size
}
