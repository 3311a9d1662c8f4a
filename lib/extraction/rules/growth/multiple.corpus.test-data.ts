import type { MustNotRead, MustRead } from '@/lib/extraction/rules/corpus.test-data'

export const reads: readonly MustRead[] = [
  { text: 'Năm 2022, sản lượng gấp 2,5 lần năm 2012.', words: '2,5 lần', kind: 'growth', value: '2.5', unit: 'lần' },
  { text: 'Thu ngân sách năm qua gấp sáu lần dự toán.', words: 'sáu lần', kind: 'plan_ratio', value: '6', unit: 'lần', basis: 'plan' },
  { text: 'Lượng khách tăng 3 lần so với năm 2015.', words: '3 lần', kind: 'growth', value: '3', unit: 'lần', basis: 'previous_year' },
  { text: 'Vốn đầu tư tăng gấp 1,8 lần so với đầu nhiệm kỳ.', words: '1,8 lần', kind: 'growth', value: '1.8', unit: 'lần' },
  { text: 'Thu từ đất gấp hơn 4 lần cùng kỳ.', words: '4 lần', kind: 'growth', value: '4', unit: 'lần', basis: 'same_period_last_year' },
  { text: 'Số hồ sơ trực tuyến gấp ba lần năm trước.', words: 'ba lần', kind: 'growth', value: '3', unit: 'lần', basis: 'previous_year' },
  { text: 'Thu phí bằng 1,2 lần dự toán.', words: '1,2 lần', kind: 'plan_ratio', value: '1.2', unit: 'lần', basis: 'plan' },
  { text: 'Thu tiền sử dụng đất vượt gần 2 lần dự toán.', words: '2 lần', kind: 'plan_ratio', value: '2', unit: 'lần', basis: 'plan' },
]

export const ignores: readonly MustNotRead[] = [
  { why: 'a multiple of another unit', text: 'Mức ấy gấp 1,7 lần mức tăng của cả nước.' },
  { why: 'a multiple of the mean', text: 'Mật độ xây dựng gấp 2 lần bình quân toàn thành phố.' },
  { why: 'how often', text: 'Đoàn kiểm tra 3 lần trong tháng.' },
  { why: 'the ordinal of a congress', text: 'Đại hội lần thứ 12 họp trong 2 ngày.' },
  { why: 'a goal', text: 'Quận phấn đấu thu ngân sách gấp 2 lần năm 2020.' },
  { why: 'what shall come', text: 'Lượng khách sẽ tăng 3 lần so với năm 2020.' },
  { why: 'as many times in words of praise', text: 'Niềm vui nhân lên nhiều lần.' },
]
