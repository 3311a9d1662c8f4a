import type { Rule } from '@/lib/extraction/draft'
import { endingIn } from '@/lib/extraction/pattern'
import { PLAN_FOLLOWS, SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'
import { OTHER_SUBJECT } from './other-subject'

const PRODUCTION = endingIn('(?:giá trị sản xuất|giá trị gia tăng|giá trị tăng thêm|tổng mức bán lẻ)[^;:%]{0,80}(?:đạt|ước|ước đạt)(?: khoảng| hơn| trên| gần){0,1}')

/** An amount said to reach a percentage has grown by it: "tổng giá trị sản xuất trên địa bàn đạt 10,3%". */
export const growthOfAmount: Rule = {
  name: 'growth/amount-reached-percent',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'percent' || PLAN_FOLLOWS.test(after) || SAME_PERIOD_FOLLOWS.test(after) || !PRODUCTION.test(gap) || OTHER_SUBJECT.test(gap)) return null
    return { kind: 'growth', sure: 0.6, doubts: ['verb-of-change-missing'] }
  },
}
