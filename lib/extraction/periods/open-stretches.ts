import { open, type Meaning } from './meaning'
import type { Row } from './template'

const stretch = (): Meaning => open('open-stretch')
/** So far as the report goes: its own period goes before these. */
const vague = (): Meaning => open('open-stretch', { vague: true })
const now = (): Meaning => open('present-day', { vague: true })
const NUMBERS = '#'

/** Wordings of time without dates: why, not when. */
export const OPEN_STRETCHES: readonly Row[] = [
  // 5 năm qua · hơn 20 năm xây dựng · hai thập kỷ qua · ba năm liên tiếp
  [NUMBERS, '{words} (?:năm|thập kỷ|thập niên) (?:qua|vừa qua|gần đây|gần nhất|trở lại đây|liên tiếp|liên tục|liền|xây dựng|thực hiện|triển khai|đổi mới|phát triển)', stretch],
  [NUMBERS, '{words} (?:năm|thập kỷ|thập niên) (?:trước|trước đây|trước đó|tới|sau|tiếp theo|thành lập)', vague],
  // 3 tháng gần đây · 6 tháng liên tiếp · hai tuần qua · 7 ngày qua · trong 7 ngày
  [NUMBERS, '{words} (?:tháng|quý|tuần|ngày|giờ) (?:gần đây|gần nhất|trở lại đây|liên tiếp|liên tục|liền)', stretch],
  [NUMBERS, '{words} (?:tuần|ngày|giờ|ngày đêm) (?:qua|vừa qua|trước|tới|cao điểm|đầu|cuối|nghỉ)', stretch],
  ['trong', 'trong (?:vòng )?{words} (?:tuần|ngày|giờ|ngày đêm)', vague],
  // nhiều năm qua · những năm gần đây · các năm trước · những tháng qua · những tháng đầu năm
  ['nhiều những các mấy vài bao hàng', '(?:nhiều|những|các|mấy|vài|bao|hàng chục|hàng trăm) (?:năm|tháng|tuần|ngày|thập kỷ|thập niên) (?:qua|vừa qua|gần đây|gần nhất|trở lại đây|liền|liên tiếp|liên tục)', stretch],
  ['nhiều những các mấy vài', '(?:nhiều|những|các|mấy|vài) (?:năm|tháng|tuần|ngày|thập kỷ|thập niên) (?:trước|trước đây|trước đó|tới|sau|tiếp theo)', vague],
  ['những các', '(?:những|các) tháng đầu(?: năm)?(?! năm 20| 20| học)', vague],
  // tuần qua · trong tuần · tuần này · ngày qua · thời gian qua
  ['tuần trong', '(?:trong )?tuần (?:qua|vừa qua|vừa rồi|trước|này|rồi|đầu|cuối)', stretch],
  ['trong', 'trong (?:tuần|ngày)(?! \\d)', vague],
  ['thời trong', '(?:trong )?thời gian (?:qua|vừa qua|gần đây|tới|này)', vague],
  ['gần', 'gần đây', vague],
  // từ khi thành lập · kể từ ngày tái lập · từ trước đến nay · từ đó đến nay
  ['từ kể sau', '(?:(?:kể )?từ|sau) (?:khi|ngày|thời điểm) (?:thành lập|tái lập|sáp nhập|hợp nhất|chia tách|vận hành|đi vào hoạt động|ra đời|được thành lập|triển khai|thực hiện|đổi mới)', stretch],
  ['từ xưa', '(?:từ (?:trước|xưa|đó|khi đó) (?:đến|tới) nay|xưa nay)', vague],
  // hiện nay · đến nay · tính đến thời điểm này · hôm nay
  ['hiện', '(?<!(?:thực|thể|phát|xuất|cải|tái|diện|biểu|ẩn)\\s{1,3})hiện(?: nay| tại| giờ| đang)?', now],
  ['đến tới tính cho', '(?:tính )?(?:cho )?(?:đến|tới) (?:nay|giờ|hiện nay|hiện tại|(?:thời điểm )(?:này|hiện tại|hiện nay|báo cáo))', now],
  ['tại vào', '(?:tại|vào) thời điểm (?:này|hiện tại|báo cáo)', now],
  ['hôm nay', '(?:hôm nay|ngày nay)', now],
]
