import { describe, expect, test } from 'vitest'
import { agrees, fold, foldWithOffsets, isMarked, spellings } from './fold'

describe('folding', () => {
  test.each([
    ['marks', 'Hoàn Kiếm', 'hoan kiem'],
    ['đ and Đ', 'Đống Đa, đường Láng', 'dong da duong lang'],
    ['the eth that some keyboards give for Đ', 'Ðông Anh', 'dong anh'],
    ['case', 'CẢI CÁCH HÀNH CHÍNH', 'cai cach hanh chinh'],
    ['punctuation', ' Văn Miếu - Quốc Tử Giám (2025)…', 'van mieu quoc tu giam 2025'],
    ['compatibility letters', 'ﬁle １２', 'file 12'],
    ['a text of nothing to find', ' –?… ', ''],
  ])('takes away %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('makes the two ways of placing a tone equal, in NFC and NFD', () => {
    const written = ['Yên Hoà, Thuỵ Khuê', 'Yên Hòa, Thụy Khuê'].flatMap((text) => [text.normalize('NFC'), text.normalize('NFD')])
    expect(new Set(written.map(fold))).toEqual(new Set(['yen hoa thuy khue']))
  })

  test('leads each letter back to where it stands, marks with it', () => {
    const text = '(Quận) Hà Đông'.normalize('NFD')
    const { text: folded, starts, ends } = foldWithOffsets(text)
    const at = folded.indexOf('ha')
    expect(folded).toBe('quan ha dong')
    expect(text.slice(starts[at], ends[at + 1]).normalize('NFC')).toBe('Hà')
    expect(text.slice(starts[at + 3], ends[at + 6]).normalize('NFC')).toBe('Đông')
  })

  /** Texts of every kind, the same at each run: letters with marks before and after, signs, letters of two units. */
  function* strangeTexts(count: number) {
    const parts = ['a', 'Ấ', 'đ', 'Đ', '\u0301', '\u0302', ' ', '-', 'ß', 'İ', 'Σ', 'ﬃ', '½', '漢', '한', '𝐀', '𐐀', '\u00a0', '²', 'ǅ', '1', '_', '\ud83d']
    let state = 7
    const next = (below: number) => (state = (state * 48271) % 2147483647) % below
    for (let index = 0; index < count; index += 1) yield Array.from({ length: next(12) }, () => parts[next(parts.length)]).join('')
  }

  test('twice changes nothing, whatever the text', () => {
    for (const text of strangeTexts(3000)) expect(fold(fold(text)), JSON.stringify(text)).toBe(fold(text))
  })

  test('is the same with the way back', () => {
    for (const text of strangeTexts(3000)) expect(foldWithOffsets(text).text, JSON.stringify(text)).toBe(fold(text))
  })

  test('gives for every letter a stretch of the text that folds to it', () => {
    for (const text of strangeTexts(3000)) {
      const { text: folded, starts, ends } = foldWithOffsets(text)
      expect([starts.length, ends.length], JSON.stringify(text)).toEqual([folded.length, folded.length])
      const lost = [...starts.keys()].filter((index) => folded[index] !== ' ' && !fold(text.slice(starts[index], ends[index])).includes(folded[index] ?? '?'))
      expect(lost, JSON.stringify(text)).toEqual([])
    }
  })
})

describe('the marks that were typed', () => {
  const one = (word: string) => spellings(word)[0]!

  test.each([
    ['hà', 'Hà', true], ['hà', 'Hạ', false], ['ha', 'Hạ', true], ['hoà', 'Hòa', true], ['hoà', 'Hoá', false], ['đong', 'Đông', true], ['dông', 'Đông', true],
    ['dông', 'Dong', false], ['đ', 'Dương', false], ['kiê', 'Kiếm', true], ['kiế', 'Kiệm', false], ['hơ', 'Hồ', false],
  ])('"%s" and %s agree: %s', (typed, word, expected) => {
    expect(agrees(one(typed), one(word))).toBe(expected)
    expect(agrees(one(typed.normalize('NFD')), one(word.normalize('NFD')))).toBe(expected)
  })

  test('are known from words without any', () => {
    expect(spellings('thu ngân sách đa').map(isMarked)).toEqual([false, true, true, true])
    expect(isMarked(one('da'))).toBe(false)
  })
})
