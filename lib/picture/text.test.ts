import { describe, expect, test } from 'vitest'
import { clean } from './clean'
import { FONTS } from './pictures.test-data'
import { OWN_LETTERS } from './svg'
import { firstLines, shortened, widthOf, wrap } from './text'

const VOWELS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
const LETTERS = [...VOWELS, ...VOWELS.toUpperCase(), ...'bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVXfjwzFJWZ0123456789.,%/()–—“”‘’…−≠+|=:;']

describe('the fonts', () => {
  test('have every letter of Vietnamese, in both weights', () => {
    expect(LETTERS.filter((letter) => !FONTS.regular.has(letter) || !FONTS.bold.has(letter))).toEqual([])
  })

  test('have all that is set in the first of them, and the second has the arrows', () => {
    const own = new RegExp(`[${OWN_LETTERS}]`, 'u')
    const claimed = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter((character) => own.test(character))
    expect(claimed.length).toBeGreaterThan(250)
    expect(claimed.filter((character) => !FONTS.regular.has(character) || !FONTS.bold.has(character))).toEqual([])
    expect([...'→↓'].every((arrow) => FONTS.other.has(arrow) && !own.test(arrow))).toBe(true)
  })
})

describe('how wide a text is', () => {
  test.each(['Đống Đa đứng đầu về chỉ số CCHC, năm 2023: 96,3%', 'PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM', 'https://chi-so.test/p/7KQ2-9XMF?a=b&c=d', '1.234.567,8 tỷ đồng'])('%s: never too little, and little too much', (text) => {
    expect(widthOf(text, 13)).toBeGreaterThanOrEqual(FONTS.bold.widthOf(text, 13))
    expect(widthOf(text, 13)).toBeLessThan(FONTS.bold.widthOf(text, 13) * 1.05)
  })

  test('of no letter too little, in either weight', () => {
    expect(LETTERS.filter((letter) => widthOf(letter, 100) < Math.max(FONTS.regular.widthOf(letter, 100), FONTS.bold.widthOf(letter, 100)))).toEqual([])
  })
})

describe('lines', () => {
  test('hold all words in their order, none longer than the room', () => {
    const text = 'Thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm năm 2023 ước đạt 13.400 tỷ đồng'
    const lines = wrap(text, 180, 13)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every((line) => widthOf(line, 13) <= 180)).toBe(true)
  })

  test('part a word that is longer than the room, an address after a sign of its own', () => {
    expect(wrap('a'.repeat(300), 100, 13).every((line) => widthOf(line, 13) <= 100)).toBe(true)
    expect(wrap('a'.repeat(300), 100, 13).join('')).toBe('a'.repeat(300))
    expect(wrap('https://chi-so.test/figures?kind=lines&indicator=par-index-score', 200, 13)[0]).toMatch(/[/?&=.-]$/)
  })

  test('beyond what is wanted are left out, and the last says so', () => {
    expect(firstLines(['một hai', 'ba bốn', 'năm sáu'], 2, 60, 13)).toEqual(['một hai', expect.stringMatching(/^ba.*…$/)])
    expect(firstLines(['một', 'hai'], 2, 60, 13)).toEqual(['một', 'hai'])
    expect(widthOf(shortened('Văn Miếu - Quốc Tử Giám', 60, 13), 13)).toBeLessThanOrEqual(60)
  })
})

describe('a clean text', () => {
  test('has no characters that XML forbids, and none that turn the direction of reading', () => {
    expect(clean('a\u0000b\u0008c\uFFFEd\uD800e')).toBe('abcd\uFFFDe')
    expect(clean('\u202Exuôi\u202C \u2066ngược\u2069 \u200Ftới\u061C')).toBe('xuôi ngược tới')
    expect(clean('abc \u0645\u0631\u062D\u0628\u0627 def')).toBe('abc \u0645\u0631\u062D\u0628\u0627 def')
  })

  test('is one line, composed', () => {
    expect(clean('  một\tdòng\r\nhai \u2028 ')).toBe('một dòng hai')
    expect(clean('Hoàn Kiếm'.normalize('NFD'))).toBe('Hoàn Kiếm')
  })
})
