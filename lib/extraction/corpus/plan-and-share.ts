import type { MustNotRead, MustRead } from './entry'

/** plan-ratio/of-plan, plan-ratio/of-last-year, plan-ratio/budget-reached, share/percent */
export const reads: readonly MustRead[] = [
  { text: 'Ngân sách thu được 534 tỷ đồng, bằng 103,6% dự toán Thành phố giao.', words: 'bằng 103,6% dự toán Thành phố giao', kind: 'plan_ratio', value: '103.6', basis: 'plan', rule: 'plan-ratio/of-plan' },
  { text: 'Thu ngân sách mới được 32% dự toán năm.', words: '32% dự toán', kind: 'plan_ratio', value: '32', basis: 'plan' },
  { text: 'So với kế hoạch năm đạt 45,5%.', words: '45,5%', kind: 'plan_ratio', value: '45.5', basis: 'plan' },
  { text: 'Thu phí ước 20 tỷ đồng, chỉ bằng 76,2% cùng kỳ năm trước.', words: '76,2%', kind: 'plan_ratio', value: '76.2', basis: 'same_period_last_year', estimated: true, rule: 'plan-ratio/of-last-year' },
  { text: 'Tổng chi đạt 84% dự toán Thành phố giao và 57% dự toán quận giao.', words: '57%', kind: 'plan_ratio', value: '57', basis: 'plan' },
  { text: 'Thu ngân sách năm qua gấp sáu lần dự toán.', words: 'sáu lần', kind: 'plan_ratio', value: '6', unit: 'lần', basis: 'plan' },
  { text: 'Chi sự nghiệp ngân sách huyện ước đạt 83%.', words: '83%', kind: 'plan_ratio', value: '83', basis: 'plan', estimated: true, rule: 'plan-ratio/budget-reached' },
  { text: 'Tỷ lệ hộ nghèo còn 3,15%.', words: 'Tỷ lệ hộ nghèo còn 3,15%', kind: 'share', value: '3.15', rule: 'share/percent' },
  { text: 'Tỷ lệ hộ nghèo giảm còn 0,45%.', words: '0,45%', kind: 'share', value: '0.45' },
  { text: '97% hộ dân có điện thoại.', words: '97% hộ dân có điện thoại', kind: 'share', value: '97' },
  { text: 'Quận giải quyết 96 hồ sơ (98,5%).', words: '98,5%', kind: 'share', value: '98.5' },
  { text: 'Tỷ lệ giải ngân vốn sự nghiệp đạt 96%.', words: '96%', kind: 'share', value: '96' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a goal', text: 'Năm tới phấn đấu thu đạt 105% dự toán.' },
  { why: 'a threshold', text: 'Hồ sơ từ 70% trở lên được xét.' },
  { why: 'what shall come', text: 'Chương trình hướng tới 95% người dân có sổ sức khỏe.' },
]
