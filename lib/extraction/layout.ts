import type { Span } from './candidate'
import { readDateline, stampLength, type Dateline } from './dateline'
import { anywhere, startingWith } from './pattern'

export type BlockRole = 'headline' | 'heading' | 'body' | 'item' | 'table' | 'caption' | 'dateline' | 'noise'

/** One line of the text, blanks at its ends left out. */
export interface Block extends Span {
  readonly text: string
  readonly role: BlockRole
}

export interface Layout {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly dateline: Dateline | null
}

/** Lines that open a list of other articles, comments or widgets; what follows is noise up to the next long paragraph. */
const NOISE_OPENS = startingWith(String.raw`(?:\(?\d{0,5}\)? ?)?(?:bình luận|ý kiến bạn đọc|tin khác|các tin khác|tin mới hơn|tin cũ hơn|tin cùng chuyên mục|cùng chuyên mục|tin đọc nhiều|đọc nhiều|xem nhiều|tin nóng|nổi bật|tin nổi bật|đừng bỏ lỡ|bài viết liên quan|tin bài liên quan|tin liên quan|bài liên quan|tin tức liên quan|có thể bạn quan tâm|bạn có thể quan tâm|xem thêm|đọc thêm|mời xem thêm|thời tiết|bình chọn|thăm dò|từ khóa|từ khoá|tags?|chủ đề|tổng số điểm của bài viết|click để đánh giá|đánh giá bài viết|chia sẻ|lượt truy cập|thống kê truy cập|liên kết website|quảng cáo|một số tin|tin trong ngày|thư viện|video|tỷ giá|giá vàng|lịch công tác|bản quyền|giấy phép)`)
/** The same openers, but only this line is noise where words follow on it. */
const NOISE_LINE = startingWith('(?:tin liên quan|bài liên quan|xem thêm|đọc thêm|mời xem thêm|>>>?|chia sẻ|theo dõi|nghe đọc bài|nghe bài|audio|copy link|in bài|lưu bài|gửi email|ngày đăng tin|lượt xem|số lượt xem|đọc bài|publish date|view count)')
const CHROME = /^(?:[-–•·.|>;:*/\\–—\s<>!()[\]#=_]{0,12}|[aA]\s?[-−–].{0,60}tương phản.{0,30}|\S{1,80}\.(?:jpe?g|png|webp|gif|bmp)|!\[.{0,200}|\d{1,4}|truy cập nội dung luôn|trang chủ.{0,80}|gốc|nội dung đang cập nhật.{0,6})$/iu
const CAPTION = /^(?:\(?ảnh|nguồn ảnh|hình ảnh|ảnh minh họa|clip|video|quang cảnh|toàn cảnh|các đại biểu (?:dự|tham dự)|đại biểu (?:dự|tham dự|nhận|biểu quyết|tham luận))(?![\p{L}])[^]{0,160}$|\s\|$|(?:^|[.\s(])ảnh\s?:.{0,50}\)?$|\(ảnh[^)]{0,60}\)$/iu

/**
 * Splits a canonical text into lines and says what each is: the headline, the
 * body, and the page around it whose figures are nobody's result.
 *
 * @param tables where tables of figures stand (`findTables`), in order: their lines are neither headline nor prose
 */
export function readLayout(text: string, tables: readonly Span[] = []): Layout {
  const lines = splitLines(text)
  const inTable = linesWithin(lines, tables)
  const stamps = text.split('\n', 8).map((line) => line.trim())
  const headline = findHeadline(lines.slice(0, 14).map((line, index) => (inTable.has(index) || (tables.length > 0 && TABLE_TITLE.test(line.text)) ? { ...line, text: '' } : line)))
  const blocks: Block[] = []
  let noise = false
  lines.forEach((line, index) => {
    if (inTable.has(index)) return void blocks.push({ ...line, role: 'table' })
    const role = roleOf(line, index, headline, noise)
    if (role === 'opens-noise') noise = true
    else if (noise && role !== 'noise' && role !== 'caption') noise = false
    blocks.push({ ...line, role: role === 'opens-noise' ? 'noise' : role })
  })
  const title = headline === -1 ? null : lines[headline]!.text.replace(CLOCK_BEHIND, '')
  return { blocks, title, dateline: readDateline([...blocks.slice(0, 16).filter((block) => block.role !== 'table').map((block) => block.text), ...(tables.length > 0 ? [] : stamps)]) }
}

/** "(11:25 21/09/2020)" at the end of a headline. */
const CLOCK_BEHIND = /\s*\(?\d{1,2}:\d{2}.{0,14}\d{4}\)?$/u

/** "Bảng 2: …" names a table, not the report. */
const TABLE_TITLE = /^(?:bảng|biểu|phụ lục|phụ biểu)(?: số)?\s?(?:\d|[IVX]{1,4}(?!\p{L}))/iu

interface Line extends Span { readonly text: string }

function linesWithin(lines: readonly Line[], tables: readonly Span[]): ReadonlySet<number> {
  const within = new Set<number>()
  let table = 0
  lines.forEach((line, index) => {
    while (table < tables.length && tables[table]!.end <= line.start) table++
    if (table < tables.length && tables[table]!.start <= line.start) within.add(index)
  })
  return within
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed) {
      const stamp = lines.length < 6 ? stampLength(trimmed) : 0
      const from = start + raw.indexOf(trimmed) + stamp
      const text = trimmed.slice(stamp)
      if (text) lines.push({ start: from, end: from + text.length, text })
    }
    start += raw.length + 1
  }
  return lines
}

const isSentence = (text: string): boolean => /[.…!?”"]$/.test(text) && text.split(/\s+/).length >= 14
const isParagraph = (text: string): boolean => text.length >= 160 || (text.length >= 110 && /[.…!?:;”"]$/.test(text))

/** Who put the page up, sizes of letters, links to other articles. */
const MENU = /^(?:đang trực tuyến|đang truy cập|trực tuyến|đang online|đã xem|lượt xem|số lượt (?:xem|truy cập|đọc)|lượt đọc|tổng (?:số )?(?:lượt )?truy cập|(?:truy cập )?(?:hôm nay|hôm qua|tháng này|trong tuần)\s?:|đăng bởi|người đăng|cỡ chữ|font size)|(?<!\p{L})[aA]\s?-\s{1,3}[aA]\s{1,3}[aA]\s?\+|^>>/iu
/** Prices, weather and the like around an article. */
const TICKER = /^[\s•*>-]{0,4}(?:giá (?:vàng|xăng|dầu|tiêu|cà phê|heo|lợn|đô la|usd|điện|thép)|(?:dự báo )?thời tiết|tỷ giá|lãi suất|kết quả xổ số|xổ số|lịch (?:cắt điện|thi đấu))/iu
/** State bodies head their papers so: no sentence, but the area stands there. */
const MOTTO = /CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA|(?:Độc lập|ĐỘC LẬP)\s{0,2}[-–]\s{0,2}(?:[Tt]ự do|TỰ DO)/u
const LETTERHEAD = /^(?:S[ốỐ]\s?:\s?\d{0,5}\s?[-/].{0,30}$|(?:ỦY|UỶ) BAN NHÂN DÂN(?!.*\p{Ll}{3}).{0,40}$|HỘI ĐỒNG NHÂN DÂN(?!.*\p{Ll}{3}).{0,40}$|(?:UBND|HĐND|ĐẢNG BỘ|ĐẢNG ỦY|QUẬN|HUYỆN|THỊ XÃ|PHƯỜNG|XÃ|CÔNG AN|SỞ)\s[\p{Lu}\d\s-]{2,40}$|C(?:ỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA|ộng h[òo][àa]? xã hội chủ nghĩa)|(?:Độc lập|ĐỘC LẬP)\s?[-–]\s?(?:[Tt]ự do|TỰ DO)|(?:TM|KT|TL)\.\s)/u

function roleOf(line: Line, index: number, headline: number, inNoise: boolean): BlockRole | 'opens-noise' {
  const { text } = line
  if (index === headline) return 'headline'
  if (CHROME.test(text) || LETTERHEAD.test(text) || MOTTO.test(text) || (MENU.test(text) && text.length < 200) || (TICKER.test(text) && text.length < 120)) return 'noise'
  if (index > headline && inNoise && !isParagraph(text)) return 'noise'
  if (NOISE_LINE.test(text) && text.length < 160 && /[:-]\s?\S/.test(text)) return 'noise'
  if (NOISE_OPENS.test(text) && !isParagraph(text) && opensNoise(text)) return index > headline ? 'opens-noise' : 'noise'
  if (index < headline) return 'noise'
  if (text.length < 130 && readDateline([text]) && !isSentence(text)) return 'dateline'
  if (CAPTION.test(text) && text.length < 200) return 'caption'
  if (/^(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]\s/u.test(text) && text.length < 90 && isHeading(text)) return 'heading'
  if (/^[-–+•*]\s?\p{L}/u.test(text) || /^(?:\d{1,2}|[a-zđ])[.)]\s/u.test(text)) return 'item'
  return isHeading(text) ? 'heading' : 'body'
}

/** "Nổi bật là …" begins a sentence; "Nổi bật" alone or "Tin khác: …" opens a list. */
function opensNoise(text: string): boolean {
  return text.split(/\s+/).length <= 6 || /^\D{3,30}:/.test(text)
}

const isHeading = (text: string): boolean => text.length <= 110 && !/[.…;:,!?]$/.test(text) && !/\d[.,]?\d*\s?(?:%|tỷ|triệu)/.test(text)

/** Words a district headline has and a menu entry has not. */
const PLACE_WORD = anywhere('quận|huyện|thị xã|phường|xã|thị trấn|thành phố|tỉnh|Q\\.\\d+')

/**
 * The headline: of the lines above the first paragraph, the one that reads most
 * like a title. Section names and menu entries above it are shorter, related
 * headlines are bullets. -1 where the text begins with its body.
 */
function findHeadline(lines: readonly Line[]): number {
  let best = -1
  let bestScore = 0
  let bullet = false
  for (const [index, { text }] of lines.slice(0, 14).entries()) {
    const stripped = text.replace(CLOCK_BEHIND, '')
    if (bullet || /^[-–•>]/.test(text)) { bullet = /^[-–•>]$/.test(text); continue }
    // what stands under a headline and its dateline, or ends like a sentence, is no headline
    if (isBodyStart(text) || (best >= 0 && (/[.;:]$/.test(text) || (text.length < 130 && readDateline([text]))))) break
    const words = stripped.split(/\s+/).length
    const score = words * (PLACE_WORD.test(stripped) ? 1.3 : 1) + (/\d/.test(stripped) ? 1 : 0) - index * 0.4
    if (words < 4 || /^\[/.test(text) || MENU.test(text) || LETTERHEAD.test(text) || CHROME.test(text) || CAPTION.test(text) || NOISE_OPENS.test(text) || NOISE_LINE.test(text) || (readDateline([text]) && words - stripped.split(/\s+/).length === 0 && words < 9)) continue
    if (score > bestScore) { best = index; bestScore = score }
  }
  return best
}

function isBodyStart(text: string): boolean {
  return text.length > 170 || isSentence(text) || /^\(?[A-ZĐ]{2,6}\)?\s?[-–]\s/.test(text)
}
