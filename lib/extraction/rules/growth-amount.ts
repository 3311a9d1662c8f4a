import type { Rule, WordRule } from '../draft'
import { negate } from '../number'
import { anywhere, endingIn, startingWith, wholeWords } from '../pattern'
import { EXCEEDS, EXCEEDS_PLAN, FALLS, MULTIPLIES, PLAN_FOLLOWS, REACHES, RISES, SAME_PERIOD_FOLLOWS } from '../verbs'

const AGAINST_PLAN = anywhere('so với (?:dự toán|kế hoạch|chỉ tiêu)')
const RELIEF = startingWith('(?:tiền )?(?:thuế|thuê đất|thuê mặt|phí|lệ phí|học phí|lãi|tiền điện|tiền nước)')
const COUNTED = new Set(['money', 'count', 'measure', 'bare', 'score'])
const HIGHER_THAN_PLAN = endingIn('(?:(?:cao|thấp|nhiều|ít) )?hơn (?:so với )?(?:dự toán|kế hoạch|chỉ tiêu)[^,;:%]{0,40}')

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
    if (quantity.class === 'bare' && quantity.value.length < 2 || (quantity.class === 'money' && RELIEF.test(after))) return null
    const rises = RISES.test(gap)
    const plan = HIGHER_THAN_PLAN.test(gap) || PLAN_FOLLOWS.test(after)
    if (!rises && !FALLS.test(gap) && !plan) return null
    if (!rises && !FALLS.test(gap) && !HIGHER_THAN_PLAN.test(gap)) return null
    const value = rises || (/hơn/iu.test(gap) && !/(?:thấp|ít|kém) hơn/iu.test(gap)) ? quantity.value : negate(quantity.value)
    return { kind: 'growth', value, sure: 0.9, ...(plan ? { basis: 'plan' as const } : {}) }
  },
}

/** "vượt 9,4% dự toán", "vượt hơn 15% dự toán tỉnh giao", "vượt kế hoạch 5%": over the plan unless a period is named. */
export const growthOverPlan: Rule = {
  name: 'growth/over-plan',
  version: 1,
  read: ({ quantity, gap, after, lead }) => {
    const fits = quantity.class === 'percent' || quantity.class === 'points' || quantity.class === 'money' || quantity.class === 'count'
    if (!fits || !(EXCEEDS.test(gap) || EXCEEDS_PLAN.test(gap) || (quantity.unit === '%' && HIGHER_THAN_PLAN.test(gap)))) return null
    // "vượt 4 chỉ tiêu so với kế hoạch": four goals were beaten, not a plan by four
    if (/^(?:chỉ tiêu|nhiệm vụ|mục tiêu|tiêu chí)$/iu.test(quantity.unit)) return null
    if (quantity.class === 'count' && !PLAN_FOLLOWS.test(after) && !EXCEEDS_PLAN.test(gap)) return null
    // "giá trị thương mại vượt 7.915 tỷ đồng": more than that amount, of no plan
    if (quantity.class === 'money' && !PLAN_FOLLOWS.test(after) && !EXCEEDS_PLAN.test(gap) && !HIGHER_THAN_PLAN.test(gap) && !AGAINST_PLAN.test(lead.slice(-90)) && !SAME_PERIOD_FOLLOWS.test(after) && !/vượt (?:thu|chi)/iu.test(gap.slice(-24))) return null
    const value = HIGHER_THAN_PLAN.test(gap) && /(?:thấp|ít|kém) hơn/iu.test(gap) ? negate(quantity.value) : quantity.value
    return { kind: 'growth', value, sure: 0.93, ...(SAME_PERIOD_FOLLOWS.test(after) ? {} : { basis: 'plan' as const }) }
  },
}

/** A multiple of somebody else's figure is no result of the area. */
const OF_ANOTHER = startingWith('(?:so với )?(?:mức|bình quân|trung bình|của|cả nước|toàn quốc|toàn thành phố|thành phố|các quận|các huyện|quận|huyện|tỉnh|khu vực)')

/** "gấp 2,6 lần năm 2012", "tăng 3 lần so với năm 2015". Not "gấp 1,7 lần mức tăng của cả nước". */
export const growthMultiple: Rule = {
  name: 'growth/multiple',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'times' || !MULTIPLIES.test(gap)) return null
    if (PLAN_FOLLOWS.test(after)) return { kind: 'plan_ratio', basis: 'plan', sure: 0.93 }
    if (OF_ANOTHER.test(after)) return null
    if (SAME_PERIOD_FOLLOWS.test(after) && !/tăng/iu.test(gap)) return { kind: 'growth', sure: 0.8 }
    return /gấp|tăng/iu.test(gap.slice(-24)) ? { kind: 'growth', sure: 0.85 } : null
  },
}

const TIMES_IN_WORDS = wholeWords('(?:tăng )?(?:gấp|tăng) (đôi|rưỡi)')
const TIMES: Readonly<Record<string, string>> = { đôi: '2', rưỡi: '1.5' }

/** A multiple without digits: "gấp đôi năm 2015" (2 lần), "gấp rưỡi dự toán" (1,5 lần of the plan). Only where the base is named. */
export const growthTimesInWords: WordRule = {
  name: 'growth/multiple-in-words',
  version: 1,
  find: (passage) => [...passage.marked.matchAll(TIMES_IN_WORDS)].flatMap((match) => {
    const after = passage.marked.slice(match.index + match[0].length, match.index + match[0].length + 80)
    const plan = PLAN_FOLLOWS.test(after)
    if (!plan && !/^\s{1,2}(?:so với )?β/u.test(after)) return []
    const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
    const basis = plan ? { basis: 'plan' as const } : {}
    return [{ kind: plan ? ('plan_ratio' as const) : ('growth' as const), value: TIMES[match[1]!.toLowerCase()]!, of: null, unit: 'lần', sure: 0.85, anchor: span, span, ...basis }]
  }),
}
