import type { Rule } from '@/lib/extraction/draft'
import { endingIn, startingWith } from '@/lib/extraction/pattern'
import { OTHER_SUBJECT } from './other-subject'

const AVERAGE = endingIn('(?:bình quân|trung bình)[^,;:%]{0,60}')
const THERE_ARE = endingIn('có(?: khoảng| hơn| trên| gần)?')
const PER_YEAR = startingWith('/(?: )?(?:1 )?năm|(?:mỗi|một|hằng|hàng) năm|năm')

/**
 * A yearly mean of growth, the verb left out: "bình quân giai đoạn 2014 - 2023 đạt 13,7%", "tăng thu bình quân hằng năm 21,4%",
 * "đạt 9%/năm". Not the mean of a rate, nor interest.
 */
export const growthAverage: Rule = {
  name: 'growth/yearly-average',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (quantity.class !== 'percent' || OTHER_SUBJECT.test(gap.slice(-60)) || /lãi suất/iu.test(gap.slice(-40))) return null
    // "bình quân mỗi năm có 92% thôn đạt danh hiệu": a mean share of hamlets
    if (THERE_ARE.test(gap)) return null
    const perYear = PER_YEAR.test(after)
    return perYear || (AVERAGE.test(gap) && /tăng|năm|giai đoạn|¤/iu.test(gap.slice(-80))) ? { kind: 'growth', sure: 0.8 } : null
  },
}
