import { formatDate, formatPeriod } from '@/lib/indicators/words'
import { evidenceAddress, findCell, type Figure, type FigureArea, type FigureCell, type FigureEntry } from './figure'
import { layoutLines, type LinesLayout } from './layout-lines'
import { layoutRanking, rankCells, type RankingLayout } from './layout-ranking'
import { cellFlags, entryFlags, unitAfter } from './marks'
import { figureNotes, linesSummary, linesTitle, listSources, rankingSummary, rankingTitle, sayPlaces } from './words'

/** One figure in a table: its text, what it is, and the way to its sentence. */
export interface EntryView {
  readonly text: string
  readonly flags: readonly string[]
  readonly href: string
  /** The words of the source, for a pointer and for screen readers. */
  readonly quote: string
}

export interface TableRow {
  readonly area: FigureArea
  /** Place among the rows, "2="; null where there is none. */
  readonly place: string | null
  /** One a column; several entries where sources differ, none where there is no figure. */
  readonly cells: readonly (readonly EntryView[])[]
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
  readonly title: string
  readonly definition: string
  readonly unit: string
  readonly summary: readonly string[]
  readonly notes: readonly string[]
  readonly layout: LinesLayout | RankingLayout
  readonly columns: readonly string[]
  readonly hasPlaces: boolean
  readonly rows: readonly TableRow[]
  readonly sources: readonly SourceView[]
  readonly isEmpty: boolean
}

/** The view of one period: areas in order of their figures. */
export function rankingView(figure: Figure, code: string): FigureView {
  const layout = layoutRanking(figure, code)
  const ranked = rankCells(figure, code)
  const places = sayPlaces(figure, ranked)
  const areas = new Map(figure.areas.map((area) => [area.slug, area]))
  const rows = ranked.flatMap((cell, index): TableRow[] => {
    const area = areas.get(cell.area)
    return area ? [{ area, place: places[index] ?? null, cells: [viewCell(figure, cell)] }] : []
  })
  const period = figure.periods.find((candidate) => candidate.code === code)
  return {
    ...common(figure, ranked, layout),
    title: rankingTitle(figure, code),
    summary: rankingSummary(figure, code),
    columns: [period ? capital(formatPeriod(period.period, figure.locale, period.kind)) : code],
    hasPlaces: places.some((place) => place !== null),
    rows,
  }
}

/** The view through time: areas in the order asked for, a column a period, the newest first, since a wide table starts there. */
export function linesView(figure: Figure): FigureView {
  const layout = layoutLines(figure)
  const periods = [...figure.periods].reverse()
  return {
    ...common(figure, figure.cells, layout),
    title: linesTitle(figure),
    summary: linesSummary(figure),
    columns: periods.map(({ period, kind }) => capital(formatPeriod(period, figure.locale, kind))),
    hasPlaces: false,
    rows: figure.areas.map((area) => ({
      area,
      place: null,
      cells: periods.map(({ code }) => {
        const cell = findCell(figure, area.slug, code)
        return cell ? viewCell(figure, cell) : []
      }),
    })),
  }
}

const common = (figure: Figure, cells: readonly FigureCell[], layout: LinesLayout | RankingLayout) => ({
  locale: figure.locale,
  definition: figure.indicator.definition,
  unit: figure.unit.label,
  notes: figureNotes(figure, layout.hasZero),
  layout,
  sources: listSources(cells).map(({ reportId, title, publisher, publishedOn }) => ({
    href: `/reports/${encodeURIComponent(reportId)}`,
    title,
    details: [publisher, publishedOn && formatDate(publishedOn, figure.locale)].filter(Boolean).join(', '),
  })),
  isEmpty: cells.length === 0,
})

const viewCell = (figure: Figure, cell: FigureCell): EntryView[] => [
  viewEntry(figure, cell, cellFlags(figure, cell)),
  ...cell.disputed.map((entry) => viewEntry(figure, entry, entryFlags(figure, entry))),
]

const viewEntry = (figure: Figure, entry: FigureEntry, flags: readonly string[]): EntryView => ({
  text: entry.text + (figure.unit.label === '%' ? unitAfter(figure) : ''),
  flags,
  href: evidenceAddress(entry),
  quote: entry.evidence.quote,
})

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
