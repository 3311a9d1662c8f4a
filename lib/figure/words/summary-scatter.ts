import type { Figure, FigureCell } from '../figure'
import { plotted } from '../marks'
import { standingAt } from '../standing'
import { areasOf, namePeriod, sayFlagged, whenOf } from './cells'
import { sayNothing } from './parts'
import { capital, countAreas, joinNames, pick, sentence, small } from './phrase'

const MOST_LISTED = 3

/** The measures of both axes and when: "Thu ngân sách và Chi ngân sách, năm 2023". */
export function nameScatter(figure: Figure, other: Figure, code: string): string {
  return `${joinNames([figure.indicator.name, other.indicator.name], figure.locale)}, ${namePeriod(figure, code)}`
}

interface Pair {
  readonly cell: FigureCell
  readonly second: FigureCell
}

/** The areas that stand together in both measures at a period, in the order of the first: those that a scatter draws. */
export function pairsAt(figure: Figure, other: Figure, code: string): Pair[] {
  const seconds = standingAt(other, code).together
  return standingAt(figure, code).together.flatMap((cell) => {
    const second = seconds.find(({ area }) => area === cell.area)
    return second ? [{ cell, second }] : []
  })
}

/** Two measures of the same areas at one period: how many have both, and how many lie above both medians. No cause is claimed. */
export function summariseScatter(figure: Figure, other: Figure, code: string): string[] {
  const { locale } = figure
  const pairs = pairsAt(figure, other, code)
  if (pairs.length === 0) return [sayNothing(figure)]
  const areas = areasOf(figure, pairs.map(({ cell }) => cell))
  const names = joinNames([figure, other].map(({ indicator }) => small(indicator.name)), locale)
  const counted = sentence(pick(locale,
    `${whenOf(figure, code)}, ${countAreas(areas.length, areas, 'vi')} có cả hai số liệu: ${names}`,
    `${whenOf(figure, code)}, ${countAreas(areas.length, areas, 'en')} ${areas.length === 1 ? 'has' : 'have'} both figures: ${names}`))
  const listed = pairs.length <= MOST_LISTED
    ? pairs.map(({ cell, second }) => sentence(`${capital(areasOf(figure, [cell])[0]?.name ?? '')}: ${sayFlagged(figure, cell)}; ${sayFlagged(other, second)}`)) : []
  return [counted, ...listed, ...sayUpper(figure, other, code, pairs)]
}

/** How many lie above the median of both; only where both may be ranked. */
function sayUpper(figure: Figure, other: Figure, code: string, pairs: readonly Pair[]): string[] {
  const [one, two] = [standingAt(figure, code).median, standingAt(other, code).median]
  if (!one || !two || pairs.length <= MOST_LISTED) return []
  const above = pairs.filter(({ cell, second }) => plotted(figure, cell) > one.at && plotted(other, second) > two.at).length
  if (above === 0) return [pick(figure.locale, 'Không đơn vị nào ở trên trung vị của cả hai.', 'None lies above the median of both.')]
  return [pick(figure.locale, `${above} đơn vị ở trên trung vị của cả hai.`, `${above} ${above === 1 ? 'lies' : 'lie'} above the median of both.`)]
}
