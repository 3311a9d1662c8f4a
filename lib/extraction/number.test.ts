import { describe, expect, test } from 'vitest'
import { joinScales, negate, parseNumber, scaleOf } from './number'
import { readNumberWords } from './number-words'

describe('parseNumber', () => {
  test.each([
    ['7', '7'], ['07', '7'], ['1.200', '1200'], ['1.234.567', '1234567'], ['1.447,135', '1447.135'], ['16,3', '16.3'], ['0,06', '0.06'], ['429,173', '429.173'], ['2.848', '2848'],
  ])('%s is %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value, doubts: [] })
  })

  test.each([
    ['86.45', '86.45'], ['0.500', '0.5'], ['9,179,8', '9179.8'], ['1,234,567', '1234567'], ['1.234.56', '1234.56'], ['1,234.5', '1234.5'],
  ])('%s breaks the rule and is read as %s with a doubt', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value, doubts: ['unusual-separator'] })
  })

  test.each([['1,2,5,44', 'uneven-groups'], ['12,5,', 'not-a-number'], ['', 'not-a-number'], ['1e3', 'not-a-number'], ['1'.repeat(40), 'too-long']])('%s is refused: %s', (text, reason) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason })
  })
})

describe('scales', () => {
  test('an amount in two scales keeps every digit', () => {
    expect(joinScales('3634', '32', 1000)).toBe('3634.032')
    expect(joinScales('65', '624.5', 1000)).toBe('65.6245')
    expect(joinScales('1', '250', 1000)).toBe('1.25')
  })

  test('a second part that would carry is refused', () => {
    expect(() => joinScales('3', '1200', 1000)).toThrow(RangeError)
  })

  test('words of scale are powers of ten', () => {
    expect([scaleOf('nghìn  tỷ'), scaleOf('Triệu'), scaleOf('hộ')]).toEqual(['1000000000000', '1000000', null])
  })

  test('zero has no sign', () => {
    expect([negate('0'), negate('2.5'), negate('-2.5')]).toEqual(['0', '-2.5', '2.5'])
  })
})

describe('readNumberWords', () => {
  test.each([
    ['năm', '5'], ['mười', '10'], ['mười hai', '12'], ['mười lăm', '15'], ['hai mươi', '20'], ['hai mươi tư', '24'], ['hai lăm', '25'], ['ba chục', '30'], ['một trăm linh năm', '105'], ['hai trăm', '200'], ['ba trăm mười hai', '312'],
  ])('%s is %s', (words, value) => {
    expect(readNumberWords(words)).toBe(value)
  })

  test.each(['mươi hai', 'hai ba', 'trăm', 'linh năm'])('%s is no number', (words) => {
    expect(readNumberWords(words)).toBeNull()
  })
})
