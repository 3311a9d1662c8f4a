import type { MustNotRead, MustRead } from './entry'

/** growth/verb-percent, growth/noun-percent, growth/restated, growth/signed, growth/yearly-average, growth/verb-amount, growth/over-plan, growth/multiple */
export const reads: readonly MustRead[] = [
  { text: 'Doanh thu vận tải tăng 12,5% so với cùng kỳ năm trước.', words: 'tăng 12,5% so với cùng kỳ năm trước', kind: 'growth', value: '12.5', basis: 'same_period_last_year', rule: 'growth/verb-percent' },
  { text: 'Chăn nuôi giảm 3% so với cùng kỳ.', words: 'giảm 3%', kind: 'growth', value: '-3', basis: 'same_period_last_year' },
  { text: 'So với cùng kỳ năm 2022, sản lượng rau tăng 4,25%.', words: 'tăng 4,25%', kind: 'growth', value: '4.25', basis: 'same_period_last_year' },
  { text: 'Giá trị xây dựng cao hơn cùng kỳ là 7,1%.', words: '7,1%', kind: 'growth', value: '7.1', basis: 'same_period_last_year' },
  { text: 'Năm 2022, khách lưu trú nhiều hơn năm 2021 là 30%.', words: '30%', kind: 'growth', value: '30', basis: 'previous_year' },
  { text: 'Tăng trưởng thủ công nghiệp, làng nghề ước đạt 8,8%.', words: 'ước đạt 8,8%', kind: 'growth', value: '8.8', estimated: true, rule: 'growth/noun-percent' },
  { text: 'Tốc độ phát triển kinh tế đạt 7,36%.', words: '7,36%', kind: 'growth', value: '7.36' },
  { text: 'Diện tích ngô giảm 4% (khoảng 120ha).', words: '120ha', kind: 'growth', value: '-120', unit: 'ha', rule: 'growth/restated' },
  { text: 'Trộm cắp xảy ra 25 vụ, giảm 5 vụ (-16,7%).', words: '16,7%', kind: 'growth', value: '-16.7', rule: 'growth/signed' },
  { text: 'Số chợ và số siêu thị tăng lần lượt 6% và 9%.', words: '9%', kind: 'growth', value: '9' },
  { text: 'Thu nội địa bình quân hằng năm đạt 11,4%/năm.', words: '11,4%', kind: 'growth', value: '11.4', rule: 'growth/yearly-average' },
  { text: 'Chi thường xuyên tăng 30,5 tỷ đồng so với cùng kỳ.', words: '30,5 tỷ đồng', kind: 'growth', value: '30.5', scale: '1000000000', basis: 'same_period_last_year' },
  { text: 'Huyện giảm 312 hộ nghèo.', words: 'giảm 312 hộ nghèo', kind: 'growth', value: '-312', rule: 'growth/verb-amount' },
  { text: 'Thu ngân sách vượt hơn 15% dự toán thành phố giao.', words: 'vượt hơn 15% dự toán', kind: 'growth', value: '15', basis: 'plan', rule: 'growth/over-plan' },
  { text: 'Năm 2022, sản lượng gấp 2,5 lần năm 2012.', words: '2,5 lần', kind: 'growth', value: '2.5', unit: 'lần', basis: 'none', rule: 'growth/multiple' },
  { text: 'Năm 2022, thu phí gấp đôi năm 2021.', words: 'gấp đôi', kind: 'growth', value: '2', unit: 'lần', basis: 'previous_year', rule: 'growth/multiple-in-words' },
  { text: 'Hồ sơ trực tuyến tăng 12,3 điểm phần trăm so với cùng kỳ.', words: '12,3 điểm phần trăm', kind: 'growth', value: '12.3', unit: 'điểm %' },
  { text: 'Giai đoạn 2016 - 2020, giá trị sản xuất ước đạt 9,6%/năm.', words: '9,6%', kind: 'growth', value: '9.6' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a goal', text: 'Quận phấn đấu giá trị sản xuất tăng 8%.' },
  { why: 'a goal, the verb far before', text: 'Quận đặt mục tiêu năm tới công nghiệp tăng 9%; dịch vụ tăng 11%.' },
  { why: 'an order', text: 'Bí thư Quận ủy yêu cầu các đơn vị đưa thu ngân sách tăng 10%.' },
  { why: 'a future', text: 'Thu nhập sẽ tăng 12% trong thời gian tới.' },
  { why: 'a resolution', text: 'Nghị quyết xác định tốc độ tăng trưởng bình quân 11%/năm.' },
  { why: 'targets set by a congress', text: 'Đại hội đề ra 18 chỉ tiêu, trong đó tăng trưởng 9%/năm, thu ngân sách tăng 12%.' },
  { why: 'a multiple of another unit', text: 'Mức ấy gấp 1,7 lần mức tăng của cả nước.' },
  { why: 'an interest rate', text: 'Ngân hàng cho vay với lãi suất 6%/năm.' },
]
