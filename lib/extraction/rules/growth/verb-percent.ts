import type { Rule } from '@/lib/extraction/draft'
import { countedNoun } from '@/lib/extraction/nouns'
import { negate } from '@/lib/extraction/number'
import { endingIn } from '@/lib/extraction/pattern'
import { FALLS, GAINS, PLAN_FOLLOWS, PLAN_PRECEDES, REACHES, RELIEF_FOLLOWS, RISES, SAME_PERIOD_FOLLOWS } from '@/lib/extraction/verbs'
import { isRate } from './rate'

/** "Công nghiệp lên 10,2%, dịch vụ lên 11,45%": a sector goes up by it; a share "lên 58%" reaches it. */
const SECTOR_UP = /^[\s,;.]{0,3}(?:và\s|còn\s|riêng\s)?(?:ngành\s)?(?:công nghiệp|xây dựng|dịch vụ|thương mại|nông nghiệp|nông, lâm|thủy sản|du lịch|vận tải)[\p{L}\s,-]{0,30}\slên\s{1,2}$/iu

const GRANTED = endingIn('(?:được|sẽ được|xét|miễn,?) giảm(?: ngay| tới| đến)?')
const SIGNED_RISE = /tăng(?:\s(?:trưởng|ước|đạt|khoảng)){0,2}\s{0,2}[-–−]$/iu

/**
 * A verb of change before a percentage or percentage points.
 *
 * "tăng 48,6%", "ước tăng 9,3%", "cao hơn cùng kỳ năm 2016 là 11,27%", "giảm 3,7%" (−5.4), "tăng bình quân 15%/năm",
 * "tăng 2,1 điểm %". Not "giảm còn 3,15%" (a level reached).
 */
export const growthByVerb: Rule = {
  name: 'growth/verb-percent',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!isRate(quantity.class) || (REACHES.test(gap) && !SECTOR_UP.test(gap))) return null
    // "tỷ lệ hài lòng nhích lên 96,8%": the rate reached
    if (/lên\s{1,2}$/iu.test(gap) && Number(quantity.value) > 40) return null
    // "tăng -3,2%": a fall, written with its sign
    if (SIGNED_RISE.test(gap)) return { kind: 'growth', value: negate(quantity.value), sure: 0.8, doubts: ['sign-against-verb'] }
    const rises = RISES.test(gap) || GAINS.test(gap) || SECTOR_UP.test(gap)
    // "được giảm 50% tiền thuê đất"
    if (!rises && (!FALLS.test(gap) || GRANTED.test(gap) && RELIEF_FOLLOWS.test(after))) return null
    // "Quận A còn thấp hơn, 24,1% kế hoạch": the comma ends the comparison
    if (PLAN_FOLLOWS.test(after) && /,\s{0,2}$/u.test(gap)) return null
    // "Kinh tế tăng trưởng: 98% hộ dân có việc làm"
    if (/:\s{0,2}$/u.test(gap) && (countedNoun(after)?.countClass ?? 'unknown') !== 'unknown') return null
    const plan = PLAN_FOLLOWS.test(after) || (PLAN_PRECEDES.test(gap) && !SAME_PERIOD_FOLLOWS.test(after))
    return { kind: 'growth', value: rises ? quantity.value : negate(quantity.value), sure: 0.96, ...(plan ? { basis: 'plan' as const } : {}) }
  },
}
