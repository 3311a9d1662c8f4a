import { describe, expect, test } from 'vitest'
import { toDelimited } from './delimited'
import { ExactDecimal } from './sheet'

describe('a field', () => {
  test.each([
    ['a decimal with every digit, falls included', new ExactDecimal('-12345678901234567890.5'), '-12345678901234567890.5'],
    ['a count', 30, '30'],
    ['yes and no as words', false, 'false'],
    ['nothing as nothing', null, ''],
    ['a text that could be run, disarmed', '-1+1', "'-1+1"],
  ])('is written: %s', (_, field, written) => {
    expect(toDelimited(['a', 'b'], [[field, 'x']])).toBe(`\uFEFFa,b\r\n${written},x\r\n`)
  })
})

test('no rows of no columns are an empty file', () => {
  expect(toDelimited([], [])).toBe('\uFEFF')
})
