import type { MustNotRead, MustRead } from './entry'

/** completion/of-total, completion/total-named-before, level/money, level/measure, level/score, level/count, level/count-named-before */
export const reads: readonly MustRead[] = [
  { text: 'Đảng bộ hoàn thành 31/40 nhiệm vụ của nhiệm kỳ.', words: '31/40 nhiệm vụ', kind: 'completion', value: '31', of: '40', unit: 'nhiệm vụ', rule: 'completion/of-total' },
  { text: 'Có 210.616/214.399 người đã tiêm.', words: '210.616/214.399', kind: 'completion', value: '210616', of: '214399' },
  { text: 'Huyện có 18 trên tổng số 20 xã đạt chuẩn.', words: '18 trên tổng số 20', kind: 'completion', value: '18', of: '20' },
  { text: 'Năm qua, quận được giao 15 chỉ tiêu; kết quả, quận hoàn thành và vượt 13 chỉ tiêu.', words: '13 chỉ tiêu', kind: 'completion', value: '13', of: '15', rule: 'completion/total-named-before' },
  { text: 'Thu ngân sách đạt 3.634 tỷ 32 triệu đồng.', words: '3.634 tỷ 32 triệu đồng', kind: 'level', value: '3634.032', scale: '1000000000', rule: 'level/money' },
  { text: 'Giá trị sản xuất hơn 9,1 nghìn tỷ đồng.', words: '9,1 nghìn tỷ đồng', kind: 'level', value: '9.1', scale: '1000000000000' },
  { text: 'Thu nhập bình quân 53,8 triệu đồng/người.', words: '53,8 triệu đồng/người', kind: 'level', value: '53.8', scale: '1000000' },
  { text: 'Vốn giải ngân ước 98,6 tỷ đồng.', words: 'ước 98,6 tỷ đồng', kind: 'level', value: '98.6', estimated: true },
  { text: 'Năng suất lúa đạt 61tạ/1ha.', words: '61tạ/1ha', kind: 'level', value: '61', unit: 'tạ/ha', rule: 'level/measure' },
  { text: 'Chỉ số hài lòng đạt 90,2 điểm.', words: '90,2 điểm', kind: 'level', value: '90.2', unit: 'điểm', rule: 'level/score' },
  { text: 'Quận cấp mới 1.250 hộ kinh doanh.', words: '1.250 hộ kinh doanh', kind: 'level', value: '1250', rule: 'level/count' },
  { text: 'Toàn huyện có năm xã được công nhận nông thôn mới nâng cao.', words: 'năm xã được công nhận', kind: 'level', value: '5' },
  { text: 'Trong đó có 12 nhiệm vụ hoàn thành vượt mức.', words: '12 nhiệm vụ', kind: 'level', value: '12' },
  { text: 'Bộ phận một cửa tiếp nhận hơn nửa triệu hồ sơ.', words: 'nửa triệu hồ sơ', kind: 'level', value: '0.5', scale: '1000000' },
  { text: 'Quận nâng số doanh nghiệp đang hoạt động lên 6.757.', words: '6.757', kind: 'level', value: '6757', rule: 'level/count-named-before' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'programmes', text: 'Quận triển khai 10 chương trình công tác lớn và 33 đề án toàn khóa.' },
  { why: 'document numbers', text: 'Thực hiện Nghị quyết 15-NQ/TU, Kết luận số 34-KL/TƯ và Quyết định 1234/QĐ-UBND.' },
  { why: 'congress and session ordinals', text: 'Hội nghị lần thứ 10 và kỳ họp thứ 12 diễn ra sáng 20-7.' },
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
  { why: 'one of so many', text: 'Quận là một trong 2 quận thí điểm.' },
]
