import type { DrawnLine } from './drawing'
import { evidenceAddress, type Figure, type FigureArea, type FigureCell, type FigureEntry } from './figure'
import { formatPeriod, shiftPoint } from '@/lib/indicators/words'

/** One mark of a drawing. x in percent of the plot's width, so that a drawing fits any; y in pixels of its height. */
export interface Mark {
  /** Slug of the area. */
  readonly area: string
  readonly x: number
  readonly y: number
  readonly hue: number
  readonly shape: number
  /** Estimates are drawn hollow. */
  readonly estimated?: boolean
  /** Derived figures are drawn with a dashed edge. */
  readonly derived?: boolean
  /** Where sources disagree each figure is drawn, ringed. */
  readonly disputed?: boolean
  /** Of two periods the earlier: drawn lighter and smaller. */
  readonly earlier?: boolean
  /** Of the usual size; 1 where left out. */
  readonly size?: number
  /** What a pointer on it is told: area, period, figure, what it is. */
  readonly title: string
  /** The sentence, and who published it where; in the data of the interactive drawing only, since the table has them too. */
  readonly source?: readonly string[]
  /** Address of the sentence or citation, without language prefix. */
  readonly href: string
}

/**
 * Where a figure stands on its axis, as a float for placing: its value in the
 * shown unit; of a completion the share done in percent, since 24 of 25 is less
 * than 21 of 21.
 */
export function plotted(figure: Pick<Figure, 'unit' | 'indicator'>, { value, of }: Pick<FigureEntry, 'value' | 'of'>): number {
  if (figure.indicator.kind === 'completion' && of !== null && Number(of) > 0) return (Number(value) / Number(of)) * 100
  return Number(shiftPoint(value, figure.unit.exponent))
}

/** All values of a figure, disputed ones included, for its axis. */
export function plottedValues(figure: Figure, cells: readonly FigureCell[]): number[] {
  return cells.flatMap((cell) => [cell, ...cell.disputed].flatMap((entry) => plottedEnds(figure, entry)))
}

/** Where a figure stands; of a range ("từ 5 đến 7") both ends. */
function plottedEnds(figure: Figure, entry: FigureEntry): number[] {
  const low = plotted(figure, entry)
  return entry.valueMax ? [low, plotted(figure, { value: entry.valueMax, of: entry.of })] : [low]
}

/** The marks of a cell: its figure, of a range both ends, and each one in dispute with it. */
export function cellMarks(figure: Figure, cell: FigureCell, area: FigureArea, place: (value: number) => { x: number; y: number }): Mark[] {
  return [cell, ...cell.disputed].flatMap((entry) => plottedEnds(figure, entry).map((value) => ({ entry, value }))).map(({ entry, value }) => ({
    area: area.slug,
    ...place(value),
    hue: area.hue,
    shape: area.marker,
    estimated: entry.estimated,
    derived: entry.derived,
    disputed: cell.disputed.length > 0,
    title: describeEntry(figure, entry, area, cell.period),
    source: [`“${entry.evidence.quote}”`, [entry.evidence.publisher, entry.evidence.title].filter(Boolean).join(', ')],
    href: evidenceAddress(entry),
  }))
}

/** What joins the two ends of a cell's ranges. */
export function rangeLinks(figure: Figure, cell: FigureCell, area: FigureArea, place: (value: number) => { x: number; y: number }): DrawnLine[] {
  return [cell, ...cell.disputed].flatMap((entry): DrawnLine[] => {
    const [low, high] = plottedEnds(figure, entry).map(place)
    return low && high ? [{ role: 'link', x1: low.x, y1: low.y, x2: high.x, y2: high.y, hue: area.hue, area: area.slug, dashed: entry.estimated }] : []
  })
}

/** Area, period, figure and what it is, in a line. */
export function describeEntry(figure: Figure, entry: FigureEntry, area: FigureArea, code: string): string {
  const period = figure.periods.find((candidate) => candidate.code === code)
  const when = period ? formatPeriod(period.period, figure.locale, period.kind) : code
  return [`${area.name}, ${when}: ${entry.text}${unitAfter(figure)}`, ...entryFlags(figure, entry)].join(' · ')
}

/** The unit as it stands after a number: "%" joins it, words follow a space, a rank has none. */
export function unitAfter({ unit, indicator }: Pick<Figure, 'unit' | 'indicator'>): string {
  if (indicator.kind === 'rank') return ''
  return unit.label === '%' ? '%' : ` ${unit.label}`
}

/** What a figure is beside a plain official one, in words: "ước", "suy ra". */
export function entryFlags({ locale }: Pick<Figure, 'locale'>, entry: Pick<FigureEntry, 'estimated' | 'derived' | 'periodOfReport'>): string[] {
  const vi = locale === 'vi'
  return [
    ...(entry.estimated ? [vi ? 'ước' : 'estimate'] : []),
    ...(entry.derived ? [vi ? 'suy ra' : 'derived'] : []),
    ...(entry.periodOfReport ? [vi ? 'kỳ báo cáo' : 'period of report'] : []),
  ]
}

/** `entryFlags`, with what a cell is among the others: disputed, tied. */
export function cellFlags(figure: Figure, cell: FigureCell): string[] {
  const vi = figure.locale === 'vi'
  return [
    ...entryFlags(figure, cell),
    ...(cell.disputed.length > 0 ? [vi ? 'nguồn khác nhau' : 'sources differ'] : []),
    ...(cell.tied && figure.indicator.kind === 'rank' ? [vi ? 'đồng hạng' : 'tied'] : []),
  ]
}
