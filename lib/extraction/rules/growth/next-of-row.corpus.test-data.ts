import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Năm 2021 công nghiệp tăng 8,2%, năm 2022 lên 11,6%.', words: '11,6%', kind: 'growth', value: '11.6' },
  { text: 'Giá trị sản xuất tăng 10,3%, trong đó công nghiệp - xây dựng 11,2%, thương mại - dịch vụ 12,6%.', words: 'thương mại - dịch vụ 12,6%', kind: 'growth', value: '12.6' },
  { text: 'Kinh tế tăng 9,1%; ngành nông nghiệp 2,2%.', words: 'nông nghiệp 2,2%', kind: 'growth', value: '2.2' },
  { text: 'Quý I doanh thu tăng 4,4%, quý II 6,8%.', words: '6,8%', kind: 'growth', value: '6.8' },
  { text: 'Tổng mức bán lẻ tăng 12% (dịch vụ lưu trú 15,5%).', words: '15,5%', kind: 'growth', value: '15.5' },
  { text: 'Năm 2020 thu phí giảm 7%, năm 2021 chỉ còn 1,5%.', words: '1,5%', kind: 'growth', value: '1.5' },
  { text: 'Sản xuất tăng 6%, riêng tiểu thủ công nghiệp 7,7%.', words: '7,7%', kind: 'growth', value: '7.7' },
  { text: 'Tốc độ tăng trưởng các ngành: nông nghiệp 3,2%, công nghiệp 9,8%.', words: 'công nghiệp 9,8%', kind: 'growth', value: '9.8' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a share behind a rate of growth', text: 'Dịch vụ tăng 12%, tỷ trọng công nghiệp 41,3%.', others: ['growth/verb-percent', 'share/percent'] },
  { why: 'a ratio to the plan behind it', text: 'Thu thuế tăng 9%, đạt 62% dự toán.', others: ['growth/verb-percent', 'plan-ratio/of-plan'] },
  { why: 'the next one compared with last year', text: 'Công nghiệp tăng 8%, thương mại bằng 107% so với cùng kỳ.', others: ['growth/verb-percent', 'plan-ratio/of-last-year'] },
  { why: 'nothing grew before', text: 'Cơ cấu kinh tế gồm công nghiệp 38,5%.', others: ['share/percent'] },
  { why: 'households behind a rate of growth', text: 'Thu nhập tăng 9%, hộ nghèo 1,1%.', others: ['growth/verb-percent', 'share/percent'] },
  { why: 'over the plan before', text: 'Thu ngân sách vượt 7% dự toán, nông nghiệp chiếm 4%.', others: ['growth/over-plan', 'share/percent'] },
  { why: 'a goal before', text: 'Phấn đấu giá trị sản xuất tăng 9%, trong đó công nghiệp 10,5%.' },
]
