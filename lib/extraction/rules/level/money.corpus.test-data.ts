import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Thu ngân sách đạt 2.418 tỷ 45 triệu đồng.', words: '2.418 tỷ 45 triệu đồng', kind: 'level', value: '2418.045', scale: '1000000000', unit: 'đồng' },
  { text: 'Giá trị sản xuất hơn 7,3 nghìn tỷ đồng.', words: '7,3 nghìn tỷ đồng', kind: 'level', value: '7.3', scale: '1000000000000', unit: 'đồng' },
  { text: 'Thu nhập bình quân 47,3 triệu đồng/người.', words: '47,3 triệu đồng/người', kind: 'level', value: '47.3', scale: '1000000', unit: 'đồng' },
  { text: 'Vốn giải ngân ước 98,6 tỷ đồng.', words: 'ước 98,6 tỷ đồng', kind: 'level', value: '98.6', scale: '1000000000', unit: 'đồng', estimated: true },
  { text: 'Quỹ vì người nghèo vận động được 640 triệu đồng.', words: '640 triệu đồng', kind: 'level', value: '640', scale: '1000000', unit: 'đồng' },
  { text: 'Phạt hành chính 1,25 tỷ đồng.', words: '1,25 tỷ đồng', kind: 'level', value: '1.25', scale: '1000000000', unit: 'đồng' },
  { text: 'Vốn nước ngoài thu hút được 36,4 triệu USD.', words: '36,4 triệu USD', kind: 'level', value: '36.4', scale: '1000000', unit: 'USD' },
  { text: 'Thu ngân sách ước đạt một nghìn hai trăm tỷ đồng.', words: 'một nghìn hai trăm tỷ đồng', kind: 'level', value: '1200', scale: '1000000000', unit: 'đồng', estimated: true },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'what the city asks for', text: 'Thành phố giao quận thu 4.500 tỷ đồng.' },
  { why: 'a duty', text: 'Huyện phải giải ngân hết 500 tỷ đồng.' },
  { why: 'a shop by its name', text: 'Phường mở siêu thị 0 đồng.' },
  { why: 'comrades are no money', text: 'Đại hội bầu 35 đồng chí vào Ban Chấp hành.' },
  { why: 'the change, not the amount', text: 'Thu ngân sách tăng 86 tỷ đồng.', others: ['growth/verb-amount'] },
  { why: 'an amount of the plan', text: 'Dự toán thành phố giao là 3.100 tỷ đồng.' },
  { why: 'what is hoped for', text: 'Quận phấn đấu thu 900 tỷ đồng.' },
  { why: 'what one is worth', text: 'Quỹ trao học bổng, mỗi suất 2 triệu đồng.' },
  { why: 'a norm', text: 'Mức hỗ trợ là 500 nghìn đồng/hộ.' },
  { why: 'a limit', text: 'Người nghèo được vay tối đa 100 triệu đồng.' },
  { why: 'the amount of the plan behind a slash', text: 'Kế hoạch thu: KH 900 tỷ đồng.' },
]
