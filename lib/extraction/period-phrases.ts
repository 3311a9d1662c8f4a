import { isoDate, isIsoDate, monthsPeriod, daysInMonth, type IsoDate, type Period } from '@/lib/indicators/period'
import type { Span } from './candidate'
import { anyOf, wholeWords } from './pattern'
import { readNumberWords } from './number-words'
import { longestFirst } from './spans'

/** A wording that names a stretch of time. */
export interface PeriodPhrase extends Span {
  readonly text: string
  /** The year it names; null where the reader must bring one. */
  readonly year: number | null
  /** The period in a year (the phrase's own, where it names one); null where there is none ("tháng 13"). */
  readonly inYear: (year: number) => Period | null
  /** "multi" covers several years; "rest" is what is left of a year ("3 tháng cuối năm"). */
  readonly reach: 'short' | 'multi' | 'rest'
  /** "nhiệm kỳ 2020-2025" names a term, not the stretch a figure covers. */
  readonly term: boolean
}

type Groups = Readonly<Record<string, string | undefined>>
interface Reading { year: number | null; inYear: (year: number) => Period | null; reach?: 'multi' | 'rest'; term?: boolean }
interface Form { readonly source: string; readonly read: (groups: Groups) => Reading | null }

const MONTHS = ['một', 'hai', 'ba', 'tư', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const COUNT = String.raw`(?<n>0?[1-9]|1[0-2]|${anyOf(MONTHS)})`
const YEAR = String.raw`(?<y>(?:19|20)\d\d)`
const IN_YEAR = String.raw`(?:(?: của)? năm ${YEAR}|\s{0,2}[/–-]\s{0,2}${YEAR.replace('<y>', '<y2>')})`
const DAY = String.raw`(?<d>0?[1-9]|[12]\d|3[01])\s{0,1}[/.–-]\s{0,1}(?<m>0?[1-9]|1[0-2])(?:\s{0,1}[/.–-]\s{0,1}${YEAR})?`
const DAY_WORDS = String.raw`(?<d2>0?[1-9]|[12]\d|3[01]) tháng (?<m2>0?[1-9]|1[0-2])(?: năm ${YEAR.replace('<y>', '<y3>')})?`
const QUARTER = '(?<q>I{1,3}|IV|[1-4]|một|hai|ba|tư|bốn|nhất|nhì|đầu|cuối)'
const DASH = String.raw`\s{0,2}(?:-|–|—|đến|tới|đến năm|đến hết năm|tới năm)\s{0,2}`

const number = (text: string | undefined): number => Number(text === undefined ? NaN : /^\d/.test(text) ? text : (readNumberWords(text) ?? NaN))
const yearOf = (g: Groups): number | null => { const y = g['y'] ?? g['y2'] ?? g['y3']; return y ? Number(y) : null }
const dayIn = (year: number, month: number, day: number): IsoDate | null => { const date = isoDate(year, month, day); return isIsoDate(date) ? date : null }

const cumulative = (g: Groups): Reading | null => {
  const last = number(g['n'])
  return last >= 1 && last <= 12 ? { year: yearOf(g), inYear: (year) => monthsPeriod(year, 1, last) } : null
}
const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4, một: 1, nhất: 1, đầu: 1, hai: 2, nhì: 2, ba: 3, tư: 4, bốn: 4, cuối: 4 }
const quarter = (g: Groups): Reading | null => {
  const n = quarters[g['q']!] ?? quarters[g['q']!.toUpperCase()] ?? quarters[g['q']!.toLowerCase()]
  return n ? { year: yearOf(g), inYear: (year) => monthsPeriod(year, n * 3 - 2, n * 3), ...(g['q'] === 'cuối' ? { reach: 'rest' as const } : {}) } : null
}
const toDay = (g: Groups): Reading => {
  const [month, day] = [Number(g['m'] ?? g['m2']), Number(g['d'] ?? g['d2'])]
  return { year: yearOf(g), inYear: (year) => { const to = dayIn(year, month, day); return to ? { from: isoDate(year, 1, 1), to } : null } }
}
const dayToDay = (g: Groups): Reading => ({
  year: yearOf(g),
  inYear: (year) => {
    const from = dayIn(g['fy'] ? Number(g['fy']) : year, Number(g['fm']), Number(g['fd']))
    const to = dayIn(year, Number(g['m']), Number(g['d']))
    return from && to && from <= to ? { from, to } : null
  },
})
const years = (g: Groups): Reading | null => {
  const [a, b] = [Number(g['a']), Number(g['b'])]
  return b > a && b - a <= 40 ? { year: b, inYear: () => monthsPeriod(a, 1, 12, b), reach: 'multi' } : null
}
const half = (first: boolean) => (g: Groups): Reading => ({ year: yearOf(g), inYear: (year) => monthsPeriod(year, first ? 1 : 7, first ? 6 : 12), ...(first ? {} : { reach: 'rest' as const }) })

/** One line a way of writing; the longest that fits at a place wins. Bounded quantifiers only. */
const FORMS: readonly Form[] = [
  // 9 tháng đầu năm 2022 · 9 tháng của năm 2022 · sáu tháng đầu năm · 9 tháng qua · 9 tháng
  { source: `${COUNT} tháng(?: đầu| qua)?(?:${IN_YEAR}| năm)?`, read: cumulative },
  // 3 tháng cuối năm 2022 · 6 tháng còn lại của năm · những tháng cuối năm
  { source: `(?:${COUNT}|những|các) tháng (?:cuối|còn lại|tiếp theo|tới)(?:(?: của)? năm(?: ${YEAR})?)?`, read: (g) => ({ year: yearOf(g), reach: 'rest', inYear: (year) => monthsPeriod(year, g['n'] ? 13 - number(g['n']) : 7, 12) }) },
  // quý III/2023 · quý I-2021 · quý I năm 2021 · quý cuối năm
  { source: `quý ${QUARTER}(?:${IN_YEAR}| năm)?`, read: quarter },
  { source: `nửa (?:đầu năm|năm đầu|năm qua)(?: ${YEAR})?|nửa đầu ${YEAR.replace('<y>', '<y3>')}|nửa năm(?: đầu)?(?: ${YEAR.replace('<y>', '<y2>')})?`, read: half(true) },
  { source: `(?:nửa cuối|cuối|nửa sau)(?: của)? năm(?: ${YEAR})?`, read: half(false) },
  // đến hết tháng 9 · tính đến tháng 9/2023
  { source: `(?:(?:tính|lũy kế|luỹ kế) )?(?:từ đầu năm )?(?:đến|tới) (?:hết |cuối |nay, hết )?tháng ${COUNT}${IN_YEAR}?`, read: cumulative },
  { source: `hết tháng ${COUNT}${IN_YEAR}?`, read: cumulative },
  // tính đến ngày 15/9/2023 · đến 31/5 · từ đầu năm đến ngày 14/3/2025
  { source: `(?:(?:tính|lũy kế|luỹ kế|cộng dồn|kể) )?(?:từ đầu năm )?(?:đến|tới) (?:hết )?(?:ngày )?(?:${DAY}|${DAY_WORDS})`, read: toDay },
  { source: `từ (?:đầu|ngày 01/01|ngày 1/1|1/1|01/01) (?:đến|tới) (?:hết )?(?:ngày )?${DAY}`, read: toDay },
  { source: String.raw`từ (?:ngày )?(?<fd>0?[1-9]|[12]\d|3[01])[/.-](?<fm>0?[1-9]|1[0-2])(?:[/.-](?<fy>20\d\d))? (?:đến|tới) (?:hết )?(?:ngày )?${DAY}`, read: dayToDay },
  // tháng 9/2023 · tháng 9 năm 2023
  { source: `(?:trong )?tháng ${COUNT}${IN_YEAR}?`, read: (g) => { const m = number(g['n']); return { year: yearOf(g), inYear: (year) => monthsPeriod(year, m, m) } } },
  // từ tháng 1 đến tháng 9/2023
  { source: `từ tháng (?<fm>0?[1-9]|1[0-2]) (?:đến|tới) (?:hết )?tháng ${COUNT}${IN_YEAR}?`, read: (g) => { const last = number(g['n']); return { year: yearOf(g), inYear: (year) => (Number(g['fm']) <= last ? monthsPeriod(year, Number(g['fm']), last) : null) } } },
  { source: `(?:(?:cả|trong|hết|trọn) )?năm ${YEAR}`, read: (g) => ({ year: yearOf(g), inYear: (year) => monthsPeriod(year, 1, 12) }) },
  // giai đoạn 2020 – 2023 · từ năm 2015 đến năm 2020 · 5 năm 2016-2020
  { source: `(?:trong )?(?:giai đoạn|thời kỳ|thời kì|các năm|từ|từ năm|${COUNT} năm) (?:từ )?(?:năm )?\\(?(?<a>(?:19|20)\\d\\d)${DASH}(?:năm )?(?<b>(?:19|20)\\d\\d)`, read: years },
  { source: `nhiệm (?:kỳ|kì) (?:năm )?(?<a>20\\d\\d)${DASH}(?<b>20\\d\\d)`, read: (g) => { const r = years(g); return r && { ...r, term: true } } },
  { source: `năm học (?<a>20\\d\\d)${DASH}(?<b>20\\d\\d)`, read: (g) => ({ year: Number(g['b']), inYear: () => ({ from: isoDate(Number(g['a']), 9, 1), to: isoDate(Number(g['b']), 5, 31) }) }) },
]

const PATTERNS = FORMS.map(({ source, read }) => ({ pattern: wholeWords(source), read }))

/** Spans of time that are a duration or an age, not a stretch of the calendar: "sau 3 tháng", "trong vòng 6 tháng". */
const DURATION_BEFORE = /(?:vòng|thời hạn|hạn|mỗi|một|từng|hằng|hàng|trước|bé|trẻ|dưới|gần|hơn|khoảng|chỉ|thêm|lãi suất)\s{1,3}$/iu

/** "sau 6 tháng vận hành": counted from another day than 1 January. */
const DURATION_AFTER = /^\s{1,3}(?:vận hành|hoạt động|đi vào|triển khai mô hình|sáp nhập|thực hiện mô hình|sau khi|kể từ|liên tiếp|tuổi)/iu

/** Every period phrase of a text, in order, none inside another. */
export function findPeriodPhrases(text: string): PeriodPhrase[] {
  const found: PeriodPhrase[] = []
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const reading = read(match.groups ?? {})
      const before = text.slice(Math.max(0, match.index - 12), match.index)
      if (!reading || (reading.year === null && (DURATION_BEFORE.test(before) || DURATION_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 24))))) continue
      found.push({
        start: match.index, end: match.index + match[0].length, text: match[0],
        year: reading.year, inYear: reading.inYear, reach: reading.reach ?? 'short', term: reading.term ?? false,
      })
    }
  }
  return longestFirst(found)
}

/**
 * The period one phrase names.
 *
 * @param phrase for example "9 tháng đầu năm" or "đến hết tháng 9"
 * @param publishedOn ISO date of the report; the year a phrase leaves out is the
 *   one that puts its end at or before that day (a month ahead is allowed: reports
 *   of a period appear before it is over)
 * @returns null where the phrase is none, or names no year and there is no date
 */
export function readPeriod(phrase: string, publishedOn: string | null = null): Period | null {
  const [found] = findPeriodPhrases(phrase)
  if (!found) return null
  if (found.year !== null) return found.inYear(found.year)
  return publishedOn === null ? null : inLikelyYear(found, publishedOn)
}

/** The period in the year of publication, or the year before where it would end more than a month later. */
export function inLikelyYear(phrase: PeriodPhrase, publishedOn: IsoDate): Period | null {
  const year = Number(publishedOn.slice(0, 4))
  const month = Number(publishedOn.slice(5, 7))
  const period = phrase.inYear(year)
  if (!period || phrase.reach === 'rest') return period
  const limit = isoDate(month === 12 ? year + 1 : year, (month % 12) + 1, daysInMonth(year, (month % 12) + 1))
  return period.to > limit ? phrase.inYear(year - 1) : period
}
