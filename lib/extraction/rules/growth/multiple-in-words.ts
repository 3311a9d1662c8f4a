import type { WordRule } from '@/lib/extraction/draft'
import { wholeWords } from '@/lib/extraction/pattern'
import { PLAN_FOLLOWS } from '@/lib/extraction/verbs'

const TIMES_IN_WORDS = wholeWords('(?:tăng )?(?:gấp|tăng) (đôi|rưỡi)|(?:tăng )?gấp (ba|bốn)(?! (?:lần|rưỡi))')
const TIMES: Readonly<Record<string, string>> = { đôi: '2', rưỡi: '1.5', ba: '3', bốn: '4' }

/** A multiple without digits: "gấp đôi năm 2015" (2 lần), "gấp ba so với cùng kỳ", "gấp rưỡi dự toán" (1,5 lần of the plan). Only where the base is named. */
export const growthTimesInWords: WordRule = {
  name: 'growth/multiple-in-words',
  version: 1,
  find: (passage) => [...passage.marked.matchAll(TIMES_IN_WORDS)].flatMap((match) => {
    const after = passage.marked.slice(match.index + match[0].length, match.index + match[0].length + 80)
    const plan = PLAN_FOLLOWS.test(after)
    if (!plan && !/^\s{1,2}(?:so với )?β/u.test(after)) return []
    const span = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
    const basis = plan ? { basis: 'plan' as const } : {}
    return [{ kind: plan ? ('plan_ratio' as const) : ('growth' as const), value: TIMES[(match[1] ?? match[2])!.toLowerCase()]!, of: null, unit: 'lần', sure: 0.85, anchor: span, span, ...basis }]
  }),
}
