import { describe, expect, test } from 'vitest'
import type { IndicatorWords } from '../candidate'
import { prepared } from './catalogue'
import { matchIndicator } from './match-indicator'
import type { Measured } from './measured'

const indicators: readonly IndicatorWords[] = [
  { code: 'budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['thu ngân sách nhà nước trên địa bàn', 'thu ngân sách'] },
  { code: 'local-budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['thu ngân sách quận'] },
  { code: 'budget-revenue-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
  { code: 'budget-revenue-plan-ratio', kind: 'plan_ratio', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
  { code: 'avg-budget-revenue-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
  { code: 'enterprises-active', kind: 'level', unitOfMeasure: 'enterprises', names: ['doanh nghiệp đang hoạt động', 'doanh nghiệp'] },
  { code: 'enterprises-new', kind: 'level', unitOfMeasure: 'enterprises', names: ['doanh nghiệp thành lập mới'] },
  { code: 'new-enterprises-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['doanh nghiệp thành lập mới'] },
  { code: 'budget-revenue-multi-year', kind: 'level', unitOfMeasure: 'dong', names: ['thu ngân sách cả giai đoạn'] },
  { code: 'trade-services-share', kind: 'share', unitOfMeasure: 'percent', names: ['thương mại - dịch vụ'] },
  { code: 'trade-services-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['doanh thu thương mại, dịch vụ'] },
  { code: 'trade-services-tourism-revenue-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['doanh thu thương mại, dịch vụ, du lịch'] },
  { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['chỉ số cải cách hành chính'] },
  { code: 'par-rank-as-reported', kind: 'rank', unitOfMeasure: 'rank', names: ['cải cách hành chính'] },
]
const match = (measured: Partial<Measured>): string | null =>
  matchIndicator({ kind: 'level', measure: 'thu ngân sách', unit: 'đồng', of: null, basis: 'none', yearNamed: true, yearlyAverage: false, severalYears: false, quote: '', sentence: '', paragraph: '', ...measured }, indicators).indicator

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
    const rank = { kind: 'rank', unit: 'hạng', measure: 'công tác cải cách hành chính' } as const
    expect(match({ ...rank, yearNamed: true })).toBe('par-index-rank')
    expect(match({ ...rank, yearNamed: false })).toBe('par-rank-as-reported')
  })

  test('a longer name of another kind says that something else is measured', () => {
    expect(match({ kind: 'growth', unit: '%', measure: 'tổng thu ngân sách quận' })).toBeNull()
    expect(match({ measure: 'doanh thu thương mại, dịch vụ, du lịch' })).toBeNull()
    expect(match({ kind: 'growth', unit: '%', measure: 'số doanh nghiệp' })).toBeNull()
  })

  test('a part of what a name covers is not meant by it', () => {
    expect(match({ measure: 'thu ngân sách từ thuế ngoài quốc doanh' })).toBeNull()
    expect(match({ measure: 'doanh nghiệp vi phạm', unit: 'doanh nghiệp' })).toBeNull()
    expect(match({ measure: 'doanh nghiệp', unit: 'doanh nghiệp', quote: 'kiểm tra 45 doanh nghiệp' })).toBeNull()
  })

  test('a sum over several years is another indicator than that of one year', () => {
    expect(match({ severalYears: true })).toBe('budget-revenue-multi-year')
    expect(match({ kind: 'growth', unit: '%', severalYears: true })).toBeNull()
  })

  test('a percentage of a sector is its share only where the economy is divided', () => {
    const share = { kind: 'share', unit: '%', measure: 'thương mại - dịch vụ' } as const
    expect(match({ ...share, paragraph: 'Cơ cấu kinh tế: thương mại - dịch vụ 60%.' })).toBe('trade-services-share')
    expect(match({ ...share, paragraph: 'Thương mại - dịch vụ đạt 16%.' })).toBeNull()
  })

  test('unknown words match nothing', () => {
    expect(match({ measure: 'sản lượng nấm rơm' })).toBeNull()
    expect(match({ measure: '' })).toBeNull()
  })

  test('"dự toán", "mục tiêu" name a target, no result', () => {
    expect(match({ measure: 'dự toán thu ngân sách' })).toBeNull()
    expect(match({ measure: 'dự toán thu ngân sách', target: true })).toBe('budget-revenue')
  })

  test('what is not sure is offered, best first, and never with the score of what is', () => {
    const measured: Measured = { kind: 'growth', measure: 'tổng thu ngân sách', unit: '%', of: null, basis: 'plan', yearNamed: true, yearlyAverage: false, severalYears: false, quote: '', sentence: '', paragraph: '' }
    const { indicator, alternatives } = matchIndicator(measured, indicators)
    expect(indicator).toBeNull()
    expect(alternatives.map(({ code }) => code)).toContain('budget-revenue-plan-ratio')
    expect(alternatives.every(({ score }) => score <= 0.6)).toBe(true)
  })

  test('a name the lexicon has never heard of is an indicator like any other', () => {
    const added: IndicatorWords = { code: 'straw-mushrooms', kind: 'level', unitOfMeasure: 'tan', names: ['Sản lượng nấm rơm'] }
    const measured: Measured = { kind: 'level', measure: 'sản lượng nấm rơm trên địa bàn huyện', unit: 'tấn', of: null, basis: 'none', yearNamed: true, yearlyAverage: false, severalYears: false, quote: '', sentence: '', paragraph: '' }
    expect(matchIndicator(measured, [...indicators, added]).indicator).toBe('straw-mushrooms')
    expect(matchIndicator({ ...measured, measure: 'sản lượng nấm mỡ' }, [...indicators, added]).indicator).toBeNull()
  })

  test('the catalogue is prepared once for each array', () => {
    expect(prepared(indicators)).toBe(prepared(indicators))
    expect(prepared([...indicators])).not.toBe(prepared(indicators))
  })

  test('a measure of any length costs no more than its beginning', () => {
    expect(match({ measure: `thu ngân sách ${'tăng '.repeat(200_000)}` })).toBe('budget-revenue')
    expect(match({ measure: 'ngânsáchthu'.repeat(50_000) })).toBeNull()
    expect(match({ measure: 'Sen '.repeat(100_000) })).toBeNull()
  })
})
