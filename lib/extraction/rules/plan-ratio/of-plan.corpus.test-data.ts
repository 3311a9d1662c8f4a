import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Ngân sách thu được 534 tỷ đồng, bằng 103,6% dự toán Thành phố giao.', words: 'bằng 103,6% dự toán Thành phố giao', kind: 'plan_ratio', value: '103.6', basis: 'plan' },
  { text: 'Thu ngân sách mới được 32% dự toán năm.', words: '32% dự toán', kind: 'plan_ratio', value: '32', basis: 'plan' },
  { text: 'So với kế hoạch năm đạt 45,5%.', words: '45,5%', kind: 'plan_ratio', value: '45.5', basis: 'plan' },
  { text: 'Tổng chi đạt 84% dự toán Thành phố giao và 57% dự toán quận giao.', words: '57%', kind: 'plan_ratio', value: '57', basis: 'plan' },
  { text: 'Giải ngân đạt 61,4% tổng vốn giao.', words: '61,4%', kind: 'plan_ratio', value: '61.4', basis: 'plan' },
  { text: 'Trồng rừng đạt 97% chỉ tiêu.', words: '97%', kind: 'plan_ratio', value: '97', basis: 'plan' },
  { text: 'Thu ba khoản đạt 71,2%, 64,9% và 58,3% kế hoạch.', words: '64,9%', kind: 'plan_ratio', value: '64.9', basis: 'plan' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a goal', text: 'Năm tới phấn đấu thu đạt 105% dự toán.' },
  { why: 'over the plan', text: 'Thu thuế vượt 9,4% dự toán.', others: ['growth/over-plan'] },
  { why: 'growth against the plan', text: 'Chi thường xuyên giảm 6% so với dự toán.', others: ['growth/verb-percent'] },
  { why: 'a rate that names no plan', text: 'Tỷ lệ giải ngân vốn sự nghiệp đạt 96%.', others: ['share/percent'] },
  { why: 'a ratio to last year', text: 'Thu phí bằng 88% cùng kỳ.', others: ['plan-ratio/of-last-year'] },
  { why: 'a multiple of the plan', text: 'Thu phí bằng 1,2 lần dự toán.', others: ['growth/multiple'] },
  { why: 'an order', text: 'Huyện yêu cầu các xã hoàn thành 100% kế hoạch.' },
  { why: 'a duty', text: 'Các đơn vị phải đạt 95% dự toán trong quý tới.' },
]
