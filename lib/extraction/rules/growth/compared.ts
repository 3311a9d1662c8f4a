import type { Rule } from '@/lib/extraction/draft'
import { negate } from '@/lib/extraction/number'
import { anywhere } from '@/lib/extraction/pattern'
import { REACHES, SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'
import { isRate } from './rate'

const WENT_DOWN = anywhere('giảm|sụt|lùi|hụt|tụt|rơi|mất|kém|thấp')

/** A percentage set against last year by nothing but the words behind it: "lượng khách thay đổi rõ: 18,7% so với cùng kỳ". */
export const growthCompared: Rule = {
  name: 'growth/compared',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!isRate(quantity.class) || !SAME_PERIOD_FOLLOWS.test(after) || REACHES.test(gap)) return null
    return { kind: 'growth', value: WENT_DOWN.test(gap.slice(-40)) ? negate(quantity.value) : quantity.value, sure: 0.7 }
  },
}
