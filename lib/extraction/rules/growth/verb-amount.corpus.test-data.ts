import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Chi thường xuyên tăng 30,5 tỷ đồng so với cùng kỳ.', words: '30,5 tỷ đồng', kind: 'growth', value: '30.5', scale: '1000000000', unit: 'đồng', basis: 'same_period_last_year' },
  { text: 'Huyện giảm 312 hộ nghèo.', words: 'giảm 312 hộ nghèo', kind: 'growth', value: '-312', unit: 'hộ nghèo' },
  { text: 'Đàn trâu giảm 140 con so với cùng kỳ năm trước.', words: '140 con', kind: 'growth', value: '-140', unit: 'con', basis: 'same_period_last_year' },
  { text: 'Số hộ thoát nghèo cao hơn chỉ tiêu 12 hộ.', words: '12 hộ', kind: 'growth', value: '12', unit: 'hộ', basis: 'plan' },
  { text: 'Năm qua, vốn hỗ trợ thấp hơn dự toán 3,2 tỷ đồng.', words: '3,2 tỷ đồng', kind: 'growth', value: '-3.2', scale: '1000000000', unit: 'đồng', basis: 'plan' },
  { text: 'Diện tích cây vụ đông tăng thêm 75ha.', words: '75ha', kind: 'growth', value: '75', unit: 'ha' },
  { text: 'Điểm số tăng 2,4 điểm so với năm 2021.', words: '2,4 điểm', kind: 'growth', value: '2.4', unit: 'điểm', basis: 'previous_year' },
  { text: 'Cắt giảm 12 thủ tục hành chính.', words: '12 thủ tục hành chính', kind: 'growth', value: '-12', unit: 'thủ tục hành chính' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'the level reached', text: 'Số doanh nghiệp tăng lên 5.482 doanh nghiệp.', others: ['level/count'] },
  { why: 'the level a fall ends at', text: 'Số hộ nghèo giảm còn 214 hộ.', others: ['level/count'] },
  { why: 'relief given', text: 'Chi cục giảm 747 triệu đồng tiền thuê đất cho doanh nghiệp.', others: ['level/money'] },
  { why: 'a promise', text: 'Quận cam kết giảm 50 hộ nghèo.' },
  { why: 'an order', text: 'Chủ tịch huyện yêu cầu tăng thu 20 tỷ đồng.' },
  { why: 'a percentage', text: 'Chi thường xuyên giảm 5%.', others: ['growth/verb-percent'] },
  { why: 'no change named', text: 'Chi thường xuyên đạt 640 tỷ đồng.', others: ['level/money'] },
]
