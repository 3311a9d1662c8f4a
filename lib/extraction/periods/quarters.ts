import { monthsPeriod, type IsoDate, type Period } from '@/lib/indicators/period'
import { fromDay, ofYear, wholeYear, type Groups, type Likely, type Meaning } from './meaning'
import { numberOf, quarterOf, type Row } from './template'

const quarters = (g: Groups, first: number, last: number, extra: Partial<Meaning> = {}, likely: Likely = 'ended'): Meaning | null =>
  (first >= 1 && last <= 4 && first <= last ? ofYear(g, (year) => monthsPeriod(year, first * 3 - 2, last * 3), extra, likely) : null)

const quarter = (g: Groups): Meaning | null => quarters(g, quarterOf(g['q']!), quarterOf(g['q']!))
/** "quý I và quý II" is one stretch; quarters that do not follow each other are none. */
const inARow = (g: Groups): Meaning | null => {
  const [first, last] = [quarterOf(g['p']!), quarterOf(g['q']!)]
  const listed = (g['list'] ?? '').split(',').length - 1
  return last === first + listed + 1 ? quarters(g, first, last) : null
}
const stretch = (g: Groups): Meaning | null => quarters(g, quarterOf(g['p']!), quarterOf(g['q']!))
const upTo = (g: Groups): Meaning | null => quarters(g, 1, quarterOf(g['q']!))
const first = (g: Groups): Meaning | null => quarters(g, 1, numberOf(g['n']))
const last = (g: Groups): Meaning | null => quarters(g, 5 - numberOf(g['n']), 4, { reach: 'rest' }, 'running')
const half = (second: boolean) => (g: Groups): Meaning => ofYear(g, (year) => monthsPeriod(year, second ? 7 : 1, second ? 12 : 6), second ? { reach: 'rest' } : {}, second ? 'running' : 'ended')

/** The quarter so many quarters before that of a day. */
function quarterBefore(day: IsoDate, count: number): Period {
  const index = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) - count
  const start = (index % 4) * 3 + 1
  return monthsPeriod(Math.floor(index / 4), start, start + 2)
}
/** In the last ten days of a quarter it is told of as past. */
const pastQuarter = (day: IsoDate): Period => quarterBefore(day, Number(day.slice(5, 7)) % 3 === 0 && Number(day.slice(8)) >= 20 ? 0 : 1)

const YEAR_TAIL = '(?:(?: của)? năm(?: {y}| {rel})?| {y}|\\s{0,2}[/–-]\\s{0,2}{y})'

/** Quarters and halves of a year. */
export const QUARTERS: readonly Row[] = [
  // quý III · quý III/2023 · quý 3 năm 2023 · quý ba, năm 2023 · Q3/2023 · QIII.2023
  ['quý', '(?<!trước\\s{1,3})quý {q}(?:{of2}| năm)?', quarter],
  ['trong', 'trong quý {q}(?:{of2}| năm)?', quarter],
  ['q#', 'Q\\.?\\s{0,1}{q}[/.-]{y}', quarter],
  // quý đầu năm · quý đầu tiên của năm 2023 · quý cuối năm
  ['quý', 'quý đầu(?: tiên)?(?:{of}| của năm| năm)?', (g) => quarters(g, 1, 1)],
  ['quý', 'quý cuối(?: cùng)?(?:{of}| của năm| năm)?', (g) => quarters(g, 4, 4, { reach: 'rest' }, 'running')],
  // quý I và quý II · quý I và II năm 2023 · quý I, II/2023 · quý I-III/2023 · từ quý I đến quý III
  ['quý', 'quý {p}(?:,| và)(?: quý) {q}{of2}?', inARow],
  ['quý', 'quý {p} và {q}{of2}', inARow],
  ['quý', 'quý (?<p>I{1,3}) và (?<q>I{1,3}|IV)', inARow],
  ['quý các', '(?:các )?quý {p}(?<list>(?:, {QUARTER}){0,2})(?:,| và) {q}{of2}', inARow],
  ['quý', 'quý {p}\\s{0,2}[-–]\\s{0,2}{q}{of2}?', stretch],
  ['từ', 'từ quý {p} (?:đến|tới) (?:hết )?quý {q}{of2}?', stretch],
  // hai quý đầu năm · 3 quý năm 2023 · 2 quý cuối năm
  ['#', '{n} quý (?:đầu(?: tiên)?|qua|vừa qua|đã qua)(?:{of}| của năm| năm)?', first],
  ['#', '{n} quý(?:{of}| của năm| năm)', first],
  ['#', '{n} quý (?:cuối|còn lại|sau|tới)(?:{of}| của năm| năm)?', last],
  // hết quý III · đến hết quý III/2023 · tính đến quý III
  ['hết', 'hết quý {q}{of2}?', upTo],
  ['tính lũy cộng kể từ đầu cho đến tới', '{until} (?:hết |cuối )?quý {q}{of2}?', upTo],
  // quý vừa qua · quý trước · quý này
  ['quý trong', '(?:trong )?quý (?:qua|vừa qua|vừa rồi)', () => fromDay(pastQuarter)],
  ['quý', 'quý trước(?! (?:khi|đó))', () => fromDay((day) => quarterBefore(day, 1))],
  ['quý trong', '(?:trong )?quý này', () => fromDay((day) => quarterBefore(day, 0))],
  ['trong', 'trong quý', () => fromDay(pastQuarter, { vague: true })],
  // nửa đầu năm 2023 · nửa năm đầu · nửa đầu 2023 · nửa năm · bán niên 2023
  ['nửa', `nửa (?:đầu|năm đầu(?: tiên)?)${YEAR_TAIL}(?! học)`, half(false)],
  ['nửa', 'nửa năm đầu', half(false)],
  ['nửa', 'nửa năm(?: qua| vừa qua)?(?: {y})?', half(false), 'duration'],
  ['bán', `bán niên(?: đầu)?${YEAR_TAIL}?`, half(false)],
  // nửa cuối năm 2022 · nửa sau của năm · nửa cuối 2022
  ['nửa', `nửa (?:cuối|sau)(?: của)?${YEAR_TAIL}(?! học)`, half(true)],
  ['nửa', 'nửa năm (?:cuối|sau|còn lại)(?: {y})?', half(true)],
  // cuối năm 2022: as the year stood at its end
  ['cuối', 'cuối năm(?: {y}| {rel})?(?! học)', (g) => ofYear(g, wholeYear, { reach: 'rest' }, 'running')],
]
