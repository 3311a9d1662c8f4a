import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Thu nội địa bình quân hằng năm đạt 11,4%/năm.', words: '11,4%', kind: 'growth', value: '11.4' },
  { text: 'Giai đoạn 2016 - 2020, giá trị sản xuất ước đạt 9,6%/năm.', words: '9,6%', kind: 'growth', value: '9.6', estimated: true },
  { text: 'Giá trị sản xuất bình quân giai đoạn 2015 - 2019 đạt 10,6%.', words: '10,6%', kind: 'growth', value: '10.6' },
  { text: 'Dịch vụ bình quân mỗi năm 13,2%.', words: '13,2%', kind: 'growth', value: '13.2' },
  { text: 'Kinh tế trung bình hằng năm đạt 8,45%.', words: '8,45%', kind: 'growth', value: '8.45' },
  { text: 'Tổng mức bán lẻ bình quân 5 năm đạt 14,1%.', words: '14,1%', kind: 'growth', value: '14.1' },
  { text: 'Trong nhiệm kỳ, giá trị nông nghiệp đạt 3,1% mỗi năm.', words: '3,1%', kind: 'growth', value: '3.1' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'an interest rate', text: 'Ngân hàng cho vay với lãi suất 6%/năm.' },
  { why: 'interest on deposits', text: 'Ngân hàng huy động vốn với lãi suất 5,2%/năm.' },
  { why: 'the mean of a rate', text: 'Tỷ lệ hộ nghèo bình quân giai đoạn 2016 - 2020 còn 1,1%.', others: ['share/percent'] },
  { why: 'a mean share of hamlets', text: 'Bình quân mỗi năm có 92% thôn đạt danh hiệu văn hóa.', others: ['share/percent'] },
  { why: 'a mean of what was paid out', text: 'Tỷ lệ giải ngân bình quân hằng năm đạt 88%.', others: ['share/percent'] },
  { why: 'income by year', text: 'Thu nhập bình quân đạt 62 triệu đồng/người/năm.', others: ['level/money'] },
  { why: 'a mean share of the economy', text: 'Dịch vụ chiếm bình quân 57% cơ cấu kinh tế.', others: ['share/percent'] },
  { why: 'a goal', text: 'Quận phấn đấu giá trị sản xuất đạt 11%/năm.' },
]
