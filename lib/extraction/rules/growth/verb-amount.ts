import type { Rule } from '@/lib/extraction/draft'
import { negate } from '@/lib/extraction/number'
import { FALLS, GAINS, PLAN_FOLLOWS, REACHES, RELIEF_FOLLOWS, RISES } from '@/lib/extraction/verbs'
import { HIGHER_THAN_PLAN } from './higher-than-plan'

const COUNTED = new Set(['money', 'count', 'measure', 'bare', 'score'])

/**
 * A verb of change before an amount or count.
 *
 * "tăng 208,114 tỷ đồng so với cùng kỳ", "giảm 12.870 con", "cao hơn chỉ tiêu 12 hộ" (basis plan).
 * Not "tăng lên 5.482", "tăng thu 5 tỷ".
 */
export const growthAmount: Rule = {
  name: 'growth/verb-amount',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!COUNTED.has(quantity.class) || REACHES.test(gap)) return null
    // "giảm 747 tỷ đồng tiền thuế cho doanh nghiệp": relief given, no fall
    if (quantity.class === 'bare' && quantity.value.length < 2 || (quantity.class === 'money' && RELIEF_FOLLOWS.test(after))) return null
    // "điểm tổng hợp thêm 2,15 điểm so với năm 2020"
    const rises = RISES.test(gap) || (quantity.class === 'score' && GAINS.test(gap))
    const plan = HIGHER_THAN_PLAN.test(gap) || PLAN_FOLLOWS.test(after)
    if (!rises && !FALLS.test(gap) && !plan) return null
    if (!rises && !FALLS.test(gap) && !HIGHER_THAN_PLAN.test(gap)) return null
    const value = rises || (/hơn/iu.test(gap) && !/(?:thấp|ít|kém) hơn/iu.test(gap)) ? quantity.value : negate(quantity.value)
    return { kind: 'growth', value, sure: 0.9, ...(plan ? { basis: 'plan' as const } : {}) }
  },
}
