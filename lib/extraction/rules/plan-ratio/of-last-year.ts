import type { Rule } from '@/lib/extraction/draft'
import { endingIn } from '@/lib/extraction/pattern'
import { SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'
import { REACHED } from './reached'

const EQUALS = endingIn('(?:bằng|đạt|tương đương|tương ứng|tức|là|chỉ|mới|hay|khoảng|hơn|trên|gần|xấp xỉ|ngót|và|được)')

/** "bằng 118,4% so với cùng kỳ", "chỉ bằng 76,2% cùng kỳ năm trước": a ratio to last year, no growth rate. */
export const ratioToLastYear: Rule = {
  name: 'plan-ratio/of-last-year',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'percent' || !SAME_PERIOD_FOLLOWS.test(after)) return null
    // "đạt 45 tỷ đồng (58% so với cùng kỳ)": a change would have its verb or sign; so low a ratio would be odd
    const inBracket = gap.trim() === '(' && Number(quantity.value) >= 50
    if (!EQUALS.test(gap) && gap.trim() !== '' && !inBracket) return null
    // "đạt 12,8% so với cùng kỳ": nothing falls to an eighth; the verb of change was left out
    if (REACHED.test(gap) && !/bằng/iu.test(gap.slice(-20)) && Number(quantity.value) < 50) return { kind: 'growth', sure: 0.6, doubts: ['verb-of-change-missing'] }
    return { kind: 'plan_ratio', sure: 0.93 }
  },
}
