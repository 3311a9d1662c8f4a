import { daysInMonth, isoDate, monthsPeriod, type IsoDate, type Period } from '@/lib/indicators/period'
import { fromDay, ofYear, open, type Groups, type InYear, type Likely, type Meaning } from './meaning'
import { numberOf, type Row } from './template'

const valid = (month: number): boolean => month >= 1 && month <= 12

/** From 1 January to the end of a month. */
const upTo = (g: Groups): Meaning | null => {
  const last = numberOf(g['n'])
  return valid(last) ? ofYear(g, (year) => monthsPeriod(year, 1, last)) : null
}
/** "9 tháng" counts from 1 January too (GUIDE, period); "tháng qua" alone or "1 tháng" does not. */
const months = (g: Groups): Meaning | null => (numberOf(g['n']) === 1 ? open('open-stretch') : upTo(g))
const lastMonths = (g: Groups): Meaning | null => {
  const count = numberOf(g['n'])
  return valid(count) ? ofYear(g, (year) => monthsPeriod(year, 13 - count, 12), { reach: 'rest' }, 'running') : null
}
const stretch = (g: Groups): Meaning | null => {
  const [first, last] = [numberOf(g['k']), numberOf(g['n'])]
  if (!valid(first) || !valid(last)) return null
  const build: InYear = (year) => (g['fy'] ? crossing(Number(g['fy']), first, year, last) : first <= last ? monthsPeriod(year, first, last) : monthsPeriod(year - 1, first, last, year))
  return ofYear(g, build, g['fy'] && Number(g['fy']) !== Number(g['y'] ?? g['fy']) ? { reach: 'multi' } : {})
}
const crossing = (firstYear: number, first: number, lastYear: number, last: number): Period | null =>
  (firstYear * 12 + first <= lastYear * 12 + last ? monthsPeriod(firstYear, first, last, lastYear) : null)
/** A list that goes on month by month is one stretch; "tháng 3 và tháng 9" is none. */
const inARow = (g: Groups): Meaning | null => {
  const [first, last] = [numberOf(g['k']), numberOf(g['n'])]
  const listed = (g['list'] ?? '').split(/\D+/).filter(Boolean).length
  return last === first + listed + 1 ? stretch(g) : null
}
const month = (g: Groups): Meaning | null => {
  const n = numberOf(g['n'])
  return valid(n) ? ofYear(g, (year) => monthsPeriod(year, n, n)) : null
}
const halfMonth = (second: boolean) => (g: Groups): Meaning | null => {
  const n = numberOf(g['n'])
  return valid(n) ? ofYear(g, (year) => ({ from: isoDate(year, n, second ? 16 : 1), to: isoDate(year, n, second ? daysInMonth(year, n) : 15) })) : null
}
/** The middle of a month is its 15th. */
const toMiddle = (g: Groups): Meaning | null => {
  const n = numberOf(g['n'])
  return valid(n) ? ofYear(g, (year) => ({ from: isoDate(year, 1, 1), to: isoDate(year, n, 15) })) : null
}

/** The month so many months before that of a day. */
function monthBefore(day: IsoDate, count: number): Period {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count
  return monthsPeriod(Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1)
}
/** From the 20th on a month is told of as past: "tháng qua" on 28 September is September. */
const pastMonth = (day: IsoDate): Period => monthBefore(day, Number(day.slice(8)) >= 20 ? 0 : 1)
const halfOfYear = (first: number, last: number, likely: Likely = 'ended') => (g: Groups): Meaning =>
  ofYear(g, (year) => monthsPeriod(year, first, last), first === 1 ? {} : { reach: 'rest' }, likely)

const UNTIL = 'tính lũy cộng kể từ đầu cho đến tới'

/** Months and runs of months. */
export const MONTHS: readonly Row[] = [
  // 9 tháng đầu năm 2022 · 9 tháng của năm 2022 · sáu tháng đầu năm · 9 tháng 2023 · 9 tháng qua · 9 tháng/2023
  ['#', '{n} tháng (?:đã qua|qua|vừa qua|đầu)(?:{of}| của năm| năm)?(?! (?:học|tiên))', upTo, 'duration'],
  ['#', '{n} tháng đầu tiên(?:{of}| của năm| năm)(?! học)', upTo],
  // 6 tháng đầu tiên của chính quyền hai cấp · 3 tháng đầu thực hiện: how long something has run
  ['#', '{n} tháng đầu(?: tiên)?(?: của)? (?:chính quyền|mô hình|triển khai|thực hiện|vận hành|hoạt động|áp dụng|nhiệm kỳ|thành lập|sau|kể từ)', () => open('open-stretch', { vague: true })],
  ['#', '{n} tháng(?: tính| kể)? từ đầu năm(?: {y})?', upTo],
  ['#', '{n} tháng(?:{of}| của năm| năm)', upTo, 'duration'],
  ['#', '{n} tháng', months, 'duration'],
  // 9T/2023 · 9T2023 · 6T đầu năm 2023
  ['#t', '{n}T(?:[/.-]| năm | đầu năm | )?{y}', upTo],
  ['#t', '{n}T đầu năm', upTo],
  // 3 tháng cuối năm 2022 · 6 tháng còn lại của năm · những tháng cuối năm
  ['#', '{n} tháng (?:cuối(?: cùng)?|còn lại|tiếp theo|tới|sau)(?: của)?(?: năm(?: {y}| {rel})?| {y})?', lastMonths, 'duration'],
  ['những các', '(?:những|các) tháng (?:cuối|còn lại)(?:(?: của)? năm(?: {y}| {rel})?| {y})?', halfOfYear(7, 12, 'running')],
  // tháng 9 · tháng 9/2023 · tháng chín năm nay · tháng giêng
  ['tháng trong', '(?<!trước\\s{1,3})(?:trong )?tháng {n}{of2}?(?! âm lịch)', month],
  ['tháng trong', '(?:trong )?tháng giêng{of2}?(?! âm lịch)', (g) => month({ ...g, n: '1' })],
  // T9/2023 · T.9/2023
  ['t#', 'T\\.?{n}[/.-]{y}', month],
  // tháng 7-9/2023 · tháng 8 và tháng 9 · các tháng 7, 8, 9 · từ tháng 7/2022 đến hết tháng 6/2023
  ['tháng các trong', '(?:trong )?(?:các )?tháng {k}\\s{0,2}(?:-|–|đến|tới)\\s{0,2}(?:hết )?(?:tháng )?{n}{of}?', stretch],
  ['tháng trong', '(?:trong )?tháng {k}(?<list>(?:, (?:tháng )?{MM}){0,4})(?:,| và|, và) (?:tháng )?{n}{of}', inARow],
  ['tháng', 'tháng {k} và tháng {n}', inARow],
  ['các trong', '(?:trong )?các tháng {k}(?<list>(?:, {MM}){0,5})(?:,| và|, và) {n}{of}?', inARow],
  ['từ kể', '(?:kể )?từ tháng {k}(?:(?: năm |\\s{0,1}[/.–-]\\s{0,1})(?<fy>{Y}))? (?:đến|tới) (?:hết |cuối )?tháng {n}{of}?', stretch],
  // nửa đầu tháng 9 · nửa cuối tháng 9/2023
  ['nửa', 'nửa đầu tháng {n}{of}?', halfMonth(false)],
  ['nửa', 'nửa (?:cuối|sau) tháng {n}{of}?', halfMonth(true)],
  // tháng qua · tháng trước · tháng này · trong tháng
  ['tháng trong', '(?:trong )?tháng (?:qua|vừa qua|vừa rồi)', () => fromDay(pastMonth)],
  ['tháng', 'tháng (?:trước|ngoái|rồi)(?! (?:khi|đó))', () => fromDay((day) => monthBefore(day, 1))],
  ['tháng trong', '(?:trong )?tháng này', () => fromDay((day) => monthBefore(day, 0))],
  ['trong', 'trong tháng', () => fromDay(pastMonth, { vague: true })],
  // đến hết tháng 9 · tính đến tháng 9/2023 · lũy kế từ đầu năm đến cuối tháng 9 · tính đến 9/2023
  [UNTIL, '{until} (?:nay, )?(?:hết |cuối |ngày cuối )?tháng {n}{of2}?', upTo],
  [UNTIL, '{until} (?:hết |cuối )?{n}\\s{0,1}/\\s{0,1}{y}', upTo],
  [UNTIL, '{until} (?:giữa|nửa đầu) tháng {n}{of2}?', toMiddle],
  ['hết', 'hết tháng {n}{of}?', upTo],
  [UNTIL, '{until} giữa năm(?: {y}| {rel})?', halfOfYear(1, 6)],
]
