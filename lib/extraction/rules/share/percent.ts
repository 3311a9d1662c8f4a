import type { Rule } from '@/lib/extraction/draft'
import { endingIn, startingWith } from '@/lib/extraction/pattern'
import { RELIEF_FOLLOWS } from '@/lib/extraction/verbs'

const THRESHOLD_AFTER = startingWith('trở lên|trở xuống|mức lương|lãi suất|học phí|giá trị hợp đồng')
const THRESHOLD_BEFORE = endingIn('(?:(?<!(?:giảm|tăng|xuống|lên)(?: mạnh| nhẹ| sâu)? )từ|đủ|tối thiểu|tối đa|ít nhất|không quá|lãi suất|mức phạt|giá trị trung bình)(?: trên| dưới)?|giá trị trung bình trên')
const GRANTED = endingIn('(?:hỗ trợ|giảm|miễn|miễn giảm|ưu đãi|chiết khấu)(?: ngay| tới| đến| tối đa)?')
/** "đạt từ 85 đến 90%": both ends are the figure. */
const BETWEEN = endingIn('(?:đạt|đạt được|chiếm|là|còn|khoảng|ước) từ')

/**
 * Any other percentage: of a whole, a rate, an index in percent.
 *
 * "tỷ lệ hộ nghèo còn 3,15%", "97% hộ dân có điện thoại", "(98%)", "chiếm 58%", "đạt 88,12%".
 * Not a threshold inside another figure's words ("6/6 vùng đạt trung bình trên 80%", "từ 70% trở lên").
 */
export const share: Rule = {
  name: 'share/percent',
  version: 1,
  read: ({ quantity, gap, after, previous, passage }) => {
    if (quantity.class !== 'percent' || THRESHOLD_AFTER.test(after) || (THRESHOLD_BEFORE.test(gap) && !(quantity.valueMax !== null && BETWEEN.test(gap)))) return null
    if (GRANTED.test(gap) && RELIEF_FOLLOWS.test(after)) return null
    const plain = gap.replace(/\([^()]{0,60}\)/gu, '')
    const counted = previous?.kind === 'completion' || (previous?.kind === 'level' && previous.quantity?.class === 'count')
    if (counted && !/đạt tỷ lệ|chiếm/iu.test(plain) && quantity.qualifier === 'over' && !/[,;:(]/.test(plain)) return null
    return { kind: 'share', sure: /đạt|chiếm|tỷ lệ|còn|tỷ trọng/iu.test(gap) || quantity.start === passage.start ? 0.92 : 0.84 }
  },
}
