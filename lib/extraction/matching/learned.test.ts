import { describe, expect, test } from 'vitest'
import type { IndicatorWords } from '../candidate'
import { learnedKey } from './learned'
import { matchIndicator } from './match-indicator'
import type { Measured } from './measured'

const key = (measure: string): string => learnedKey(measure, 'level', 'đồng')

describe('learnedKey', () => {
  test.each([
    'Thu hồi nợ đọng',
    'thu hồi nợ đọng',
    'thu hoi no dong',
    'Thu hồi nợ đọng trên địa bàn quận Sen Hồng',
    'thu hồi nợ đọng trên địa bàn',
    'UBND huyện Mai Đình đã thu hồi nợ đọng',
    'Sen Hồng thu hồi nợ đọng',
    'thu hồi nợ đọng năm 2023',
    'thu hồi nợ đọng tại Sen Hồng',
    'Thu hồi nợ đọng'.normalize('NFD'),
  ])('«%s» is remembered without area, actor, time and marks', (measure) => expect(key(measure)).toBe('level|dong|thu hoi no dong'))

  test('whose budget it is stays, not which district', () => {
    expect(key('Thu ngân sách quận Sen Hồng')).toBe(key('thu ngân sách huyện'))
    expect(key('Thu ngân sách quận Sen Hồng')).not.toBe(key('thu ngân sách'))
    expect(key('Thu ngân sách xã Mai Đình')).not.toBe(key('thu ngân sách huyện Mai Đình'))
  })

  test('kind and unit belong to it', () => {
    expect(learnedKey('thu hồi nợ đọng', 'growth', '%')).not.toBe(key('thu hồi nợ đọng'))
    expect(learnedKey('thu hồi nợ đọng', 'level', 'vụ')).not.toBe(key('thu hồi nợ đọng'))
  })

  test('title case is no name, and nothing is learned from an area alone', () => {
    expect(key('Thu Ngân sách nhà nước')).toBe('level|dong|thu ngan sach nha nuoc')
    for (const nothing of ['', '12/30', 'Đảng bộ quận', 'quận Sen Hồng']) expect(key(nothing)).toBe('')
  })

  test('a key read as a measure again is the same key', () => {
    for (const measure of ['Thu hồi nợ đọng trên địa bàn quận Sen Hồng', 'xã đạt chuẩn nông thôn mới']) expect(key(key(measure).split('|')[2]!)).toBe(key(measure))
  })
})

describe('what reviewers decided', () => {
  const words = (code: string, learned: readonly string[]): IndicatorWords => ({ code, kind: 'level', unitOfMeasure: 'dong', names: [code === 'budget-revenue' ? 'thu ngân sách' : 'thu nợ thuế'], learned })
  const match = (measure: string, indicators: readonly IndicatorWords[]) => {
    const measured: Measured = { kind: 'level', measure, unit: 'đồng', of: null, basis: 'none', yearNamed: true, yearlyAverage: false, severalYears: false, quote: measure, sentence: measure, paragraph: measure }
    return matchIndicator(measured, indicators)
  }

  test('decides at once, even against the words', () => {
    expect(match('Nguồn thu của quận', [words('budget-revenue', [key('nguồn thu')]), words('tax-debt', [])]).indicator).toBeNull()
    expect(match('Nguồn thu tại Sen Hồng', [words('budget-revenue', [key('nguồn thu')]), words('tax-debt', [])])).toEqual({ indicator: 'budget-revenue', alternatives: [{ code: 'budget-revenue', score: 1 }] })
    expect(match('thu ngân sách', [words('budget-revenue', []), words('tax-debt', [key('thu ngân sách')])]).indicator).toBe('tax-debt')
  })

  test('holds for these words only, not for others that contain them', () => {
    const known = [words('budget-revenue', [key('nguồn thu')]), words('tax-debt', [])]
    expect(match('nguồn thu xã hội hóa', known).indicator).toBeNull()
    expect(match('nguồn', known).indicator).toBeNull()
  })

  test('two indicators that learned the same words are both offered, and none is chosen', () => {
    const both = [words('budget-revenue', [key('nguồn thu')]), words('tax-debt', [key('nguồn thu')])]
    expect(match('nguồn thu', both)).toEqual({ indicator: null, alternatives: [{ code: 'budget-revenue', score: 1 }, { code: 'tax-debt', score: 1 }] })
  })
})
