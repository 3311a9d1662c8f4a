import { anywhere, startingWith, wholeWords } from '../pattern'
import { BASIS_MARK } from '../passage'
import { clauseEnd, noFigureIn } from './clause'
import { measureIn } from './measures'
import type { StatementRule, Told } from './rule'

/** The verb before what it changed, told as done: "từ đó làm giảm tỷ lệ đơn thư khiếu nại", "đã giảm số vụ tai nạn". */
const DONE = wholeWords('(?:đã |từ đó |qua đó |nhờ đó,? |góp phần )?(?:làm |kéo )(?:(?<up>tăng)|(?<down>giảm))|(?:đã|từng bước)(?: góp phần)? (?:(?<up2>tăng)|(?<down2>giảm))(?: được| đáng kể| mạnh| rõ rệt| dần){0,2}')
/** Only what is counted or measured as it stands; "giảm thu nhập chịu thuế" and the like are too many. */
const COUNTED = startingWith('tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số (?:vụ|lượng|hộ|ca|người|đơn|hồ sơ|lượt|nợ|thu|doanh nghiệp)|tổng số|lượng|nợ|hộ nghèo|hộ cận nghèo|thu ngân sách|nguồn thu|tai nạn giao thông|ùn tắc')
const NOT_DONE = anywhere('nếu|sẽ|để|nhằm|phấn đấu|giải pháp|có thể|mục tiêu|cần|phải|yêu cầu|đề nghị|tập trung|quyết tâm')
/** What is measured ends where reasons, places of comparison or another clause begin. */
const ENDS = new RegExp(String.raw`[,;:.()${BASIS_MARK}¤]|\s(?:và sự|so với|do|nhờ|vì|góp phần|qua|trong|trên địa bàn|cũng như|đồng thời|từ|xuống|lên|theo|của các|ở)(?![\p{L}\p{M}])`, 'u')

export const causedChange: StatementRule = {
  name: 'statement/caused-change',
  version: 1,
  find: (passage) => [...passage.marked.matchAll(DONE)].slice(0, 24).flatMap((match): Told[] => {
    const from = match.index + match[0].length
    const rest = passage.marked.slice(from, from + 120)
    if (!COUNTED.test(rest) || NOT_DONE.test(passage.marked.slice(Math.max(0, match.index - 90), match.index))) return []
    const length = measureLength(rest)
    const measure = passage.text.slice(from, from + length).trim()
    const clause = { start: passage.start + match.index, end: passage.start + Math.max(clauseEnd(passage, from), from + length) }
    if (measureIn(measure) === null || !noFigureIn(passage, clause)) return []
    return [{
      sort: 'direction', direction: match.groups!['up'] ?? match.groups!['up2'] ? 'up' : 'down', measure, againstPlan: false, clause, sure: 0.8,
      anchor: { start: passage.start + match.index, end: passage.start + from }, span: { start: passage.start + match.index, end: passage.start + from + length },
    }]
  }),
}

/** "Tỷ lệ đơn thư khiếu nại, tố cáo": a short second member behind the comma belongs to the measure. */
function measureLength(rest: string): number {
  const end = ENDS.exec(rest)?.index ?? rest.trimEnd().length
  if (rest[end] !== ',') return end
  const more = rest.slice(end + 1)
  const member = more.slice(0, ENDS.exec(more)?.index ?? more.length)
  return member.trim().split(/\s+/).length <= 2 ? end + 1 + member.length : end
}
