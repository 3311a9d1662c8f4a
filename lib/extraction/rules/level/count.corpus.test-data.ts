import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Quận cấp mới 1.360 hộ kinh doanh.', words: '1.360 hộ kinh doanh', kind: 'level', value: '1360', unit: 'hộ kinh doanh' },
  { text: 'Toàn huyện có năm xã được công nhận nông thôn mới nâng cao.', words: 'năm xã được công nhận', kind: 'level', value: '5', unit: 'xã' },
  { text: 'Trong đó có 9 nhiệm vụ hoàn thành vượt mức.', words: '9 nhiệm vụ', kind: 'level', value: '9', unit: 'nhiệm vụ' },
  { text: 'Năm qua, huyện vượt 4 chỉ tiêu so với kế hoạch.', words: '4 chỉ tiêu', kind: 'level', value: '4', unit: 'chỉ tiêu' },
  { text: 'Bộ phận một cửa tiếp nhận hơn nửa triệu hồ sơ.', words: 'nửa triệu hồ sơ', kind: 'level', value: '0.5', scale: '1000000', unit: 'hồ sơ' },
  { text: 'Công an xử lý 215 trường hợp vi phạm.', words: '215 trường hợp', kind: 'level', value: '215', unit: 'trường hợp' },
  { text: 'Phường tạo việc làm cho 640 lao động.', words: '640 lao động', kind: 'level', value: '640', unit: 'lao động' },
  { text: 'Hai xã Bến Đá và Cồn Muối được công nhận nông thôn mới.', words: 'Hai xã', kind: 'level', value: '2', unit: 'xã' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'programmes', text: 'Quận triển khai 8 chương trình hành động và 21 đề án của khóa mới.' },
  { why: 'document numbers', text: 'Thực hiện Nghị quyết 21-NQ/HU, Kết luận số 52-KL/TW và Quyết định 1234/QĐ-UBND.' },
  { why: 'congress and session ordinals', text: 'Hội nghị lần thứ 14 và kỳ họp thứ 12 diễn ra sáng 20-7.' },
  { why: 'a term', text: 'Ban Chấp hành khóa 26, nhiệm kỳ 2020-2025 họp trong 2 ngày.' },
  { why: 'delegates', text: 'Tham dự có 150 đại biểu, đại diện cho 35 chi bộ.' },
  { why: 'tasks set', text: 'Quận xác định 5 nhiệm vụ trọng tâm, 3 khâu đột phá.' },
  { why: 'what remains', text: 'Huyện còn 2 xã chưa đạt chuẩn.' },
  { why: 'ages', text: 'Huy hiệu 75 năm tuổi Đảng được trao cho ba đảng viên.' },
  { why: 'a numbered district', text: 'Quận 12 giải quyết hồ sơ kịp thời.' },
  { why: 'population and area', text: 'Quận có dân số trên 620.000 người, diện tích 52,7 km2.' },
  { why: 'a commission', text: 'Bí thư đề nghị các xã trồng 5.000 cây xanh.' },
  { why: 'a promise', text: 'Quận cam kết trồng 10.000 cây xanh.' },
  { why: 'a goal, the words apart', text: 'Mục tiêu của huyện là có 5 xã đạt chuẩn.' },
  { why: 'one of so many', text: 'Quận là một trong 3 huyện thí điểm.' },
  { why: 'a limit', text: 'Mỗi đoàn không quá 7 người.' },
  { why: 'the total of a completion', text: 'Trong 30 dự án, quận hoàn thành 24/30 dự án.', others: ['completion/of-total'] },
  { why: 'who attended', text: 'Lễ kỷ niệm có 300 người dự.' },
  { why: 'who took part', text: 'Chương trình có sự tham gia của hơn 500 đoàn viên.' },
  { why: 'who was met', text: 'Đoàn giám sát làm việc với 4 đơn vị.' },
  { why: 'speeches', text: 'Hội nghị đã nghe 12 ý kiến thảo luận.' },
  { why: 'articles of a resolution', text: 'Nghị quyết gồm 5 điều, 12 khoản.' },
]
