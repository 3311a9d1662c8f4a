import type { MustNotRead, MustRead } from './entry'

/** rank/position-of, rank/first, rank-change/places */
export const reads: readonly MustRead[] = [
  { text: 'Chỉ số cải cách hành chính của quận đứng thứ 5/30 quận, huyện, thị xã.', words: 'đứng thứ 5/30 quận, huyện, thị xã', kind: 'rank', value: '5', of: '30', rule: 'rank/position-of' },
  { text: 'Quận xếp thứ nhất khối.', words: 'xếp thứ nhất', kind: 'rank', value: '1' },
  { text: 'Huyện đứng thứ 3 trên 30 quận, huyện.', words: 'thứ 3 trên 30', kind: 'rank', value: '3', of: '30' },
  { text: 'Giáo dục của quận được xếp hạng 2/30.', words: 'xếp hạng 2/30', kind: 'rank', value: '2', of: '30' },
  { text: 'Quận xếp vị trí thứ 12.', words: 'vị trí thứ 12', kind: 'rank', value: '12' },
  { text: 'Quận dẫn đầu thành phố về số doanh nghiệp.', words: 'dẫn đầu thành phố', kind: 'rank', value: '1', rule: 'rank/first' },
  { text: 'Thi đua của huyện đứng đầu cụm thi đua số 2.', words: 'đứng đầu cụm', kind: 'rank', value: '1' },
  { text: 'Năm 2022, chỉ số của quận tăng 6 bậc so với năm 2021.', words: 'tăng 6 bậc so với năm 2021', kind: 'rank_change', value: '6', unit: 'bậc', basis: 'previous_year', rule: 'rank-change/places' },
  { text: 'Chỉ số chuyển đổi số tụt 4 hạng.', words: '4 hạng', kind: 'rank_change', value: '-4' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'an office', text: 'Người đứng đầu cơ quan chịu trách nhiệm về chỉ số cải cách hành chính.' },
  { why: 'a medal', text: 'Huyện được trao Huân chương Độc lập hạng Nhì lần thứ 2.' },
  { why: 'an ordinal of a year', text: 'Đó là năm thứ 4 liên tục quận giữ chỉ số này.' },
  { why: 'a goal', text: 'Quận phấn đấu xếp thứ 1/30 về chỉ số cải cách hành chính.' },
  { why: 'to be kept, no result', text: 'Quận đẩy mạnh cải cách để duy trì vị trí đứng đầu khối quận.' },
  { why: 'a weekday', text: 'Thứ 2, ngày 03/05/2021, quận họp giao ban.' },
]
