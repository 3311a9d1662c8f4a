import { describe, expect, test } from 'vitest'
import { isDecimal, plainDecimal } from './decimal'

describe('a decimal', () => {
  test.each(['0', '16.3', '-9.8', '007', '5330900000000', '0.000'])('may be written %s', (text) => {
    expect(isDecimal(text)).toBe(true)
  })

  test.each([
    ['a decimal comma', '16,3'], ['an exponent', '1e3'], ['nothing at all', ''], ['a space before', ' 1'], ['a line end after', '1\n'], ['a plus sign', '+1'],
    ['the printed minus', '−1'], ['a bare point', '.5'], ['a point at the end', '5.'], ['two points', '1.234.567'], ['infinity', 'Infinity'], ['Arabic digits', '٣'],
  ])('is not written with %s', (_, text) => {
    expect(isDecimal(text)).toBe(false)
  })
})

describe('the shortest text of a decimal', () => {
  test.each([
    ['16.300', '16.3'], ['16.0', '16'], ['007', '7'], ['0', '0'], ['-0', '0'], ['-0.00', '0'], ['-0.50', '-0.5'], ['100', '100'],
    ['123456789012345678901234567890.1234567890', '123456789012345678901234567890.123456789'],
  ])('of %s is %s', (text, shortest) => {
    expect(plainDecimal(text)).toBe(shortest)
  })

  test('is refused for what is no decimal, with the text named', () => {
    expect(() => plainDecimal('16,3')).toThrow(new RangeError('not a decimal: "16,3"'))
  })
})
