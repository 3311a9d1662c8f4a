import type { MustNotRead, MustRead } from './entry'

/** completion/of-total, completion/total-named-before, level/money, level/measure, level/score, level/count, level/count-named-before */
export const reads: readonly MustRead[] = [
  { text: 'Đảng bộ hoàn thành 31/40 nhiệm vụ của nhiệm kỳ.', words: '31/40 nhiệm vụ', kind: 'completion', value: '31', of: '40', unit: 'nhiệm vụ', rule: 'completion/of-total' },
  { text: 'Có 180.205/190.310 người đã tiêm.', words: '180.205/190.310', kind: 'completion', value: '180205', of: '190310' },
  { text: 'Huyện có 18 trên tổng số 20 xã đạt chuẩn.', words: '18 trên tổng số 20', kind: 'completion', value: '18', of: '20' },
  { text: 'Năm qua, quận được giao 18 chỉ tiêu; kết quả, quận hoàn thành và vượt 16 chỉ tiêu.', words: '16 chỉ tiêu', kind: 'completion', value: '16', of: '18', rule: 'completion/total-named-before' },
  { text: 'Thu ngân sách đạt 2.418 tỷ 45 triệu đồng.', words: '2.418 tỷ 45 triệu đồng', kind: 'level', value: '2418.045', scale: '1000000000', rule: 'level/money' },
  { text: 'Giá trị sản xuất hơn 7,3 nghìn tỷ đồng.', words: '7,3 nghìn tỷ đồng', kind: 'level', value: '7.3', scale: '1000000000000' },
  { text: 'Thu nhập bình quân 47,3 triệu đồng/người.', words: '47,3 triệu đồng/người', kind: 'level', value: '47.3', scale: '1000000' },
  { text: 'Vốn giải ngân ước 98,6 tỷ đồng.', words: 'ước 98,6 tỷ đồng', kind: 'level', value: '98.6', estimated: true },
  { text: 'Năng suất lúa đạt 58tạ/1ha.', words: '58tạ/1ha', kind: 'level', value: '58', unit: 'tạ/ha', rule: 'level/measure' },
  { text: 'Chỉ số hài lòng đạt 90,2 điểm.', words: '90,2 điểm', kind: 'level', value: '90.2', unit: 'điểm', rule: 'level/score' },
  { text: 'Quận cấp mới 1.360 hộ kinh doanh.', words: '1.360 hộ kinh doanh', kind: 'level', value: '1360', rule: 'level/count' },
  { text: 'Toàn huyện có năm xã được công nhận nông thôn mới nâng cao.', words: 'năm xã được công nhận', kind: 'level', value: '5' },
  { text: 'Trong đó có 9 nhiệm vụ hoàn thành vượt mức.', words: '9 nhiệm vụ', kind: 'level', value: '9' },
  { text: 'Năm qua, huyện vượt 4 chỉ tiêu so với kế hoạch.', words: '4 chỉ tiêu', kind: 'level', value: '4', rule: 'level/count' },
  { text: 'Bộ phận một cửa tiếp nhận hơn nửa triệu hồ sơ.', words: 'nửa triệu hồ sơ', kind: 'level', value: '0.5', scale: '1000000' },
  { text: 'Quận nâng số doanh nghiệp đang hoạt động lên 5.482.', words: '5.482', kind: 'level', value: '5482', rule: 'level/count-named-before' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'programmes', text: 'Quận triển khai 8 chương trình hành động và 21 đề án của khóa mới.' },
  { why: 'document numbers', text: 'Thực hiện Nghị quyết 21-NQ/HU, Kết luận số 52-KL/TW và Quyết định 1234/QĐ-UBND.' },
  { why: 'congress and session ordinals', text: 'Hội nghị lần thứ 14 và kỳ họp thứ 12 diễn ra sáng 20-7.' },
  { why: 'a term', text: 'Ban Chấp hành khóa 26, nhiệm kỳ 2020-2025 họp trong 2 ngày.' },
  { why: 'delegates', text: 'Tham dự có 150 đại biểu, đại diện cho 35 chi bộ.' },
  { why: 'tasks set', text: 'Quận xác định 5 nhiệm vụ trọng tâm, 3 khâu đột phá.' },
  { why: 'what remains', text: 'Huyện còn 2 xã chưa đạt chuẩn.' },
  { why: 'comrades are no money', text: 'Đại hội bầu 35 đồng chí vào Ban Chấp hành.' },
  { why: 'ages', text: 'Huy hiệu 75 năm tuổi Đảng được trao cho ba đảng viên.' },
  { why: 'a numbered district', text: 'Quận 12 giải quyết hồ sơ kịp thời.' },
  { why: 'population and area', text: 'Quận có dân số trên 620.000 người, diện tích 52,7 km2.' },
  { why: 'a commission', text: 'Bí thư đề nghị các xã trồng 5.000 cây xanh.' },
  { why: 'what the city asks for', text: 'Thành phố giao quận thu 4.500 tỷ đồng.' },
  { why: 'a duty', text: 'Huyện phải giải ngân hết 500 tỷ đồng.' },
  { why: 'a promise', text: 'Quận cam kết trồng 10.000 cây xanh.' },
  { why: 'a goal, the words apart', text: 'Mục tiêu của huyện là có 5 xã đạt chuẩn.' },
  { why: 'one of so many', text: 'Quận là một trong 3 huyện thí điểm.' },
]
