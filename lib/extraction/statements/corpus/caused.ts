import type { MustNotTell, MustTell } from './entry'

/** statement/caused-change: the verb before what it changed. */
export const tells: readonly MustTell[] = [
  { text: 'Cán bộ đối thoại với dân, từ đó làm giảm tỷ lệ đơn thư khiếu nại, tố cáo và sự bức xúc.', quote: 'từ đó làm giảm tỷ lệ đơn thư khiếu nại, tố cáo', measure: 'tỷ lệ đơn thư khiếu nại, tố cáo', direction: 'down' },
  { text: 'Qua đó đã làm giảm số vụ cháy trên địa bàn.', quote: 'đã làm giảm số vụ cháy', measure: 'số vụ cháy', direction: 'down' },
  { text: 'Quận đã giảm đáng kể số hồ sơ quá hạn.', quote: 'đã giảm đáng kể số hồ sơ quá hạn', measure: 'số hồ sơ quá hạn', direction: 'down' },
]

export const ignores: readonly MustNotTell[] = [
  { why: 'a task', text: 'Tiếp tục giảm tỷ lệ hộ nghèo, tăng thu ngân sách.' },
  { why: 'an aim', text: 'Nhằm giảm số vụ tai nạn giao thông, quận lắp thêm biển báo.' },
  { why: 'the future', text: 'Trong thời gian tới, huyện tập trung tăng tỷ lệ hồ sơ trực tuyến.' },
  { why: 'with its figure', text: 'Quận đã giảm số hồ sơ quá hạn xuống còn 12 hồ sơ.' },
  { why: 'an order', text: 'Nghị quyết yêu cầu giảm số lượng cấp phó.' },
]
