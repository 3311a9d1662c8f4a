import type { Drawing } from './drawing'
import type { Figure, FigureArea } from './figure'
import { figureAxis } from './layout-axis'
import { drawBump } from './layout-bump'
import { drawDumbbell } from './layout-dumbbell'
import { drawLines, layoutLines } from './layout-lines'
import { drawParts } from './layout-parts'
import { drawRanking, layoutRanking } from './layout-ranking'
import { drawScatter } from './layout-scatter'
import { drawSlope } from './layout-slope'
import { drawPanel, drawSparkline } from './layout-small'
import { drawStrip } from './layout-strip'
import { drawTiles } from './layout-tiles'
import { phoneWidth, wideWidth } from './room'
import { groupsThroughTime, standingAt, type Standing } from './standing'
import type { ViewOptions } from './view'

/** One drawing of a figure: the whole of it, or of small multiples one. */
export interface Panel {
  /** What tells it from the others; null where it is the only one. */
  readonly title: string | null
  readonly drawing: Drawing
  /** It stands alone because what it shows is not comparable with the others. */
  readonly apart: boolean
}

const only = (drawing: Drawing): Panel[] => [{ title: null, drawing, apart: false }]

/**
 * A drawing for every page: worked out for a phone, and where a wide page has
 * room for a better one, for that too.
 *
 * @param draw a drawing that holds down to some width in pixels
 */
function forEveryPage(scale: number, draw: (least: number) => Drawing): Drawing {
  const [narrow, wide] = [draw(phoneWidth(scale)), draw(wideWidth(scale))]
  const frame = ({ height, margin, marks }: Drawing) => JSON.stringify([height, margin, marks.map(({ x, y }) => [x, y])])
  // The same but for some texts: those are spare.
  if (frame(narrow) === frame(wide)) return narrow
  return { ...wide, narrow: { ...narrow, texts: narrow.texts.filter(({ spare }) => !spare) } }
}

/**
 * A figure drawn by kind. Where its areas are not comparable they share no
 * axis: each gets a panel of its own.
 *
 * @param standing of the period shown; null for a figure through time
 * @returns none where there is nothing to draw, and for a matrix, which is a table
 */
export function drawPanels(figure: Figure, options: ViewOptions, standing: Standing | null): Panel[] {
  const { scale = 1, targets } = options
  switch (options.kind) {
    case 'ranking':
    case 'bars':
    case 'strip':
    case 'tiles':
    case 'parts':
    case 'scatter':
      return ofPeriod(figure, options, standing)
    case 'slope':
    case 'dumbbell':
      return betweenPeriods(figure, options)
    case 'lines':
      return throughTime(figure, (part) => forEveryPage(scale, (least) => drawLines(layoutLines(part, { scale, least, ...(targets && { targets }) }))))
    case 'bump':
      // Without a place for anyone there is nothing to see.
      return throughTime(figure, (part) => forEveryPage(scale, (least) => drawBump(part, { scale, least, scores: options.other }))).filter(({ drawing }) => drawing.marks.length > 0)
    case 'multiples':
      return multiples(figure, options)
    case 'sparkline':
      return withFigures(figure).map((area, _, all) => ({ title: all.length === 1 ? null : area.name, drawing: drawSparkline(figure, area, { scale }), apart: false }))
    case 'matrix':
      return []
  }
}

const withFigures = (figure: Figure): FigureArea[] => figure.areas.filter(({ slug }) => figure.cells.some(({ area }) => area === slug))

function ofPeriod(figure: Figure, { kind, period, other, scale = 1 }: ViewOptions, standing: Standing | null): Panel[] {
  const code = period ?? ''
  const now = standing ?? standingAt(figure, code)
  if (kind === 'tiles') return now.together.length + now.apart.length === 0 ? [] : only(forEveryPage(scale, (least) => drawTiles(figure, now, { scale, least })))
  // The parts of a whole are shares of it: what is not ranked together can still be drawn in a row each.
  if (kind === 'parts') {
    if (figure.indicator.kind !== 'completion') return []
    const cells = [...now.together, ...now.apart.map(({ cell }) => cell).filter(({ area }) => !now.together.some((cell) => cell.area === area))]
    return cells.length === 0 ? [] : only(forEveryPage(scale, (least) => drawParts(figure, cells, { scale, least, exceeded: other })))
  }
  if (now.together.length === 0) return []
  if (kind === 'scatter') return other ? only(forEveryPage(scale, (least) => drawScatter(figure, other, { own: now, other: standingAt(other, code) }, { scale, least }))) : []
  if (kind === 'strip') return only(forEveryPage(scale, (least) => drawStrip(figure, now, { scale, least })))
  const bars = kind === 'bars' && figure.indicator.kind !== 'rank'
  return only(forEveryPage(scale, (least) => drawRanking(layoutRanking(figure, code, { scale, least, standing: now, withZero: bars }), { bars, medianName: figure.locale === 'vi' ? 'Trung vị' : 'Median' })))
}

/** Slope and dumbbell: only the two periods count for who may share an axis. */
function betweenPeriods(figure: Figure, { kind, before, period, scale = 1 }: ViewOptions): Panel[] {
  const [first, last] = [before ?? figure.periods.at(-2)?.code, period ?? figure.periods.at(-1)?.code]
  if (first === undefined || last === undefined || first === last) return []
  const both = { ...figure, periods: figure.periods.filter(({ code }) => code === first || code === last), cells: figure.cells.filter((cell) => cell.period === first || cell.period === last) }
  const draw = kind === 'slope' ? drawSlope : drawDumbbell
  return throughTime(both, (part) => forEveryPage(scale, (least) => draw(part, first, last, { scale, least })))
}

/** One panel of all areas that share an axis, and a small one for each that must not: `alone` is the area of such a one. */
function throughTime(figure: Figure, draw: (part: Figure, alone: FigureArea | null) => Drawing): Panel[] {
  const groups = groupsThroughTime(figure)
  return groups.map((slugs, index) => {
    const areas = figure.areas.filter(({ slug }) => slugs.includes(slug))
    const part = { ...figure, areas, cells: figure.cells.filter(({ area }) => slugs.includes(area)) }
    return { title: groups.length === 1 ? null : areas.map(({ name }) => name).join(', '), drawing: draw(part, groups.length > 1 && areas.length === 1 ? (areas[0] ?? null) : null), apart: groups.length > 1 && (index > 0 || slugs.length === 1) }
  })
}

/** A panel an area; on one scale those that may share it, the others each on its own. */
function multiples(figure: Figure, { own = false, scale = 1 }: ViewOptions): Panel[] {
  const [together = []] = groupsThroughTime(figure)
  const shared = together.length > 1 ? new Set(together) : new Set<string>()
  const cellsOf = (slugs: ReadonlySet<string>) => figure.cells.filter(({ area }) => slugs.has(area))
  const areas = withFigures(figure)
  return areas.map((area) => {
    const alone = own || !shared.has(area.slug)
    const axis = figureAxis(figure, alone ? cellsOf(new Set([area.slug])) : cellsOf(shared), { count: 3 })
    return { title: area.name, drawing: drawPanel(figure, area, axis, { scale }), apart: areas.length > 1 && !shared.has(area.slug) }
  })
}
