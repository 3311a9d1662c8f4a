import type { Rule } from '@/lib/extraction/draft'
import { endingIn } from '@/lib/extraction/pattern'
import { AFTER_COLON } from './after-colon'

const SCORED = endingIn('(?:đạt|được|với|là|điểm số|số điểm|tổng điểm|đạt số điểm|:)(?: ước| khoảng| hơn| trên| gần| mức){0,2}')

/** A score in points: "đạt 95,7 điểm". */
export const levelScore: Rule = {
  name: 'level/score',
  version: 1,
  read: ({ quantity, gap }) => (quantity.class === 'score' && (SCORED.test(gap) || AFTER_COLON.test(gap) || quantity.value.includes('.')) ? { kind: 'level', unit: 'điểm', sure: 0.86 } : null),
}
