import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Doanh thu vận tải tăng 12,5% so với cùng kỳ năm trước.', words: 'tăng 12,5% so với cùng kỳ năm trước', kind: 'growth', value: '12.5', basis: 'same_period_last_year' },
  { text: 'Chăn nuôi giảm 3% so với cùng kỳ.', words: 'giảm 3%', kind: 'growth', value: '-3', basis: 'same_period_last_year' },
  { text: 'So với cùng kỳ năm 2022, sản lượng rau tăng 4,25%.', words: 'tăng 4,25%', kind: 'growth', value: '4.25', basis: 'same_period_last_year' },
  { text: 'Giá trị xây dựng cao hơn cùng kỳ là 7,1%.', words: '7,1%', kind: 'growth', value: '7.1', basis: 'same_period_last_year' },
  { text: 'Năm 2022, khách lưu trú nhiều hơn năm 2021 là 30%.', words: '30%', kind: 'growth', value: '30', basis: 'previous_year' },
  { text: 'Hồ sơ trực tuyến tăng 12,3 điểm phần trăm so với cùng kỳ.', words: '12,3 điểm phần trăm', kind: 'growth', value: '12.3', unit: 'điểm %', basis: 'same_period_last_year' },
  { text: 'Số khách lưu trú của phường tăng mạnh tới 38,2%.', words: 'tăng mạnh tới 38,2%', kind: 'growth', value: '38.2' },
  { text: 'Đàn lợn giảm sâu 21,6%.', words: '21,6%', kind: 'growth', value: '-21.6' },
  { text: 'Thu từ đất thấp hơn cùng kỳ 17%.', words: '17%', kind: 'growth', value: '-17', basis: 'same_period_last_year' },
  { text: 'Nông nghiệp lên 2,4%, du lịch lên 15,9%.', words: 'du lịch lên 15,9%', kind: 'growth', value: '15.9' },
  { text: 'Xuất khẩu tăng -3,2% so với cùng kỳ.', words: '3,2%', kind: 'growth', value: '-3.2', basis: 'same_period_last_year' },
  { text: 'Thương mại tăng 8% so với kế hoạch.', words: '8%', kind: 'growth', value: '8', basis: 'plan' },
  { text: 'Giảm 30% thời gian giải quyết hồ sơ.', words: 'Giảm 30%', kind: 'growth', value: '-30' },
  { text: 'Tỷ suất sinh thô giảm 0,15‰.', words: '0,15‰', kind: 'growth', value: '-0.15', unit: '‰' },
  { text: 'So với tháng 8, chỉ số sản xuất tăng 2,1%, so với cùng kỳ tăng 7,9%.', words: 'so với cùng kỳ tăng 7,9%', kind: 'growth', value: '7.9', basis: 'same_period_last_year' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a goal', text: 'Quận phấn đấu giá trị sản xuất tăng 8%.' },
  { why: 'a goal, the verb far before', text: 'Quận đặt mục tiêu năm tới công nghiệp tăng 9%; dịch vụ tăng 11%.' },
  { why: 'an order', text: 'Bí thư Quận ủy yêu cầu các đơn vị đưa thu ngân sách tăng 10%.' },
  { why: 'a future', text: 'Thu nhập sẽ tăng 12% trong thời gian tới.' },
  { why: 'a resolution', text: 'Nghị quyết xác định tốc độ tăng trưởng bình quân 11%/năm.' },
  { why: 'targets set by a congress', text: 'Đại hội đề ra 18 chỉ tiêu, trong đó tăng trưởng 9%/năm, thu ngân sách tăng 12%.' },
  { why: 'the level a fall ends at', text: 'Tỷ lệ hộ nghèo giảm còn 1,2%.', others: ['share/percent'] },
  { why: 'the level a rise ends at', text: 'Tỷ lệ số hóa hồ sơ tăng lên 82,4%.', others: ['share/percent'] },
  { why: 'the rate reached by little steps', text: 'Tỷ lệ hài lòng nhích lên 96,8%.', others: ['share/percent'] },
  { why: 'a comparison that ends before the figure', text: 'Thu phí đạt thấp hơn, 41% dự toán.', others: ['plan-ratio/of-plan'] },
  { why: 'an amount', text: 'Số vụ cháy giảm 12 vụ so với cùng kỳ.', others: ['growth/verb-amount'] },
  { why: 'what is let off', text: 'Doanh nghiệp được giảm 50% tiền thuê đất.' },
]
