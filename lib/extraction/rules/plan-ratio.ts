import type { Rule } from '../draft'
import { anywhere, endingIn } from '../pattern'
import { EXCEEDS_PLAN, LIST_GAP, PLAN_FOLLOWS, PLAN_PRECEDES, SAME_PERIOD_FOLLOWS } from '../verbs'

/** "bằng 103,6% dự toán thành phố giao", "mới được 32% dự toán", "đạt 97,1% kế hoạch", "so với kế hoạch năm đạt 45%". */
export const planRatio: Rule = {
  name: 'plan-ratio/of-plan',
  version: 1,
  read: ({ quantity, gap, after, afterList }) => {
    if (quantity.class !== 'percent') return null
    return PLAN_FOLLOWS.test(after) || PLAN_FOLLOWS.test(afterList) || PLAN_PRECEDES.test(gap) ? { kind: 'plan_ratio', basis: 'plan', sure: 0.97 } : null
  },
}

const EQUALS = endingIn('(?:bằng|đạt|tương đương|tương ứng|tức|là|chỉ|mới|hay|khoảng|hơn|trên|gần|xấp xỉ|ngót|và|được)')

/** "bằng 118,4% so với cùng kỳ", "chỉ bằng 76,2% cùng kỳ năm trước": a ratio to last year, no growth rate. */
export const ratioToLastYear: Rule = {
  name: 'plan-ratio/of-last-year',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'percent' || !SAME_PERIOD_FOLLOWS.test(after)) return null
    if (!EQUALS.test(gap) && gap.trim() !== '') return null
    // "đạt 12,8% so với cùng kỳ": nothing falls to an eighth; the verb of change was left out
    if (REACHED.test(gap) && !/bằng/iu.test(gap.slice(-20)) && Number(quantity.value) < 50) return { kind: 'growth', sure: 0.6, doubts: ['verb-of-change-missing'] }
    return { kind: 'plan_ratio', sure: 0.93 }
  },
}

const PLAN_AND_DONE = /(?:kế hoạch|dự toán|chỉ tiêu)(?:\s\p{L}+){0,2}\s?:?\s\d[^;]{1,60}thực hiện[^;]{0,60}$/iu
const BUDGET = anywhere('(?:thu|chi)[^,;:]{0,30}ngân sách|ngân sách[^,;:]{0,30}(?:thu|chi)|giải ngân|dự toán')
const RATE = anywhere('tỷ lệ|tỷ trọng|cơ cấu|chiếm|hồ sơ|hộ')
const REACHED = endingIn('(?:đạt|được|bằng|tương đương|thực hiện|hoàn thành)(?: được| ước| khoảng| hơn| trên| gần){0,2}')

/**
 * A budget figure that reached so many percent, the plan left unsaid: "chi sự nghiệp ngân sách huyện ước đạt 83%".
 * Also the next of a list ("đạt 84% và 57% dự toán"). A rate ("tỷ lệ giải ngân đạt 100%") stays a share.
 */
export const planUnsaid: Rule = {
  name: 'plan-ratio/budget-reached',
  version: 1,
  read: ({ quantity, gap, lead, previous, subject }) => {
    if (quantity.class !== 'percent') return null
    if (previous?.kind === 'plan_ratio' && previous.basis === 'plan' && LIST_GAP.test(gap)) return { kind: 'plan_ratio', basis: 'plan', sure: 0.8 }
    const words = subject || !previous ? gap : `${previous.measure} ${gap}`
    if (EXCEEDS_PLAN.test(gap.replace(/\($/, '')) && Number(quantity.value) >= 100) return { kind: 'plan_ratio', basis: 'plan', sure: 0.85 }
    // "kế hoạch 120 hộ, thực hiện 135 hộ, đạt 112,5%"
    if (PLAN_AND_DONE.test(lead.slice(-120)) && REACHED.test(gap) && subject === null) return { kind: 'plan_ratio', basis: 'plan', sure: 0.85 }
    if (!BUDGET.test(words) || RATE.test(words) || !REACHED.test(gap)) return null
    return { kind: 'plan_ratio', basis: 'plan', sure: 0.6, doubts: ['plan-not-named'] }
  },
}
