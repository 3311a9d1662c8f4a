import type { Indicator } from '@/lib/indicators/catalogue'
import { cellKey, type Cell, type Evidence, type Observation } from '@/lib/indicators/observation'
import { periodCode, type IsoDate } from '@/lib/indicators/period'
import { frequencyOf } from '@/lib/indicators/words'
import { shownCells } from '@/lib/export/handout'
import { isOfOnePeriod } from '@/lib/figure/view'
import type { Material } from '@/lib/permalink/material'
import type { Asked, Shown } from '@/lib/permalink/status'
import { compose, inYears, type Composed } from './compose'
import type { FigureSpec } from './spec'

/** What a permalink keeps. A change of its form is another version; older ones stay readable. */
export interface FrozenContent {
  readonly version: 1
  /** As followed when it was kept: the period shown, the areas drawn. */
  readonly spec: FigureSpec
  /** Last day of the newest period known then of the areas asked for. */
  readonly horizon: IsoDate | null
  readonly material: Material
}

/**
 * What a view is made of, and no more: kept, it draws the same view again in
 * either language. The day, the language and whoever asked are not in it, so the
 * same view of the same data is one link.
 *
 * @param material as gathered for the spec
 * @returns null for a view without figures: there is nothing to keep
 */
export function freeze(material: Material, asked: FigureSpec): FrozenContent | null {
  const composed = compose(material, asked, 'vi')
  if (composed.view.isEmpty) return null
  const spec: FigureSpec = {
    ...composed.spec,
    areas: asked.areas && composed.figure.areas.map(({ slug }) => slug),
    other: asked.other && (material.second?.code ?? null),
  }
  const inFigure = belongs(composed, spec)
  const whole = narrow(material, composed, inFigure)
  const least = narrow(material, composed, ofPeriodsShown(composed, material.cells.filter(inFigure)))
  const horizon = material.cells.filter((cell) => inFigure(cell)).reduce<IsoDate | null>((last, { figure: { period } }) => (last === null || period.to > last ? period.to : last), null)
  // Some words and units are of figures that are not shown (a larger sum of another year): then those are kept too.
  return { version: 1, spec, horizon, material: drawsTheSame(least, whole, spec) ? least : whole }
}

function drawsTheSame(a: Material, b: Material, spec: FigureSpec): boolean {
  return (['vi', 'en'] as const).every((locale) => JSON.stringify(compose(a, spec, locale).view) === JSON.stringify(compose(b, spec, locale).view))
}

/** Whether a cell is of the figure: its areas, years and kind of period. */
function belongs({ figure: { areas, frequency } }: Composed, spec: FigureSpec): (cell: Cell) => boolean {
  const slugs = new Set(areas.map(({ slug }) => slug))
  const inTime = inYears(spec)
  return (cell) => slugs.has(cell.figure.area) && frequencyOf(cell.figure.period, cell.figure.periodKind) === frequency && inTime(cell)
}

/** Of the periods shown all cells, and of an area without any in them its last: the view says that it has figures of other periods only. */
function ofPeriodsShown(composed: Composed, cells: readonly Cell[]): (cell: Cell) => boolean {
  const periods = new Set(shownCells(composed).flatMap((part) => part.cells.map(({ period }) => period)))
  const isOfThem = ({ figure: { period } }: Cell) => periods.has(periodCode(period))
  const there = new Set(cells.filter(isOfThem).map(({ figure: { area } }) => area))
  const last = new Map(cells.filter(({ figure: { area } }) => !there.has(area)).map((cell) => [cell.figure.area, cell]))
  const slugs = new Set(composed.figure.areas.map(({ slug }) => slug))
  return (cell) => slugs.has(cell.figure.area) && (isOfThem(cell) || last.get(cell.figure.area) === cell)
}

/** Whether a cell stands where the view shows one. */
function shown({ figure, options }: Pick<Composed, 'figure' | 'options'>): (cell: Cell) => boolean {
  const places = new Set(shownCells({ figure, options }).flatMap(({ cells }) => cells.map(({ area, period }) => `${area} ${period}`)))
  return ({ figure: { area, period } }) => places.has(`${area} ${periodCode(period)}`)
}

function narrow({ indicator, second, areas, cells, companions, targets }: Material, { figure }: Composed, wanted: (cell: Cell) => boolean): Material {
  const slugs = new Set(figure.areas.map(({ slug }) => slug))
  return {
    indicator: plainIndicator(indicator),
    second: second && plainIndicator(second),
    areas: areas.filter(({ slug }) => slugs.has(slug)),
    cells: cells.filter(wanted).map(plainCell),
    companions: companions.filter(wanted).map(plainCell),
    targets: targets.filter(({ area }) => slugs.has(area)),
  }
}

const plainIndicator = ({ breaks = [], ...indicator }: Indicator): Indicator => ({ ...indicator, breaks })

/** Without what the records add for deciding what is current: that may change while the figure stays. */
const plainCell = ({ figure, disputed }: Cell): Cell => ({ figure: plainObservation(figure), disputed: disputed.map(plainObservation) })

const plainObservation = (row: Observation): Observation => ({
  id: row.id, indicator: row.indicator, area: row.area, period: row.period, periodKind: row.periodKind, basis: row.basis, value: row.value, valueMax: row.valueMax, of: row.of,
  estimated: row.estimated, derived: row.derived, qualifier: row.qualifier, vintage: row.vintage, periodOfReport: row.periodOfReport, note: row.note, evidence: plainEvidence(row.evidence),
})

const plainEvidence = ({ reportId, title, publisher, url, publishedOn, quote, span, rule, acceptedBy, acceptedOn }: Evidence): Evidence =>
  ({ reportId, title, publisher, url, publishedOn, quote, span, rule, acceptedBy, acceptedOn })

/** What a kept view shows: its cells without those kept for their words alone. */
export function shownOf({ material }: FrozenContent, composed: Composed): Shown {
  const isShown = shown(composed)
  return { ...everything(material), cells: [...material.cells, ...material.companions].filter(isShown) }
}

/** All that a material has, for holding a kept view against it. */
export const everything = ({ indicator, second, areas, cells, companions }: Material): Shown =>
  ({ indicators: [indicator, ...(second ? [second] : [])], areas, cells: [...new Map([...cells, ...companions].map((cell) => [cellKey(cell.figure), cell])).values()] })

/** What was asked for when the view was kept. */
export function askedOf({ spec, horizon }: FrozenContent): Asked {
  const periods = spec.before && spec.period ? [spec.before, spec.period] : isOfOnePeriod(spec.kind) && spec.period ? [spec.period] : null
  return { areas: spec.areas, frequency: spec.frequency ?? 'year', periods, from: spec.from, to: spec.to, horizon }
}
