import { anyOf } from '../pattern'

/** Short forms of table heads, written out so that the patterns below know one form each. Order matters: longer first. */
const SHORT_FORMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![\p{L}\p{N}])(?:ƯTH|ước\s?TH|UTH)(?![\p{L}])/giu, 'ước thực hiện'],
  [/(?<![\p{L}\p{N}])TH(?![\p{L}\p{M}])/gu, 'thực hiện'],
  [/(?<![\p{L}\p{N}])KH(?:HĐ)?(?![\p{L}\p{M}-])/gu, 'kế hoạch'],
  [/(?<![\p{L}\p{N}])DT(?![\p{L}\p{M}])/gu, 'dự toán'],
  [/(?<![\p{L}\p{N}])(?:CK|c\/kỳ)(?![\p{L}\p{M}])/gu, 'cùng kỳ'],
  [/(?<![\p{L}\p{N}])SS(?![\p{L}\p{M}])/gu, 'so sánh'],
  [/(?<![\p{L}\p{N}])LK(?![\p{L}\p{M}])/gu, 'lũy kế'],
  [/(?<![\p{L}\p{N}])CT(?= (?:giao|thành phố))/gu, 'chỉ tiêu'],
  [/(?<![\p{L}\p{N}])(\d{1,2})\s?T\s?(?=[/-]?\s?20\d\d)/gu, '$1 tháng '],
  [/(?<![\p{L}\p{N}])(\d{1,2})\s?T(?![\p{L}\p{M}\p{N}])/gu, '$1 tháng'],
  [/(?<![\p{L}\p{N}])T\.?\s?(\d{1,2})(?!\p{N}|[.,]\d)/gu, 'tháng $1'],
  [/(?<![\p{L}\p{N}])Q\.?\s?(I{1,3}|IV|[1-4])(?![\p{L}\p{N}])/gu, 'quý $1'],
  [/(?<![\p{L}\p{N}])N\.?(20\d\d)(?!\p{N})/gu, 'năm $1'],
  [/luỹ kế/giu, 'lũy kế'], [/cùng kì/giu, 'cùng kỳ'], [/tỉ (?=lệ|trọng)/giu, 'tỷ '],
]

/** A head with its short forms written out ("ƯTH 9T/2023" → "ước thực hiện 9 tháng /2023"). */
export const spelledOut = (head: string): string => SHORT_FORMS.reduce((text, [pattern, words]) => text.replace(pattern, words), head.replace(/\s+/g, ' ').trim())

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'iu')
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu')

export const SERIAL = whole('s ?/ ?t ?t|stt|tt|số tt|t\\.t|số thứ tự|no\\.?|#|s\\.t\\.t')
export const UNIT_COLUMN = whole('đơn vị tính|đvt|đ\\.v\\.t\\.?|đv tính|đơn vị đo|đơn vị \\(?tính\\)?|đv')
export const AREA_COLUMN = word('quận|huyện|thị xã|xã|phường|thị trấn|địa phương|địa bàn|tỉnh|thành phố|đơn vị|cơ quan|sở|tên đơn vị|thôn|xóm|bản|ấp|tổ dân phố|khu dân cư')
export const COMMUNES = word('xã|phường|thị trấn|đặc khu')
export const DISTRICTS = word('quận|huyện|thị xã')
export const PERIOD_COLUMN = whole('năm|kỳ|kỳ báo cáo|tháng|quý|thời gian|thời kỳ|giai đoạn|thời điểm')

/** Columns and rows whose numbers measure no result: remarks, documents, people, addresses, the size of a place, the scale of a score. */
export const IGNORED = whole([
  'ghi chú.{0,20}|diễn giải|ngày.{0,30}|thời hạn.{0,30}|hạn hoàn thành|tiến độ|thời gian .{0,30}|số (?:văn bản|quyết định|hiệu|ký hiệu|công văn).{0,20}|(?:số, )?ký hiệu.{0,20}|số/ký hiệu',
  '(?:số )?(?:điện thoại|đt|sđt).{0,20}|di động|email|fax|năm sinh|ngày sinh|họ (?:và )?tên.{0,20}|tuổi|chức vụ|chức danh|địa chỉ|tọa độ|mã(?: .{1,20})?|mục|trang|khóa|lớp',
  'xếp loại.{0,20}|đánh giá|đơn vị (?:chủ trì|phụ trách|thực hiện|phối hợp|theo dõi|báo cáo).{0,30}|cơ quan .{0,40}|nguồn(?: số liệu| dữ liệu| tin)?|căn cứ.{0,30}|trọng số.{0,10}|hệ số.{0,10}',
  'điểm (?:tối đa|chuẩn|tối thiểu|liệt).{0,10}|thang điểm|(?:quy mô )?dân số.{0,30}|số dân.{0,20}|số nhân khẩu|nhân khẩu|mật độ dân số.{0,20}|diện tích (?:đất )?tự nhiên(?: \\(.{1,10}\\))?|số đại biểu.{0,20}|số đảng viên',
  'lượt xem|số lượt xem|bình luận|giá.{0,10}|mua vào|bán ra|mua|bán|số người dự|hội nghị.{0,20}',
].join('|'))

export const RANK = word('xếp hạng|thứ hạng|hạng|xếp thứ|thứ bậc|vị trí|vị thứ|xếp vị thứ')
export const RANK_CHANGE = word('(?:tăng|giảm|thay đổi|biến động|chênh lệch|lên|xuống)[^|]{0,24}(?:hạng|bậc|vị trí)|(?:số )?bậc (?:tăng|giảm)|(?:hạng|bậc) (?:tăng|giảm|thay đổi)')
export const PLAN = word('kế hoạch|dự toán|chỉ tiêu(?: kế hoạch)?(?: (?:được |thành phố |tp |tỉnh |huyện |quận )?giao)|mục tiêu|nghị quyết|được giao|phấn đấu|(?:thành phố|TP|huyện|quận|hđnd|tỉnh|xã|phường|ubnd) giao|định hướng')
/** Figures of one year whole, however far the report has come. */
export const ANNUAL = word('dự toán|cả năm|(?:kế hoạch|mục tiêu|chỉ tiêu|nghị quyết)(?: cả)? năm')
export const RESULT = word('thực hiện|kết quả|đạt được|đạt|ước|lũy kế|quyết toán|thực tế|hoàn thành|thực thu|thực chi|đã giải ngân|hiện trạng|đã có')
export const ESTIMATED = word('ước|ước thực hiện|ước tính|ước đạt|dự ước|dự kiến')
export const COMPARED = /(?<!\p{L})(?:so với|so sánh|so cùng|so|bằng|tỷ lệ|tỷ số|mức độ|đạt tỷ lệ)(?!\p{L})|%|\//iu
export const LAST_YEAR = word('cùng kỳ|năm trước|năm ngoái|năm liền kề|năm trước đó')
export const SAME_PERIOD = word('cùng kỳ')
export const CHANGE = word('tăng trưởng|tăng(?! thêm được)|giảm|chênh lệch|tốc độ|biến động|thay đổi')
export const GROWTH_NAME = word('tăng trưởng|tốc độ tăng|tốc độ phát triển|mức tăng|tăng bình quân')
export const ONLY_FALLS = /^(?![^]*(?:tăng|\+))[^]*(?<!\p{L})(?:mức giảm|tỷ lệ giảm|giảm)(?!\p{L})/iu
export const SHARE = word('tỷ lệ|tỷ trọng|cơ cấu|phần trăm')
export const SCORE = word('điểm|điểm số|tổng điểm|chỉ số|số điểm')
export const TO_DATE = word('lũy kế|cộng dồn|từ đầu năm')
export const CURRENT_ONLY = word('trong tháng|trong quý|trong kỳ')
export const PARTS = /^(?:[-–—+•*]\s?)?(?:trong đó|gồm|bao gồm|cụ thể|chia ra|riêng)\s?:?\s?/iu
/** Rows over all areas of the table: they are the report's own figure. */
export const TOTAL = /^(?:[-–+•]\s?)?(?:tổng(?: số| cộng| chung| toàn .{1,40})?|cộng|tổng cộng toàn .{1,40}|toàn (?:huyện|quận|thị xã|xã|phường|thành phố|tỉnh|ngành|địa bàn).{0,40}|chung(?: toàn .{1,30})?|cả (?:huyện|quận|xã|tỉnh|thành phố)|(?:bình quân|trung bình)(?: chung)?(?: toàn .{1,30})?|tính chung.{0,30})\s?:?$/iu

/** Words of heads that say which figure of a measure a column has, and none of the measure itself. */
const VOCABULARY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf([
  'so với', 'so sánh', 'so', 'với', 'ước thực hiện', 'ước tính', 'ước đạt', 'ước', 'thực hiện', 'dự kiến', 'dự ước', 'kế hoạch', 'dự toán', 'mục tiêu', 'nghị quyết', 'chỉ tiêu', 'phấn đấu', 'thành phố', 'tp', 'hđnd', 'ubnd', 'huyện', 'quận',
  'tỉnh', 'xã', 'phường', 'được giao', 'giao', 'cùng kỳ', 'cùng thời điểm', 'năm trước', 'năm ngoái', 'trước', 'tỷ lệ', 'tỷ số', 'mức độ', 'hoàn thành', 'đạt được', 'đạt', 'bằng', 'tăng', 'giảm', 'tốc độ tăng trưởng', 'tốc độ tăng', 'tốc độ', 'tăng trưởng',
  'chênh lệch', 'biến động', 'thay đổi', 'mức', 'kết quả', 'lũy kế', 'cộng dồn', 'từ đầu năm', 'đầu năm', 'cả năm', 'năm', 'tháng', 'quý', 'trong kỳ', 'trong tháng', 'trong quý', 'kỳ này', 'kỳ trước', 'kỳ', 'hiện nay', 'đến nay', 'nay', 'tính đến', 'đến', 'hết', 'thời điểm',
  'xếp hạng', 'thứ hạng', 'hạng', 'xếp thứ', 'vị trí', 'vị thứ', 'thứ bậc', 'bậc', 'thứ', 'điểm số', 'tổng điểm', 'số điểm', 'điểm', 'quyết toán', 'thực tế', 'số liệu', 'giá trị', 'số tuyệt đối', 'tuyệt đối', 'tương đối', 'số lượng', 'số', 'tổng số', 'tổng', 'hoặc', 'và', 'của',
  'đã giải ngân', 'giải ngân', 'số vốn', 'vốn', 'kinh phí', 'hiện trạng', 'vượt', 'hụt', 'điểm %', 'theo', 'báo cáo', 'lần', 'đầu nhiệm kỳ', 'nhiệm kỳ', 'giai đoạn', 'thời kỳ', 'trên', 'toàn', 'chung', 'đã', 'có', 'từ', 'ngày', 'trong', 'đơn vị', 'đvt', 'cột', 'triệu', 'tỷ', 'đồng', 'i', 'ii', 'iii', 'iv',
]).replaceAll(' ', '\\s')})(?![\\p{L}\\p{M}])`, 'giu')

/** Roles before the words of a measure: "Kết quả thu ngân sách", "Ước thực hiện thu ngân sách", "Kế hoạch trồng rừng". */
const ROLE_FIRST = /^(?:(?:ước thực hiện|ước đạt|ước|thực hiện|kết quả|kế hoạch|dự toán|mục tiêu|chỉ tiêu)(?![\p{L}\p{M}])\s{0,2}){1,3}(?:năm\s|về\s|các\s)?/iu
const ROLE_LAST = /\s{1,2}(?:(?:ước thực hiện|thực hiện|kế hoạch|dự toán|đạt được|ước đạt|đạt|ước|được giao|giao)\s{0,2}){1,3}$/iu

/**
 * The words of a head that name a measure; '' where it only says role, time or unit.
 *
 * @param head spelled out, its periods already taken out
 */
export function measureWords(head: string): string {
  const bare = head.replace(/[([][^()[\]]{0,60}[)\]]/gu, ' ').replace(/\s+/g, ' ').trim()
  if (!/\p{L}{2,}/u.test(bare.replace(VOCABULARY, ' '))) return ''
  return tidy(bare.replace(ROLE_FIRST, '').replace(ROLE_LAST, '').replace(/\s(?:đầu|cuối|trong|của|đến|tính đến|hết)$/iu, '')) || tidy(bare)
}

/** Without blanks and marks at its ends. */
export const tidy = (text: string): string => text.replace(/[\s*]+/g, ' ').replace(/^[\s,;:.–/%+-]+|[\s,;:–/-]+$/gu, '').slice(0, 160)
