import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Giá trị sản xuất công nghiệp trên địa bàn đạt 9,8%.', words: '9,8%', kind: 'growth', value: '9.8' },
  { text: 'Tổng giá trị sản xuất ước đạt 11,2%.', words: '11,2%', kind: 'growth', value: '11.2', estimated: true },
  { text: 'Giá trị gia tăng ngành dịch vụ ước 7,6%.', words: '7,6%', kind: 'growth', value: '7.6', estimated: true },
  { text: 'Tổng mức bán lẻ hàng hóa và dịch vụ đạt khoảng 13,5%.', words: '13,5%', kind: 'growth', value: '13.5' },
  { text: 'Giá trị tăng thêm nông nghiệp đạt 2,9%.', words: '2,9%', kind: 'growth', value: '2.9' },
  { text: 'Giá trị sản xuất xây dựng ước đạt trên 8%.', words: '8%', kind: 'growth', value: '8', estimated: true },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a ratio to the plan', text: 'Giá trị sản xuất công nghiệp đạt 62% kế hoạch năm.', others: ['plan-ratio/of-plan'] },
  { why: 'a share of the whole', text: 'Giá trị sản xuất dịch vụ chiếm 58,3%.', others: ['share/percent'] },
  { why: 'a ratio to last year', text: 'Giá trị sản xuất bằng 104% cùng kỳ.', others: ['plan-ratio/of-last-year'] },
  { why: 'the share of a part', text: 'Giá trị sản xuất, trong đó tỷ trọng dịch vụ đạt 61%.', others: ['share/percent'] },
  { why: 'the amount itself', text: 'Giá trị sản xuất đạt 12.400 tỷ đồng.', others: ['level/money'] },
  { why: 'a rate that names no amount', text: 'Tỷ lệ trường chuẩn quốc gia đạt 78%.', others: ['share/percent'] },
  { why: 'a goal', text: 'Giá trị sản xuất phấn đấu đạt 10%.' },
]
