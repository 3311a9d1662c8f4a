import { describe, expect, test } from 'vitest'
import { matchCount } from './counts'
import type { Measured } from './measured'

const count = (quote: string, measured: Partial<Measured>): string | null | undefined =>
  matchCount({ kind: 'level', measure: quote.replace(/^.*?\d+(?:\/\d+)?\s/u, ''), unit: 'chỉ tiêu', of: null, basis: 'none', yearNamed: false, yearlyAverage: false, severalYears: false, quote, sentence: quote, paragraph: quote, ...measured })

describe('goals', () => {
  test.each<readonly [string, Measured['kind'], string | null]>([
    ['hoàn thành 17/18 chỉ tiêu', 'completion', 'targets-completed'],
    ['vượt mức 17/18 chỉ tiêu đề ra', 'completion', 'targets-completed'],
    ['6/18 chỉ tiêu vượt kế hoạch', 'completion', 'targets-exceeded'],
    ['14/15 chỉ tiêu đạt và vượt kế hoạch', 'completion', 'targets-completed'],
    ['hoàn thành 9/9 chỉ tiêu thành phố giao', 'completion', 'city-targets-completed'],
    ['11/12 chỉ tiêu HĐND huyện giao', 'completion', 'district-targets-completed'],
    ['7/8 chỉ tiêu nghị quyết Đại hội', 'completion', 'term-tasks-completed'],
    ['3 chỉ tiêu vượt kế hoạch', 'level', 'targets-exceeded'],
    ['hoàn thành 13 chỉ tiêu', 'level', 'targets-completed'],
    ['12 chỉ tiêu đạt kế hoạch', 'level', null],
    ['2 chỉ tiêu khó hoàn thành', 'level', null],
  ])('«%s» as %s is %s', (quote, kind, code) => expect(count(quote, { kind })).toBe(code))

  test('tasks are those of a term only where the sentence speaks of it', () => {
    expect(count('hoàn thành 21/30 nhiệm vụ', { kind: 'completion', unit: 'nhiệm vụ', sentence: 'Từ đầu nhiệm kỳ, Đảng bộ hoàn thành 21/30 nhiệm vụ.' })).toBe('term-tasks-completed')
    expect(count('hoàn thành 21/30 nhiệm vụ', { kind: 'completion', unit: 'nhiệm vụ' })).toBeNull()
  })
})

describe('communes', () => {
  test.each<readonly [string, Measured['kind'], boolean, string | null]>([
    ['18/21 xã đạt chuẩn nông thôn mới', 'completion', false, 'nrm-communes'],
    ['7 xã đạt chuẩn nông thôn mới nâng cao', 'level', false, 'nrm-advanced-communes'],
    ['2 xã được công nhận nông thôn mới kiểu mẫu', 'level', true, 'nrm-model-communes-recognised'],
    ['2 xã được công nhận nông thôn mới kiểu mẫu', 'level', false, null],
    ['9/12 xã đạt chuẩn quốc gia về y tế', 'completion', false, null],
    ['3 xã chưa đạt chuẩn nông thôn mới', 'level', false, null],
  ])('«%s» as %s, year named %s, is %s', (quote, kind, yearNamed, code) => expect(count(quote, { kind, unit: 'xã', yearNamed })).toBe(code))

  test('other counts are left to the words', () => expect(count('90 doanh nghiệp', { unit: 'doanh nghiệp' })).toBeUndefined())
})
