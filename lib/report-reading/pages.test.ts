import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalise } from '@/lib/extraction/canonical'
import { canonicalPages, pageAt } from './pages'

describe('pages of a file in the canonical text', () => {
  test('stay where they are in a text that is canonical', () => {
    const pages = [{ number: 1, start: 0, end: 7 }, { number: 2, start: 8, end: 15 }]
    expect(canonicalPages('Trang 1\nTrang 2', pages)).toEqual(pages)
  })

  test('move with letters that are composed and line ends that become one', () => {
    const raw = 'Tỷ lệ'.normalize('NFD') + '\r\n' + 'Quận'.normalize('NFD')
    const second = raw.indexOf('\n') + 1
    const [first, last] = canonicalPages(raw, [{ number: 1, start: 0, end: second - 2 }, { number: 2, start: second, end: raw.length }])
    const { text } = canonicalise(raw)
    expect(text.slice(first?.start, first?.end)).toBe('Tỷ lệ')
    expect(text.slice(last?.start, last?.end)).toBe('Quận')
  })

  test('keep the name of a sheet', () => {
    expect(canonicalPages('\ufeffa', [{ number: 1, start: 1, end: 2, name: 'Thu' }])).toEqual([{ number: 1, start: 0, end: 1, name: 'Thu' }])
  })

  test('hold the same letters as before, whatever the letters and line ends', () => {
    const letter = fc.constantFrom('ệ', 'ế'.normalize('NFD'), 'a', '\r\n', '\n', '\u00a0', 'đ', '😀', 'ộ'.normalize('NFD'))
    const page = fc.array(letter, { maxLength: 12 }).map((letters) => `${letters.join('')}.`)
    fc.assert(fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), (texts) => {
      let raw = ''
      const pages = texts.map((text, index) => {
        const start = raw.length
        raw += text
        return { number: index + 1, start, end: raw.length }
      })
      const moved = canonicalPages(raw, pages)
      const { text } = canonicalise(raw)
      expect(moved.map(({ start, end }) => text.slice(start, end))).toEqual(texts.map((each) => canonicalise(each).text))
    }))
  })

  test('lie within the text they are of', () => {
    expect(() => canonicalPages('a\r\nb', [{ number: 1, start: 0, end: 5 }])).toThrow(RangeError)
  })
})

describe('the page of an offset', () => {
  const pages = [{ number: 1, start: 0, end: 10 }, { number: 2, start: 11, end: 20 }]

  test.each([[0, 1], [10, 1], [11, 2], [500, 2]])('%i is on page %i', (offset, number) => {
    expect(pageAt(pages, offset)?.number).toBe(number)
  })

  test('is none in a file without pages', () => {
    expect(pageAt(null, 3)).toBeNull()
    expect(pageAt([], 3)).toBeNull()
  })
})
