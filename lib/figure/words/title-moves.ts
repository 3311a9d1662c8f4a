import type { Figure, FigureCell } from '../figure'
import { areasOf, nameMeasure, namePeriod, sayValue } from './cells'
import { takeApart } from './measured'
import { canMove, largestMove, movesBetween, moveOf, pairOf, type Move } from './movement'
import { capital, pick } from './phrase'

// Titles of figures through time and between two periods: what moved which way.

/** One area's way: "Hoàn Kiếm: thu ngân sách tăng từ 3.210 tỷ đồng (năm 2019) lên 7.036 tỷ đồng (năm 2023)"; null where no two figures of it may be compared. */
export function findCourse(figure: Figure): string | null {
  const [area, another] = areasOf(figure, figure.cells)
  if (!area || another) return null
  const cells = figure.periods.flatMap(({ code }) => figure.cells.filter(({ period }) => period === code))
  const last = cells.at(-1)
  const first = last && cells.find((cell) => cell !== last && canMove(figure, cell, last))
  return first ? `${area.name}: ${sayCourse(figure, moveOf(figure, area, first, last))}` : null
}

/** A move with its measure: "thu ngân sách tăng từ 3.210 tỷ đồng (năm 2019) lên 7.036 tỷ đồng (năm 2023)". */
export function sayCourse(figure: Figure, move: Move): string {
  const { locale, indicator: { kind } } = figure
  const at = (cell: FigureCell) => `${sayValue(figure, cell)} (${namePeriod(figure, cell.period)})`
  if (kind === 'growth') return `${takeApart(figure.subject, locale).head} ${at(move.from)}, ${at(move.to)}`
  return `${nameMeasure(figure)} ${sayMove(figure, move, at)}`
}

/** "tăng từ 12% lên 16%", "từ hạng 4/30 lên hạng 2/30", "giữ nguyên ở 95%". Of completions with other totals only from what to what. */
export function sayMove(figure: Figure, { from, to, way }: Move, say: (cell: FigureCell) => string = (cell) => sayValue(figure, cell)): string {
  const { locale, indicator: { kind } } = figure
  if (way === 0 || (kind === 'completion' && from.of !== to.of)) return from.text === to.text ? pick(locale, `giữ nguyên ở ${say(to)}`, `unchanged at ${say(to)}`) : pick(locale, `từ ${say(from)} đến ${say(to)}`, `from ${say(from)} to ${say(to)}`)
  const verb = kind === 'rank' || kind === 'growth' ? '' : way > 0 ? pick(locale, 'tăng ', 'up ') : pick(locale, 'giảm ', 'down ')
  const towards = kind === 'growth' ? 'đến' : way > 0 ? 'lên' : 'xuống'
  return pick(locale, `${verb}từ ${say(from)} ${towards} ${say(to)}`, `${verb}from ${say(from)} to ${say(to)}`)
}

/** How most moved: "Chỉ số CCHC: 6/8 đơn vị tăng từ năm 2021 đến năm 2023; tăng nhiều nhất: Hoàn Kiếm, từ 92% lên 95,7%"; null for fewer than two areas. */
export function findMoves(figure: Figure, pair = pairOf(figure)): string | null {
  if (!pair || figure.override) return null
  const moves = movesBetween(figure, pair.before, pair.after)
  // Of many areas a few say nothing of the rest.
  if (moves.length < 2 || moves.length * 2 < areasOf(figure, figure.cells).length) return null
  const { locale } = figure
  const span = pick(locale, `từ ${namePeriod(figure, pair.before)} đến ${namePeriod(figure, pair.after)}`, `from ${namePeriod(figure, pair.before)} to ${namePeriod(figure, pair.after)}`)
  if (moves.length === 2) return figure.indicator.kind === 'growth' ? null : `${capital(nameMeasure(figure))} ${span}: ${moves.map((move) => `${move.area.name} ${sayMove(figure, move)}`).join(', ')}`
  const [ups, downs] = [1, -1].map((way) => moves.filter((move) => move.way === way).length) as [number, number]
  if (ups + downs === 0) return null
  const way = ups >= downs ? 1 : -1
  const largest = figure.indicator.kind === 'growth' ? null : largestMove(figure, moves, way)
  const words = moveWords(figure)[way === 1 ? 'up' : 'down']
  const count = Math.max(ups, downs)
  const many = pick(locale, `${count}/${moves.length} đơn vị ${words}`, `${count} of ${moves.length} areas ${words}`)
  const most = largest ? `; ${pick(locale, `${words} nhiều nhất`, 'most of all')}: ${largest.area.name}, ${sayMove(figure, largest).replace(/^(?:tăng|giảm|up|down) /, '')}` : ''
  return `${capital(nameMeasure(figure))}: ${many} ${span}${most}`
}

/** What moving is called: ranks are climbed, growth is higher or lower, the rest rises and falls. */
export function moveWords({ locale, indicator: { kind } }: Pick<Figure, 'locale' | 'indicator'>): { readonly up: string; readonly down: string } {
  if (kind === 'rank') return { up: pick(locale, 'lên hạng', 'moved up'), down: pick(locale, 'xuống hạng', 'moved down') }
  if (kind === 'completion') return { up: pick(locale, 'tăng tỷ lệ hoàn thành', 'did a larger share'), down: pick(locale, 'giảm tỷ lệ hoàn thành', 'did a smaller share') }
  if (kind === 'growth') return { up: pick(locale, 'ở mức cao hơn', 'were higher'), down: pick(locale, 'ở mức thấp hơn', 'were lower') }
  return { up: pick(locale, 'tăng', 'rose'), down: pick(locale, 'giảm', 'fell') }
}
