import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { evidenceAddress, findCell, type Figure, type FigureCell, type FigureEntry } from '@/lib/figure/figure'
import { standingAt } from '@/lib/figure/standing'
import { isOfOnePeriod, type FigureView, type ViewOptions } from '@/lib/figure/view'
import type { Sheet } from './sheet'

/** Where a view is to be found again, and since when it stands as it is. */
export interface HandoutLink {
  /** Whole, with https:// and host. */
  readonly address: string
  /** A frozen view keeps its data; a live one shows what is newest. */
  readonly frozen: boolean
}

/**
 * One figure as it leaves the product. Every file is written from this, the
 * picture as well as the workbook, so that what leaves says what the screen says.
 */
export interface Handout {
  readonly locale: Locale
  /** The data: areas, periods, cells, unit, override. */
  readonly figure: Figure
  /** What of it is seen, and how; its `other` is the second indicator of a scatter. Drawing it again at another width or size of text: `viewOf(figure, { ...options, scale })`. */
  readonly options: ViewOptions
  /** The words, drawing and table as on the screen. */
  readonly view: FigureView
  readonly link: HandoutLink
  /** Day on which it is handed out. */
  readonly madeOn: IsoDate
  /** "https://host", for addresses of evidence. */
  readonly origin: string
}

/** Several figures that leave together: a comparison, an area. One figure is a dossier of one. */
export interface Dossier {
  readonly locale: Locale
  readonly title: string
  /** What is found, in sentences; for the first page. */
  readonly findings: readonly string[]
  readonly handouts: readonly Handout[]
  /** Tables that belong to no single figure: a matrix, the facts of an area by theme, a list of reports. */
  readonly tables: readonly Sheet[]
  readonly link: HandoutLink
  readonly madeOn: IsoDate
  readonly origin: string
  /** Parts of the name of its files, in order: indicator, areas, periods. */
  readonly nameParts: readonly string[]
}

/** A dossier of one figure. */
export function dossierOf(handout: Handout): Dossier {
  const { locale, view, link, madeOn, origin } = handout
  return { locale, title: view.title, findings: view.summary, handouts: [handout], tables: [], link, madeOn, origin, nameParts: nameParts(handout) }
}

/** Figures of one indicator with what is shown of them; a scatter has two of these. */
export interface ShownCells {
  readonly figure: Figure
  readonly cells: readonly FigureCell[]
}

/** The cells that the table of a view shows, in its order: of one period those that stand together first. */
export function shownCells({ figure, options: { kind, period = null, before = null, other } }: Pick<Handout, 'figure' | 'options'>): ShownCells[] {
  if (!isOfOnePeriod(kind) || period === null) {
    return [{ figure, cells: before ? figure.cells.filter((cell) => cell.period === before || cell.period === period) : figure.cells }]
  }
  const { together, apart } = standingAt(figure, period)
  const drawn = new Set(together.map(({ id }) => id))
  const cells = [...together, ...apart.map(({ cell }) => cell).filter(({ id }) => !drawn.has(id))]
  if (kind !== 'scatter' || !other) return [{ figure, cells }]
  const both = cells.filter(({ area }) => findCell(other, area, period))
  return [{ figure, cells: both }, { figure: other, cells: both.flatMap(({ area }) => findCell(other, area, period) ?? []) }]
}

/** One figure of a file: a cell's own, or one in dispute with it. */
export interface ShownEntry {
  readonly figure: Figure
  readonly cell: FigureCell
  readonly entry: FigureEntry
  /** Its number among the sources of the handout, from 1: the same in table, workbook and document. */
  readonly number: number
}

/** Each figure shown, those in dispute one by one, numbered in order. */
export function listEntries(handout: Pick<Handout, 'figure' | 'options'>): ShownEntry[] {
  return shownCells(handout)
    .flatMap(({ figure, cells }) => cells.flatMap((cell) => [cell, ...cell.disputed].map((entry) => ({ figure, cell, entry }))))
    .map((entry, index) => ({ ...entry, number: index + 1 }))
}

/** The indicators of a handout, the second of a scatter among them. */
export const indicatorsOf = (handout: Pick<Handout, 'figure' | 'options'>): Indicator[] => [...new Set(shownCells(handout).map(({ figure }) => figure.subject))]

/** Where the sentence of a figure is to be read, whole. */
export const evidenceLink = ({ origin, locale }: Pick<Handout, 'origin' | 'locale'>, entry: FigureEntry): string => `${origin}${locale === 'en' ? '/en' : ''}${evidenceAddress(entry)}`

/** Indicator, areas and periods, for the name of a file; long lists become a count. */
export function nameParts({ figure, options: { kind, period = null, before = null } }: Pick<Handout, 'figure' | 'options'>): string[] {
  const { locale, areas, periods } = figure
  const codes = (before ? [before, period ?? ''] : isOfOnePeriod(kind) && period ? [period] : [periods[0]?.code ?? '', periods.at(-1)?.code ?? '']).filter(Boolean)
  return [
    figure.indicator.code,
    areas.length > 4 ? `${areas.length}-${locale === 'vi' ? 'dia-ban' : 'areas'}` : areas.map(({ slug }) => slug).join('-'),
    [...new Set(codes)].join('-'),
  ].filter(Boolean)
}
