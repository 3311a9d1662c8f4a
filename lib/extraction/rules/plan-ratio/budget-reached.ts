import type { Rule } from '@/lib/extraction/draft'
import { anywhere, endingIn } from '@/lib/extraction/pattern'
import { EXCEEDS_PLAN, LIST_GAP } from '@/lib/extraction/verbs'
import { REACHED } from './reached'

const PLAN_AND_DONE = /(?:kế hoạch|dự toán|chỉ tiêu)(?:\s\p{L}+){0,2}\s?:?\s\d[^;]{1,60}thực hiện[^;]{0,60}$/iu
const BUDGET = anywhere('(?:thu|chi)[^,;:]{0,30}ngân sách|ngân sách[^,;:]{0,30}(?:thu|chi)|giải ngân|dự toán')
const EQUAL_TO = endingIn('bằng(?: khoảng| hơn| gần| trên)?')
const RATE = anywhere('tỷ lệ|tỷ trọng|cơ cấu|chiếm|hồ sơ|hộ')

/**
 * A budget figure that reached so many percent, the plan left unsaid: "chi sự nghiệp ngân sách huyện ước đạt 83%".
 * Also what goes on from a figure of the plan ("đạt 84% và 57%", "bằng 132% kế hoạch; thu nội địa bằng 118%"). A rate ("tỷ lệ giải ngân đạt 100%") stays a share.
 */
export const planUnsaid: Rule = {
  name: 'plan-ratio/budget-reached',
  version: 1,
  read: ({ quantity, gap, lead, previous, subject }) => {
    if (quantity.class !== 'percent') return null
    if (previous?.kind === 'plan_ratio' && previous.basis === 'plan' && LIST_GAP.test(gap)) return { kind: 'plan_ratio', basis: 'plan', sure: 0.8 }
    // "bằng 132% kế hoạch; thu nội địa bằng 118%": of the same plan
    if (previous?.kind === 'plan_ratio' && previous.basis === 'plan' && EQUAL_TO.test(gap) && !RATE.test(gap)) return { kind: 'plan_ratio', basis: 'plan', sure: 0.75 }
    const words = subject || !previous ? gap : `${previous.measure} ${gap}`
    if (EXCEEDS_PLAN.test(gap.replace(/\($/, '')) && Number(quantity.value) >= 100) return { kind: 'plan_ratio', basis: 'plan', sure: 0.85 }
    // "kế hoạch 120 hộ, thực hiện 135 hộ, đạt 112,5%"
    if (PLAN_AND_DONE.test(lead.slice(-120)) && REACHED.test(gap) && subject === null) return { kind: 'plan_ratio', basis: 'plan', sure: 0.85 }
    if (!BUDGET.test(words) || RATE.test(words) || !REACHED.test(gap)) return null
    return { kind: 'plan_ratio', basis: 'plan', sure: 0.6, doubts: ['plan-not-named'] }
  },
}
