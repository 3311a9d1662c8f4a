import type { Rule } from '@/lib/extraction/draft'
import { parseNumber } from '@/lib/extraction/number'
import { anywhere, endingIn, matchesOf, startingWith } from '@/lib/extraction/pattern'

const GOALS = ['chỉ tiêu', 'nhiệm vụ', 'mục tiêu', 'tiêu chí', 'dự án', 'công trình', 'nội dung', 'xã', 'phường']
/** "18 chỉ tiêu" before the figure. */
const NAMED: ReadonlyMap<string, RegExp> = new Map(GOALS.map((noun) => [noun, new RegExp(String.raw`(?<![\p{N}.,/])(\d{1,4}) ${noun}(?!\p{L})`, 'giu')]))
const DONE = endingIn('(?:hoàn thành|đạt|vượt|thực hiện xong|vượt mức)(?: và vượt| và hoàn thành vượt mức| vượt mức| được| toàn bộ| xong| tốt){0,2}')
const DONE_AFTER = startingWith('(?:chủ yếu |cơ bản |đã |đều |được ){0,2}(?:đạt(?! thấp)|hoàn thành|vượt|cán đích|về đích)')
const GIVEN = anywhere('trong|giao|đặt|đề ra|đăng ký|tổng số|trong số|thông qua|xây dựng')

/**
 * Done of a total the text named before: "được giao 18 chỉ tiêu …; kết quả, hoàn thành và vượt 16 chỉ tiêu" is 16 of 18.
 */
export const completionOfNamed: Rule = {
  name: 'completion/total-named-before',
  version: 1,
  read: ({ quantity, gap, after, lead, earlier }) => {
    const named = quantity.class === 'count' ? NAMED.get(quantity.unit.toLowerCase()) : undefined
    if (!named || /(?<!\p{L})nhóm\s/iu.test(gap) || !(DONE.test(gap) || DONE_AFTER.test(after))) return null
    const before = earlier.slice(-400) + lead
    for (const match of matchesOf(before, named)) {
      const read = parseNumber(match[1]!)
      const near = before.slice(Math.max(0, match.index - 60), match.index)
      if (read.ok && Number(read.value) > Number(quantity.value) && GIVEN.test(near)) return { kind: 'completion', of: read.value, ofImplied: true, sure: 0.85 }
    }
    return null
  },
}
