import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Tăng trưởng thủ công nghiệp, làng nghề ước đạt 8,8%.', words: 'ước đạt 8,8%', kind: 'growth', value: '8.8', estimated: true },
  { text: 'Tốc độ phát triển kinh tế đạt 7,36%.', words: '7,36%', kind: 'growth', value: '7.36' },
  { text: 'Mức tăng trưởng kinh tế của thị xã là 9,3%.', words: '9,3%', kind: 'growth', value: '9.3' },
  { text: 'Tốc độ tăng giá trị sản xuất đạt 10,2%.', words: '10,2%', kind: 'growth', value: '10.2' },
  { text: 'Nhịp độ tăng thu nội địa đạt 6,5%.', words: '6,5%', kind: 'growth', value: '6.5' },
  { text: 'Tốc độ phát triển ngành thủy sản 4,1%.', words: '4,1%', kind: 'growth', value: '4.1' },
  { text: 'Tăng trưởng bán lẻ hàng hóa đạt khoảng 12%.', words: 'khoảng 12%', kind: 'growth', value: '12' },
  { text: 'Tốc độ tăng trưởng các ngành: nông nghiệp 3,2%, công nghiệp 9,8%.', words: 'nông nghiệp 3,2%', kind: 'growth', value: '3.2' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'the share of a part, growth only mentioned', text: 'Tăng trưởng kinh tế khá, tỷ trọng dịch vụ chiếm 61,3%.', others: ['share/percent'] },
  { why: 'a ratio to the plan', text: 'Tăng trưởng cao giúp thu ngân sách đạt 105% dự toán.', others: ['plan-ratio/of-plan'] },
  { why: 'a rate behind the words', text: 'Cùng với tăng trưởng, tỷ lệ hộ nghèo còn 0,8%.', others: ['share/percent'] },
  { why: 'a ratio to last year', text: 'Tốc độ tăng thu bằng 112% cùng kỳ.', others: ['plan-ratio/of-last-year'] },
  { why: 'an amount', text: 'Tăng trưởng tín dụng đạt 8.200 tỷ đồng.', others: ['level/money'] },
  { why: 'a goal', text: 'Quận phấn đấu tốc độ tăng giá trị sản xuất đạt 9,5%.' },
  { why: 'a forecast', text: 'Dự báo tăng trưởng kinh tế năm tới đạt 7%.' },
  { why: 'shares behind a colon', text: 'Kinh tế tăng trưởng: 98% hộ dân có thu nhập ổn định.', others: ['share/percent'] },
]
