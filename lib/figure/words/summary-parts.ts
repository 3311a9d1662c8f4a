import { findCell, type Figure, type FigureCell } from '../figure'
import type { Standing } from '../standing'
import { areaOf, nameOf, periodOf, sayGroup } from './cells'
import { endsOf } from './leaders'
import { sayDisputes, sayMissing, sayNothing } from './parts'
import { pick, sentence } from './phrase'
import { sayObservationClause } from './sentence'
import { summariseMoment } from './summary-moment'
import { findComplete } from './title'

const MOST_SENTENCES = 6
const MOST_AREAS = 3

/**
 * Tasks and targets as parts of a whole: "quận Hoàn Kiếm hoàn thành 31/38 nhiệm
 * vụ, trong đó 12 nhiệm vụ vượt". Of many areas who did all, and the two ends.
 *
 * @param exceeded the figure of those exceeded, of the same areas
 */
export function summariseParts(figure: Figure, code: string, standing: Standing, exceeded?: Figure): string[] {
  const cells = figure.cells.filter(({ period }) => period === code)
  if (cells.length === 0) return [sayNothing(figure)]
  const rest = [...sayDisputes(figure, cells), ...sayMissing(figure, cells, code)]
  if (cells.length <= MOST_AREAS) return [...cells.map((cell) => sayDone(figure, cell, exceeded)), ...rest].slice(0, MOST_SENTENCES)
  const complete = findComplete(figure, code, cells)
  const [counted, ...others] = summariseMoment(figure, code, standing)
  return [...(counted ? [counted] : []), ...(complete ? [sentence(complete)] : []), ...sayLast(figure, standing, others)].slice(0, MOST_SENTENCES)
}

/** After who did all, the two ends would say it twice. */
function sayLast(figure: Figure, standing: Standing, others: readonly string[]): readonly string[] {
  const ends = endsOf(figure, standing)
  const isWhole = ends?.first.every(({ value, of }) => value === of)
  // Of equals who have all done everything, the sentence before has said it.
  if (!ends && standing.together.every(({ value, of }) => value === of)) return others.slice(1)
  if (!standing.isRanked || !ends || !isWhole) return others
  return [pick(figure.locale, `Thấp nhất về tỷ lệ: ${sayGroup(figure, ends.last)}.`, `Lowest by share: ${sayGroup(figure, ends.last)}.`), ...others.slice(1)]
}

function sayDone(figure: Figure, cell: FigureCell, exceeded?: Figure): string {
  const [area, period] = [areaOf(figure, cell.area), periodOf(figure, cell.period)]
  if (!area || !period) return `${nameOf(figure, cell.area)}.`
  const clause = sayObservationClause(cell, figure.subject, area, period, figure.locale, figure.unit)
  const more = exceeded && findCell(exceeded, cell.area, cell.period)
  // A number exceeded of another total, or in dispute, is not of these.
  const joins = more && more.disputed.length === 0 && (more.of === null || cell.of === null || more.of === cell.of) && Number(more.value) <= Number(cell.value)
  return sentence(clause + (joins ? sayExceeded(exceeded, more) : ''))
}

const sayExceeded = (figure: Figure, { text, of, value }: FigureCell): string => {
  const count = of === null ? text : text.replace(/\/.*$/, '')
  return pick(figure.locale, `, trong đó ${count} ${figure.unit.label} vượt`, `, ${count} ${value === '1' ? figure.unit.label.replace(/s$/, '') : figure.unit.label} of them exceeded`)
}
