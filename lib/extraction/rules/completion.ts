import type { Rule } from '../draft'
import { parseNumber } from '../number'
import { anywhere, endingIn, startingWith } from '../pattern'

const RANK_BEFORE = endingIn('(?:thứ|hạng|vị trí|thứ hạng|xếp|xếp hạng)')
const ACHIEVED_BEFORE = endingIn('(?:hoàn thành|đạt|vượt|có|được|vượt mức|cho|kết nạp|giải quyết|thực hiện|xong|công nhận|với|và|tiêm|tổng số|cùng|lên|là|còn|tới|đến|:)')

/**
 * Done out of a total: "31/40 nhiệm vụ", "12/12 đảng bộ phường", "180.205/190.310 người", "13 trên tổng số 15 chỉ tiêu".
 * Not a rank ("thứ 2/30"), a date, a speed or a house number: a noun must be counted, or a word of achievement stand before.
 */
export const completion: Rule = {
  name: 'completion/of-total',
  version: 1,
  read: ({ quantity, gap, previous }) => {
    if (quantity.class !== 'fraction' || quantity.of === null || RANK_BEFORE.test(gap)) return null
    // "92,5/100 điểm": a score on its scale
    if (/^điểm$/iu.test(quantity.unit)) return { kind: 'level', of: null, unit: 'điểm', sure: 0.85 }
    // "6 xã đạt 19/19 tiêu chí": says what the communes are
    if (quantity.unit === 'tiêu chí' && previous?.kind === 'level' && /^\s?(?:đã |đều )?(?:đạt|hoàn thành)(?: đủ| chuẩn)?\s?$/iu.test(gap)) return null
    // "kết nạp 146/145 đảng viên" overshoots its plan; far more than the total is no completion
    if (Number(quantity.value) > 3 * Number(quantity.of) || quantity.of === '0') return null
    const counted = quantity.unit !== '' && quantity.countClass !== 'never'
    if (!counted && !ACHIEVED_BEFORE.test(gap)) return null
    return { kind: 'completion', unit: quantity.unit, sure: quantity.countClass === 'unknown' ? 0.8 : 0.96 }
  },
}

const GOALS = /^(?:chỉ tiêu|nhiệm vụ|mục tiêu|tiêu chí|dự án|công trình|nội dung|xã|phường)$/iu
const DONE = endingIn('(?:hoàn thành|đạt|vượt|thực hiện xong|vượt mức)(?: và vượt| và hoàn thành vượt mức| vượt mức| được| toàn bộ| xong| tốt){0,2}')
const DONE_AFTER = startingWith('(?:chủ yếu |cơ bản |đã |đều |được ){0,2}(?:đạt(?! thấp)|hoàn thành|vượt|cán đích|về đích)')
const GIVEN = anywhere('trong|giao|đặt|đề ra|đăng ký|tổng số|trong số|thông qua|xây dựng')

/**
 * Done of a total the text named before: "được giao 18 chỉ tiêu …; kết quả, hoàn thành và vượt 16 chỉ tiêu" is 16 of 18.
 */
export const completionOfNamed: Rule = {
  name: 'completion/total-named-before',
  version: 1,
  read: ({ quantity, gap, after, lead, earlier }) => {
    if (quantity.class !== 'count' || !GOALS.test(quantity.unit) || !(DONE.test(gap) || DONE_AFTER.test(after))) return null
    const before = earlier.slice(-400) + lead
    const named = [...before.matchAll(new RegExp(String.raw`(?<![\p{N}.,/])(\d{1,4}) ${quantity.unit}(?!\p{L})`, 'giu'))]
    for (const match of named) {
      const read = parseNumber(match[1]!)
      const near = before.slice(Math.max(0, match.index - 60), match.index)
      if (read.ok && Number(read.value) > Number(quantity.value) && GIVEN.test(near)) return { kind: 'completion', of: read.value, ofImplied: true, sure: 0.85 }
    }
    return null
  },
}
