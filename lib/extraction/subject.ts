import { PERIOD_MARK } from './passage'
import { anywhere, wholeWords } from './pattern'
import { edgesOf } from './pattern-edges'

/** Words that say a figure rather than name what is measured. */
const PREDICATE = [
  'ước tính|ước đạt|ước thực hiện|ước|dự kiến|dự tính|dự ước|đạt được|đạt|được|thực hiện|bằng|tương đương|tương ứng|tức là',
  'tức|hay|là|tăng trưởng|tăng|giảm|tăng thêm|cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|sụt giảm|hơn hơn|hơn|trên|gần',
  'khoảng|mới chỉ|mới|chỉ|còn|nhưng|và|vượt|lên|xuống|tới|đến|mức|ở mức|chiếm|với|có|cũng|đã|đang|đều|thì|lần lượt',
  'bình quân|trung bình|mỗi năm|hằng năm|hàng năm|gấp|so|cùng|ghi nhận|cả năm|xấp xỉ|dưới|tỷ lệ|vào|con số|đó|này|ngót',
  'đến nay|hiện nay|hiện|nay|nâng|đưa|số lượng|qua đó|trong khi|song|tuy|nhiên|tuy nhiên|mạnh|nhẹ|khá|riêng|hoàn thành|cho',
  'nhích|nhích lên|nhích thêm|nhỉnh|vọt|vọt lên|bứt|leo|leo lên|nhảy|nhảy lên|lùi|lùi về|đi lùi|thụt lùi|tụt|rơi|rơi mất|hụt|hụt thu|kém|trượt|rớt|cải thiện|co lại|bật|cắt|nở thêm|dày thêm',
  'sâu|âm|chững|chững ở mức|dừng|dừng ở|cán mốc|chạm mốc|chạm ngưỡng|chạm|vượt mốc|qua mốc|tròn|vỏn vẹn|rút còn|rút xuống|tương đối|ước chừng',
  'của|từ|thêm|tiếp tục|năm|qua|lũy kế|luỹ kế|gồm cả|chỉ số|do|kế hoạch|dự toán|kết quả',
].join('|')
const TRAILING = new RegExp(String.raw`(?:^|[^\p{L}\p{M}])(?:(?:${PREDICATE.replaceAll(' ', '\\s{1,2}')}))\s{0,3}$|[^\p{L}\p{N}%”")]$`, 'iu')
/** Letters before the end that `TRAILING` looks at: more than its longest match. */
const FARTHEST = edgesOf(PREDICATE.replaceAll(' ', '\\s{1,2}')).longest + 5
const LEADING = new RegExp(String.raw`^(?:[^\p{L}“"]|(?:và|với|trong đó|trong khi|riêng|cụ thể|theo đó|ngược lại|tuy nhiên|đồng thời|nhờ vậy|nhờ|còn|nhưng|song|gồm|bao gồm|đặc biệt|nổi bật|tính riêng|tính chung|trong|đến nay|hiện nay|hiện|như vậy|theo báo cáo|báo cáo|kết quả|bên cạnh đó|cùng với đó|ngoài ra|qua đó|đưa|nâng|về|số liệu|đạt|có|của|là|tăng(?!\strưởng)|giảm|bằng|sau|tại)(?![\p{L}\p{M}]))`, 'iu')
/** Words a comma-separated measure begins with; parts before them belong to something else. */
const HEAD = anywhere('doanh thu|giá trị|tổng|tăng trưởng|thu|chi|tỷ lệ|tỷ trọng|số|ngành|nông|công nghiệp|thương mại|dịch vụ|bán lẻ|sản xuất|kinh tế|thu nhập|vốn|diện tích|sản lượng|thôn|xã|tổ chức|lâm nghiệp|lâm|thủy sản|thuỷ sản|tiểu thủ|du lịch|xây dựng')
const CONTENT = /[\p{L}]{2,}/u

/** "Thu ngân sách huyện, gồm cả phần bổ sung, đạt …": what stands between subject and verb is stepped over. */
const REMARK = /(?<=[\p{L}\p{M})]),\s{1,2}(?:gồm|bao gồm|kể cả|không kể|chưa kể|tính cả)\s[^,;:.]{2,90}$/iu

export interface Subject {
  /** Into the gap it was found in, end exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * The words in a gap before a figure that name what is measured.
 *
 * @param gap marked text from the previous figure of the sentence (or its start) to this one
 * @returns null where only verbs and connectives stand there: the figure goes on about the previous subject
 */
export function subjectOf(gap: string): Subject | null {
  // "…; 100% hộ dân": the clause before is over
  if (/[;!?…]\s{0,3}$/u.test(gap)) return null
  let end = gap.length
  for (let turn = 0; turn < 24; turn++) {
    const match = TRAILING.exec(gap.slice(Math.max(0, end - FARTHEST), end))
    const remark = match ? null : REMARK.exec(gap.slice(Math.max(0, end - 120), end))
    if (!match && !remark && gap[end - 1] !== ')') break
    if (remark) {
      end -= remark[0].length
      continue
    }
    if (!match) {
      // a remark in brackets between subject and verb is stepped over
      end = gap.lastIndexOf('(', end)
      if (end <= 0) return null
      continue
    }
    end = Math.max(0, end - FARTHEST) + match.index + (match.index === 0 && end <= FARTHEST ? 0 : /^[^\p{L}]/u.test(match[0]) && match[0].length > 1 ? 1 : 0)
    if (end <= 0) return null
  }
  const flat = gap.replace(/\([^()]{0,60}\)/gu, (remark) => '_'.repeat(remark.length))
  let start = lastBoundary(flat.slice(0, end))
  // "chỉ số … năm 2021 của quận": the year stands inside the measure
  if (/^\s{0,2}(?:của|trên|toàn|do|tại)(?![\p{L}\p{M}])/iu.test(gap.slice(start, end))) start = lastBoundary(flat.slice(0, end).replaceAll(PERIOD_MARK, '_'))
  for (let turn = 0; turn < 16; turn++) {
    const match = LEADING.exec(gap.slice(start, end))
    if (!match) break
    start += match[0].length
  }
  return start < end && CONTENT.test(gap.slice(start, end)) ? { start, end } : null
}

/** Where the last clause begins: after a semicolon, colon, period or bracket; after a comma unless the parts make a list of one measure. */
function lastBoundary(text: string): number {
  const told = [...text.matchAll(REPORTED)].at(-1)
  const strong = Math.max(told ? told.index + told[0].length - 1 : -1, ...[';', ':', '(', ')', '¤', 'β', '!', '?', '. '].map((mark) => text.lastIndexOf(mark))) + 1
  const clause = text.slice(strong)
  const parts = clause.split(',')
  let kept = parts.length - 1
  while (kept > 0 && parts.length - kept < 4 && wordsIn(parts[kept]!) <= 6 && wordsIn(parts[kept - 1]!) <= 11 && HEAD.test(parts[kept - 1]!) && !VERB.test(parts[kept - 1]!) && (!STARTS_ANEW.test(parts[kept]!) || /^\s*thu$/iu.test(parts[kept - 1]!))) kept--
  return strong + parts.slice(0, kept).reduce((sum, part) => sum + part.length + 1, 0)
}

/** "Chủ tịch huyện cho biết giá trị sản xuất …": what is told begins behind. */
const REPORTED = wholeWords('cho biết|cho hay|nêu rõ|khẳng định|thông tin rằng|rằng', 'giu')

/** A part with a verb of its own is a clause, no member of a list of nouns. */
const VERB = anywhere('phát triển|tăng(?! trưởng)|đạt|ổn định|được|hoàn thiện|giảm|tiếp tục|có|là|duy trì|chuyển dịch|diễn ra|bảo đảm|đảm bảo')

const STARTS_ANEW = /^\s{0,2}(?:với|gồm|tổng|doanh thu|giá trị|tốc độ|thu nhập|cơ cấu|vốn|thu|chi|tỷ lệ|tỷ trọng|số|trong đó|riêng|quận|huyện|toàn)(?![\p{L}\p{M}])/iu
const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}])/gu
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0
