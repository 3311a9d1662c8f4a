import type { Rule } from '@/lib/extraction/draft'
import { PLAN_FOLLOWS } from '@/lib/extraction/verbs'
import { OTHER_SUBJECT } from './other-subject'
import { isRate } from './rate'
import { SECTOR } from './sector'

/** Nouns of change name the figure: "mức tăng trưởng kinh tế 9,3%", "tốc độ tăng giá trị sản xuất đạt 10,2%". */
const GROWTH_NOUN = /(?<!\p{L})(?:tăng trưởng|tốc độ phát triển|(?:tốc độ|mức|tỷ lệ|nhịp độ) tăng)(?!\p{L})([^;:%]{0,90})$/iu

/** "Tốc độ tăng trưởng các ngành: nông nghiệp 3,2%" */
const SECTORS_FOLLOW = /(?<!\p{L})(?:tăng trưởng|(?:tốc độ|mức|nhịp độ) tăng)(?!\p{L})[^;:,%]{0,60}:\s{0,2}([^;:,%]{2,50})$/iu

/**
 * A noun of growth as the subject of a percentage.
 *
 * "tăng trưởng thủ công nghiệp, làng nghề ước đạt 8,8%". Not where another subject comes between.
 */
export const growthByNoun: Rule = {
  name: 'growth/noun-percent',
  version: 1,
  read: ({ quantity, gap, after }) => {
    if (!isRate(quantity.class) || PLAN_FOLLOWS.test(after)) return null
    const part = SECTORS_FOLLOW.exec(gap.slice(-130))?.[1]
    if (part !== undefined && SECTOR.test(part)) return { kind: 'growth', sure: 0.85 }
    const noun = GROWTH_NOUN.exec(gap.slice(-130))
    return noun && !OTHER_SUBJECT.test(noun[1]!) ? { kind: 'growth', sure: 0.9 } : null
  },
}
