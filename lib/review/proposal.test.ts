import { describe, expect, test } from 'vitest'
import type { Observation } from '@/lib/indicators/observation'
import { seededIndicator, seededObservations } from '@/lib/indicators/seeds.test-data'
import { reportProposals, sayProposal, type Proposal } from './proposal'

const before = seededObservations.find(({ area, indicator, period }) => area === 'dong-anh' && indicator === 'budget-revenue' && period.to === '2022-12-31') as Observation
const change: Proposal = {
  rule: 'workbook/changed-cell', indicator: seededIndicator('budget-revenue'), area: { slug: 'dong-anh', name: 'Đông Anh', fullName: 'Huyện Đông Anh' }, before, beforeArea: 'Huyện Đông Anh',
  confirmation: { indicator: 'budget-revenue', area: 'dong-anh', periodFrom: '2022-01-01', periodTo: '2022-12-31', value: '8350.5', valueMax: null, scale: '1000000000', of: null, basis: 'none', estimated: true, qualifier: null },
}
const rank: Proposal = {
  rule: 'workbook/added-row', indicator: seededIndicator('par-index-rank'), area: { slug: 'hoan-kiem', name: 'Hoàn Kiếm', fullName: 'Quận Hoàn Kiếm' }, before: null, beforeArea: null,
  confirmation: { indicator: 'par-index-rank', area: 'hoan-kiem', periodFrom: '2024-01-01', periodTo: '2024-12-31', value: '3', valueMax: null, scale: '1', of: '30', basis: 'none', estimated: false, qualifier: null },
}

describe('figures of a workbook as a report', () => {
  test('are a line each, which is the sentence that the figure stands in', () => {
    const { text, candidates } = reportProposals([change, rank])
    expect(text.split('\n').slice(1)).toEqual([
      'Thu ngân sách nhà nước trên địa bàn; Huyện Đông Anh; năm 2022: ước 8.350,5 tỷ đồng (trước: ước hơn 8.300 tỷ đồng)',
      'Thứ hạng Chỉ số CCHC; Quận Hoàn Kiếm; năm 2024: 3/30 (mới)',
    ])
    for (const { span, quote } of candidates) expect(text.slice(span.start, span.end)).toBe(quote)
    expect(candidates.map(({ quote }) => quote)).toEqual(text.split('\n').slice(1))
  })

  test('keep the number and unit as the person wrote them, and what rule they came by', () => {
    expect(reportProposals([change]).candidates[0]).toMatchObject({ value: '8350.5', scale: '1000000000', measureUnit: 'đồng', estimated: true, kind: 'level', indicator: 'budget-revenue', areaSlug: 'dong-anh', rule: 'workbook/changed-cell', ruleVersion: 1, implied: [] })
  })

  test('say where a figure stood before it was moved', () => {
    expect(sayProposal({ ...change, confirmation: { ...change.confirmation, periodTo: '2022-09-30' } })).toContain('9 tháng năm 2022: ước 8.350,5 tỷ đồng (trước: Huyện Đông Anh, năm 2022: ước hơn 8.300 tỷ đồng)')
  })

  test('stay one line each, whatever their names hold', () => {
    const { text, candidates } = reportProposals([{ ...change, area: { ...change.area, fullName: 'Huyện\nĐông\u2028Anh\r' } }, rank])
    expect(text.split(/[\n\r\u2028]/)).toHaveLength(3)
    for (const { span, quote } of candidates) expect(text.slice(span.start, span.end)).toBe(quote)
  })
})
