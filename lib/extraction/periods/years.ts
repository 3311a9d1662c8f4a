import { daysInMonth, isoDate, monthsPeriod, type IsoDate, type Period } from '@/lib/indicators/period'
import { between, fixed, fromDay, ofYear, open, wholeYear, type Groups, type Meaning } from './meaning'
import { numberOf, type Row } from './template'

/** Whole years, GUIDE: "giai đoạn A - B". More than forty of them are no stretch of a report. */
const years = (g: Groups): Meaning | null => {
  const [a, b] = [Number(g['a']), Number(g['b'])]
  return b > a && b - a <= 40 ? fixed(b, monthsPeriod(a, 1, 12, b), { reach: 'multi' }) : null
}
const listed = (g: Groups): Meaning | null => {
  const between = (g['list'] ?? '').match(/\d{4}/g)?.length ?? 0
  return Number(g['b']) === Number(g['a']) + between + 1 ? years(g) : null
}
const year = (g: Groups): Meaning => ofYear(g, wholeYear)
const until = (from: IsoDate) => (day: IsoDate): Period | null => between(from, day)
const sinceYear = (g: Groups): Meaning => fromDay(until(isoDate(Number(g['a']), 1, 1)), { reach: 'multi' })
/** "từ đầu năm đến nay": to the day of the report; in January the year before is meant. */
const sinceJanuary = (g: Groups): Meaning => fromDay((day) => (g['y'] ? until(isoDate(Number(g['y']), 1, 1))(day) : toDate(day)), { vague: true })
const toDate = (day: IsoDate): Period => {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) === '01' ? monthsPeriod(year - 1, 1, 12) : { from: isoDate(year, 1, 1), to: day }
}
const sinceMonth = (g: Groups): Meaning | null => {
  const month = numberOf(g['k'])
  if (!(month >= 1 && month <= 12)) return null
  return fromDay((day) => { const year = Number(g['fy'] ?? day.slice(0, 4)); return between(isoDate(year, month, 1), day) ?? (g['fy'] ? null : between(isoDate(year - 1, month, 1), day)) })
}

/**
 * A term of five years, as whole years (GUIDE). Its first half are the first three of the six calendar years it touches; "giữa
 * nhiệm kỳ" is how far it has come by then. A term without years stays open: Party (2020-2025) and councils (2021-2026) differ.
 */
const term = (part: 'whole' | 'first-half' | 'second-half' | 'first-year' | 'last-year') => (g: Groups): Meaning | null => {
  if (!g['a']) return open('year-unknown')
  const whole = years(g)
  if (!whole) return null
  const [a, b] = [Number(g['a']), Number(g['b'])]
  const middle = Math.floor((a + b) / 2)
  const stretches = { whole: [a, b], 'first-half': [a, middle], 'second-half': [middle + 1, b], 'first-year': [a, a], 'last-year': [b, b] } as const
  const [from, to] = stretches[part]
  return fixed(to, monthsPeriod(from, 1, 12, to), { reach: 'multi', term: part === 'whole' })
}

/** A school year is 1 September to 31 May (GUIDE); its first term ends on 15 January (the ministry's yearly plan: before mid-January). */
const schoolYear = (a: number, part: Groups): Period => {
  const second = /^(?:ii|2|hai)$/iu.test(part['term'] ?? '')
  const first = part['term'] !== undefined && !second
  if (part['n']) { const last = 8 + numberOf(part['n']); return monthsPeriod(a, 9, ((last - 1) % 12) + 1, a + Math.floor((last - 1) / 12)) }
  return { from: second ? isoDate(a + 1, 1, 16) : isoDate(a, 9, 1), to: first ? isoDate(a + 1, 1, 15) : isoDate(a + 1, 5, 31) }
}
const school = (g: Groups): Meaning | null => {
  if (g['a'] && g['b']) return Number(g['b']) === Number(g['a']) + 1 ? fixed(Number(g['b']), schoolYear(Number(g['a']), g)) : null
  const shift = { trước: -1, ngoái: -1, tới: 1 }[(g['rel'] ?? '').toLowerCase()] ?? 0
  // a school year is told of until the next one begins
  const of = (day: IsoDate): Period => schoolYear(Number(day.slice(0, 4)) - (day.slice(5) >= '09-01' ? 0 : 1) + shift, g)
  const finished = (day: IsoDate): Period => (of(day).to <= day || day.slice(5, 7) === '05' ? of(day) : schoolYear(Number(of(day).from.slice(0, 4)) - 1, g))
  return fromDay(/qua|rồi/iu.test(g['rel'] ?? '') ? finished : of)
}

/**
 * Seasons of the Red River delta, by the months field work and harvest take: spring crop January to June, summer crop ("mùa",
 * "hè thu") June to October, winter crop October to December, winter-spring October of one year to June of the next.
 */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { xuân: [1, 6], 'chiêm xuân': [1, 6], 'xuân hè': [1, 6], 'hè thu': [6, 10], mùa: [6, 10], 'thu đông': [9, 12], đông: [10, 12] }
const crop = (g: Groups): Meaning | null => {
  const name = g['crop']!.toLowerCase().replace(/\s+/g, ' ').replace('lúa ', '')
  const last = g['b'] ? Number(g['b']) : null
  if (name === 'đông xuân' || (last !== null && name === 'đông')) {
    const end = last ?? (g['y'] ? Number(g['y']) : null)
    const build = (year: number): Period => (name === 'đông' ? { from: isoDate(year - 1, 10, 1), to: isoDate(year, 2, daysInMonth(year, 2)) } : monthsPeriod(year - 1, 10, 6, year))
    return end === null ? ofYear(g, build) : fixed(end, build(end))
  }
  const season = SEASONS[name]
  return season ? ofYear(g, (y) => monthsPeriod(y, season[0], season[1])) : null
}
const CROP = '(?<crop>đông xuân|chiêm xuân|xuân hè|xuân|hè thu|thu đông|mùa|đông)'
const TERM_YEARS = '(?: (?:năm )?\\(?{a}{-}{b})'

/** Years and runs of years. */
export const YEARS: readonly Row[] = [
  // năm 2023 · cả năm 2023 · trong năm 2023 · hết năm 2023
  ['năm cả trong hết trọn suốt toàn', '(?:(?:trong )?(?:cả|hết|trọn|suốt|toàn) |trong )?năm(?: ngân sách| tài chính| kế hoạch| dương lịch)? {y}', year],
  ['hết', 'hết {y}', year],
  ['cả trọn hết trong', '(?:trong )?(?:cả|trọn|hết) năm(?! học)', (g) => ofYear(g, wholeYear, {}, 'running')],
  ['cả trọn hết', '(?:cả|trọn|hết) năm {rel}', year],
  // năm nay · năm qua · năm ngoái · trong năm
  ['năm trong', '(?:trong )?năm (?<rel>nay|này)', (g) => ofYear(g, wholeYear, { vague: true })],
  ['năm trong suốt', '(?:trong |suốt )?năm (?:qua|vừa qua|vừa rồi)', () => ofYear({ rel: 'qua' }, wholeYear, { vague: true })],
  ['năm', 'năm (?<rel>ngoái|rồi|kia)', year],
  ['năm', 'năm (?:trước|liền trước|liền kề)(?! (?:khi|đó|mắt))', () => ofYear({ rel: 'trước' }, wholeYear)],
  ['trong', 'trong năm(?! học)', () => ofYear({}, wholeYear, { vague: true }, 'running')],
  // đến cuối năm 2023: the year as it ended; often a goal, so it frames nothing
  ['đến tới tính', '(?:tính )?(?:đến|tới) (?:thời điểm )?cuối năm(?: {y}| {rel})?', (g) => ofYear(g, wholeYear, { reach: 'rest' }, 'running')],
  // giai đoạn 2020 – 2023 · từ năm 2015 đến hết năm 2020 · các năm 2021-2023 · năm 2021-2022
  ['giai thời các trong từ năm', '(?:trong )?(?:giai đoạn|thời kỳ|các năm|từ đầu năm|từ năm|từ|năm)(?: từ)?(?: năm)? ?\\(?{a}{-}(?:hết )?(?:năm )?{b}', years],
  // 5 năm 2016 - 2020 · ba năm 2021-2023 · 5 năm qua (2016-2020) · 5 năm giai đoạn 2016-2020
  ['#', '{n} năm(?: qua| gần đây| liên tiếp| trở lại đây)?,? ?\\(?(?:giai đoạn |thời kỳ )?(?:từ )?(?:năm )?{a}{-}(?:năm )?{b}', years],
  // 3 năm 2021, 2022, 2023 · hai năm 2021 và 2022 · các năm 2021, 2022 và 2023
  ['# các trong', '(?:trong )?(?:{n}|các) năm(?: qua| gần đây)?:? ?\\(?{a}(?<list>(?:, (?:năm )?{Y}){0,5})(?:,| và|, và) (?:năm )?{b}', listed],
  // từ năm 2020 đến nay · từ đầu năm đến nay · từ đầu năm 2023 đến nay · từ đầu năm · từ tháng 7/2022 đến nay
  ['từ kể tính', '(?:(?:kể|tính) )?từ(?: sau)? (?:năm )?{a} {to} (?:nay|thời điểm này|thời điểm hiện tại)', sinceYear],
  ['từ kể tính lũy cộng ngay', '{since},? {to} (?:nay|thời điểm này|thời điểm hiện tại|thời điểm báo cáo)', sinceJanuary],
  ['từ kể tính lũy cộng', '(?:(?:tính|lũy kế|cộng dồn|kể) )?từ đầu năm(?: nay)?(?! (?:20|19|học|đến|tới|cho))', () => fromDay(toDate, { vague: true })],
  ['từ kể', '(?:kể )?từ (?:đầu )?tháng {k}(?:(?: năm |\\s{0,1}[/.–-]\\s{0,1})(?<fy>{Y}))? {to} nay', sinceMonth],
  // nhiệm kỳ 2020-2025 · nửa đầu nhiệm kỳ 2020-2025 · giữa nhiệm kỳ · đầu nhiệm kỳ
  ['nhiệm', `nhiệm kỳ(?: đại hội)?${TERM_YEARS}`, term('whole')],
  ['nửa trong sau qua', `(?:(?:trong|sau|qua) )?nửa (?:đầu )?(?:của )?nhiệm kỳ${TERM_YEARS}?`, term('first-half')],
  ['giữa', `giữa nhiệm kỳ${TERM_YEARS}`, term('first-half')],
  // "sơ kết giữa nhiệm kỳ": names the event
  ['giữa', 'giữa nhiệm kỳ', () => open('year-unknown', { vague: true })],
  ['nửa', `nửa (?:cuối|sau|còn lại)(?: của)? nhiệm kỳ${TERM_YEARS}?`, term('second-half')],
  ['đầu', `đầu nhiệm kỳ${TERM_YEARS}?`, term('first-year')],
  ['cuối', `cuối nhiệm kỳ${TERM_YEARS}?`, term('last-year')],
  ['từ kể tính', `(?:(?:kể|tính) )?từ đầu nhiệm kỳ${TERM_YEARS} {to} nay`, sinceYear],
  ['từ kể tính', '(?:(?:kể|tính) )?từ đầu nhiệm kỳ(?: {to} nay)?', () => open('year-unknown')],
  ['nhiệm', 'nhiệm kỳ (?:qua|vừa qua|này|trước|mới|tới|sau)', () => open('year-unknown')],
  // năm học 2023-2024 · học kỳ I năm học 2023-2024 · 3 tháng đầu năm học 2023-2024 · năm học vừa qua
  ['năm', 'năm học {a}\\s{0,2}[-–/]\\s{0,2}{b}', school],
  ['học', '(?:học kỳ|học kì) (?<term>II|I|1|2|một|hai)(?:,| của)?(?: năm học)?(?: {a}\\s{0,2}[-–/]\\s{0,2}{b}| {rel})?', school],
  ['#', '{n} tháng đầu(?: của)? năm học {a}\\s{0,2}[-–/]\\s{0,2}{b}', school],
  ['năm', 'năm học (?<rel>này|qua|vừa qua|vừa rồi|rồi|trước|ngoái|mới|tới)', school],
  // vụ xuân 2023 · vụ đông xuân 2022-2023 · vụ mùa năm nay
  ['vụ', `vụ (?:lúa )?${CROP}(?: năm)?(?: {a}\\s{0,2}[-–/]\\s{0,2}{b}| {y}| {rel})`, crop],
  ['vụ', `vụ (?:lúa )?${CROP}`, crop],
]
