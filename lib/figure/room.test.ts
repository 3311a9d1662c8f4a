import { describe, expect, test } from 'vitest'
import { gutter, leavesPlot, phoneWidth, textWidth, wideWidth, wrapText } from './room'

describe('the room a text takes', () => {
  // As the browser measured them, 13px, the names in the bold weight.
  test.each([['Chương Mỹ', 72.6], ['Đống Đa', 56.5], ['Hai Bà Trưng', 81], ['2004', 35.3], ['50%', 28.4], ['99,64', 40.7], ['Thường', 48.4], ['Mỹ', 18.7]])('of “%s” is no less than it is, and not much more', (text, measured) => {
    expect(textWidth(text, 1)).toBeGreaterThanOrEqual(measured)
    expect(textWidth(text, 1)).toBeLessThan(measured * 1.2 + 2)
  })

  test('grows with the size of text', () => {
    expect(textWidth('Hai Bà Trưng', 2)).toBeCloseTo(2 * textWidth('Hai Bà Trưng', 1), -1)
  })

  test('does not depend on how its marks are written', () => {
    expect(textWidth('Thường'.normalize('NFC'), 1)).toBeGreaterThanOrEqual(textWidth('Thuong', 1))
  })
})

describe('a text in lines', () => {
  test('is cut at spaces, each line within its room', () => {
    const lines = wrapText('Phường Văn Miếu - Quốc Tử Giám', 120, 1)
    expect(lines.join(' ')).toBe('Phường Văn Miếu - Quốc Tử Giám')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(textWidth(line, 1)).toBeLessThanOrEqual(120)
  })

  test('keeps a word that is too long', () => {
    expect(wrapText('2020-01-01/P1816D', 20, 1)).toEqual(['2020-01-01/P1816D'])
  })
})

test('gutters come in steps of eight, up to the widest there is a class for', () => {
  expect([0, 1, 8, 9, 100, 900].map(gutter)).toEqual([0, 8, 8, 16, 104, 320])
})

test('a plot is left where gutters take no more than most of the width', () => {
  expect(leavesPlot(100, 100, 350)).toBe(true)
  expect(leavesPlot(150, 120, 350)).toBe(false)
  expect(leavesPlot(400, 0, 2000)).toBe(false)
})

test('a phone is narrower than the bound for spare texts at every size of text', () => {
  for (const scale of [0.9375, 1, 1.25, 1.5, 2]) expect(phoneWidth(scale)).toBeLessThan(wideWidth(scale))
})
