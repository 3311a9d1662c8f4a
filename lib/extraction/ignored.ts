import type { Span } from './candidate'
import { countedNoun } from './nouns'
import { anyOf, matchesOf, wholeWords } from './pattern'
import { needsDigit } from './pattern-edges'
import { longestFirst } from './spans'

const DOCUMENTS = ['nghị quyết', 'chỉ thị', 'quyết định', 'kết luận', 'nghị định', 'thông tư', 'luật', 'thông báo', 'quy định', 'hướng dẫn', 'công văn', 'tờ trình', 'đề án', 'kế hoạch', 'chương trình', 'ban chỉ đạo', 'bcđ', 'nq', 'văn bản', 'pháp lệnh']
const PLACES = ['quốc lộ', 'tỉnh lộ', 'đường tỉnh', 'huyện lộ', 'vành đai', 'tuyến', 'tuyến số', 'km', 'ngõ', 'ngách', 'hẻm', 'lô', 'khu', 'ô', 'tầng', 'phòng', 'cụm', 'tổ', 'tiểu khu', 'phân khu', 'vùng', 'zone', 'cầu', 'trạm', 'tổ dân phố', 'tổ dân phố số', 'thôn', 'xóm', 'khối', 'tòa', 'toà', 'đội', 'lữ đoàn', 'trung đoàn', 'sư đoàn', 'đoàn', 'nhà máy', 'quận', 'q.', 'phường', 'p.']
const ROMAN = '(?:[IVXL]{1,6})'
const ORDINAL_WORDS = '(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi|hai mươi mốt)'

/** Numbers that name something and measure nothing. One line a way of writing. */
const NAMING: readonly RegExp[] = [
  // 34-KL/TƯ · 15-NQ/TU · 5666/QĐ-UBND · 09/2021/NĐ-CP · NQ15-CT
  /(?<![\p{L}\p{N}])\d{1,5}(?:\/\d{4})?\s{0,1}[-–/]\s{0,1}\p{Lu}{1,5}\p{Ll}?(?:[-–/]\s{0,1}[\p{Lu}\d]{1,8}){0,3}(?![\p{L}])/gu,
  wholeWords(`(?:${anyOf(DOCUMENTS)})(?: số)? \\d{1,4}(?:[-–/.]\\d{1,4}){0,2}(?![.,]\\d|\\s?%|/\\d| (?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|hộ|xã|phường|doanh|dự|người|hồ|công|trường|cơ|sản|chỉ|nhiệm|mục|lượt|tấn|ha|km|văn|nội|nghị|quyết)(?!\\p{L}))`),
  // Quận 1 · quốc lộ 6 · tuyến 428, 426 · Vành đai 4: only where a word does not follow that could be counted
  wholeWords(`(?:${anyOf(PLACES)}) \\d{1,4}[A-Za-z]?(?:, \\d{1,4}){0,4}(?![.,]\\d)(?= ?[,;.:)(–-]|\\s*$|\\s+(?:và|đoạn|qua|trên|của|tại|đi|nối|thuộc|ở|với|đến|từ|là|được|đã|có|dài)(?!\\p{L}))`),
  /(?<![\p{L}])(?:Q|P|TX|TT)\.\s?\d{1,2}(?!\p{N})/gu,
  // lần thứ 10 · lần thứ mười · kỳ thứ 12 · kỳ họp thứ chín · khóa 20 · năm thứ 2 · hạng Nhất
  wholeWords(`(?:lần|kỳ|kì|kỳ họp|phiên|phiên họp|năm|tuần|ngày|quý|đợt|khóa|khoá|đại hội|hội nghị) thứ (?:\\d{1,3}|${ORDINAL_WORDS}|${ROMAN})`),
  wholeWords(`(?:khóa|khoá|đại hội|kỳ họp|(?<!cùng\\s{1,3})kỳ|lớp|đợt|mức độ|cấp độ|điều|khoản|phụ lục|bảng|sea games|asiad|cách mạng|công nghiệp|bước|chương|vùng) (?:${ROMAN}|\\d{1,3}(?:[./]\\d{1,2})?)(?![.,]\\d)(?= ?[,;.:)(–-]|\\s*$|\\s+(?:và|của|đến|trong|từ|nhiệm|theo|về|năm|ban|đảng|hđnd|quốc|tại|thành|tỉnh|quận|huyện|xã)(?!\\p{L}))`),
  wholeWords(`(?:cấp|loại|hạng|tập|phần|giải|nhóm|khối|lớp) ${ROMAN}`),
  wholeWords('(?:chương trình|đề án|kế hoạch|nghị quyết|nghị quyết đại hội|mô hình|thẻ|chỉ thị|cụm)(?: số| lần thứ)? \\d{1,2}(?=[,;.)](?!\\d)|\\s*$)'),
  // số 12 phố X · số hiệu 45
  wholeWords('(?:địa chỉ|số nhà|số hiệu|mã số|hotline|điện thoại|đt|tel|fax|giấy phép số|giấy phép|số tài khoản)[: ]{1,3}[\\d./ +-]{1,24}'),
  /(?<![\p{L}])(?:iso|tcvn|qcvn|vneid|covid|sars-cov|http|www)[\p{L}\p{N}:./_-]{0,80}/giu,
  wholeWords('câu lạc bộ \\d[\\d.]{0,8} (?:tỷ|tỉ)(?: đồng)?'),
  wholeWords('(?<=(?:định danh|điện tử|dịch vụ công|trực tuyến|VNeID) )mức(?: độ)? \\d'),
  /\bimg[_-]\d{1,12}/giu,
  /https?:\/\/\S{1,300}/giu,
  // hours and clock times: 15h30 · 14:21 · 8 giờ 30
  /(?<!\p{N})\d{1,2}(?::|h|g)\d{2}(?!\p{N})/giu,
  wholeWords('\\d{1,2}(?: giờ|h)(?: \\d{1,2}(?: phút)?)?'),
  // names with a number in them
  wholeWords('(?:chi bộ|đảng viên|đảng bộ|phong trào|cuộc vận động|mô hình|phụ nữ|gia đình|nông dân|thanh niên) “?"?\\d{1,2} (?:tốt|không|có|sạch|giảm|nhất|an|sao|chống)'),
  wholeWords('\\d{1,2} (?:không|có|sạch|giảm|rõ|tại chỗ|trong 1|nhất|nhà|dễ|khó|tăng|thật),? \\d{1,2} (?:có|sạch|không|giảm|rõ|tăng|dễ|nhất|thật)'),
  wholeWords('\\d tại chỗ'),
  wholeWords('\\d{1,3} ?(?:kv|mva|w|kw|cm|mm|gb|mb|kg\\/người)'),
  wholeWords('(?:mỗi|một) (?:xã|phường|người|năm|tháng|tuần|ngày|quý)(?: một| 1)'),
]

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`
/** Dates: days are no figures. A bare "5/10" is a date only after a word that says so; else it may be 5 of 10. */
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{N}.,/])${DAY}\s{0,1}[/.–-]\s{0,1}${MONTH}\s{0,1}[/.–-]\s{0,1}(?:19|20)\d\d(?!\p{N})`, 'gu'),
  wholeWords(String.raw`(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|hôm nay|từ|đến|tới|mùng|đợt|dịp|lễ|tết|mốc|trước|sau|quốc khánh|chiều nay|sáng nay)(?: ngày)?,? \(?${DAY}\s{0,1}[/.–-]\s{0,1}${MONTH}(?! (?:chỉ tiêu|nhiệm vụ|xã|phường|tiêu chí|quận|huyện|dự án|công trình|trường|đơn vị|thôn|hộ|mục tiêu|sản phẩm|trạm|người|tổ|đảng bộ|chi bộ|vùng|ý kiến|kiến nghị|hồ sơ))(?:[/.–-](?:19|20)\d\d)?`),
  wholeWords(String.raw`(?:ngày|sáng|chiều|tối|trong)(?: \d{1,2})? ngày ${DAY}(?: và ${DAY}| đến ${DAY}|[–-]${DAY}|, ${DAY}){1,3}\s{0,1}[/.–-]\s{0,1}${MONTH}`),
  wholeWords(String.raw`(?:ngày |các ngày |từ |trong )?(?:\d ngày )?${DAY}(?:,| và| đến|[–-]) ?${DAY}\s{0,1}[/–-]\s{0,1}${MONTH}(?:[/–-](?:19|20)\d\d)?(?! \p{Ll})`),
  wholeWords(String.raw`(?:ngày |sáng |chiều |mùng )?${DAY} tháng ${MONTH}(?: năm (?:19|20)\d\d)?`),
  wholeWords(String.raw`(?:ngày|mùng) ${DAY}`),
  wholeWords(String.raw`${MONTH}[/](?:19|20)\d\d`),
  wholeWords(String.raw`(?:19|20)\d\d\s{0,2}[-–/]\s{0,2}(?:19|20)\d\d`),
  wholeWords(String.raw`(?:năm|tết|mốc|xuân|tầm nhìn|đến|từ|hè|hội|world cup|euro|giáp thìn|quý mão|ất tỵ) (?:19|20)\d\d`),
]

/** Patterns no text without a digit matches. */
const WITH_DIGITS: ReadonlySet<RegExp> = new Set([...NAMING, ...DATES].filter((pattern) => needsDigit(pattern.source)))

/** Numbers of a text that are no figures: documents, ordinals, roads, clock times, names. */
export function findNaming(text: string): Span[] {
  return longestFirst([...collect(text, NAMING), ...numberedDistricts(text)])
}

/** "Quận 12 tiếp nhận …", but not "toàn quận 12 dự án": only where nothing counted follows. */
function numberedDistricts(text: string): Span[] {
  return matchesOf(text, NUMBERED).flatMap((match) => {
    const end = match.index + match[0].length
    const noun = countedNoun(text.slice(end, end + 40))
    const counted = noun && (noun.countClass === 'result' || noun.countClass === 'conditional')
    return counted || /^\s?(?:[.,]\d|%|tỷ|triệu|nghìn)/u.test(text.slice(end)) ? [] : [{ start: match.index, end }]
  })
}

const NUMBERED = wholeWords('(?:quận|phường) \\d{1,2}')

/** Dates and bare years of a text. */
export function findDates(text: string): Span[] {
  return collect(text, DATES)
}

function collect(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = []
  const digits = /\d/.test(text)
  for (const pattern of patterns) {
    if (!digits && WITH_DIGITS.has(pattern)) continue
    for (const match of matchesOf(text, pattern)) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return longestFirst(spans)
}
