import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Chỉ số cải cách hành chính của quận đứng thứ 5/30 quận, huyện, thị xã.', words: 'đứng thứ 5/30 quận, huyện, thị xã', kind: 'rank', value: '5', of: '30', unit: 'hạng' },
  { text: 'Quận xếp thứ nhất khối.', words: 'xếp thứ nhất', kind: 'rank', value: '1', unit: 'hạng' },
  { text: 'Huyện đứng thứ 3 trên 30 quận, huyện.', words: 'thứ 3 trên 30', kind: 'rank', value: '3', of: '30', unit: 'hạng' },
  { text: 'Giáo dục của quận được xếp hạng 2/30.', words: 'xếp hạng 2/30', kind: 'rank', value: '2', of: '30', unit: 'hạng' },
  { text: 'Quận xếp vị trí thứ 12.', words: 'vị trí thứ 12', kind: 'rank', value: '12', unit: 'hạng' },
  { text: 'Chỉ số hài lòng của huyện vươn lên vị trí thứ 8.', words: 'vị trí thứ 8', kind: 'rank', value: '8', unit: 'hạng' },
  { text: 'Về chuyển đổi số, xếp thứ hai là quận Cồn Muối.', words: 'thứ hai', kind: 'rank', value: '2', unit: 'hạng' },
  { text: 'Chỉ số cải cách hành chính tăng bậc, từ hạng 14 năm 2021 lên hạng 11 năm 2022.', words: 'từ hạng 14', kind: 'rank', value: '14', unit: 'hạng' },
  { text: 'Từ vị trí 25, chỉ số hài lòng của quận vươn lên thứ 11.', words: 'thứ 11', kind: 'rank', value: '11', unit: 'hạng' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'an ordinal of a year', text: 'Đó là năm thứ 4 liên tục quận giữ chỉ số này.' },
  { why: 'a medal', text: 'Huyện được trao Huân chương Độc lập hạng Nhì lần thứ 2.' },
  { why: 'a goal', text: 'Quận phấn đấu xếp thứ 1/30 về chỉ số cải cách hành chính.' },
  { why: 'a weekday', text: 'Thứ 2, ngày 03/05/2021, quận họp giao ban.' },
  { why: 'the ordinal of a congress', text: 'Đại hội lần thứ 10 của phường diễn ra trong 2 ngày.' },
  { why: 'a completion', text: 'Huyện có 5/30 xã đạt chuẩn.', others: ['completion/of-total'] },
  { why: 'a change of rank', text: 'Chỉ số của quận tăng 3 bậc.', others: ['rank-change/places'] },
  { why: 'stars', text: 'Khách sạn được xếp hạng 4 sao.' },
  { why: 'monuments listed', text: 'Huyện được xếp hạng 14 di tích.', others: ['level/count'] },
  { why: 'a stretch of road', text: 'Đường mở rộng từ cây số 14 lên đèo.' },
]
