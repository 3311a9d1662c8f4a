import { evidenceAddress, type Figure, type FigureArea, type FigureCell, type FigureEntry } from './figure'
import { formatPeriod, shiftPoint } from '@/lib/indicators/words'

/** One mark of a drawing. x in percent of the plot's width, so that a drawing fits any; y in pixels of its height. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly hue: number
  readonly shape: number
  /** Estimates are drawn hollow. */
  readonly estimated: boolean
  /** Derived figures are drawn with a dashed edge. */
  readonly derived: boolean
  /** Where sources disagree each figure is drawn, ringed. */
  readonly disputed: boolean
  /** What a pointer on it is told: area, period, figure, what it is, source. */
  readonly title: string
  /** Address of the sentence or citation, without language prefix. */
  readonly href: string
}

/** The figure's value in its shown unit, as a float for placing. */
export function plotted(figure: Figure, value: string): number {
  return Number(shiftPoint(value, figure.unit.exponent))
}

/** All values of a figure, disputed ones included, for its axis. */
export function plottedValues(figure: Figure, cells: readonly FigureCell[]): number[] {
  return cells.flatMap((cell) => [cell, ...cell.disputed].map(({ value }) => plotted(figure, value)))
}

/** The marks of a cell: its figure, and each one in dispute with it. */
export function cellMarks(figure: Figure, cell: FigureCell, area: FigureArea, place: (value: number) => { x: number; y: number }): Mark[] {
  return [cell, ...cell.disputed].map((entry) => ({
    ...place(plotted(figure, entry.value)),
    hue: area.hue,
    shape: area.marker,
    estimated: entry.estimated,
    derived: entry.derived,
    disputed: cell.disputed.length > 0,
    title: describeEntry(figure, entry, area, cell.period),
    href: evidenceAddress(entry),
  }))
}

function describeEntry(figure: Figure, entry: FigureEntry, area: FigureArea, code: string): string {
  const period = figure.periods.find((candidate) => candidate.code === code)
  const { title, publisher, quote } = entry.evidence
  const when = period ? formatPeriod(period.period, figure.locale, period.kind) : code
  const what = [`${area.name}, ${when}: ${entry.text}${unitAfter(figure)}`, ...entryFlags(figure, entry)].join(' · ')
  return `${what}\n“${quote}”\n${[publisher, title].filter(Boolean).join(', ')}`
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
