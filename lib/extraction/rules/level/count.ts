import type { Figure, Rule } from '@/lib/extraction/draft'
import { anywhere, endingIn, startingWith } from '@/lib/extraction/pattern'
import { unqualified } from './unqualified'

const RESULT_VERB = anywhere([
  'đã|tổ chức|tiếp nhận|giải quyết|xử lý|cấp|kiểm tra|phát hiện|xử phạt|khánh thành|hoàn thành|có|đón|thu hút|huy động',
  'hỗ trợ|trao|tặng|khen thưởng|thành lập|kết nạp|xây dựng|lắp đặt|trồng|tạo|giải phóng|bàn giao|phê duyệt|thu hồi',
  'vận động|khởi công|đạt|duy trì|tiêm|điều chỉnh|thực hiện|sửa chữa|cải tạo|nâng cấp|tư vấn|đào tạo|giới thiệu',
  'tuyên truyền|phục vụ|lập|truy quét|bắt giữ|khám|cấp phát|tôn vinh|biểu dương|nâng|công nhận|phân hạng|xây mới|ra mắt',
  'gồm|còn|ghi nhận|sàng lọc|tháo dỡ|mua|quyên góp|ủng hộ|giành|đoạt|hiến|đóng góp|lập|vay|chi trả|di dời|cưỡng chế|số hóa',
].join('|'))

const ACHIEVED = anywhere([
  'hoàn thành|đạt|vượt|công nhận|về đích|đạt chuẩn|tham gia|đều|duy trì|giữ vững|được biểu dương|được khen thưởng|ra mắt',
  'kết nạp|thành lập|thu hút|đã tổ chức|tổ chức|nông thôn mới|NTM|kiểu mẫu|nâng cao|văn minh đô thị',
].join('|'))

const NOT_YET = startingWith('(?:[^,;.]{0,30} )?(?:dẫn đầu|đứng đầu|còn lại|chưa|không (?:đạt|hoàn thành)|đang (?:thực hiện|phấn đấu)|tham dự|dự(?! án| toán| kiến| thảo| báo)|về dự|có mặt)|thảo luận|tham luận|phát biểu')
const NOT_COUNTED_BEFORE = endingIn('(?:sự tham gia của|sự có mặt của|sự hiện diện của|làm việc với|làm việc tại|không quá|tối đa|tối thiểu|ít nhất|một trong|là một trong|trong số|1 trong|một trong số|mỗi|tổng số|từng|dân số|quy mô dân số|tập trung vào|tập trung thực hiện|tập trung cho|tập trung mặt bằng cho|chương trình|từ đủ|từ|giai đoạn|dưới|lễ kỷ niệm|kỷ niệm|sau|suốt|chào mừng|gặp mặt|xác định|quán triệt|cụ thể hóa|cụ thể hoá|đề ra|nêu|nêu rõ|bàn|thảo luận|đặt ra|theo|thứ)')
const GIVEN_BEFORE = endingIn('(?:giao|được giao|đặt|tự đặt|thực hiện|trong đó|của|với|trên tổng số|bố trí cho|cho|tổng)')

/** "hai xã Đại Đồng và Hương Ngải được công nhận": counted by their names. */
const NAMED_AND_DONE = /^(?:(?:,|\svà)?\s\p{Lu}[\p{L}\p{M}]{0,7}){2,16}\s(?:đã\s|đều\s|vừa\s){0,2}(?:được công nhận|đạt chuẩn|về đích|hoàn thành)/u

const NAME_FOLLOWS = /^\s(?:\p{Lu}\p{Ll}{1,6}\s\p{Lu}\p{Ll}{1,6})/u

/**
 * A count of things done or existing: "cấp mới 1.360 hộ kinh doanh", "năm xã được công nhận", "9 nhiệm vụ hoàn thành vượt".
 *
 * Goals and administrative units count only beside a word of achievement; programmes, delegates, ages and durations never;
 * unknown nouns only after a verb of doing. Not what remains ("N chỉ tiêu còn lại"), nor the total of a completion beside it.
 */
export const levelCount: Rule = {
  name: 'level/count',
  version: 1,
  read: (figure) => {
    const { quantity, after } = figure
    const gap = unqualified(figure.gap)
    if (quantity.class !== 'count' || quantity.countClass === 'never') return null
    if (POPULATION.test(gap.slice(-60)) || (quantity.inWords && !spokenCount(figure))) return null
    if (NOT_YET.test(after) || NOT_COUNTED_BEFORE.test(gap) || isTotalOfCompletion(figure)) return null
    if (quantity.countClass === 'conditional') return conditional(figure)
    if (quantity.countClass === 'unknown') {
      // "đoàn kiểm tra số 3 làm việc"
      if (/(?:^|\s)số\s{1,2}$/iu.test(gap)) return null
      const done = RESULT_VERB.test(gap.slice(-40)) && Number(quantity.value) >= 2
      return done && !quantity.inWords ? { kind: 'level', sure: 0.6 } : null
    }
    return { kind: 'level', sure: RESULT_VERB.test(gap) || RESULT_VERB.test(after) ? 0.85 : 0.72 }
  },
}

/** "dân số của quận lên tới 400.110 người": says how large the area is. */
const POPULATION = anywhere('dân số|mật độ|nhân khẩu|quy mô dân cư')

const SPOKEN_BEFORE = endingIn('(?:có|đạt|hoàn thành|công nhận|kết nạp|khởi công|khánh thành|xây dựng|xây mới|thành lập|trao|tặng|hỗ trợ|cấp|tổ chức|đưa|thêm|vượt|cho|và|với|gồm|tiếp nhận|xử lý|giải quyết|phát hiện|bắt giữ|đủ)')

/** Numbers in words tell stories too ("một buổi sáng", "cả hai vụ"): they count right behind a verb of doing, or before one of achievement, and "một" only there. */
function spokenCount({ quantity, gap, after }: Figure): boolean {
  const said = ACHIEVED.test(/^[^,;:.()]{0,70}/u.exec(after)![0])
  return quantity.value === '1' ? said && SPOKEN_BEFORE.test(gap) : said || SPOKEN_BEFORE.test(unqualified(gap)) || quantity.scale !== '1' || (gap.trim() === '' && quantity.value.length > 1)
}

function conditional({ quantity, gap: words, after, passage, previous }: Figure): ReturnType<Rule['read']> {
  const gap = unqualified(words)
  if (GIVEN_BEFORE.test(gap) && !ACHIEVED.test(gap.slice(-24)) && !/(?:trong đó|với)\s{0,2}$/iu.test(gap)) return null
  if (NAME_FOLLOWS.test(after)) return NAMED_AND_DONE.test(after) ? { kind: 'level', sure: 0.75 } : null
  if (DOCUMENTS.test(quantity.unit)) return DONE_BEFORE.test(gap) ? { kind: 'level', sure: 0.6 } : null
  const clause = gap.slice(Math.max(gap.lastIndexOf(';'), gap.lastIndexOf('.')) + 1)
  const attribute = previous?.kind === 'completion' && !/[,;(:]/.test(gap)
  if (attribute || !(ACHIEVED.test(clause.slice(-60)) || ACHIEVED.test(/^[^,;:.()]{0,70}/u.exec(after)![0]) || listedAchievement(passage.marked, quantity.end - passage.start))) return null
  return { kind: 'level', sure: 0.78 }
}

/** Programmes and plans are listed far oftener than finished. */
const DOCUMENTS = /^(?:chương trình|đề án|kế hoạch|nghị quyết|quy hoạch|kết luận|chuyên đề|cấp ủy)$/iu

const DONE_BEFORE = endingIn('hoàn thành|hoàn thành tốt|phê duyệt|hoàn thành xong')

/** "Cả 6 mục tiêu và 24 chỉ tiêu … đều hoàn thành; thêm vào đó là 9 nhiệm vụ đột xuất": the achievement covers the list. */
function listedAchievement(marked: string, at: number): boolean {
  return /(?:đều|cả)(?: đã)? hoàn thành/iu.test(marked) && at > 0
}

function isTotalOfCompletion({ quantity, passage }: Figure): boolean {
  return passage.quantities.some((other) => other.class === 'fraction' && other.of === quantity.value && other.unit.split(' ')[0] === quantity.unit.split(' ')[0])
}
