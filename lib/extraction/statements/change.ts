import type { Statement } from '../candidate'
import { withoutActor } from '../measure-words'
import { BASIS_MARK, type Passage } from '../passage'
import { anywhere, endingIn, startingWith, wholeWords } from '../pattern'
import { subjectOf } from '../subject'
import { clauseEnd, noFigureIn } from './clause'
import { measureIn } from './measures'
import type { StatementRule, Told } from './rule'

type Way = NonNullable<Statement['direction']>

const UP = 'tăng trưởng|tăng|gia tăng|cao hơn|nhiều hơn|lớn hơn|khá hơn|nhanh hơn|vượt|đạt và vượt|vượt mức|được nâng lên|nâng lên|được cải thiện|cải thiện'
const DOWN = 'sụt giảm|suy giảm|giảm|thấp hơn|ít hơn|kém hơn|chậm hơn|hụt'
const SAME = 'ổn định|không đổi|không thay đổi|không biến động|giữ nguyên|tương đương|ngang bằng|bằng'
const VERBS = wholeWords(`(?<up>${UP})|(?<down>${DOWN})|(?<same>${SAME})`)

const PLAN = 'dự toán|kế hoạch|chỉ tiêu|mục tiêu đề ra|pháp lệnh'
const MANNER = 'khá cao|khá|rất cao|cao|rất mạnh|mạnh|rất nhanh|nhanh|đều|vọt|nhẹ|sâu|đáng kể|rõ rệt|rõ nét|dần|lên|ổn định|liên tục|trở lại|tốt|tích cực|đột biến|bền vững|vượt bậc|ấn tượng|hẳn|hơn|trưởng|chậm|không nhiều|nhiều|ít|toàn diện|β+|¤+'
/** What may follow a verb of change that has its subject before it; an object ("tăng cường độ", "giảm phát thải") may not. */
const GOES_ON = startingWith(`${MANNER}|so với|so|và|nhưng|song|còn|qua|theo|hằng năm|hàng năm|trong|ở|tại|do|nhờ|vì|bởi|cả về|cả|góp phần|khi|sau|nên|đã|đang`)
const ENDS = /^\s{0,3}(?:[,;:.!…)”"–-]|$)/u
/** Comparatives are results only against another time or a plan. */
const AGAINST_TIME = startingWith('(?:(?:rất |khá )?(?:nhiều|đáng kể|rõ rệt|hẳn) )?(?:so với |so |mức |của ){0,2}(?:β+|các năm trước|những năm trước|năm trước|trước đây|trước)')
const AGAINST_PLAN = startingWith(`(?:mức |so với |cao ){0,3}(?:${PLAN})(?! (?:đã|đang|sẽ|này))`)
/** "Cao hơn mức bình quân chung", "so với các quận khác": against other areas, not over time. */
const AGAINST_OTHERS = startingWith('[^,;:.]{0,20}(?:bình quân|trung bình|mặt bằng chung|các (?:quận|huyện|tỉnh|xã|phường|đơn vị|địa phương|ngành|khu vực|nước)|những đơn vị|cả nước|toàn (?:thành phố|tỉnh|quốc)|khu vực khác|nơi khác)')

/** Before the verb: makes it a noun, a wish, or says that it was not so. */
const NOT_BEFORE = endingIn('nhằm|để|cho|giúp|phấn đấu|không|chưa|chẳng|khó|hạn chế|chống|ngăn|kiềm chế|kìm chế|kìm hãm|kiểm soát|tránh|nguy cơ|đà|xu thế|áp lực|nếu|khi|mà|cắt|miễn|miễn, |phải|cần|nên|sẽ|có thể|đề nghị|yêu cầu|muốn|mong|góp phần|bù|chỉ|lại|của|về|động lực|đi đôi với|gắn với')
/** "Tốc độ tăng", "tỷ lệ giảm": the verb is part of a name; a comparative is not ("đạt tỷ lệ cao hơn"). */
const NAME_BEFORE = endingIn('tốc độ|mức|mức độ|phần|khoản|nguồn|việc|(?<!hình |dân |nhân |quân |thời )sự|tỷ lệ|chỉ số|số|đợt|lần|quý|bước|chiều hướng|kế hoạch')
/** Says in one word that something is as it was, or should be: only with a word of keeping, or of the economy. */
const KEPT = endingIn('giữ|giữ vững|duy trì|duy trì được|được duy trì|luôn|vẫn|cơ bản|tiếp tục|giữ được|giữ mức|phát triển|diễn ra|hoạt động|tương đối|tiếp tục được giữ|được giữ')
const NOT_KEPT_FOR = startingWith('cho|cuộc sống|đời sống|để|lâu dài|tư tưởng|chính trị|an ninh|trật tự|xã hội|và (?:có |tiếp tục |đạt )?(?:tăng|phát triển|bứt phá)|, (?:có )?tăng')
const BETTER = /^(?:được nâng lên|nâng lên|được cải thiện|cải thiện)$/iu
/** What can get better: a rate, an index, income; "dịch vụ được cải thiện" says nothing of a figure. */
const CAN_BETTER = startingWith('(?:kết quả |công tác )?(?:tỷ lệ|tỉ lệ|chỉ số|thứ hạng|thu nhập|mức độ hài lòng|năng suất|giải ngân|tiến độ giải ngân|mức sống)')
/** "Bằng", "tương đương" have to be followed by the time compared with. */
const NEEDS_TIME = /^(?:cao hơn|nhiều hơn|lớn hơn|khá hơn|nhanh hơn|thấp hơn|ít hơn|kém hơn|chậm hơn|tương đương|ngang bằng|bằng)$/iu
const NEEDS_PLAN = /^(?:vượt|đạt và vượt|vượt mức|hụt)$/iu
const WISH = anywhere('nếu|giả sử|nguy cơ|có thể|sẽ|đề nghị|yêu cầu|cần|phải|phấn đấu|mục tiêu|nhằm|hướng tới|quyết tâm')
/** Verbs and particles a subject may drag along at its end. */
const DRAGGED = /[\s,]+(?:tiếp tục|có xu hướng|có chiều hướng|có sự|xu hướng|chiều hướng|ngày càng|không ngừng|liên tục|duy trì|giữ|vẫn|luôn|đều|đã|được|có|ước|cũng|và|ổn định|phát triển|khá|tương đối|(?<!xây dựng )cơ bản|đạt mức|đạt tỷ lệ|đạt|thực hiện|hoàn thành|bước đầu|nhìn chung|dự kiến|từng bước|cả năm|toàn diện|trong kỳ|nói chung|giữ vững|tích cực|nhiều|đang|hằng năm|hàng năm|tỷ lệ|giữ được|giữ mức|vững|so với cùng kỳ|phục hồi|nhanh|mạnh|cao|tốt|thì|lại)$/iu

const FARTHEST = 240
const MOST_TRIED = 24

/** What is measured, then a verb of change with no figure behind it: "Thu ngân sách trên địa bàn tăng khá so với cùng kỳ". */
export const change: StatementRule = {
  name: 'statement/change',
  version: 1,
  find: (passage) => {
    const told: Told[] = []
    let from = 0
    let tried = 0
    for (const match of passage.marked.matchAll(VERBS)) {
      if (match.index < from || tried >= MOST_TRIED) continue
      const verb = match[0]
      const after = passage.marked.slice(match.index + verb.length, match.index + verb.length + 60)
      const way: Way = match.groups!['up'] ? 'up' : match.groups!['down'] ? 'down' : 'unchanged'
      if (!saysChange(verb, way, passage.marked.slice(Math.max(0, match.index - 40), match.index), after)) continue
      tried++
      const found = tell(passage, match.index, verb, after, way, from)
      if (!found) continue
      told.push(found)
      from = found.span.end - passage.start
    }
    return told
  },
}

function saysChange(verb: string, way: Way, before: string, after: string): boolean {
  if (NOT_BEFORE.test(before) || AGAINST_OTHERS.test(after)) return false
  if (NEEDS_TIME.test(verb)) return AGAINST_TIME.test(after) || AGAINST_PLAN.test(after)
  if (NEEDS_PLAN.test(verb)) return AGAINST_PLAN.test(after)
  if (NAME_BEFORE.test(before)) return false
  if (way === 'unchanged') return !NOT_KEPT_FOR.test(after) && (KEPT.test(before) || ENDS.test(after) || GOES_ON.test(after) || !/ổn định/iu.test(verb))
  return ENDS.test(after) || GOES_ON.test(after)
}

function tell(passage: Passage, at: number, verb: string, after: string, way: Way, from: number): Told | null {
  const gap = passage.marked.slice(Math.max(from, at - FARTHEST), at)
  const subject = subjectOf(gap)
  if (!subject) return null
  const start = listStart(passage.marked, at - gap.length + subject.start)
  const subjectEnd = at - gap.length + subject.end
  const words = measureOf(passage.text.slice(start, subjectEnd + (NEW_ONES.exec(passage.marked.slice(subjectEnd - 9 < start ? start : subjectEnd - 9, at))?.[1]?.length ?? 0)))
  if (words === null || (BETTER.test(verb) && !CAN_BETTER.test(words))) return null
  if (/^ổn định$/iu.test(verb) && /việc làm|lao động/iu.test(words)) return null
  const opening = passage.marked.slice(Math.max(0, start - 40), start)
  if (WISH.test(passage.text.slice(start, at)) || WISH_OPENS.test(opening)) return null
  const end = at + verb.length + tailLength(passage, at + verb.length)
  const clause = { start: passage.start + start, end: passage.start + clauseEnd(passage, at + verb.length) }
  if (!noFigureIn(passage, clause)) return null
  const measureAt = passage.text.indexOf(words, start)
  return {
    sort: 'direction', direction: way, measure: words,
    anchor: { start: passage.start + at, end: passage.start + at + verb.length },
    span: { start: passage.start + (measureAt >= 0 && measureAt < at ? measureAt : start), end: passage.start + end },
    againstPlan: AGAINST_PLAN.test(after) && !passage.marked.slice(at, end).includes(BASIS_MARK), clause, sure: BETTER.test(verb) || way === 'unchanged' ? 0.8 : 0.9,
  }
}

/** "Số doanh nghiệp, hộ kinh doanh thành lập mới và quay lại hoạt động": the head of the list stands before its comma. */
const LIST_HEAD = /(?:^|[.;:,¤β]\s{0,3}|\s)((?:tổng số|số lượng|số|tỷ lệ|tỷ trọng|lượng|giá trị|doanh thu)\s[^,;:.()\d¤β×%]{2,40}),\s$/iu
const HAS_VERB = anywhere('tăng|giảm|đạt|được|đã|có|là|vượt|tiếp tục|cao|thấp|ổn định')

function listStart(marked: string, start: number): number {
  const head = LIST_HEAD.exec(marked.slice(Math.max(0, start - 60), start))?.[1]
  return head !== undefined && !HAS_VERB.test(head) ? start - head.length - 2 : start
}

const WISH_OPENS = endingIn('nếu|để|nhằm|giúp|khi|giả sử|nguy cơ|góp phần|phấn đấu|yêu cầu|đề nghị')

/** The words that name the measure, without who did it and the verbs dragged along; null where none do. */
function measureOf(subject: string): string | null {
  let words = withoutActor(subject.trim())
  for (let turn = 0; turn < 8; turn++) {
    const shorter = words.replace(DRAGGED, '')
    if (shorter === words) break
    words = shorter
  }
  const named = measureIn(words)
  return named !== null && named.length <= 140 ? named : null
}

/** "Doanh nghiệp thành lập mới": what is new is part of the name. */
const NEW_ONES = /(?:thành lập|đăng ký|cấp|kết nạp|mở)(\smới)(?![\p{L}\p{M}])/iu

/** Manner and comparison right behind the verb belong to the quote: "tăng khá so với cùng kỳ năm trước". */
const TAIL = startingWith(`(?:(?:(?:so với |mức |so với mức )?(?:${PLAN})(?: (?:cả năm|năm|đề ra|được giao|thành phố giao|giao|được duyệt)){0,2}|so với|so|của|và(?= so)|và(?= β)|năm trước|trước|${MANNER})[ ]?){1,8}`)

function tailLength(passage: Passage, from: number): number {
  return TAIL.exec(passage.marked.slice(from, Math.min(clauseEnd(passage, from), from + 90)))?.[0].trimEnd().length ?? 0
}
