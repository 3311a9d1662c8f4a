import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Năng suất lúa đạt 58tạ/1ha.', words: '58tạ/1ha', kind: 'level', value: '58', unit: 'tạ/ha' },
  { text: 'Sản lượng thóc ước 42.600 tấn.', words: '42.600 tấn', kind: 'level', value: '42600', unit: 'tấn', estimated: true },
  { text: 'Quận bàn giao 42,5ha mặt bằng.', words: '42,5ha', kind: 'level', value: '42.5', unit: 'ha' },
  { text: 'Huyện cải tạo 18,4 km đường liên thôn.', words: '18,4 km', kind: 'level', value: '18.4', unit: 'km' },
  { text: 'Diện tích gieo trồng là 6.120 ha.', words: '6.120 ha', kind: 'level', value: '6120', unit: 'ha' },
  { text: 'Các phường thu gom 310 tấn rác mỗi ngày.', words: '310 tấn', kind: 'level', value: '310', unit: 'tấn' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'the size of the area', text: 'Quận có diện tích 52,7 km2.' },
  { why: 'the length of a thing', text: 'Tuyến kênh dài 2 km.' },
  { why: 'a distance', text: 'Xã cách trung tâm 12 km.' },
  { why: "a thing's height", text: 'Cột cờ cao 25 mét.' },
  { why: 'a change', text: 'Sản lượng thóc tăng 1.200 tấn.', others: ['growth/verb-amount'] },
  { why: 'a goal', text: 'Huyện phấn đấu sản lượng đạt 45.000 tấn.' },
  { why: 'an order', text: 'Bí thư yêu cầu bàn giao 12ha trong tháng tới.' },
  { why: 'a capacity', text: 'Nhà máy nước có công suất 500 m3/ngày.' },
  { why: 'the size of a project', text: 'Dự án khu đô thị có quy mô 12 ha.' },
]
