import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Thu ngân sách vượt hơn 15% dự toán thành phố giao.', words: 'vượt hơn 15% dự toán', kind: 'growth', value: '15', basis: 'plan' },
  { text: 'Thu thuế vượt kế hoạch 5,2%.', words: '5,2%', kind: 'growth', value: '5.2', basis: 'plan' },
  { text: 'Thu phí cao hơn dự toán 9%.', words: '9%', kind: 'growth', value: '9', basis: 'plan' },
  { text: 'Thu phí thấp hơn so với kế hoạch 4%.', words: '4%', kind: 'growth', value: '-4', basis: 'plan' },
  { text: 'So với dự toán, thu từ đất vượt 96 tỷ đồng.', words: '96 tỷ đồng', kind: 'growth', value: '96', scale: '1000000000', unit: 'đồng', basis: 'plan' },
  { text: 'Số lao động có việc làm vượt kế hoạch 350 người.', words: '350 người', kind: 'growth', value: '350', unit: 'người', basis: 'plan' },
  { text: 'Thu nội địa vượt 12% so với cùng kỳ.', words: '12%', kind: 'growth', value: '12', basis: 'same_period_last_year' },
  { text: 'Diện tích rừng trồng mới đạt 1.240ha, vượt 240ha so với kế hoạch.', words: '240ha', kind: 'growth', value: '240', unit: 'ha', basis: 'plan' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'goals beaten, counted', text: 'Năm qua, huyện vượt 4 chỉ tiêu so với kế hoạch.', others: ['level/count'] },
  { why: 'more than an amount, of no plan', text: 'Giá trị thương mại vượt 7.915 tỷ đồng.', others: ['level/money'] },
  { why: 'the ratio, not what is over it', text: 'Thu phí bằng 109% dự toán.', others: ['plan-ratio/of-plan'] },
  { why: 'a goal', text: 'Quận phấn đấu thu vượt 10% dự toán.' },
  { why: 'an order', text: 'Bí thư yêu cầu thu vượt kế hoạch 5%.' },
  { why: 'a count without a plan', text: 'Phong trào thu hút vượt 500 người tham gia.', others: ['level/count'] },
  { why: 'the ratio in brackets behind', text: 'Thu phí vượt kế hoạch (112%).', others: ['plan-ratio/budget-reached'] },
  { why: 'an area that is more, of no plan', text: 'Vùng rau chuyên canh vượt 240ha.', others: ['level/measure'] },
]
