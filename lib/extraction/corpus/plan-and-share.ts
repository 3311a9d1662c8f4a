import type { MustNotRead, MustRead } from './entry'

/** plan-ratio/of-plan, plan-ratio/of-last-year, plan-ratio/budget-reached, share/percent */
export const reads: readonly MustRead[] = [
  { text: 'Ngân sách thu được 627 tỷ đồng, bằng 101,4% dự toán Thành phố giao.', words: 'bằng 101,4% dự toán Thành phố giao', kind: 'plan_ratio', value: '101.4', basis: 'plan', rule: 'plan-ratio/of-plan' },
  { text: 'Thu ngân sách mới được 32% dự toán năm.', words: '32% dự toán', kind: 'plan_ratio', value: '32', basis: 'plan' },
  { text: 'So với kế hoạch năm đạt 45,5%.', words: '45,5%', kind: 'plan_ratio', value: '45.5', basis: 'plan' },
  { text: 'Thu phí ước 20 tỷ đồng, chỉ bằng 74,5% cùng kỳ năm trước.', words: '74,5%', kind: 'plan_ratio', value: '74.5', basis: 'same_period_last_year', estimated: true, rule: 'plan-ratio/of-last-year' },
  { text: 'Tổng chi đạt 89% dự toán Thành phố giao và 61% dự toán quận giao.', words: '61%', kind: 'plan_ratio', value: '61', basis: 'plan' },
  { text: 'Thu ngân sách năm qua gấp sáu lần dự toán.', words: 'sáu lần', kind: 'plan_ratio', value: '6', unit: 'lần', basis: 'plan' },
  { text: 'Chi cân đối ngân sách quận ước đạt 88%.', words: '88%', kind: 'plan_ratio', value: '88', basis: 'plan', estimated: true, rule: 'plan-ratio/budget-reached' },
  { text: 'Tỷ lệ hộ nghèo còn 2,78%.', words: 'Tỷ lệ hộ nghèo còn 2,78%', kind: 'share', value: '2.78', rule: 'share/percent' },
  { text: 'Tỷ lệ hộ nghèo giảm còn 0,45%.', words: '0,45%', kind: 'share', value: '0.45' },
  { text: '100% hộ dân dùng nước sạch.', words: '100% hộ dân dùng nước sạch', kind: 'share', value: '100' },
  { text: 'Quận giải quyết 96 hồ sơ (98,5%).', words: '98,5%', kind: 'share', value: '98.5' },
  { text: 'Tỷ lệ giải ngân vốn đầu tư công đạt 100%.', words: '100%', kind: 'share', value: '100' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a goal', text: 'Năm tới phấn đấu thu đạt 105% dự toán.' },
  { why: 'a threshold', text: 'Hồ sơ từ 70% trở lên được xét.' },
  { why: 'what shall come', text: 'Chương trình hướng tới 95% người dân có sổ sức khỏe.' },
]
