import { daysBetween } from '@/lib/indicators/period'
import type { Draft } from '../draft'
import type { Passage } from '../passage'
import { anywhere, matchesOf, startingWith, wholeWords } from '../pattern'
import { isFuture, resolvePhrase, type Frame } from './frame'

/** Words of a goal, a forecast or an obligation; what follows them in the sentence is no result. */
const GOAL = wholeWords([
  String.raw`(?<!mức |nỗ lực |quyết tâm |tinh thần |chỉ tiêu |sự |không ngừng )phấn đấu|đặt mục tiêu|đề ra mục tiêu`,
  String.raw`mục tiêu (?:đến|là|tăng|đạt|thu|phấn đấu|trong|năm|giảm|đưa|có)|đặt mốc|nhắm mốc|đặt chỉ tiêu|đặt ra|đặt kế hoạch`,
  String.raw`đích đến|đặt đích|nhắm tới|(?:quận|huyện|xã|phường|thành phố|\p{Lu}\p{Ll}{1,6}) muốn|tham vọng|quyết tâm thu|hướng tới|hướng đến|tiến tới|nhằm|quyết tâm (?:hoàn thành|đạt|đưa|thu|phấn đấu)`,
  String.raw`để (?:duy trì|đạt|hoàn thành|đưa|bảo đảm|đảm bảo)|bảo đảm hoàn thành|chỉ tiêu (?:chủ yếu|đến|năm 20\d\d)?\s?:|kỳ vọng`,
  String.raw`(?<!(?:vượt|mọi|ngoài|so với) )dự báo|mong muốn|mong|lộ trình|(?<!giải )khuyến khích|định hướng (?:đến|phát triển|tới)`,
  String.raw`tập trung (?:hoàn thành|thực hiện|giải phóng|triển khai|vào)|giao chỉ tiêu|được giao (?:thu|chi|dự toán|kế hoạch)`,
  String.raw`dự kiến (?:đến|năm|trong năm|sẽ|hoàn thành|khởi công|cuối)|cam kết|lưu ý|(?:mục tiêu|kế hoạch) [^,;.:%\d]{0,40} là`,
  String.raw`theo kế hoạch,|(?:thành phố|TP|tỉnh|cấp trên|HĐND) giao (?:cho )?(?:quận|huyện|thị xã|phường|xã)`,
  String.raw`đề ra (?:các |những |nhiều |\d{1,3} )?(?:chỉ tiêu|mục tiêu)|(?:nghị quyết|đại hội|hội nghị|quận|huyện|thị xã|phường|xã) (?:cũng |đã )?xác định|(?:nghị quyết|đại hội|hội nghị) (?:cũng |đã )?đề ra (?:mức )?(?:tăng|giảm|thu|đạt|đưa|có)`,
].join('|'))
const ORDER = wholeWords([
  String.raw`sẽ(?! (?:thấy|nhận ra|hiểu|rõ))|(?<!theo |đáp ứng |hồ sơ |nhu )yêu cầu|(?<!hồ sơ |đơn |văn bản |được |người )đề nghị`,
  String.raw`cần (?:tiếp tục|tập trung|phải|thực hiện|đẩy|nâng|duy trì|phấn đấu|hoàn thành|tổ chức|có|sớm|chú trọng|quan tâm|rà soát|đạt|bám)`,
  String.raw`phải (?:tăng|giảm|thu|giải ngân|đạt|hoàn thành|phấn đấu|đi đầu|là|bảo đảm|đảm bảo|có)|thời gian tới|năm tới|nhiệm kỳ tới|nhiệm kỳ mới|giai đoạn tới`,
  String.raw`những năm tới|từ nay đến|đến năm (?:2030|2035|2040|2045|2050)|phương hướng|nhiệm vụ trọng tâm`,
  String.raw`trong những tháng (?:cuối|còn lại)|quý cuối năm|(?:quận|huyện|thị xã|phường|xã|đơn vị|ngành|địa phương) (?:còn )?(?:cần|phải)(?! (?:tiêu hủy|đóng cửa|tạm dừng|cách ly|chịu))`,
].join('|'))
/** A result stated after a goal in the same sentence: "với quyết tâm phấn đấu …, quận đã thu …". */
const BACK_TO_RESULTS = anywhere('đã|kết quả|nhờ đó|nhờ vậy|qua đó|đến nay|(?<!thực |thể |phát |xuất |cải )hiện|hiện nay|hiện có')
const GOAL_AFTER = startingWith('[^,;.:()]{0,60}(?:sẽ|còn lại|(?<!mức |chỉ tiêu |sự )phấn đấu|dự kiến hoàn thành|cần (?:được|phải)|trong thời gian tới|trong năm tới)')
const PLAN_AMOUNT = wholeWords('(?:tổng )?(?:dự toán|kế hoạch|kế hoạch vốn)(?: thu| chi| vốn)?[^,;.%\\d]{0,40}(?:được giao|giao|là)(?: là)?')
/** "đã tập trung triển khai" tells what was done. */
const DONE_BEFORE = /(?:đã|luôn|được|từng)\s(?:[\p{L}\p{M}]+\s)?$/iu
const TASK_HEADING = anywhere('nhiệm vụ|giải pháp|phương hướng|mục tiêu|thời gian tới|tháng cuối năm|quý cuối năm|tăng tốc|định hướng')
const RESULT_HEADING = anywhere('kết quả|đạt được|nổi bật|hoàn thành|vượt|sau|thành tựu|dấu ấn')

/**
 * Tells goals from results. A goal, forecast or order before a figure makes it a target to the end of the sentence; so does
 * the future behind it ("hai xã còn lại sẽ hoàn thành"), a heading of tasks, and an amount of the plan itself.
 */
export function separateTargets(drafts: readonly Draft[], passages: readonly Passage[], frame: Frame): Draft[] {
  const tasks = taskPassages(passages, frame)
  const judged = drafts.map((draft): Draft => (draft.role === 'target' || tasks.has(draft.passage) || isGoal(draft, frame) ? { ...draft, role: 'target', estimated: false } : draft))
  // "16 dự án" in the headline is the goal the body tells of
  const goals = new Set(judged.filter((draft) => draft.role === 'target').map(figureOf))
  return judged.map((draft) => (draft.passage.block.role === 'headline' && goals.has(figureOf(draft)) ? { ...draft, role: 'target' } : draft))
}

const figureOf = ({ value, scale, unit }: Draft): string => `${value}|${scale}|${unit}`

function isGoal(draft: Draft, frame: Frame): boolean {
  const { passage, anchor } = draft
  const lead = told(passage.text.slice(0, anchor.start - passage.start))
  const after = passage.text.slice(anchor.end - passage.start, anchor.end - passage.start + 100)
  if (GOAL_AFTER.test(after) || draft.doubts.includes('plan-amount') && PLAN_AMOUNT.test(lead.slice(-70))) return true
  if (draft.kind === 'level' && PLAN_ITSELF.test(lead.slice(-30))) return true
  const order = last(lead, ORDER)
  if (order >= 0 && !(lead.indexOf(';', order) >= 0 && BACK_TO_RESULTS.test(lead.slice(lead.lastIndexOf(';'))))) return true
  const goal = last(lead, GOAL)
  if (goal >= 0 && !BACK_TO_RESULTS.test(lead.slice(goal))) return true
  if (PLANNED_IN_BRACKET.test(lead)) return true
  return laterYear(lead, frame) || isForecast(draft, lead, frame)
}

/** "… và phương hướng 3 tháng cuối năm, chủ tịch huyện cho biết: kinh tế tăng 10%": what is told begins behind. */
function told(lead: string): string {
  const match = [...lead.matchAll(REPORTED)].at(-1)
  return match ? lead.slice(match.index + match[0].length) : lead
}

const REPORTED = wholeWords('(?:cho biết|cho hay|nêu rõ|khẳng định|thông tin)(?: rằng)?\\s?:')

/** "kế hoạch 120 hộ, thực hiện 135 hộ", "3.012 tỷ đồng/kế hoạch 3.200 tỷ đồng": an amount right behind the word is the plan's. */
const PLAN_ITSELF = /(?:^|[\s/,(:])(?:kế hoạch|dự toán|chỉ tiêu|KH)(?:\s(?:giao|năm|là)){0,2}\s{0,2}:?\s{0,2}$/iu
/** "tăng 8,1% (kế hoạch 8%)" */
const PLANNED_IN_BRACKET = /[(,]\s{0,2}(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán)(?:\s(?:giao|đề ra|là|năm|thành phố giao|tăng|giảm)){0,3}\s?:?\s{0,2}$/iu
const FORECAST = anywhere('dự kiến')

/** "Dự kiến cả năm" months before the year is over foretells; in December it estimates. */
function isForecast({ period }: Draft, lead: string, frame: Frame): boolean {
  if (!period || !frame.publishedOn || !FORECAST.test(lead)) return false
  return period.to > frame.publishedOn && daysBetween(frame.publishedOn, period.to) > 60
}

const YEAR_AHEAD = /(?:đến|vào|trước|tới)\s(?:hết |cuối )?năm\s(20\d\d)/giu

/** "đến năm 2025", "vào năm 2026" in a text of 2023. */
function laterYear(lead: string, frame: Frame): boolean {
  const year = frame.publishedOn ? Number(frame.publishedOn.slice(0, 4)) : frame.latest
  if (year === null || !lead.includes('20')) return false
  return matchesOf(lead, YEAR_AHEAD).some((match) => Number(match[1]) > year)
}

function last(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].filter((match) => !DONE_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index))).at(-1)?.index ?? -1
}

/** "3. Quý II" in a report of April. */
function isAhead(passage: Passage, frame: Frame): boolean {
  const [phrase] = passage.periods
  const period = phrase && frame.publishedOn !== null && !RESULT_HEADING.test(passage.text) ? resolvePhrase(phrase, passage, frame, null) : null
  return period !== null && isFuture(period, frame)
}

/** Sentences under a heading of tasks ("Nhiệm vụ trọng tâm 6 tháng cuối năm"), up to the next heading. */
function taskPassages(passages: readonly Passage[], frame: Frame): Set<Passage> {
  const tasks = new Set<Passage>()
  let underTasks = false
  for (const passage of passages) {
    if (passage.block.role === 'heading') underTasks = isAhead(passage, frame) || TASK_HEADING.test(passage.text) && !RESULT_HEADING.test(passage.text) && passage.text.length < 110 && passage.text.split(' ').length > 2
    else if (underTasks) tasks.add(passage)
  }
  return tasks
}
