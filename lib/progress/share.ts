import { Decimal } from 'decimal.js'
import type { DecimalText } from '@/lib/indicators/decimal'
import { Exact } from './exact'

/**
 * A part as a percentage of its whole, to one decimal, half rounded up; but never 100 short of all and never 0 of some:
 * 1999 of 2000 is "99.9", 1 of 5000 is "0.1".
 *
 * @throws RangeError where the whole is not above zero
 */
export function percentOf(part: DecimalText, whole: DecimalText): DecimalText {
  const [share, total] = [new Exact(part), new Exact(whole)]
  if (!total.isPositive() || total.isZero()) throw new RangeError(`a share of ${whole}`)
  const rounded = share.times(100).div(total).toDecimalPlaces(1, Decimal.ROUND_HALF_UP)
  if (rounded.equals(100) && share.lessThan(total)) return '99.9'
  return (rounded.isZero() && share.greaterThan(0) ? new Exact('0.1') : rounded).toFixed()
}
