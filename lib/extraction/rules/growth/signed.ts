import type { Rule } from '@/lib/extraction/draft'
import { negate } from '@/lib/extraction/number'
import { isRate } from './rate'

const SIGN = /\(\s{0,1}([-–+])\s{0,1}$/u

/** A change written with its sign in brackets: "giảm 5 vụ (-16,7%)", "(+3,2%)". */
export const growthSigned: Rule = {
  name: 'growth/signed',
  version: 1,
  read: ({ quantity, gap }) => {
    const sign = isRate(quantity.class) ? SIGN.exec(gap)?.[1] : undefined
    return sign ? { kind: 'growth', value: sign === '+' ? quantity.value : negate(quantity.value), sure: 0.85 } : null
  },
}
