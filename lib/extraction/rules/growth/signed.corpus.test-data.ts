import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Trộm cắp xảy ra 25 vụ, giảm 5 vụ (-16,7%).', words: '16,7%', kind: 'growth', value: '-16.7' },
  { text: 'Ngộ độc thực phẩm xảy ra 3 vụ, giảm 2 vụ (-40%).', words: '40%', kind: 'growth', value: '-40' },
  { text: 'Thu thuế đạt 640 tỷ đồng (+12,4%).', words: '12,4%', kind: 'growth', value: '12.4' },
  { text: 'Đàn bò có 4.200 con (– 3,5%).', words: '3,5%', kind: 'growth', value: '-3.5' },
  { text: 'Khách quốc tế đạt 15.000 lượt (+ 22%).', words: '22%', kind: 'growth', value: '22' },
  { text: 'Tổng thu 95 tỷ đồng, giảm 4 tỷ đồng (-4,2%) so với cùng kỳ.', words: '4,2%', kind: 'growth', value: '-4.2', basis: 'same_period_last_year' },
  { text: 'Tỷ lệ hài lòng đạt 91% (+1,8 điểm %).', words: '1,8 điểm %', kind: 'growth', value: '1.8', unit: 'điểm %' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a share in brackets', text: 'Quận giải quyết 960 hồ sơ (98,5%).', others: ['level/count', 'share/percent'] },
  { why: 'a share of households', text: 'Có 14 hộ thoát nghèo (70%).', others: ['level/count', 'share/percent'] },
  { why: 'an amount restated', text: 'Diện tích lúa giảm 5% (40ha).', others: ['growth/verb-percent', 'growth/restated'] },
  { why: 'a ratio to the plan in brackets', text: 'Thu thuế đạt 320 tỷ đồng (51% dự toán).', others: ['level/money', 'plan-ratio/of-plan'] },
  { why: 'a range, its dash inside', text: 'Đã tiêm 1.200 người (90 - 95%).', others: ['level/count', 'share/percent'] },
  { why: 'a temperature', text: 'Nhiệt độ ngoài trời xuống thấp (-2 độ).' },
]
