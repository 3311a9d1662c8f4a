import { plainDecimal } from '@/lib/indicators/decimal'
import { formatDecimal, formatFrequency } from '@/lib/indicators/words'
import type { Figure, FigureCell } from '../figure'
import { unitAfter } from '../marks'
import type { Standing } from '../standing'
import { areasOf, isOneScale, MOST_NAMES, nameMeasure, namePeriod, nameOrCount, sayValue } from './cells'
import { clearLeaders, endsOf, type Ends } from './leaders'
import { takeApart } from './measured'
import { countAreas, joinNames, peersOf, pick, small } from './phrase'
import { doneOf } from './counts'

// Titles. Where a rule derives what the figure shows, the title says it; where
// it may not, the title names measure and period.

/** Measure and period: "Chỉ số CCHC, năm 2023". */
export const nameMoment = (figure: Figure, code: string): string => `${figure.indicator.name}, ${namePeriod(figure, code).replace(/^the /, '')}`

/** Measure and two periods: "Chỉ số CCHC, năm 2021 và năm 2023". */
export function namePair(figure: Figure, { before, after }: { readonly before: string; readonly after: string }): string {
  return `${figure.indicator.name}, ${namePeriod(figure, before)} ${pick(figure.locale, 'và', 'and')} ${namePeriod(figure, after)}`
}

/** Measure and span: "Chỉ số CCHC, cả năm, 2016–2024". */
export function nameSpan(figure: Figure): string {
  const years = [figure.periods[0]?.period.from, figure.periods.at(-1)?.period.to].map((date) => date?.slice(0, 4))
  const span = years[0] === undefined ? '' : years[0] === years[1] ? `, ${years[0]}` : `, ${years[0]}–${years[1]}`
  return `${figure.indicator.name}, ${small(formatFrequency(figure.frequency, figure.locale))}${span}`
}

/** Who leads at one period: "Long Biên đứng đầu về chỉ số CCHC năm 2023: 95,77% (so sánh 16/30 quận, huyện, thị xã)"; null where nobody can be said to. */
export function findLeaders(figure: Figure, code: string, standing: Standing): string | null {
  const simple = findFirst(figure, code, standing) ?? findTwo(figure, code, standing)
  if (simple) return simple
  const { locale, indicator: { kind, direction } } = figure
  const complete = kind === 'completion' && standing.isRanked ? findComplete(figure, code, standing.together) : null
  if (complete) return complete
  const leaders = clearLeaders(figure, standing)
  const [leader] = leaders ?? []
  if (!leaders || !leader) return null
  const isChange = kind === 'growth' || kind === 'rank_change'
  if (isChange && !(Number(leader.value) > 0)) return null
  const names = nameOrCount(areasOf(figure, leaders), locale)
  const several = leaders.length > 1
  const value = isChange ? `${leader.estimated ? pick(locale, 'ước ', 'an estimated ') : ''}${leader.text}${unitAfter(figure)}` : sayValue(figure, leader)
  const measure = kind === 'rank' ? takeApart(figure.subject, locale).head : nameMeasure(figure)
  const tail = `: ${value}${sayCompared(figure, standing)}`
  const when = namePeriod(figure, code)
  if (kind === 'rank') {
    return pick(locale, `${names} ${several ? 'cùng ' : ''}có thứ hạng cao nhất về ${measure}, ${when}${tail}`, `${names} ${several ? 'share' : 'has'} the best place for ${measure}, ${when}${tail}`)
  }
  if (direction === 'lower_better') {
    return pick(locale, `${names} ${several ? 'cùng ' : ''}có ${measure} thấp nhất, ${when}${tail}`, `${names} ${several ? 'share' : 'has'} the lowest ${measure}, ${when}${tail}`)
  }
  return pick(locale, `${names} ${several ? 'cùng ' : ''}đứng đầu về ${measure}, ${when}${tail}`, `${names} ${several ? 'lead' : 'leads'} on ${measure}, ${when}${tail}`)
}

/** Of ranks the first place is the first however few are known: "Long Biên đứng thứ 1/30 về Chỉ số cải cách hành chính, năm 2024". */
function findFirst(figure: Figure, code: string, { together, apart }: Standing): string | null {
  const { locale, indicator: { kind, comparability } } = figure
  if (kind !== 'rank' || comparability === 'poor' || figure.override || apart.length > 0) return null
  const first = together.filter(({ value, disputed, periodOfReport }) => value === '1' && disputed.length === 0 && !periodOfReport)
  const [one] = first
  if (!one) return null
  const names = nameOrCount(areasOf(figure, first), locale)
  const several = first.length > 1
  const place = locale === 'vi' ? one.text : sayValue(figure, one)
  const by = takeApart(figure.subject, locale).head
  return pick(locale, `${names} ${several ? 'cùng ' : ''}đứng thứ ${place} về ${by}, ${namePeriod(figure, code)}`, `${names} ${several ? 'rank' : 'ranks'} ${place} for ${by}, ${namePeriod(figure, code)}`)
}

/** Of two figures both: "Chỉ số CCHC, năm 2020: Cầu Giấy 94,22%, Quốc Oai 83,86%". */
function findTwo(figure: Figure, code: string, { together }: Standing): string | null {
  if (together.length !== 2 || figure.override || !isOneScale(figure, together) || together.some(({ disputed }) => disputed.length > 0)) return null
  return `${nameMoment(figure, code)}: ${together.map((cell) => `${areasOf(figure, [cell])[0]?.name ?? ''} ${sayValue(figure, cell)}`).join(', ')}`
}

/** How many are compared where not all are: " (so sánh 16/30 quận, huyện, thị xã)". */
function sayCompared(figure: Figure, { together }: Standing): string {
  const areas = areasOf(figure, together)
  const count = countAreas(areas.length, areas, figure.locale)
  return peersOf(areas) === areas.length ? '' : pick(figure.locale, ` (so sánh ${count})`, ` (${count} compared)`)
}

/** The spread at one period: "Chỉ số CCHC, năm 2023: từ 91,61% (Tây Hồ) đến 96,3% (Nam Từ Liêm)"; null where figures do not stand together. */
export function findSpread(figure: Figure, code: string, standing: Standing): string | null {
  const ends = endsOf(figure, standing)
  if (!ends || figure.override || figure.indicator.comparability === 'poor' || [...ends.first, ...ends.last].some(({ disputed }) => disputed.length > 0)) return null
  return `${nameMoment(figure, code)}: ${saySpread(figure, ends)}`
}

/** "từ 91,61% (Tây Hồ) đến 96,3% (Nam Từ Liêm)", the better end of a ranking last; of ranks the first place first. */
export function saySpread(figure: Figure, { first, last }: Ends): string {
  const [low, high] = figure.indicator.direction === 'lower_better' ? [first, last] : [last, first]
  const end = (cells: readonly FigureCell[]) => (cells[0] ? `${sayValue(figure, cells[0])} (${nameOrCount(areasOf(figure, cells), figure.locale)})` : '')
  return `${pick(figure.locale, 'từ', 'from')} ${end(low)} ${pick(figure.locale, 'đến', 'to')} ${end(high)}`
}

/** Who has done all: "Tây Hồ và Thanh Trì hoàn thành toàn bộ chỉ tiêu năm do thành phố giao, năm 2023"; null where nobody is known to. */
export function findComplete(figure: Figure, code: string, cells: readonly FigureCell[]): string | null {
  const settled = cells.filter(({ of, disputed, qualifier }) => of !== null && disputed.length === 0 && qualifier === null)
  const whole = settled.filter(({ value, of }) => of !== null && plainDecimal(value) === plainDecimal(of) && Number(of) > 0)
  const [first] = areasOf(figure, whole)
  if (!first) return null
  const { locale } = figure
  const estimates = whole.filter((cell) => cell.estimated).length
  const estimated = estimates === whole.length
  const partly = estimates > 0 && !estimated ? pick(locale, ` (trong đó ${estimates} số ước)`, ` (${estimates} of them estimated)`) : ''
  const { verb, things } = doneOf({ indicator: figure.subject, area: whole.length === 1 ? first : { name: 'quận, huyện' }, locale })
  const period = namePeriod(figure, code)
  // "Chỉ tiêu năm, năm 2023" would say the year twice.
  const [goals, when] = locale === 'vi' && period.startsWith('năm ') ? [things.replace(/^chỉ tiêu năm(?= |$)/, 'chỉ tiêu'), ` ${period}`] : [things, `, ${period}`]
  const names = whole.length <= MOST_NAMES
    ? joinNames(areasOf(figure, whole).map(({ name }) => name), locale)
    : pick(locale, `${formatDecimal(String(whole.length), 'vi')}/${formatDecimal(String(settled.length), 'vi')} đơn vị`, `${whole.length} of ${settled.length} areas`)
  return pick(locale,
    `${names} ${estimated ? 'ước ' : ''}${verb} toàn bộ ${goals}${when}${partly}`,
    `${names} ${verb}${estimated ? ' by estimate' : ''} all ${goals}${when}${partly}`)
}
