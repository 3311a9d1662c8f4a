import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Thu phí ước 20 tỷ đồng, chỉ bằng 76,2% cùng kỳ năm trước.', words: '76,2%', kind: 'plan_ratio', value: '76.2', basis: 'same_period_last_year', estimated: true },
  { text: 'Thu ngân sách bằng 118,4% so với cùng kỳ.', words: '118,4%', kind: 'plan_ratio', value: '118.4', basis: 'same_period_last_year' },
  { text: 'Khách nội địa đạt 93% cùng kỳ năm 2022.', words: '93%', kind: 'plan_ratio', value: '93', basis: 'same_period_last_year' },
  { text: 'Doanh thu tương đương 101,5% so với cùng kỳ năm trước.', words: '101,5%', kind: 'plan_ratio', value: '101.5', basis: 'same_period_last_year' },
  { text: 'Vốn giải ngân mới được 71% so với cùng kỳ.', words: '71%', kind: 'plan_ratio', value: '71', basis: 'same_period_last_year' },
  { text: 'Thu tiền sử dụng đất đạt 45 tỷ đồng (58% so với cùng kỳ).', words: '58%', kind: 'plan_ratio', value: '58', basis: 'same_period_last_year' },
  { text: 'Lượng khách đạt 12,8% so với cùng kỳ.', words: '12,8%', kind: 'growth', value: '12.8', basis: 'same_period_last_year' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'growth with its verb', text: 'Thu ngân sách tăng 18,4% so với cùng kỳ.', others: ['growth/verb-percent'] },
  { why: 'a fall with its verb', text: 'Khách nội địa giảm 7% so với cùng kỳ.', others: ['growth/verb-percent'] },
  { why: 'a ratio to the plan', text: 'Thu ngân sách bằng 104% dự toán.', others: ['plan-ratio/of-plan'] },
  { why: 'no base', text: 'Tỷ lệ hài lòng đạt 93%.', others: ['share/percent'] },
  { why: 'a goal', text: 'Quận phấn đấu thu bằng 110% so với cùng kỳ.' },
  { why: 'growth, the plan before', text: 'So với kế hoạch, thu ngân sách đạt 62%.', others: ['plan-ratio/budget-reached'] },
]
