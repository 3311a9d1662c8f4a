import type { Rule } from '@/lib/extraction/draft'
import { endingIn } from '@/lib/extraction/pattern'

const RANK_BEFORE = endingIn('(?:thứ|hạng|vị trí|thứ hạng|xếp|xếp hạng)')
/** "trụ sở ở số 12/4 phố Chợ" */
const HOUSE = endingIn('(?:ở|tại|nhà|địa chỉ|trụ sở|địa chỉ nhà|tại nhà) số|số nhà|ngõ|ngách|hẻm')
const ACHIEVED_BEFORE = endingIn('(?:hoàn thành|đạt|vượt|có|được|vượt mức|cho|kết nạp|giải quyết|thực hiện|xong|công nhận|với|và|tiêm|tổng số|cùng|lên|là|còn|tới|đến|:)')

/**
 * Done out of a total: "31/40 nhiệm vụ", "12/12 đảng bộ phường", "180.205/190.310 người", "13 trên tổng số 15 chỉ tiêu".
 * Not a rank ("thứ 2/30"), a date, a speed or a house number: a noun must be counted, or a word of achievement stand before.
 */
export const completion: Rule = {
  name: 'completion/of-total',
  version: 1,
  read: ({ quantity, gap, after, previous }) => {
    if (quantity.class !== 'fraction' || quantity.of === null || RANK_BEFORE.test(gap) || HOUSE.test(gap)) return null
    // "92,5/100 điểm": a score on its scale
    if (/^điểm$/iu.test(quantity.unit) && !/^\s\p{Ll}/u.test(after)) return { kind: 'level', of: null, unit: 'điểm', sure: 0.85 }
    // "6 xã đạt 19/19 tiêu chí": says what the communes are
    if (quantity.unit === 'tiêu chí' && previous?.kind === 'level' && /^\s?(?:đã |đều )?(?:đạt|hoàn thành)(?: đủ| chuẩn)?\s?$/iu.test(gap)) return null
    // "kết nạp 146/145 đảng viên" overshoots its plan; far more than the total is no completion
    if (Number(quantity.value) > 3 * Number(quantity.of) || quantity.of === '0') return null
    const counted = quantity.unit !== '' && quantity.countClass !== 'never'
    if (!counted && !ACHIEVED_BEFORE.test(gap)) return null
    return { kind: 'completion', unit: quantity.unit, sure: quantity.countClass === 'unknown' ? 0.8 : 0.96 }
  },
}
