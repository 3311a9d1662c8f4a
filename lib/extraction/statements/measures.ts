import { startingWith, wholeWords } from '../pattern'

/**
 * Nouns by which officials name something that is measured. What a sentence praises or bemoans without one of these is no
 * result ("tình hình an ninh ổn định", "đời sống được nâng lên"). One line a field.
 */
const NOUNS = [
  // how much, how many
  'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tốc độ tăng trưởng|tốc độ phát triển kinh tế|mức tăng trưởng|tăng trưởng|tổng số|số lượng|số lượt|lượng|lượt|tổng mức|quy mô|mức độ|mức sống|mật độ',
  'số(?! (?:nhà|điện thoại|hiệu|hóa|hoá|ít|đông|đó|này|còn lại|liệu|tài khoản|\\d))',
  // budget and money
  'tổng thu|tổng chi|số thu|số chi|nguồn thu|các nguồn thu|thu ngân sách|thu, chi ngân sách|thu chi ngân sách|thu NSNN|thu nội địa|thu thuế|thu tiền|thu từ|thu phí|thu nợ|thu hút|thu, chi|ngân sách thu|chi ngân sách|chi NSNN|chi thường xuyên|chi đầu tư|chi an sinh',
  'giá trị|doanh thu|doanh số|kim ngạch|xuất khẩu|nhập khẩu|lợi nhuận|thu nhập|GRDP|GDP|tổng vốn|vốn|nguồn vốn|giải ngân|tiến độ giải ngân|huy động vốn|dư nợ|nợ xấu|nợ thuế|nợ đọng|nợ BHXH|tiền sử dụng đất',
  // the economy and its branches
  'kinh tế|sản xuất công nghiệp|sản xuất nông nghiệp|sản xuất|sản lượng|năng suất|diện tích|công nghiệp|nông nghiệp|thủy sản|thuỷ sản|chăn nuôi|trồng trọt|xây dựng|thương mại|dịch vụ|du lịch|bán lẻ|(?:các |nhóm )?ngành (?:công nghiệp|nông nghiệp|thương mại|dịch vụ|du lịch|xây dựng|thủy sản|thuỷ sản)|khách|du khách|khách du lịch|tổng đàn|đàn',
  // administration, people
  'chỉ số|thứ hạng|hồ sơ|đơn thư|đơn|khiếu nại|tố cáo|vụ việc|hộ nghèo|hộ cận nghèo|lao động|việc làm|doanh nghiệp|hộ kinh doanh|thất nghiệp|tai nạn giao thông|tai nạn|tội phạm|phạm pháp hình sự|các loại tội phạm|vi phạm|ùn tắc|chỉ tiêu|các chỉ tiêu',
].join('|')

/** Said before the noun without changing it: "công tác thu ngân sách". */
const WRAPPERS = '(?:(?:công tác|kết quả|tình hình|hoạt động|lĩnh vực|riêng|tổng) ){0,2}'

const MEASURE = startingWith(`${WRAPPERS}(?:${NOUNS})`)
/** "Một số chỉ tiêu", "nhiều lĩnh vực": which ones is not said. */
const VAGUE = startingWith('một số|nhiều|một vài|không ít|phần lớn|đa số|các mặt|mọi|hầu hết|số ít|(?:các )?chỉ tiêu (?:đều|cơ bản|khác)|vi phạm (?:là|của)|số (?:đó|này|khác|phường|xã|thị trấn|quận|huyện|thôn|đơn vị hành chính|cấp phó|đầu mối|dân)')
/** "Kinh tế tư nhân là động lực": tells what something is, not how it went. */
const DEFINES = wholeWords('là|được coi là|được xác định là', 'iu')
/** Words that make what went up or down the cause, not the result: "khiến thu ngân sách". */
const CAUSES = wholeWords('khiến cho|khiến|làm cho|làm|giúp cho|kéo theo|kéo|đưa|góp phần đưa', 'giu')
const REPORTS = wholeWords('ghi nhận|cho thấy|có', 'giu')

/**
 * The words of a subject that name a measure.
 *
 * @param subject as it stands in the report, the actor before it taken away
 * @returns null where no noun of measure opens it, or it does not say which
 */
export function measureIn(subject: string): string | null {
  // "tiền thuê đất khiến thu ngân sách": what follows the verb
  return behind(subject, CAUSES) ?? (names(subject) ? subject : behind(subject, REPORTS))
}

function behind(subject: string, verbs: RegExp): string | null {
  for (const match of subject.matchAll(verbs)) {
    const rest = subject.slice(match.index + match[0].length).trim()
    if (names(rest)) return rest
  }
  return null
}

const names = (words: string): boolean => MEASURE.test(words) && !VAGUE.test(words) && !DEFINES.test(words)
