import type { Rule } from '@/lib/extraction/draft'
import { negate } from '@/lib/extraction/number'
import { EQUALS_GAP, LIST_GAP, ONLY_BRACKET, PLAN_FOLLOWS } from '@/lib/extraction/verbs'

/**
 * A second figure for one change, in brackets or after "tương đương", or the next of a list.
 *
 * "giảm 4% (khoảng 120ha)", "giảm 12.870 con (31,6%)", "tăng lần lượt 6% và 9%".
 */
export const growthRestated: Rule = {
  name: 'growth/restated',
  version: 1,
  read: ({ quantity, gap, after, previous }) => {
    if (previous?.kind !== 'growth' || previous.unit === 'lần' || PLAN_FOLLOWS.test(after)) return null
    const otherUnit = previous.unit !== quantity.unit
    const fits = otherUnit ? ONLY_BRACKET.test(gap) || EQUALS_GAP.test(gap) : LIST_GAP.test(gap)
    if (!fits || quantity.class === 'fraction' || quantity.class === 'bare') return null
    return { kind: 'growth', value: previous.value.startsWith('-') ? negate(quantity.value) : quantity.value, sure: 0.85, ...(previous.basis === 'plan' ? { basis: 'plan' as const } : {}) }
  },
}
