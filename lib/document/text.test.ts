import { describe, expect, test } from 'vitest'
import { cleanText, markOf, roman } from './text'

describe('text of a document', () => {
  test('is one line, composed, and turns nobody around', () => {
    expect(cleanText('một\r\ndòng\tthôi')).toBe('một dòng thôi')
    expect(cleanText('\u202Exuôi\u202C\u200F')).toBe('xuôi')
    expect(cleanText('Hoa\u0300n Kie\u0302\u0301m')).toBe('Hoàn Kiếm')
    expect(cleanText('a\u0000\uFFFFb')).toBe('a b')
    expect(cleanText('x\uD800y\uDC00z 😀')).toBe('xyz 😀')
  })

  test('keeps every Vietnamese letter', () => {
    const letters = 'ĂÂĐÊÔƠƯăâđêôơưÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ'
    expect(cleanText(letters.normalize('NFD'))).toBe(letters)
  })
})

test('marks of notes are letters, since evidence has numbers', () => {
  expect([0, 25, 26, 27, 701, 702].map(markOf)).toEqual(['a', 'z', 'aa', 'ab', 'zz', 'aaa'])
})

test('headings are numbered in Roman numerals', () => {
  expect([1, 2, 3, 4, 5, 6, 9, 10, 14].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'IX', 'X', 'XIV'])
})
