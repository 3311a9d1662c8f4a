import type { Basis } from '@/lib/indicators/catalogue'
import { daysBetween, periodKind, samePeriodLastYear, type Period } from '@/lib/indicators/period'
import type { Origin } from '../candidate'
import type { Draft } from '../draft'
import type { BasisPhrase } from '../passage'
import type { PeriodPhrase } from '../period-phrases'

const COMPARED = new Set(['growth', 'rank_change', 'plan_ratio'])

/**
 * Gives growth, rank changes and ratios what they are compared with, as stated in the sentence: right behind the figure,
 * right before it, or for the whole list at its end or beginning. A basis the rule itself read (the plan) stays.
 */
export function assignBases(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!COMPARED.has(draft.kind) || draft.ownBasis || isYearlyAverage(draft)) return draft
    const phrase = nearestBasis(draft)
    if (!phrase) return draft
    const near = isAdjacent(phrase, draft)
    const origin: Origin = { place: 'sentence', span: { start: phrase.start, end: phrase.end } }
    return { ...draft, basis: meaningOf(phrase, draft.period), ownBasis: near, ...(near ? {} : { origins: { ...draft.origins, basis: origin } }) }
  })
}

/** "tăng bình quân 8,7%/năm" is compared with nothing in particular. */
export function isYearlyAverage({ passage, anchor, kind }: Draft): boolean {
  if (kind !== 'growth') return false
  const after = passage.text.slice(anchor.end - passage.start, anchor.end - passage.start + 8)
  const before = passage.text.slice(0, anchor.start - passage.start).slice(-40)
  return /^\s?\/\s?năm/iu.test(after) || /(?:bình quân|trung bình) (?:mỗi|hằng|hàng)? ?năm|(?<!(?:thu nhập|năng suất) )bình quân (?!đầu người|một người)[^,;]{0,12}$/iu.test(before)
}

function nearestBasis({ passage, anchor }: Draft): BasisPhrase | undefined {
  const behind = passage.bases.filter((basis) => basis.start >= anchor.end)
  const before = passage.bases.filter((basis) => basis.end <= anchor.start)
  const close = before.at(-1)
  const between = (from: number, to: number): string => passage.marked.slice(from - passage.start, to - passage.start)
  if (behind[0] && between(anchor.end, behind[0].start).trim() === '') return behind[0]
  if (close && !/[,;.\d]/.test(between(close.end, anchor.start))) return close
  return behind.find((basis) => !OPENS_NEXT.test(between(basis.end, basis.end + 60))) ?? close
}

/** "tăng 2,1%, so với cùng kỳ tăng 7,9%": a comparison right before a verb and its figure is theirs alone. */
const OPENS_NEXT = /^\s{0,3}(?:(?:thì|đã|cũng|lại|chỉ)\s){0,2}(?:tăng|giảm|cao hơn|thấp hơn|bằng|sụt|vượt|nhiều hơn|ít hơn|gấp)(?![\p{L}\p{M}])[^,;.:()\d]{0,24}\d/iu

const isAdjacent = (phrase: BasisPhrase, { anchor }: Draft): boolean => phrase.start - anchor.end <= 3 && anchor.start - phrase.end <= 30

function meaningOf({ meaning, phrase }: BasisPhrase, period: Period | null): Basis {
  if (meaning === 'same-period') return 'same_period_last_year'
  if (meaning === 'year-before') return 'previous_year'
  // the month or quarter before is kept in the words alone: no basis of the catalogue
  if (meaning === 'period-before') return 'none'
  if (phrase && phrase.year === null && period && isOtherStretch(phrase, period)) return 'none'
  if (!phrase || phrase.year === null) return phrase && period ? 'same_period_last_year' : 'none'
  const base = phrase.inYear(phrase.year)
  if (!base || phrase.reach === 'multi') return 'none'
  if (period && isRightBefore(base, period)) return 'none'
  if (periodKind(base) !== 'year') return !period || samePeriodLastYear(period).to.slice(0, 4) === base.to.slice(0, 4) ? 'same_period_last_year' : 'none'
  return !period || Number(period.to.slice(0, 4)) - 1 === phrase.year ? 'previous_year' : 'none'
}

/** "so với tháng 9" for October, "so với quý II" for the third quarter: stretches of one length, end to start. A year before a year is `previous_year`. */
function isRightBefore(base: Period, period: Period): boolean {
  const kind = periodKind(base)
  return kind !== 'year' && kind === periodKind(period) && daysBetween(base.to, period.from) === 1
}

/** "so với quý II" beside the third quarter: another stretch of the same year, not the same one of the year before. */
function isOtherStretch(phrase: PeriodPhrase, period: Period): boolean {
  const base = phrase.inYear(Number(period.to.slice(0, 4)))
  return base !== null && (base.from.slice(4) !== period.from.slice(4) || base.to.slice(4) !== period.to.slice(4)) && base.to < period.to
}
