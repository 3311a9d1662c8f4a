import type { Rule } from '@/lib/extraction/draft'
import { negate } from '@/lib/extraction/number'
import { endingIn, startingWith } from '@/lib/extraction/pattern'
import { FALLS } from '@/lib/extraction/verbs'

const MOVES = endingIn('(?:tăng|lên|vươn lên|nhảy|leo|leo lên|nhích|nhích lên|thăng|cải thiện|cao hơn|tăng thêm|tăng vọt|bứt)(?: thêm| được| tới| đến| β+| ¤+){0,2}')
const MOVES_BACK = endingIn('(?:giảm|tụt|xuống|lùi|rơi|rớt|trượt|mất|thấp hơn)(?: tới| đến| β+| ¤+){0,2}')
const BACKED = startingWith('so với|β+|trên bảng|về|trong|,|;|\\.|\\)|và|xếp|đứng|$|¤+|theo')

/** Places gained or lost: "tăng 6 bậc so với năm 2018" (+6), "tụt 5 hạng" (−5). */
export const rankChange: Rule = {
  name: 'rank-change/places',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'places' || !BACKED.test(after)) return null
    if (MOVES_BACK.test(gap) || FALLS.test(gap)) return { kind: 'rank_change', value: negate(quantity.value), unit: 'bậc', sure: 0.95 }
    return MOVES.test(gap) ? { kind: 'rank_change', unit: 'bậc', sure: 0.95 } : null
  },
}
