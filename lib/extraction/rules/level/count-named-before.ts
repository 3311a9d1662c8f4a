import type { Rule } from '@/lib/extraction/draft'
import { countedNoun } from '@/lib/extraction/nouns'
import { endingIn } from '@/lib/extraction/pattern'
import { REACHES } from '@/lib/extraction/verbs'
import { AFTER_COLON } from './after-colon'

const COUNTED_BEFORE = endingIn('(?:có|đạt|là|lên|còn|gồm|được|tổng số|đang hoạt động|:)(?: ước| khoảng| hơn| trên| gần| tới| đến){0,2}')
const NOTHING_FOLLOWS = /^\s{0,2}(?:[.,;:)…]|$|\(|so với|và |β)/u

/** A count whose noun came before: "nâng số doanh nghiệp đang hoạt động lên 5.482", "hộ kinh doanh cá thể có hơn 7.400". */
export const levelBare: Rule = {
  name: 'level/count-named-before',
  version: 1,
  read: ({ quantity, gap, after, subject, passage }) => {
    if (quantity.class !== 'bare' || quantity.value.replace(/\D/g, '').length < 2 || !NOTHING_FOLLOWS.test(after)) return null
    // "Đường dây nóng: 0912345678"
    if (passage.marked[quantity.start - passage.start] === '0') return null
    if (!subject || !(COUNTED_BEFORE.test(gap) || AFTER_COLON.test(gap) || REACHES.test(gap))) return null
    return { kind: 'level', unit: nounOf(passage.text.slice(subject.start - passage.start, subject.end - passage.start)), sure: 0.7 }
  },
}

/** What "Số doanh nghiệp đăng ký mới" counts; "" where its words do not begin with a count. */
function nounOf(measure: string): string {
  const counted = /(?:^|\s)(?:số lượng|tổng số|số)(\s.{2,40})/iu.exec(measure)?.[1]
  const noun = counted === undefined ? null : countedNoun(counted)
  return noun && noun.countClass !== 'unknown' ? noun.noun : ''
}
