import { formatDecimal } from '@/lib/indicators/words'
import type { Figure, FigureArea, FigureCell, FigureEntry } from '../figure'
import type { ApartCell } from '../standing'
import { areaOf, areasOf, MOST_NAMES, nameMeasure, nameOrCount, namePeriod, sayFlagged, whenOf } from './cells'
import { joinNames, nameAreas, pick, sayArea, sentence } from './phrase'

// Sentences that several kinds of figure need: what is in dispute, what stands
// apart, what is missing.

/** That there is nothing to say. */
export const sayNothing = ({ locale }: Figure): string => pick(locale, 'Chưa có số liệu đã xác nhận cho lựa chọn này.', 'No confirmed figures for this choice yet.')

const MOST_DISPUTES = 2

/** What each source states where they differ, with what the records note of it; of more than two cells only where. */
export function sayDisputes(figure: Figure, cells: readonly FigureCell[]): string[] {
  const disputed = cells.filter((cell) => cell.disputed.length > 0)
  if (disputed.length <= MOST_DISPUTES) return disputed.map((cell) => sayDispute(figure, cell))
  const areas = areasOf(figure, disputed)
  const names = nameOrCount(areas, figure.locale)
  return [pick(figure.locale, `Các nguồn nêu khác nhau, chưa có kết luận: ${names}.`, `Sources differ, not ruled on yet: ${names}.`)]
}

function sayDispute(figure: Figure, cell: FigureCell): string {
  const { locale } = figure
  const entries = [cell, ...cell.disputed]
  const isOneSource = new Set(entries.map(({ evidence }) => evidence.reportId)).size === 1
  const values = joinNames(entries.map((entry) => sayFlagged(figure, entry) + sayNote(entry, figure)), locale)
  const area = areaOf(figure, cell.area)
  const when = whenOf(figure, cell.period)
  const what = pick(locale, `${nameMeasure(figure)} của ${area ? sayArea(area, 'vi') : cell.area}`, `${nameMeasure(figure)} of ${area?.name ?? cell.area}`)
  return sentence(pick(locale,
    `${when}, ${isOneSource ? 'cùng một nguồn nêu các số khác nhau' : 'các nguồn nêu khác nhau'} về ${what}: ${values}; chưa có kết luận`,
    `${when}, ${isOneSource ? 'one source states different figures' : 'sources differ'} on ${what}: ${values}; not ruled on yet`))
}

/** Notes are kept in Vietnamese: elsewhere they are quoted. */
const sayNote = ({ note }: FigureEntry, { locale }: Figure) => (note === null ? '' : pick(locale, ` (${note})`, ` (“${note}”)`))

/** Who is not compared with the rest, and the first reason why. */
export function sayApart(figure: Figure, apart: readonly ApartCell[]): string[] {
  const [first] = apart
  if (!first) return []
  const names = nameOrCount(areasOf(figure, apart.map(({ cell }) => cell)), figure.locale)
  const reason = first.reasons[0] ?? ''
  return [pick(figure.locale, `Không đặt chung: ${names}. ${reason}`, `Not set beside the rest: ${names}. ${reason}`).trim()]
}

/** Areas of the figure without any figure, and those with figures of other periods only: named, or of more than three their number. */
export function sayMissing(figure: Figure, cells: readonly FigureCell[], code: string | null = null): string[] {
  const known = new Set(cells.map(({ area }) => area))
  const ever = new Set(figure.cells.map(({ area }) => area))
  const silent = figure.areas.filter(({ slug }) => !ever.has(slug))
  const otherwise = figure.areas.filter(({ slug }) => ever.has(slug) && !known.has(slug))
  const { locale } = figure
  return [
    ...(silent.length > 0 ? [pick(locale, `Chưa có số liệu: ${nameMissing(silent, figure)}.`, `No figures: ${nameMissing(silent, figure)}.`)] : []),
    ...(otherwise.length > 0 && code !== null
      ? [pick(locale, `Chưa có số liệu ${namePeriod(figure, code)}, chỉ có của kỳ khác: ${nameMissing(otherwise, figure)}.`, `No figures for ${namePeriod(figure, code)}, only for other periods: ${nameMissing(otherwise, figure)}.`)] : []),
  ]
}

function nameMissing(missing: readonly FigureArea[], { locale }: Figure): string {
  if (missing.length <= MOST_NAMES) return joinNames(missing.map((area) => sayArea(area, locale)), locale)
  return `${formatDecimal(String(missing.length), locale)} ${nameAreas(missing, locale, missing.length)}`
}
