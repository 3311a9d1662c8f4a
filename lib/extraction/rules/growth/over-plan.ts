import type { Rule } from '@/lib/extraction/draft'
import { negate } from '@/lib/extraction/number'
import { anywhere } from '@/lib/extraction/pattern'
import { EXCEEDS, EXCEEDS_PLAN, PLAN_FOLLOWS, SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'
import { HIGHER_THAN_PLAN } from './higher-than-plan'

const FITTING = new Set(['percent', 'points', 'money', 'count', 'measure'])
const AGAINST_PLAN = anywhere('so với (?:dự toán|kế hoạch|chỉ tiêu)')

/** "vượt 9,4% dự toán", "vượt hơn 15% dự toán tỉnh giao", "vượt kế hoạch 5%": over the plan unless a period is named. */
export const growthOverPlan: Rule = {
  name: 'growth/over-plan',
  version: 1,
  read: ({ quantity, gap, after, lead }) => {
    if (!FITTING.has(quantity.class) || !(EXCEEDS.test(gap) || EXCEEDS_PLAN.test(gap) || (quantity.unit === '%' && HIGHER_THAN_PLAN.test(gap)))) return null
    // "vượt 4 chỉ tiêu so với kế hoạch": four goals were beaten, not a plan by four
    if (/^(?:chỉ tiêu|nhiệm vụ|mục tiêu|tiêu chí)$/iu.test(quantity.unit)) return null
    // "vượt kế hoạch (112%)": of the plan, not over it
    if (quantity.class === 'percent' && /\(\s{0,2}$/u.test(gap) && Number(quantity.value) >= 100) return null
    if ((quantity.class === 'count' || quantity.class === 'measure') && !PLAN_FOLLOWS.test(after) && !EXCEEDS_PLAN.test(gap)) return null
    // "giá trị thương mại vượt 7.915 tỷ đồng": more than that amount, of no plan
    if (quantity.class === 'money' && !PLAN_FOLLOWS.test(after) && !EXCEEDS_PLAN.test(gap) && !HIGHER_THAN_PLAN.test(gap) && !AGAINST_PLAN.test(lead.slice(-90)) && !SAME_PERIOD_FOLLOWS.test(after) && !/vượt (?:thu|chi)/iu.test(gap.slice(-24))) return null
    const value = HIGHER_THAN_PLAN.test(gap) && /(?:thấp|ít|kém) hơn/iu.test(gap) ? negate(quantity.value) : quantity.value
    return { kind: 'growth', value, sure: 0.93, ...(SAME_PERIOD_FOLLOWS.test(after) ? {} : { basis: 'plan' as const }) }
  },
}
