import { sayChange } from '@/lib/change/words'
import { unitAfter } from '../marks'
import type { Figure, FigureCell } from '../figure'
import type { Standing } from '../standing'
import { areaOf, areasOf, groupEqual, isOneScale, nameMeasure, periodOf, sayGroup, sayShown, whenOf } from './cells'
import { endsOf } from './leaders'
import { changeSince } from './movement'
import { sayApart, sayDisputes, sayMissing, sayNothing } from './parts'
import { capital, countAreas, pick, sentence } from './phrase'
import { sayObservationClause } from './sentence'
import { findComplete, saySpread } from './title'

const MOST_SENTENCES = 6
const MOST_LISTED = 6

/**
 * The figures of one period: how many areas, the two ends, the middle, who
 * shares a place, what is in dispute, apart or missing. At most six entries.
 */
export function summariseMoment(figure: Figure, code: string, standing: Standing): string[] {
  const cells = figure.cells.filter(({ period }) => period === code)
  const [only] = cells
  if (!only) return [sayNothing(figure)]
  const rest = [...sayDisputes(figure, cells), ...sayMissing(figure, cells, code)]
  // Of a figure in dispute the sentence on the dispute says all.
  if (cells.length === 1) return [...(only.disputed.length > 0 ? [] : [sayLatest(figure, only)]), ...rest]
  if (standing.together.length < 2) return [sayScattered(figure, code, cells), ...sayValues(figure, cells), ...reasonOf(standing), ...rest].slice(0, MOST_SENTENCES)
  return [
    sayCompared(figure, code, standing), ...sayEnds(figure, standing), ...sayTies(figure, standing),
    ...(figure.override ? reasonOf(standing) : sayApart(figure, standing.apart)), ...rest,
  ].slice(0, MOST_SENTENCES)
}

/** One figure as officials write it, with its change from the year before where that is known. */
export function sayLatest(figure: Figure, cell: FigureCell): string {
  const [area, period] = [areaOf(figure, cell.area), periodOf(figure, cell.period)]
  if (!area || !period) return sayNothing(figure)
  const change = changeSince(figure, cell)
  return sentence(sayObservationClause(cell, figure.subject, area, period, figure.locale, figure.unit) + (change ? `, ${sayChange(change, figure.locale)}` : ''))
}

/** "Năm 2023, so sánh 16/30 quận, huyện, thị xã về chỉ số CCHC, trong đó 2 số ước; trung vị 94,5%." */
function sayCompared(figure: Figure, code: string, { together, median }: Standing): string {
  const { locale } = figure
  const areas = areasOf(figure, together)
  const count = countAreas(areas.length, areas, locale)
  const name = nameMeasure(figure)
  const unit = figure.indicator.kind === 'completion' ? '%' : unitAfter(figure)
  const middle = median === null || !isOneScale(figure, together) ? '' : pick(locale, `; trung vị ${median.text}${unit}`, `; the median is ${median.text}${unit}`)
  return sentence(pick(locale,
    `${whenOf(figure, code)}, ${figure.override ? 'đặt cạnh nhau' : 'so sánh'} ${count} về ${name}${sayEstimates(figure, together)}${middle}`,
    `${whenOf(figure, code)}, ${count} ${figure.override ? 'are set side by side' : 'are compared'} on ${name}${sayEstimates(figure, together)}${middle}`))
}

function sayEstimates({ locale }: Figure, cells: readonly FigureCell[]): string {
  const estimates = cells.filter(({ estimated }) => estimated).length
  if (estimates === 0) return ''
  if (estimates === cells.length) return pick(locale, ', đều là số ước', ', all of them estimates')
  return pick(locale, `, trong đó ${estimates} số ước`, `, ${estimates} of them estimated`)
}

/** Of figures that are not comparable: how many, and that they are not. */
function sayScattered(figure: Figure, code: string, cells: readonly FigureCell[]): string {
  const areas = areasOf(figure, cells)
  const name = nameMeasure(figure)
  return sentence(pick(figure.locale,
    `${whenOf(figure, code)}, có số liệu về ${name} của ${countAreas(areas.length, areas, 'vi')}, không so sánh được với nhau`,
    `${whenOf(figure, code)}, there are figures on ${name} for ${countAreas(areas.length, areas, 'en')}, not comparable with one another`))
}

/** Each figure where they are few. */
function sayValues(figure: Figure, cells: readonly FigureCell[]): string[] {
  if (cells.length > MOST_LISTED) return [pick(figure.locale, 'Từng số liệu ở bảng dưới.', 'Each figure is in the table.')]
  return [`${cells.map((cell) => sayShown(figure, cell)).join('; ')}.`]
}

const reasonOf = ({ apart }: Standing): string[] => (apart[0]?.reasons[0] ? [apart[0].reasons[0]] : [])

/** The two ends: "Cao nhất: Nam Từ Liêm (96,3%); thấp nhất: Tây Hồ (91,61%)." Where nobody may be ranked, only from where to where. */
function sayEnds(figure: Figure, standing: Standing): string[] {
  const { locale, indicator: { kind, direction, comparability } } = figure
  if (!isOneScale(figure, standing.together)) return sayValues(figure, standing.together)
  const ends = endsOf(figure, standing)
  const complete = kind === 'completion' && !ends ? findComplete(figure, standing.together[0]?.period ?? '', standing.together) : null
  if (complete) return [sentence(complete)]
  if (!ends) return [pick(locale, `Các đơn vị bằng nhau: ${sayGroup(figure, standing.together)}.`, `All equal: ${sayGroup(figure, standing.together)}.`)]
  const [first, last] = [sayGroup(figure, ends.first), sayGroup(figure, ends.last)]
  if (!standing.isRanked) {
    // On a poor yardstick the order is that of names, and even the reach of the values means nothing.
    return comparability === 'poor' ? sayValues(figure, standing.together) : [sentence(saySpread(figure, ends))]
  }
  const words = kind === 'rank'
    ? (['thứ hạng cao nhất', 'thấp nhất', 'best place', 'last'] as const)
    : direction === 'lower_better' ? (['thấp nhất', 'cao nhất', 'lowest', 'highest'] as const) : (['cao nhất', 'thấp nhất', 'highest', 'lowest'] as const)
  return [pick(locale, `${capital(words[0])}: ${first}; ${words[1]}: ${last}.`, `${capital(words[2])}: ${first}; ${words[3]}: ${last}.`)]
}

/** Who shares a place, beside those at the ends: "Bằng nhau: Nam Từ Liêm và Hoàn Kiếm (95,7%)." */
function sayTies(figure: Figure, { together, isRanked }: Standing): string[] {
  const ties = groupEqual(figure, together).slice(1, -1).filter((group) => group.length > 1)
  if (!isRanked || ties.length === 0 || ties.length > 2) return []
  const groups = ties.map((group) => sayGroup(figure, group)).join('; ')
  return [pick(figure.locale, `Bằng nhau: ${groups}.`, `Level with one another: ${groups}.`)]
}
