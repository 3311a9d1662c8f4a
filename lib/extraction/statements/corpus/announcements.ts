import type { MustNotTell, MustTell } from './entry'

/** statement/announcement, announced, praised-place, praised-index. */
export const tells: readonly MustTell[] = [
  { text: 'Ngày 8/3, quận Sen Hồng tổ chức Hội nghị biểu dương phong trào thi đua và công bố chỉ số cải cách hành chính (CCHC) năm 2023.', quote: 'công bố chỉ số cải cách hành chính (CCHC)', measure: 'chỉ số cải cách hành chính', direction: null, indicator: 'par-index-score', period: ['2023-01-01', '2023-12-31'], area: 'Sen Hồng' },
  { text: 'UBND huyện tổ chức Lễ công bố kết quả xếp hạng chỉ số cải cách hành chính năm 2022.', quote: 'công bố kết quả xếp hạng chỉ số cải cách hành chính', measure: 'xếp hạng chỉ số cải cách hành chính', direction: null, indicator: 'par-index-rank', period: ['2022-01-01', '2022-12-31'] },
  { text: 'Sáng 12/3, huyện Lúa Vàng thông báo kết quả đánh giá, xếp hạng chuyển đổi số cấp xã năm 2024.', quote: 'thông báo kết quả đánh giá, xếp hạng chuyển đổi số cấp xã', measure: 'đánh giá, xếp hạng chuyển đổi số cấp xã', direction: null, indicator: null, area: 'Lúa Vàng' },
  { text: 'Chỉ số hài lòng của người dân năm 2023 vừa được công bố.', quote: 'Chỉ số hài lòng của người dân năm 2023 vừa được công bố', measure: 'Chỉ số hài lòng', direction: null, period: ['2023-01-01', '2023-12-31'] },
  { text: 'Hội nghị biểu dương các đơn vị dẫn đầu chỉ số cải cách hành chính năm 2021.', quote: 'biểu dương các đơn vị dẫn đầu chỉ số cải cách hành chính', measure: 'chỉ số cải cách hành chính', direction: null, indicator: 'par-index-score', period: ['2021-01-01', '2021-12-31'] },
  { text: 'Sở Nội vụ Mai Vàng công bố chỉ số cải cách hành chính năm 2022 của quận Sen Hồng.', quote: 'công bố chỉ số cải cách hành chính', measure: 'chỉ số cải cách hành chính', direction: null, area: 'Sen Hồng' },
  { text: 'Quận Sen Hồng công bố chỉ số cải cách hành chính năm 2022 của các phường.', quote: 'công bố chỉ số cải cách hành chính', measure: 'chỉ số cải cách hành chính', direction: null, period: ['2022-01-01', '2022-12-31'], area: null },
  { text: 'Quận khen thưởng các phường có chỉ số cải cách hành chính cao.', quote: 'khen thưởng các phường có chỉ số cải cách hành chính cao', measure: 'chỉ số cải cách hành chính', direction: null, period: null },
]

export const ignores: readonly MustNotTell[] = [
  { why: 'yet to come', text: 'Huyện sẽ công bố chỉ số cải cách hành chính năm 2024 vào tháng 3.' },
  { why: 'a set of criteria', text: 'Thành phố công bố bộ tiêu chí chấm điểm chỉ số cải cách hành chính.' },
  { why: 'a decision', text: 'Công bố quyết định thanh tra việc chấp hành pháp luật.' },
  { why: 'procedures', text: 'Công bố công khai thủ tục hành chính tại bộ phận một cửa.' },
  { why: 'praise without an index', text: 'Biểu dương các tập thể, cá nhân có thành tích xuất sắc.' },
  { why: 'the place is given', text: 'Tại lễ công bố chỉ số cải cách hành chính năm 2022, quận Sen Hồng xếp thứ 5/30 quận, huyện.' },
  { why: 'the place is given in the next sentence', text: 'Thành phố Mai Vàng công bố chỉ số cải cách hành chính năm 2022. Chỉ số cải cách hành chính năm 2022 của thành phố Mai Vàng đạt 91,2%.' },
]
