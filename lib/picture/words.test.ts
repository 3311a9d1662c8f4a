import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { handoutOf, seededHandout } from '@/lib/export/handouts.test-data'
import { keyWords, moreNotes, moreSources, noteLines, originWords } from './words'

const live = seededHandout({ kind: 'ranking', indicator: 'production-value' })
const frozen = { ...live, link: { address: 'https://chi-so.test/p/7KQ2', frozen: true } }

test.each(['vi', 'en'] as const)('marks are called in %s as the page calls them', (locale) => {
  const words: Record<string, string> = JSON.parse(readFileSync(`messages/${locale}/figure.json`, 'utf8'))
  expect(keyWords({ locale })).toEqual({ official: words.keyOfficial, estimated: words.keyEstimated, derived: words.keyDerived, disputed: words.keyDisputed })
})

test('date and link say whether the view stands still', () => {
  expect(originWords(frozen)).toBe('Lập ngày 22/11/2026. Bản giữ nguyên: https://chi-so.test/p/7KQ2')
  expect(originWords(live)).toContain('Bản cập nhật: https://chi-so.test/figures')
  expect(originWords({ ...frozen, locale: 'en' })).toContain('Frozen view: https://chi-so.test/p/7KQ2')
})

describe('notes', () => {
  test('name the areas that are not drawn with the others, with the reason, each reason once', () => {
    const apart = live.view.rows.filter((row) => row.apart.length > 0)
    const notes = noteLines(live)
    expect(apart.length).toBeGreaterThan(0)
    for (const { area, apart: reasons } of apart) expect(notes.some((note) => note.includes(area.name) && note.includes('không vẽ chung vì không so sánh được') && reasons.every((reason) => note.includes(reason)))).toBe(true)
    expect(new Set(notes).size).toBe(notes.length)
  })

  test('say of areas drawn at the reader’s wish that they are not comparable', () => {
    const overridden = seededHandout({ kind: 'ranking', indicator: 'production-value', override: true })
    expect(noteLines(overridden).some((note) => note.includes('không so sánh được với các số khác'))).toBe(true)
    expect(noteLines(overridden).some((note) => note.includes('không vẽ chung'))).toBe(false)
  })

  test('say of single figures what the table says under it', () => {
    const { figure, options } = seededHandout({ kind: 'ranking', indicator: 'par-index-score' })
    const noted = handoutOf({ ...figure, cells: figure.cells.map((cell) => ({ ...cell, note: 'không gồm số được gia hạn' })) }, options)
    expect(noteLines(noted).filter((note) => note.endsWith(': không gồm số được gia hạn'))).toHaveLength(1)
  })
})

test('what is left out is counted in words', () => {
  expect(moreNotes(live)(3)).toBe('còn 3 ghi chú, xem tại liên kết')
  expect([1, 2].map(moreSources({ ...live, locale: 'en' }))).toEqual(['1 more source at the link', '2 more sources at the link'])
})
