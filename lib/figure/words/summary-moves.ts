import { compare } from '@/lib/comparability/comparability'
import { sayReason } from '@/lib/comparability/words'
import type { Figure, FigureCell } from '../figure'
import { stateCell } from '../standing'
import { areasOf, nameMeasure, nameOrCount, namePeriod, sayFlagged } from './cells'
import { movesBetween, pairOf } from './movement'
import { sayDisputes, sayNothing } from './parts'
import { capital, pick, sayArea } from './phrase'
import { sayLargest, sayMoves, summariseTime } from './summary-time'
import { sayCourse } from './title-moves'

const MOST_SENTENCES = 6
const MOST_MOVES = 4

/** Two periods side by side: how each area moved where they are few, else how many moved which way and who most; who has a figure for one only. */
export function summariseMoves(figure: Figure, pair = pairOf(figure)): string[] {
  if (!pair) return summariseTime(figure)
  const { locale } = figure
  const cells = figure.cells.filter(({ period }) => period === pair.before || period === pair.after)
  if (cells.length === 0) return [sayNothing(figure)]
  const moves = movesBetween(figure, pair.before, pair.after)
  if (moves.length === 0) return [...sayStill(figure, cells), ...sayHalf(figure, cells), ...sayDisputes(figure, cells)].slice(0, MOST_SENTENCES)
  const each = moves.length <= MOST_MOVES
    ? [...moves.map((move) => `${capital(sayArea(move.area, locale))}: ${sayCourse(figure, move)}.`), ...sayLargest(figure, moves)]
    : sayMoves(figure, pair)
  return [
    ...each, ...sayHalf(figure, cells), ...sayDisputes(figure, cells),
  ].slice(0, MOST_SENTENCES)
}

/** Of areas with both figures that are no move: what the figures are, and why they are not compared; of a break the notes tell. */
function sayStill(figure: Figure, cells: readonly FigureCell[]): string[] {
  const pairs = areasOf(figure, cells).flatMap((area) => {
    const [from, to] = figure.periods.flatMap(({ code }) => cells.filter((cell) => cell.area === area.slug && cell.period === code && cell.disputed.length === 0))
    return from && to ? [{ area, from, to }] : []
  })
  const [first] = pairs
  if (!first) return []
  const [a, b] = [stateCell(figure, first.from), stateCell(figure, first.to)]
  const { level, reasons: [reason] } = compare(a, b)
  const at = (cell: FigureCell) => `${sayFlagged(figure, cell)} (${namePeriod(figure, cell.period)})`
  const listed = pairs.slice(0, MOST_MOVES).map(({ area, from, to }) => `${area.name} ${at(from)}, ${at(to)}`)
  return [`${capital(nameMeasure(figure))}: ${listed.join('; ')}.`, ...(level === 'incomparable' && reason && reason !== 'break' ? [sayReason(reason, a, b, figure.locale)] : [])]
}

/** Areas with a figure for one of the two periods only. */
function sayHalf(figure: Figure, cells: readonly FigureCell[]): string[] {
  const half = areasOf(figure, cells).filter(({ slug }) => cells.filter(({ area }) => area === slug).length === 1)
  if (half.length === 0) return []
  const names = nameOrCount(half, figure.locale)
  return [pick(figure.locale, `Chỉ có số liệu một trong hai kỳ: ${names}.`, `With a figure for one of the two only: ${names}.`)]
}
