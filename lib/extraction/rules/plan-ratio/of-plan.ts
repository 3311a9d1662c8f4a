import type { Rule } from '@/lib/extraction/draft'
import { PLAN_FOLLOWS, PLAN_PRECEDES } from '@/lib/extraction/verbs'

/** "bằng 103,6% dự toán thành phố giao", "mới được 32% dự toán", "đạt 97,1% kế hoạch", "so với kế hoạch năm đạt 45%". */
export const planRatio: Rule = {
  name: 'plan-ratio/of-plan',
  version: 1,
  read: ({ quantity, gap, after, afterList }) => {
    if (quantity.class !== 'percent') return null
    return PLAN_FOLLOWS.test(after) || PLAN_FOLLOWS.test(afterList) || PLAN_PRECEDES.test(gap) ? { kind: 'plan_ratio', basis: 'plan', sure: 0.97 } : null
  },
}
