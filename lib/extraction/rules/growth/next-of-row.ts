import type { Rule } from '@/lib/extraction/draft'
import { anywhere } from '@/lib/extraction/pattern'
import { PLAN_FOLLOWS, SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'
import { SECTOR } from './sector'

const WENT_ON = /¤\s{1,3}(?:(?:đã|lại|chỉ|chỉ còn)\s)?(?:lên|vọt lên|xuống|ở mức|chững ở mức|chững lại ở mức|còn|đạt|là)?\s{0,2}(?:khoảng\s|hơn\s|gần\s|trên\s)?$/iu
const WHOLE_OR_VERB = anywhere('tỷ trọng|tỷ lệ|cơ cấu|chiếm|bằng|thu|giải ngân|hoàn thành|kế hoạch|hộ|đúng hạn')

/**
 * The next figure of a row of growth rates, its verb left out: "năm 2021 tăng 8,2%, năm 2022 lên 11,6%",
 * "tăng 10,3%, trong đó công nghiệp - xây dựng 11,2%, thương mại - dịch vụ 12,6%".
 */
export const growthOfRow: Rule = {
  name: 'growth/next-of-row',
  version: 1,
  read: ({ quantity, gap, after, previous }) => {
    if (quantity.class !== 'percent' || previous?.kind !== 'growth' || previous.unit !== '%' || previous.basis === 'plan') return null
    if (PLAN_FOLLOWS.test(after) || SAME_PERIOD_FOLLOWS.test(after) || WHOLE_OR_VERB.test(gap)) return null
    const years = WENT_ON.test(gap)
    return years || SECTOR.test(gap.replace(/^[\s(,;:)-]{1,4}/u, '')) ? { kind: 'growth', sure: 0.75 } : null
  },
}
