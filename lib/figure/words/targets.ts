import { formatFigure, formatPeriod } from '@/lib/indicators/words'
import type { Figure } from '../figure'
import { unitAfter } from '../marks'
import type { Target } from '../view'
import { nameOf } from './cells'
import { pick } from './phrase'

const MOST_TARGETS = 4

/** What the areas set out to reach, as drawn: "Mục tiêu đề ra: Hoàn Kiếm 12% (năm 2023)."; nothing where there is none, or too many to list. */
export function sayTargets(figure: Figure, targets: readonly Target[]): string[] {
  const shown = targets.filter(({ area }) => figure.cells.some((cell) => cell.area === area))
  if (shown.length === 0 || shown.length > MOST_TARGETS) return []
  const each = shown.map(({ area, value, from, to }) =>
    `${nameOf(figure, area)} ${formatFigure({ value, valueMax: null, of: null }, figure.unit, figure.locale)}${unitAfter(figure)} (${formatPeriod({ from, to }, figure.locale)})`)
  return [`${pick(figure.locale, 'Mục tiêu đề ra', 'Targets set')}: ${each.join('; ')}.`]
}
