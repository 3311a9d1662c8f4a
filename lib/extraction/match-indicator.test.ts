import { describe, expect, test } from 'vitest'
import type { IndicatorWords } from './candidate'
import { matchIndicator, type Measured } from './match-indicator'

const indicators: readonly IndicatorWords[] = [
  { code: 'budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['thu ngân sách nhà nước trên địa bàn', 'thu ngân sách'] },
  { code: 'local-budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['thu ngân sách quận'] },
  { code: 'budget-revenue-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
  { code: 'budget-revenue-plan-ratio', kind: 'plan_ratio', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
  { code: 'avg-budget-revenue-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
  { code: 'enterprises-active', kind: 'level', unitOfMeasure: 'enterprises', names: ['doanh nghiệp đang hoạt động', 'doanh nghiệp'] },
  { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['chỉ số cải cách hành chính'] },
  { code: 'par-rank-as-reported', kind: 'rank', unitOfMeasure: 'rank', names: ['cải cách hành chính'] },
]
const match = (measured: Partial<Measured>): string | null =>
  matchIndicator({ kind: 'level', measure: 'thu ngân sách', unit: 'đồng', of: null, basis: 'none', yearNamed: true, yearlyAverage: false, ...measured }, indicators)

describe('matchIndicator', () => {
  test('the longest name that stands in the measure wins', () => {
    expect(match({ measure: 'tổng thu ngân sách nhà nước trên địa bàn' })).toBe('budget-revenue')
    expect(match({ measure: 'Thu ngân sách quận Sen Hồng' })).toBe('local-budget-revenue')
  })

  test('marks and short forms do not matter', () => {
    expect(match({ measure: 'Thu NSNN tren dia ban' })).toBe('budget-revenue')
  })

  test('kind and unit have to fit', () => {
    expect(match({ kind: 'growth', unit: '%' })).toBe('budget-revenue-growth')
    expect(match({ kind: 'growth', unit: 'đồng' })).toBeNull()
    expect(match({ kind: 'growth', unit: '%', yearlyAverage: true })).toBe('avg-budget-revenue-growth')
  })

  test('an excess over the plan is no growth, a ratio to last year no ratio to the plan', () => {
    expect(match({ kind: 'growth', unit: '%', basis: 'plan' })).toBeNull()
    expect(match({ kind: 'plan_ratio', unit: '%', basis: 'plan' })).toBe('budget-revenue-plan-ratio')
    expect(match({ kind: 'plan_ratio', unit: '%', basis: 'same_period_last_year' })).toBeNull()
  })

  test('what is counted has to be a word of the indicator', () => {
    expect(match({ measure: 'doanh nghiệp đang hoạt động', unit: 'doanh nghiệp' })).toBe('enterprises-active')
    expect(match({ measure: 'doanh nghiệp được tiêm mũi', unit: 'mũi' })).toBeNull()
  })

  test('a place in administrative reform is the index rank only where the index year is named', () => {
    const rank = { kind: 'rank', unit: 'hạng', measure: 'công tác cải cách hành chính' }
    expect(match({ ...rank, yearNamed: true })).toBe('par-index-rank')
    expect(match({ ...rank, yearNamed: false })).toBe('par-rank-as-reported')
  })

  test('unknown words match nothing', () => {
    expect(match({ measure: 'sản lượng nấm rơm' })).toBeNull()
    expect(match({ measure: '' })).toBeNull()
  })
})
