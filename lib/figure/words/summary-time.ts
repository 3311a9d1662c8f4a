import { groupsThroughTime, standingAt, stateCell } from '../standing'
import { compare } from '@/lib/comparability/comparability'
import { sayReason } from '@/lib/comparability/words'
import type { Figure, FigureArea, FigureCell } from '../figure'
import { areaOf, areasOf, nameMeasure, namePeriod, nameOrCount, sayValue, whenOf } from './cells'
import { canMove, moveOf, movesBetween, pairOf, largestMove, type Move } from './movement'
import { sayDisputes, sayMissing, sayNothing } from './parts'
import { capital, countAreas, pick, sayArea, sentence } from './phrase'
import { sayLatest, summariseMoment } from './summary-moment'
import { moveWords, sayCourse, sayMove } from './title-moves'

const MOST_SENTENCES = 6
const MOST_COURSES = 4

/**
 * Figures through time: each area's way where they are few, else how many moved which way, and the latest period that most report.
 *
 * @param hasPanels areas that share no axis are drawn apart, which the summary then says
 */
export function summariseTime(figure: Figure, hasPanels = false): string[] {
  const areas = areasOf(figure, figure.cells)
  const [only] = areas
  if (!only) return [sayNothing(figure)]
  const rest = [...(hasPanels ? sayAlone(figure) : []), ...sayDisputes(figure, figure.cells), ...sayMissing(figure, figure.cells)]
  if (areas.length === 1) return [...sayOneCourse(figure, only), ...rest].slice(0, MOST_SENTENCES)
  if (areas.length <= MOST_COURSES) return [...areas.flatMap((area) => sayCourseOf(figure, area)), ...rest]
  return [...sayMany(figure, areas), ...rest].slice(0, MOST_SENTENCES)
}

const cellsOf = (figure: Figure, { slug }: FigureArea): FigureCell[] =>
  figure.periods.flatMap(({ code }) => figure.cells.filter(({ area, period }) => area === slug && period === code))

/** Of one area its way, its latest figure with the change in a year, and where it is silent. */
function sayOneCourse(figure: Figure, area: FigureArea): string[] {
  const cells = cellsOf(figure, area)
  const last = cells.at(-1)
  if (!last) return []
  const isCourse = cells.filter(({ disputed }) => disputed.length === 0).length > 1
  return [...(isCourse ? sayCourseOf(figure, area) : []), ...(last.disputed.length > 0 ? [] : [sayLatest(figure, last)]), ...sayGap(figure, cells)]
}

/** First and last settled figure of an area: "Quận Hoàn Kiếm: thu ngân sách tăng từ 3.210 tỷ đồng (năm 2019) lên 7.036 tỷ đồng (năm 2023)." */
function sayCourseOf(figure: Figure, area: FigureArea): string[] {
  const cells = cellsOf(figure, area).filter(({ disputed }) => disputed.length === 0)
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return []
  if (first === last) return [sayLatest(figure, first)]
  const start = capital(sayArea(area, figure.locale))
  if (canMove(figure, first, last)) return [`${start}: ${sayCourse(figure, moveOf(figure, area, first, last))}.`]
  const at = (cell: FigureCell) => `${sayValue(figure, cell)} (${namePeriod(figure, cell.period)})`
  return [`${start}: ${nameMeasure(figure)}: ${at(first)}; ${at(last)}.`]
}

/** The first stretch without a figure between two that have one; of whole years only, whose periods are known to follow each other. */
function sayGap(figure: Figure, cells: readonly FigureCell[]): string[] {
  if (figure.frequency !== 'year') return []
  const gaps = cells.slice(1).flatMap((cell, index) => {
    const before = cells[index]
    return before && Number(cell.period) - Number(before.period) > 1 ? [{ before, cell }] : []
  })
  const [first] = gaps
  if (!first) return []
  const [from, to] = [first.before, first.cell].map(({ period }) => namePeriod(figure, period))
  const more = gaps.length > 1
  return [pick(figure.locale, `Chưa có số liệu ở giữa ${from} và ${to}${more ? ', và ở một số quãng khác' : ''}.`, `No figures between ${from} and ${to}${more ? ', and in some other stretches' : ''}.`)]
}

function sayMany(figure: Figure, areas: readonly FigureArea[]): string[] {
  const { locale } = figure
  const [first, last] = [figure.periods[0], figure.periods.at(-1)]
  const span = first && last && first !== last ? pick(locale, `từ ${namePeriod(figure, first.code)} đến ${namePeriod(figure, last.code)}`, `from ${namePeriod(figure, first.code)} to ${namePeriod(figure, last.code)}`) : whenOf(figure, first?.code ?? '')
  const count = countAreas(areas.length, areas, locale)
  const name = nameMeasure(figure)
  return [
    sentence(pick(locale, `có số liệu về ${name} của ${count}, ${span}`, `there are figures on ${name} for ${count}, ${span}`)),
    ...sayMoves(figure), ...sayFullest(figure),
  ]
}

/** The latest period with figures of most areas, as a moment; its first two sentences. */
function sayFullest(figure: Figure): string[] {
  const count = (code: string) => figure.cells.filter(({ period }) => period === code).length
  const code = figure.periods.reduce<string>((best, period) => (best === '' || count(period.code) >= count(best) ? period.code : best), '')
  if (count(code) < 2) return []
  return summariseMoment({ ...figure, areas: areasOf(figure, figure.cells.filter(({ period }) => period === code)) }, code, standingAt(figure, code)).slice(0, 2)
}

/** How many moved which way between the two periods that most areas share, and who most. */
export function sayMoves(figure: Figure, pair = pairOf(figure)): string[] {
  if (!pair) return []
  const { locale } = figure
  const moves = movesBetween(figure, pair.before, pair.after)
  if (moves.length < 3) return moves.map((move) => `${capital(sayArea(move.area, locale))}: ${sayCourse(figure, move)}.`)
  const words = moveWords(figure)
  const count = (way: Move['way']) => moves.filter((move) => move.way === way).length
  const parts = [
    ...(count(1) > 0 ? [`${count(1)} ${words.up}`] : []), ...(count(-1) > 0 ? [`${count(-1)} ${words.down}`] : []),
    ...(count(0) > 0 ? [`${count(0)} ${pick(locale, 'giữ nguyên', 'stayed the same')}`] : []),
  ].join(', ')
  const [before, after] = [namePeriod(figure, pair.before), namePeriod(figure, pair.after)]
  return [pick(locale,
    `Từ ${before} đến ${after}, trong ${moves.length} đơn vị có số liệu cả hai kỳ: ${parts}.`,
    `From ${before} to ${after}, of ${moves.length} areas with figures for both: ${parts}.`), ...sayLargest(figure, moves)]
}

/** The largest move up and the largest down, where areas may be ranked at both periods. */
export function sayLargest(figure: Figure, moves: readonly Move[]): string[] {
  const { locale, indicator: { kind } } = figure
  if (kind === 'growth') return []
  const words = moveWords(figure)
  const found = ([1, -1] as const).flatMap((way) => {
    const move = largestMove(figure, moves, way)
    const moved = way === 1 ? words.up : words.down
    return move ? [`${moved} ${pick(locale, 'nhiều nhất', 'most')}: ${move.area.name}, ${sayMove(figure, move).replace(/^(?:tăng|giảm|up|down) /, '')}`] : []
  })
  return found.length === 0 ? [] : [sentence(found.join('; '))]
}

/** Areas that need an axis of their own, and why the first of them does. */
function sayAlone(figure: Figure): string[] {
  const [together = [], ...alone] = groupsThroughTime(figure)
  if (alone.length === 0) return []
  const slugs = alone.flat()
  const areas = slugs.flatMap((slug) => areaOf(figure, slug) ?? [])
  const names = nameOrCount(areas, figure.locale)
  if (together.length < 2) return [`${pick(figure.locale, 'Mỗi đơn vị được vẽ riêng.', 'Each area is drawn alone.')} ${reasonApart(figure, slugs, together)}`.trim()]
  return [pick(figure.locale, `Vẽ riêng: ${names}. ${reasonApart(figure, slugs, together)}`, `Drawn alone: ${names}. ${reasonApart(figure, slugs, together)}`).trim()]
}

function reasonApart(figure: Figure, slugs: readonly string[], together: readonly string[]): string {
  const stated = (among: readonly string[]) => figure.cells.filter(({ area }) => among.includes(area)).map((cell) => stateCell(figure, cell))
  for (const a of stated(slugs)) {
    for (const b of stated(together.length > 0 ? together : slugs)) {
      const { level, reasons: [first] } = compare(a, b, 'time')
      if (level === 'incomparable' && first && a.area !== b.area) return sayReason(first, a, b, figure.locale)
    }
  }
  return ''
}
