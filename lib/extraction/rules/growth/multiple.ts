import type { Rule } from '@/lib/extraction/draft'
import { startingWith } from '@/lib/extraction/pattern'
import { EXCEEDS, MULTIPLIES, PLAN_FOLLOWS, SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'

/** A multiple of somebody else's figure is no result of the area. */
const OF_ANOTHER = startingWith('(?:so với )?(?:mức|bình quân|trung bình|của|cả nước|toàn quốc|toàn thành phố|thành phố|các quận|các huyện|quận|huyện|tỉnh|khu vực)')

/** "gấp 2,6 lần năm 2012", "tăng 3 lần so với năm 2015". Not "gấp 1,7 lần mức tăng của cả nước". */
export const growthMultiple: Rule = {
  name: 'growth/multiple',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'times') return null
    // "vượt gần 2 lần dự toán": said for twice the plan
    if (EXCEEDS.test(gap) && PLAN_FOLLOWS.test(after)) return { kind: 'plan_ratio', basis: 'plan', sure: 0.7 }
    if (!MULTIPLIES.test(gap)) return null
    if (PLAN_FOLLOWS.test(after)) return { kind: 'plan_ratio', basis: 'plan', sure: 0.93 }
    if (OF_ANOTHER.test(after)) return null
    if (SAME_PERIOD_FOLLOWS.test(after) && !/tăng/iu.test(gap)) return { kind: 'growth', sure: 0.8 }
    return /gấp|tăng/iu.test(gap.slice(-24)) ? { kind: 'growth', sure: 0.85 } : null
  },
}
