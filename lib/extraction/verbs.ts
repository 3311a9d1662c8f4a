import { endingIn, startingWith } from './pattern'

/** Words that may stand between a verb and its figure; "¤" and "β" are masked periods and bases. */
const FILLER = String.raw`(?:ước|ước đạt|đạt|được|khoảng|hơn|hơn hơn|trên|gần|tới|thêm|là|bình quân|trung bình|mỗi năm|hằng năm|hàng năm|mạnh|nhẹ|sâu|cao|lần lượt|tương ứng|dưới|xấp xỉ|ngót|khá|nhanh|cao nhất|với|mức|ở mức|so với|trưởng|đến|chừng|thực hiện|dự kiến|nhanh|đáng kể|rõ rệt|đột biến|lần|về số lượng|và|:|β+|¤+|,)`
const FILLERS = String.raw`(?:\s{0,3}${FILLER}(?![\p{L}\p{M}])){0,7}`

const RISE = 'tăng trưởng|(?<!gia\\s{1,3})tăng|cao hơn|nhiều hơn|lớn hơn|nhỉnh hơn|vượt trội|nhích|nhỉnh|nở thêm|dày thêm|dày hơn|đông hơn|nhích lên|vọt lên|khá hơn|(?<!(?:thấp|ít|kém|nhỏ|chậm)\\s{1,3})hơn(?=\\s{1,3}β)'
const FALL = 'giảm|thấp hơn|ít hơn|sụt giảm|sụt|hụt thu|hụt|kém hơn|kém|âm|suy giảm|tụt|lùi|thụt lùi|đi lùi|trượt|rơi mất|rơi|co lại'

const ends = (source: string): RegExp => endingIn(`(?:${source})${FILLERS}`)

/** "tăng", "cao hơn cùng kỳ", "tăng bình quân" right before a figure. */
export const RISES = ends(`(?:${RISE})`)
export const FALLS = ends(`(?:${FALL})`)
/** Only a percentage is gained by these: "thêm 5,1%", "vọt 12%"; "thêm 9 dự án" are projects. */
export const GAINS = ends('(?:thêm|vọt|bứt|đi lên)')
/** "giảm còn", "nâng tổng số lên": the figure is the level reached, not the change. */
export const REACHES = endingIn(String.raw`(?<!(?:nhích|vọt|bứt|đi|leo)\s{1,3})(?:(?:còn|xuống|xuống còn|lên|lên thành|lên tới|lên đến|lên mức|xuống mức|xuống dưới|lên trên|lên hơn|lên gần|đạt mức|lùi về|về mức|dừng ở|dừng lại ở|chững ở|giữ ở mức|giữ mức)(?: khoảng| hơn| trên| gần| dưới| tới| đến| mức){0,2})`)
export const EXCEEDS = ends('vượt|vượt mức|vượt thu')
export const EXCEEDS_PLAN = endingIn('vượt (?:mức )?(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|KH)[^,;:%\\d]{0,40}')
export const MULTIPLIES = ends('(?:gấp|tăng gấp|cao gấp|nhiều gấp|bằng|tăng)')

const PLAN_WORDS = [
  'dự toán|dự toàn|kế hoạch|KH|chỉ tiêu|DT|pháp lệnh|mức phấn đấu|mức dự toán|mức kế hoạch|mục tiêu|chỉ tiêu phấn đấu',
  'kế hoạch vốn|vốn kế hoạch|nghị quyết|số vốn giao|vốn giao|vốn được giao|tổng vốn giao|số vốn được giao',
  'tổng số vốn được giao|vốn được phân bổ',
].join('|')
/** A plan right after the figure: "… dự toán Thành phố giao". */
export const PLAN_FOLLOWS = startingWith(String.raw`(?:\(?so với |so |của |mức |tổng |tổng số |toàn bộ |cả ){0,2}(?:${PLAN_WORDS})`)
export const PLAN_PRECEDES = endingIn(`so với (?:${PLAN_WORDS})(?:(?! và )[^,;:%\\d]){0,40}`)
export const SAME_PERIOD_FOLLOWS = startingWith(String.raw`\(?(?:so với |so |của |mức )?β+`)
/** "giảm 747 tỷ đồng tiền thuế", "hỗ trợ 70% chi phí": what is let off or granted, no result. */
export const RELIEF_FOLLOWS = startingWith('(?:(?:tiền )?(?:thuế|thuê đất|thuê mặt|phí|lệ phí|học phí|lãi|tiền điện|tiền nước)|chi phí|giá vé)')
/** The words of a plan after a figure, for the quote: "dự toán Thành phố và huyện giao". */
export const PLAN_TAIL = /^\s{0,2}(?:so với |so |của |mức |tổng ){0,2}[\p{L}\p{M}¤ -]{2,60}?(?=\s(?:và|nhưng|còn|song|trong khi|với)\s(?:chỉ |mới |đã |ước )?(?:bằng|tăng|giảm|đạt|vượt|cao|thấp|tương|gấp|còn)(?![\p{L}])|[^\p{L}\p{M}¤ -]|$)/u

/** What stands only between members of a list: "6% và 9%", "60% - 30%". */
export const LIST_GAP = /^[\s,;–-]{0,4}(?:và|cùng|hay)?[\s]{0,2}(?:khoảng |hơn |gần |trên )?$/iu
export const ONLY_BRACKET = /^\s{0,2}\((?:khoảng |hơn |gần |trên |tương đương |tương ứng )?$/iu
export const EQUALS_GAP = /^[\s,(–-]{0,4}(?:tương đương|tương ứng|tức|tức là|hay|bằng)\s{0,2}(?:khoảng |hơn |gần |trên )?$/iu
