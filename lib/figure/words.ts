import type { FigureKind } from './drawing'
import type { Figure, FigureCell } from './figure'
import { standingAt, type Standing } from './standing'
import type { ViewOptions } from './view'
import { sayCaption } from './words/caption'
import { sayNotes } from './words/notes'
import { pick } from './words/phrase'
import { summariseMoment } from './words/summary-moment'
import { summariseMoves } from './words/summary-moves'
import { summariseParts } from './words/summary-parts'
import { nameScatter, pairsAt, summariseScatter } from './words/summary-scatter'
import { sayTargets } from './words/targets'
import { summariseTime } from './words/summary-time'
import { findComplete, findLeaders, findSpread, nameMoment, namePair, nameSpan } from './words/title'
import { findCourse, findMoves } from './words/title-moves'

// The words of a figure, made from its data by rules: every number in them
// stands in the data, and what is estimated or derived is said to be. What is
// said of one kind of figure is in words/.

/** What a view says in words: title, caption, summary, notes. */
export interface FigureWords {
  readonly title: string
  readonly caption: string
  readonly summary: readonly string[]
  readonly notes: readonly string[]
  readonly overridden: string | null
}

/**
 * The words of a view: the title says the finding where a rule derives one,
 * else measure and period; the caption measure, place, period and unit.
 *
 * @param standing of the period shown; null for a figure through time
 * @param hasZero whether zero is on the value axis
 */
export function sayFigure(figure: Figure, options: ViewOptions, standing: Standing | null, hasZero: boolean): FigureWords {
  const { finding, plain, summary, cells } = PLANS[options.kind](figure, options, standing)
  return {
    title: finding ?? plain,
    caption: sayCaption(figure, { measured: finding === null ? null : plain, cells, other: options.kind === 'scatter' ? options.other : undefined }),
    summary,
    notes: sayNotes(standing ? figure : { ...figure, cells }, options.kind, standing, hasZero),
    overridden: figure.override
      ? pick(figure.locale, 'Người xem đã chọn đặt cạnh nhau dù hệ thống xác định không so sánh được.', 'Shown side by side at the reader’s wish, though not comparable.') : null,
  }
}

interface Said {
  /** What the figure shows, where a rule may derive it. */
  readonly finding: string | null
  /** Measure and period. */
  readonly plain: string
  readonly summary: readonly string[]
  /** What is drawn. */
  readonly cells: readonly FigureCell[]
}

type Plan = (figure: Figure, options: ViewOptions, standing: Standing | null) => Said

const atMoment = (find: typeof findLeaders): Plan => (figure, { period }, given) => {
  const code = momentOf(figure, period)
  const standing = given ?? standingAt(figure, code)
  return { finding: find(figure, code, standing), plain: nameMoment(figure, code), summary: summariseMoment(figure, code, standing), cells: standing.together.length > 0 ? standing.together : figure.cells.filter((cell) => cell.period === code) }
}

const throughTime = (hasPanels: boolean): Plan => (figure, { targets = [] }) => ({
  finding: findCourse(figure) ?? findMoves(figure), plain: nameSpan(figure), summary: [...summariseTime(figure, hasPanels), ...sayTargets(figure, targets)], cells: figure.cells,
})

/** The periods asked for; where none are, the last two. */
const betweenTwo: Plan = (figure, { before, period }) => {
  const [first, last] = [before ?? figure.periods.at(-2)?.code, period ?? figure.periods.at(-1)?.code]
  const pair = first && last ? { before: first, after: last } : undefined
  const cells = pair ? figure.cells.filter((cell) => cell.period === pair.before || cell.period === pair.after) : figure.cells
  const shown = { ...figure, cells }
  return { finding: findCourse(shown) ?? findMoves(shown, pair), plain: pair ? namePair(figure, pair) : nameSpan(figure), summary: summariseMoves(shown, pair), cells }
}

const partsOfWhole: Plan = (figure, { period, other }, given) => {
  const code = momentOf(figure, period)
  const standing = given ?? standingAt(figure, code)
  const cells = figure.cells.filter((cell) => cell.period === code)
  return { finding: findComplete(figure, code, cells), plain: nameMoment(figure, code), summary: summariseParts(figure, code, standing, other), cells }
}

const ofTwoMeasures: Plan = (figure, options, given) => {
  const code = momentOf(figure, options.period)
  if (!options.other) return atMoment(findSpread)(figure, options, given)
  const { other } = options
  const cells = pairsAt(figure, other, code).map(({ cell }) => cell)
  return { finding: null, plain: nameScatter(figure, other, code), summary: summariseScatter(figure, other, code), cells }
}

const PLANS: Record<FigureKind, Plan> = {
  ranking: atMoment(findLeaders), bars: atMoment(findLeaders), tiles: atMoment(findLeaders), strip: atMoment(findSpread),
  lines: throughTime(true), multiples: throughTime(true), bump: throughTime(true), sparkline: throughTime(false), matrix: throughTime(false),
  slope: betweenTwo, dumbbell: betweenTwo,
  parts: partsOfWhole, scatter: ofTwoMeasures,
}

/** The period asked for; where none is, the last. */
const momentOf = (figure: Figure, period: string | null | undefined): string => period ?? figure.periods.at(-1)?.code ?? ''

/** Places shown in the table of a period, with "=" where areas share one. */
export function sayPlaces({ places }: Standing): (string | null)[] {
  return places.map((place) => (place === null ? null : `${place}${places.filter((other) => other === place).length > 1 ? '=' : ''}`))
}

/** The distinct sources of the cells shown, in order of first use. */
export function listSources(cells: readonly FigureCell[]) {
  const evidence = cells.flatMap((cell) => [cell, ...cell.disputed].map((entry) => entry.evidence))
  return [...new Map(evidence.map((source) => [source.reportId, source])).values()]
}
