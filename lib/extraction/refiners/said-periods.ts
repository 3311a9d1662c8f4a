import { monthsPeriod, type Period } from '@/lib/indicators/period'
import type { OpenPeriodReason } from '../candidate'
import type { Draft } from '../draft'
import type { Passage } from '../passage'
import { anywhere, endingIn } from '../pattern'
import type { PeriodPhrase } from '../period-phrases'
import { readTime } from '@/lib/extraction/periods/read'
import type { Frame } from './frame'

/** "nhiều năm qua", "từ khi thành lập" before a figure: too long for dates, so it gets no period from the frame either. */
export const isOpen = ({ passage, anchor }: Draft): boolean => passage.opens.some((open) => !open.vague && open.end <= anchor.start)

/** Why a figure has no period, from the wordings of time in its sentence; for drafts whose period is null. */
export function openReason({ passage, anchor }: Draft): OpenPeriodReason {
  const said = passage.opens.findLast((open) => open.end <= anchor.start) ?? passage.opens.find((open) => open.start >= anchor.end)
  if (said?.open) return said.open
  return passage.periods.some((phrase) => phrase.year === null) ? 'year-unknown' : 'not-stated'
}

const before = (passage: Passage, phrase: PeriodPhrase): string => passage.text.slice(0, phrase.start - passage.start)

/** "Trong nhiệm kỳ 2015 - 2020, …" in 2020: a past term is a period (GUIDE); within a name, or not yet over, it is none. */
export const isPastTerm = (passage: Passage, phrase: PeriodPhrase, { publishedOn }: Frame): boolean =>
  phrase.term && phrase.year !== null && (publishedOn === null ? LOOKED_BACK.test(before(passage, phrase)) : Number(publishedOn.slice(0, 4)) >= phrase.year)
  && /^\s{0,3}(?:(?:trong|sau|qua|kết thúc|suốt|kết quả|nhìn lại|tổng kết|khép lại)\s{1,3}(?:cả\s)?)?$/iu.test(before(passage, phrase)) && /^\s{0,2}[,:]/.test(passage.text.slice(phrase.end - passage.start))

const LOOKED_BACK = /(?:nhìn lại|tổng kết|kết thúc|khép lại|sau)\s{1,3}(?:cả\s)?$/iu

/** "Tính đến 15/9, vốn đầu tư công năm 2023 …": behind another period the year is the plan's. */
export const isYearOfPlan = (passage: Passage, phrase: PeriodPhrase): boolean =>
  /^năm/iu.test(phrase.text) && OF_PLAN.test(before(passage, phrase)) && passage.periods.some((other) => other.end <= phrase.start && other.reach === 'short')
const OF_PLAN = endingIn('(?:kế hoạch|vốn|dự toán|nguồn vốn)(?: [^,;:.\\d]{0,40})?')

/** "Riêng quý IV thu …": said by the way, the next sentence goes on about what came before. */
export const isAside = (passage: Passage, phrase: PeriodPhrase): boolean => ASIDE.test(before(passage, phrase))
const ASIDE = endingIn('riêng|trong đó|nếu tính riêng|tính riêng|chỉ riêng|riêng trong|chỉ tính riêng')

/** "(cùng kỳ năm 2022 đạt 3.900 tỷ đồng)": the period of the base itself, where the figure is its own; null elsewhere. */
export function periodOfBase({ passage, anchor }: Draft, reported: Period | null): Period | null {
  const text = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start)
  const base = passage.bases.findLast((each) => each.meaning === 'same-period' && each.end <= anchor.start)
  if (!base || !BASE_STARTS.test(text(passage.start, base.start)) || !BASE_SAYS.test(text(base.end, anchor.start))) return null
  const reading = readTime(text(base.start, base.end), null, reported)
  return 'base' in reading ? reading.period : null
}
const BASE_STARTS = /(?:^|[(;,]|(?<!\p{L})(?:trong khi|còn|và))\s{0,2}$/iu
const BASE_SAYS = /^,?\s{0,2}(?:(?:số|tổng số|mức|con số)(?:\s\p{Ll}{1,7}){0,3}\s)?(?:(?:là|chỉ|mới|đạt|có|thu|thu được|ghi nhận|ở mức|ước|:)\s{0,2}){0,3}(?:(?:hơn|gần|trên|khoảng)\s{1,2})?$/iu

/** "Năm 2022 và năm 2023, quận lần lượt thu 5.100 tỷ đồng và 5.600 tỷ đồng": the period dealt out to a figure, one each; undefined elsewhere. */
export function dealtPeriod({ passage, anchor }: Draft, periods: readonly PeriodPhrase[]): PeriodPhrase | Period | undefined {
  const at = DEALS.exec(passage.text)
  if (!at) return undefined
  const word = passage.start + at.index
  const listed = periods.filter((phrase) => phrase.end <= word)
  const figures = passage.quantities.filter((quantity) => quantity.start > word)
  const place = figures.findIndex((quantity) => quantity.start === anchor.start)
  if (place < 0 || listed.length === 0) return undefined
  const joined = listed.every((phrase, i) => i === 0 || JOINS.test(passage.text.slice(listed[i - 1]!.end - passage.start, phrase.start - passage.start)))
  if (listed.length === figures.length && listed.length > 1 && joined) return listed[place]
  return listed.length === 1 && /,|và/iu.test(listed[0]!.text) ? parts(listed[0]!, figures.length)?.[place] : undefined
}
const DEALS = anywhere('lần lượt|tương ứng')
const JOINS = /^\s{0,2}(?:,|và|, và)\s{0,2}$/iu

/** "các năm 2021, 2022 và 2023" in its years, where there are as many as figures. */
function parts(phrase: PeriodPhrase, count: number): Period[] | null {
  const period = phrase.year === null ? null : phrase.inYear(phrase.year)
  if (!period || phrase.reach !== 'multi') return null
  const first = Number(period.from.slice(0, 4))
  return Number(period.to.slice(0, 4)) - first + 1 === count ? Array.from({ length: count }, (_, i) => monthsPeriod(first + i, 1, 12)) : null
}
