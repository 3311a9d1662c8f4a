import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Nhu cầu điện khác hẳn, 5,4% so với cùng kỳ.', words: '5,4%', kind: 'growth', value: '5.4', basis: 'same_period_last_year' },
  { text: 'Lượng khách thay đổi rõ: 18,7% so với cùng kỳ năm trước.', words: '18,7%', kind: 'growth', value: '18.7', basis: 'same_period_last_year' },
  { text: 'Thu phí sụt mạnh, những 12,5% so với cùng kỳ.', words: '12,5%', kind: 'growth', value: '-12.5', basis: 'same_period_last_year' },
  { text: 'Bán lẻ khởi sắc, có 7,3% so với cùng kỳ năm 2022.', words: '7,3%', kind: 'growth', value: '7.3', basis: 'same_period_last_year' },
  { text: 'Số vụ cháy lùi hẳn, 31% so với cùng kỳ.', words: '31%', kind: 'growth', value: '-31', basis: 'same_period_last_year' },
  { text: 'Mức hài lòng khá lên, 2,2 điểm phần trăm so với cùng kỳ.', words: '2,2 điểm phần trăm', kind: 'growth', value: '2.2', unit: 'điểm %', basis: 'same_period_last_year' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a ratio to last year', text: 'Thu phí bằng 95% cùng kỳ.', others: ['plan-ratio/of-last-year'] },
  { why: 'the level reached', text: 'Tỷ lệ thất nghiệp giảm còn 2,1% so với cùng kỳ.', others: ['share/percent'] },
  { why: 'no comparison behind', text: 'Nhu cầu điện đi lên, 5,4% ở khu vực nội thành.', others: ['growth/verb-percent'] },
  { why: 'a plan behind', text: 'Thu phí khá lên, 54% dự toán.', others: ['plan-ratio/of-plan'] },
  { why: 'a verb right before', text: 'Thu phí tăng 5,4% so với cùng kỳ.', others: ['growth/verb-percent'] },
  { why: 'what ought to be', text: 'Nhu cầu điện cần phải lên, 5,4% so với cùng kỳ.' },
]
