import type { Passage } from '../passage'
import { anywhere, endingIn, wholeWords } from '../pattern'
import type { StatementRule, Told } from './rule'

/** Whose it is, of which year, and what is done with it: the name of an index is over. */
const STOP = String.raw`(?:năm|của|cho|tại|ở|trên|được|đã|vừa|do|với|giữa|trong|và|theo|đối|cao|xuất sắc|tốt|dẫn đầu|đứng đầu)(?![\p{L}\p{M}])`
const WORD = String.raw`(?!${STOP})[\p{L}\p{M}]{1,12}`
const WORDS = String.raw`(?:${WORD},?\s{1,2}){0,10}?${WORD}(?=\s{0,2}(?:[,;:.()”"!?¤β×–-]|$|${STOP}))`
/** An index, or a ranking or assessment that has figures. */
const INDEX = String.raw`(?:(?:các |bộ )?chỉ số (?!này|đó|trên|nêu)${WORDS}|(?:PAR ?INDEX|SIPAS|PAPI|PCI|DDCI|DTI|ICT Index)|(?:kết quả )?(?:đánh giá,? |đánh giá và |chấm điểm,? )?xếp hạng ${WORDS}|bảng xếp hạng(?: ${WORDS})?|kết quả (?:đánh giá|chấm điểm|đo lường|khảo sát|xác định) (?:chỉ số |mức độ |sự )${WORDS}|kết quả xếp hạng)`
const REMARK = String.raw`(?:\s{0,2}\([\p{L}\p{M}\s,.-]{2,40}\))?`
const NAME_GOES_ON = new RegExp(`^${REMARK}`, 'u')
const NAMED = String.raw`(?<what>${INDEX})${REMARK}`

/** "Công bố chỉ số cải cách hành chính năm 2023", "Lễ công bố kết quả xếp hạng …". */
const MADE_KNOWN = wholeWords(String.raw`(?:công bố|thông báo|công khai)(?: (?:các|những|về|quyết định (?:phê duyệt |công nhận |về )?|báo cáo|kết quả)){0,3}(?: kết quả)? ${NAMED}`)
/** "Chỉ số cải cách hành chính năm 2023 vừa được công bố". */
const WAS_MADE_KNOWN = wholeWords(String.raw`${NAMED}[^,;:.()]{0,60}? (?:(?:vừa|mới|đã|chính thức) ){0,2}(?:được )?(?:[\p{L}\p{M}]{1,8} ){0,4}?công bố`)
/** "Biểu dương các đơn vị dẫn đầu chỉ số …": a place without its number. */
const PRAISED = wholeWords(String.raw`(?:biểu dương|tuyên dương|vinh danh|tôn vinh|khen thưởng|trao thưởng)[^;:.()]{0,60} (?:dẫn đầu|đứng đầu|xếp hạng cao|có thứ hạng cao|đạt thứ hạng cao|có kết quả cao|đạt kết quả cao|đạt điểm cao|đạt cao|thuộc nhóm dẫn đầu|trong nhóm dẫn đầu)(?: (?:về|trong|ở|trên|bảng xếp hạng|kết quả)){0,3} ${NAMED}`)

/** "Biểu dương đơn vị có chỉ số … cao": "dẫn đầu" is a rank. */
const PRAISED_INDEX = wholeWords(String.raw`(?:biểu dương|tuyên dương|vinh danh|tôn vinh|khen thưởng|trao thưởng)[^;:.()]{0,60} (?:có|đạt|về) ${NAMED}[^;:.()]{0,40} (?:cao|xuất sắc|tốt)`)

const NOT_YET = endingIn('chưa|không|sẽ|chờ|chuẩn bị|trước khi|đề nghị|kế hoạch|dự kiến|cần|phải|hằng năm|hàng năm|định kỳ')
/** What is made known are rules and sets of criteria, not results. */
const NOT_RESULTS = anywhere('bộ tiêu chí|quy chế|quy định|kế hoạch|phương pháp|cách thức|đề án|tiêu chí')

const finder = (name: string, pattern: RegExp, sure: number): StatementRule => ({
  name,
  version: 1,
  find: (passage) => [...passage.marked.matchAll(pattern)].flatMap((match) => tell(passage, match, sure)),
})

function tell(passage: Passage, match: RegExpExecArray | RegExpMatchArray, sure: number): Told[] {
  const at = match.index!
  if (NOT_YET.test(passage.marked.slice(Math.max(0, at - 40), at)) || NOT_RESULTS.test(match[0])) return []
  const what = match.groups!['what']!
  const from = at + match[0].lastIndexOf(what)
  const span = { start: passage.start + at, end: passage.start + at + match[0].length }
  // the year stands right behind the name of the index, also where "được công bố" follows
  const anchor = { start: span.start, end: passage.start + from + what.length + (NAME_GOES_ON.exec(passage.marked.slice(from + what.length))?.[0].length ?? 0) }
  const measure = passage.text.slice(from, from + what.length)
  return [{ sort: 'announcement', direction: null, anchor, span, measure, againstPlan: false, clause: { start: passage.start, end: passage.end }, sure }]
}

export const announcement = finder('statement/announcement', MADE_KNOWN, 0.9)
export const announced = finder('statement/announced', WAS_MADE_KNOWN, 0.85)
export const praisedPlace = finder('statement/praised-place', PRAISED, 0.8)
export const praisedIndex = finder('statement/praised-index', PRAISED_INDEX, 0.75)
