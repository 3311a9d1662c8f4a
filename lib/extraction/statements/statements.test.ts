import { describe, expect, test } from 'vitest'
import type { AreaName, ReadingContext, Statement } from '../candidate'
import { extract } from '../extract'
import * as announcements from './corpus/announcements'
import * as caused from './corpus/caused'
import * as changes from './corpus/changes'
import type { MustNotTell, MustTell } from './corpus/entry'

const district = (slug: string, name: string): AreaName => ({ slug, name, level: 'district', kind: 'quan', validFrom: null, validTo: '2025-06-30' })
const context: ReadingContext = {
  areas: [district('sen-hong', 'Sen Hồng'), district('lua-vang', 'Lúa Vàng')],
  indicators: [
    { code: 'budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['Thu ngân sách nhà nước trên địa bàn', 'thu ngân sách'] },
    { code: 'budget-revenue-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
    { code: 'budget-revenue-plan-ratio', kind: 'plan_ratio', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
    { code: 'budget-expenditure', kind: 'level', unitOfMeasure: 'dong', names: ['chi ngân sách'] },
    { code: 'public-investment-disbursement-rate', kind: 'plan_ratio', unitOfMeasure: 'percent', names: ['tỷ lệ giải ngân vốn đầu tư công', 'giải ngân vốn đầu tư công'] },
    { code: 'economic-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['tăng trưởng kinh tế', 'kinh tế'] },
    { code: 'dossiers-on-time-rate', kind: 'share', unitOfMeasure: 'percent', names: ['tỷ lệ giải quyết hồ sơ đúng hạn'] },
    { code: 'poor-households', kind: 'level', unitOfMeasure: 'households', names: ['số hộ nghèo'] },
    { code: 'new-enterprises-growth', kind: 'growth', unitOfMeasure: 'percent', names: ['doanh nghiệp thành lập mới'] },
    { code: 'par-index-score', kind: 'level', unitOfMeasure: 'percent', names: ['chỉ số cải cách hành chính'] },
    { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['chỉ số cải cách hành chính', 'xếp hạng chỉ số cải cách hành chính'] },
  ],
}
const told = (text: string): readonly Statement[] => extract(text, context).statements
const groups: ReadonlyArray<readonly [string, { tells: readonly MustTell[]; ignores: readonly MustNotTell[] }]> = [['changes', changes], ['caused changes', caused], ['announcements', announcements]]

describe.each(groups)('%s', (_, { tells, ignores }) => {
  test.each(tells)('tells «$quote»', ({ text, quote, measure, direction, indicator, period, basis, area }) => {
    const statements = told(text)
    expect(statements.map((statement) => statement.quote)).toEqual([quote])
    const [statement] = statements
    expect(text.slice(statement!.span.start, statement!.span.end)).toBe(quote)
    expect(statement).toMatchObject({
      measure, direction, sort: direction === null ? 'announcement' : 'direction',
      ...(indicator !== undefined && { indicator }), ...(period !== undefined && { period: period && { from: period[0], to: period[1] } }), ...(basis && { basis }), ...(area !== undefined && { area }),
    })
  })

  test.each(ignores)('leaves out $why: «$text»', ({ text }) => {
    expect(told(text)).toEqual([])
  })
})

describe('in a report', () => {
  const report = `Quận Sen Hồng: Kết quả 9 tháng đầu năm 2023

Chín tháng đầu năm 2023, kinh tế của quận tiếp tục tăng trưởng. Thu ngân sách tăng khá; chi ngân sách giảm so với cùng kỳ năm trước.

Tỷ lệ giải quyết hồ sơ đúng hạn tăng. Thu ngân sách tăng 9,2%.

Nhiệm vụ trọng tâm thời gian tới
Thu ngân sách tăng, số hộ nghèo giảm so với năm 2023.

Tin liên quan
Huyện Lúa Vàng: số hộ nghèo giảm mạnh so với cùng kỳ
`
  const statements = told(report)

  test('area and period come from the headline, and are marked as implied', () => {
    expect(statements.find(({ indicator }) => indicator === 'dossiers-on-time-rate')).toMatchObject({
      area: 'Sen Hồng', areaSlug: 'sen-hong', period: { from: '2023-01-01', to: '2023-09-30' }, direction: 'up', implied: ['area', 'period'],
    })
  })

  test('what the report gives a figure for elsewhere is not told without one; tasks and page noise tell nothing', () => {
    expect(statements.map(({ quote }) => quote)).toEqual(['kinh tế của quận tiếp tục tăng trưởng', 'chi ngân sách giảm so với cùng kỳ năm trước', 'Tỷ lệ giải quyết hồ sơ đúng hạn tăng'])
  })

  test('a comparison in its own words is not implied, one that opens the sentence is', () => {
    expect(told('Thu ngân sách tăng khá so với cùng kỳ.')[0]!.implied).toEqual([])
    expect(told('So với cùng kỳ, tổng thu ngân sách nhà nước trên địa bàn tăng khá.')[0]!.implied).toEqual(['basis'])
  })

  test('a comparison behind a semicolon is that of its own clause', () => {
    expect(statements.map(({ basis }) => basis)).toEqual(['none', 'same_period_last_year', 'none'])
  })

  test('with other indicators in mind, best first, and less sure where the catalogue knows none', () => {
    const [known] = told('Thu ngân sách tăng khá so với cùng kỳ.')
    const [unknown] = told('Sản lượng thủy sản tăng khá so với cùng kỳ.')
    expect(known!.alternatives[0]).toEqual({ code: 'budget-revenue-growth', score: 1 })
    expect(known!.alternatives.map(({ code }) => code)).toContain('budget-revenue')
    expect(known!.confidence).toBeGreaterThan(unknown!.confidence)
  })

  test('a telling repeated in the headline is told once', () => {
    expect(told('Quận Sen Hồng: Thu ngân sách năm 2022 tăng khá\n\nNăm 2022, thu ngân sách tăng khá nhờ quản lý tốt các khoản phải nộp của doanh nghiệp trên địa bàn quận Sen Hồng trong cả năm.')).toHaveLength(1)
  })

  test('any Unicode form, the quote is the slice of the canonical text', () => {
    const { text, statements: [first] } = extract('Thu ngân sách tăng khá so với cùng kỳ.'.normalize('NFD'), context)
    expect(text.slice(first!.span.start, first!.span.end)).toBe(first!.quote)
  })
})

test.each(['tăng ', 'thu ngân sách tăng khá ', 'Số hộ nghèo giảm dần, ', 'biểu dương đơn vị dẫn đầu chỉ số ', 'công bố chỉ số ', 'làm giảm tỷ lệ ', 'kinh tế ổn định và có '])('reading «%s» again and again takes time in proportion to its length', (words) => {
  const time = (length: number): number => {
    const text = words.repeat(length / words.length)
    const from = performance.now()
    extract(text, context)
    return performance.now() - from
  }
  time(6_000)
  const small = Math.min(time(12_000), time(12_000), time(12_000))
  // five times the text; quadratic time would be twenty-five times, the rest is room for a busy machine
  expect(Math.min(time(60_000), time(60_000))).toBeLessThan(12 * small + 200)
}, 30_000)
