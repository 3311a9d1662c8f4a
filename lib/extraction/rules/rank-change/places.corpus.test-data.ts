import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Năm 2022, chỉ số của quận tăng 6 bậc so với năm 2021.', words: 'tăng 6 bậc so với năm 2021', kind: 'rank_change', value: '6', unit: 'bậc', basis: 'previous_year' },
  { text: 'Chỉ số chuyển đổi số tụt 4 hạng.', words: '4 hạng', kind: 'rank_change', value: '-4', unit: 'bậc' },
  { text: 'Chỉ số hài lòng giảm 2 bậc.', words: '2 bậc', kind: 'rank_change', value: '-2', unit: 'bậc' },
  { text: 'Quận vươn lên 5 bậc trên bảng xếp hạng.', words: '5 bậc', kind: 'rank_change', value: '5', unit: 'bậc' },
  { text: 'Cải cách hành chính của huyện nhảy 11 bậc, xếp thứ 3.', words: '11 bậc', kind: 'rank_change', value: '11', unit: 'bậc' },
  { text: 'Chỉ số của phường lùi 3 hạng so với năm trước.', words: '3 hạng', kind: 'rank_change', value: '-3', unit: 'bậc', basis: 'previous_year' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a goal', text: 'Quận phấn đấu tăng 3 bậc về chỉ số hài lòng.' },
  { why: 'an order', text: 'Chủ tịch yêu cầu chỉ số cải cách tăng 5 bậc.' },
  { why: 'steps of a staircase', text: 'Đường lên đình có 120 bậc.' },
  { why: 'a place, not a change', text: 'Chỉ số của quận xếp hạng 4/18.', others: ['rank/position-of'] },
  { why: 'points, not places', text: 'Chỉ số của quận tăng 6 điểm so với năm 2021.', others: ['growth/verb-amount'] },
  { why: 'a category of work', text: 'Nhà máy có công nhân bậc 5.' },
  { why: 'a level of schooling', text: 'Toàn quận có 3 bậc học phổ cập.' },
]
