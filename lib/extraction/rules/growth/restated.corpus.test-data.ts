import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Diện tích ngô giảm 4% (khoảng 120ha).', words: '120ha', kind: 'growth', value: '-120', unit: 'ha' },
  { text: 'Số chợ và số siêu thị tăng lần lượt 6% và 9%.', words: '9%', kind: 'growth', value: '9' },
  { text: 'Đàn vịt giảm 12.870 con (31,6%).', words: '31,6%', kind: 'growth', value: '-31.6' },
  { text: 'Thu phí tăng 14 tỷ đồng, tương đương 8,5%.', words: '8,5%', kind: 'growth', value: '8.5' },
  { text: 'Lượng khách giảm 22%, tức 4.500 lượt.', words: '4.500 lượt', kind: 'growth', value: '-4500', unit: 'lượt' },
  { text: 'Thu thuế tăng 11% (hơn 96 tỷ đồng) so với cùng kỳ.', words: '96 tỷ đồng', kind: 'growth', value: '96', scale: '1000000000', unit: 'đồng', basis: 'same_period_last_year' },
  { text: 'Ba ngành tăng lần lượt 5%, 7,2% và 10%.', words: '7,2%', kind: 'growth', value: '7.2' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a share behind an amount', text: 'Huyện giải ngân 210 tỷ đồng (64%).', others: ['level/money', 'share/percent'] },
  { why: 'the same figure as ratio to the plan', text: 'Thu thuế tăng 5%, bằng 104% dự toán.', others: ['growth/verb-percent', 'plan-ratio/of-plan'] },
  { why: 'another subject in between', text: 'Thu thuế tăng 5%, tỷ lệ hộ nghèo còn 1%.', others: ['growth/verb-percent', 'share/percent'] },
  { why: 'nothing changed before', text: 'Diện tích ngô là 1.300ha (khoảng 9% đất lúa).', others: ['level/measure', 'share/percent'] },
  { why: 'a bare number in brackets', text: 'Diện tích ngô giảm 4% (3).', others: ['growth/verb-percent'] },
  { why: 'a multiple before', text: 'Thu phí gấp 2 lần năm 2019, đạt 80 tỷ đồng.', others: ['growth/multiple', 'level/money'] },
]
