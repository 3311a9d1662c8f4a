import type { DecimalText } from '@/lib/indicators/decimal'
import type { IsoDate } from '@/lib/indicators/period'
import { formatDate, formatPeriod } from '@/lib/indicators/words'
import type { Drawing, FigureKind } from './drawing'
import { drawPanels, type Panel } from './draw'
import { evidenceAddress, findCell, type Figure, type FigureArea, type FigureCell, type FigureEntry } from './figure'
import { cellFlags, entryFlags, unitAfter } from './marks'
import { standingAt, type Standing } from './standing'
import { listSources, sayFigure, sayPlaces } from './words'

/** What an area set out to reach in a stretch of time; drawn as a line. */
export interface Target {
  /** Slug. */
  readonly area: string
  /** In the base unit, exact. */
  readonly value: DecimalText
  /** As the drawing names it: "KH 12%". */
  readonly text: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What of a figure is to be seen, and how. */
export interface ViewOptions {
  readonly kind: FigureKind
  /** Period of a ranking, strip or map; the later of a slope or dumbbell. Code of a period of the figure. */
  readonly period?: string | null
  /** The earlier period of a slope or dumbbell. */
  readonly before?: string | null
  /** Small multiples each on a scale of its own. */
  readonly own?: boolean
  /** A second figure of the same areas: the other axis of a scatter, the scores beside a bump chart's ranks, the exceeded part of a whole. */
  readonly other?: Figure
  /** Targets of the areas drawn; of lines only. */
  readonly targets?: readonly Target[]
  /** Size of text, 1 as designed. */
  readonly scale?: number
}

/** One figure in a table: its text, what it is, and the way to its sentence. */
export interface EntryView {
  readonly text: string
  readonly flags: readonly string[]
  readonly href: string
  /** The words of the source, for a pointer and for screen readers. */
  readonly quote: string
  /** What is to be known of this figure alone: "không gồm số thuế được gia hạn"; a footnote of the table. */
  readonly note: string | null
}

export interface TableRow {
  readonly area: FigureArea
  /** Place among the rows, "2="; null where there is none. */
  readonly place: string | null
  /** One a column; several entries where sources differ, none where there is no figure. */
  readonly cells: readonly (readonly EntryView[])[]
  /** Why it is not drawn with the others, in sentences; empty for those that are. */
  readonly apart: readonly string[]
}

export interface SourceView {
  readonly href: string
  readonly title: string
  /** Publisher and date, as far as known. */
  readonly details: string
}

/** All that a page shows of one figure, worked out: the browser only draws it. */
export interface FigureView {
  readonly locale: Figure['locale']
  readonly kind: FigureKind
  /** What the figure shows: the finding where a rule derives one, else measure and period. */
  readonly title: string
  /** Measure, place, period, unit; "" where the title says them. */
  readonly caption: string
  readonly definition: string
  readonly unit: string
  readonly summary: readonly string[]
  readonly notes: readonly string[]
  /** The reader wants what is not comparable side by side: a sentence; null where not. */
  readonly overridden: string | null
  /** Some figures are not drawn for want of comparability, and the reader may override. */
  readonly mayOverride: boolean
  /** One, or one an area; none where there is nothing to draw. */
  readonly panels: readonly Panel[]
  /** Areas drawn with a colour of their own, for the legend. */
  readonly legend: readonly FigureArea[]
  readonly columns: readonly string[]
  readonly hasPlaces: boolean
  readonly rows: readonly TableRow[]
  readonly sources: readonly SourceView[]
  readonly isEmpty: boolean
}

const OF_ONE_PERIOD: ReadonlySet<FigureKind> = new Set(['ranking', 'bars', 'strip', 'tiles', 'parts', 'scatter'])

/** Whether a kind shows one period; the others go through time. */
export const isOfOnePeriod = (kind: FigureKind): boolean => OF_ONE_PERIOD.has(kind)

/**
 * The view of a figure by kind. Chart, words, table and sources are all of the
 * same cells.
 *
 * @throws RangeError for a kind that shows one period where none is named
 */
export function viewOf(figure: Figure, options: ViewOptions): FigureView {
  const period = options.period ?? null
  if (isOfOnePeriod(options.kind)) {
    if (period === null && figure.cells.length > 0) throw new RangeError(`a ${options.kind} without a period`)
    if (period !== null) return options.kind === 'scatter' && options.other ? scatterView(figure, options.other, options, period) : periodView(figure, options, period)
  }
  return timeView(figure, options)
}

function periodView(figure: Figure, options: ViewOptions, code: string): FigureView {
  const standing = standingAt(figure, code)
  const places = sayPlaces(standing)
  const areas = new Map(figure.areas.map((area) => [area.slug, area]))
  const rowOf = (cell: FigureCell, place: string | null, apart: readonly string[]): TableRow[] => {
    const area = areas.get(cell.area)
    return area ? [{ area, place, cells: [viewCell(figure, cell)], apart }] : []
  }
  const period = figure.periods.find((candidate) => candidate.code === code)
  const drawn = new Set(standing.together.map(({ area }) => area))
  return {
    ...common(figure, options, standing, [...standing.together, ...standing.apart.filter(({ cell }) => !drawn.has(cell.area)).map(({ cell }) => cell)]),
    columns: [period ? capital(formatPeriod(period.period, figure.locale, period.kind)) : code],
    hasPlaces: places.some((place) => place !== null),
    rows: [
      // Overridden, they are drawn with the others, and the table still says why they should not be.
      ...standing.together.flatMap((cell, index) => rowOf(cell, places[index] ?? null, standing.apart.find((other) => other.cell.id === cell.id)?.reasons ?? [])),
      ...standing.apart.filter(({ cell }) => !drawn.has(cell.area)).flatMap(({ cell, reasons }) => rowOf(cell, null, reasons)),
    ],
  }
}

/** Two indicators of one period: the areas that have both, a column each. */
function scatterView(figure: Figure, other: Figure, options: ViewOptions, code: string): FigureView {
  const view = periodView(figure, options, code)
  const both = view.rows.flatMap((row): TableRow[] => {
    const second = findCell(other, row.area.slug, code)
    return second ? [{ ...row, place: null, cells: [...row.cells, viewCell(other, second)] }] : []
  })
  return { ...view, columns: [figure, other].map(({ indicator, unit }) => `${indicator.name} (${unit.label})`), hasPlaces: false, rows: both, isEmpty: both.length === 0 }
}

/** Areas in the order asked for, a column a period, the newest first, since a wide table starts there. */
function timeView(figure: Figure, options: ViewOptions): FigureView {
  const shown = options.before && options.period ? figure.periods.filter(({ code }) => code === options.before || code === options.period) : figure.periods
  const periods = [...shown].reverse()
  const codes = new Set(shown.map(({ code }) => code))
  return {
    ...common(figure, options, null, figure.cells.filter(({ period }) => codes.has(period))),
    columns: periods.map(({ period, kind }) => capital(formatPeriod(period, figure.locale, kind))),
    hasPlaces: false,
    rows: figure.areas.map((area) => ({
      area,
      place: null,
      apart: [],
      cells: periods.map(({ code }) => {
        const cell = findCell(figure, area.slug, code)
        return cell ? viewCell(figure, cell) : []
      }),
    })),
  }
}

function common(figure: Figure, options: ViewOptions, standing: Standing | null, cells: readonly FigureCell[]) {
  const panels = cells.length === 0 ? [] : drawPanels(figure, options, standing)
  const words = sayFigure(figure, options, standing, panels.every(({ drawing }) => drawing.hasZero))
  return {
    locale: figure.locale,
    kind: options.kind,
    ...words,
    definition: figure.indicator.definition,
    unit: figure.unit.label,
    panels,
    legend: legendOf(figure, panels.map(({ drawing }) => drawing)),
    mayOverride: !figure.override && (standing ? standing.apart.length > 0 : panels.some(({ apart }) => apart)),
    sources: listSources(cells).map(({ reportId, title, publisher, publishedOn }) => ({
      href: `/reports/${encodeURIComponent(reportId)}`,
      title,
      details: [publisher, publishedOn && formatDate(publishedOn, figure.locale)].filter(Boolean).join(', '),
    })),
    isEmpty: cells.length === 0,
  }
}

/** Of figures through time the areas with a colour: a ranking names its rows itself. */
function legendOf(figure: Figure, drawings: readonly Drawing[]): FigureArea[] {
  if (drawings.length !== 1 || !['lines', 'bump', 'slope'].includes(drawings[0]?.kind ?? '')) return []
  const coloured = new Set(drawings[0]?.marks.filter(({ hue }) => hue < 8).map(({ area }) => area))
  return figure.areas.filter(({ slug }) => coloured.has(slug))
}

/** A cell for a table: its figure, and each one in dispute with it. */
export const viewCell = (figure: Figure, cell: FigureCell): EntryView[] => [
  viewEntry(figure, cell, cellFlags(figure, cell)),
  ...cell.disputed.map((entry) => viewEntry(figure, entry, entryFlags(figure, entry))),
]

const viewEntry = (figure: Figure, entry: FigureEntry, flags: readonly string[]): EntryView => ({
  text: entry.text + (figure.unit.label === '%' ? unitAfter(figure) : ''),
  flags,
  href: evidenceAddress(entry),
  quote: entry.evidence.quote,
  note: entry.note,
})

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
