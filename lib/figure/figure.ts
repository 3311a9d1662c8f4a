import type { AreaLevel, Basis, Comparability, Direction, Indicator, IndicatorKind, Locale, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import { cellKey, sameFigure, type Cell, type Evidence, type Observation } from '@/lib/indicators/observation'
import { periodCode, type IsoDate, type Period, type PeriodKind } from '@/lib/indicators/period'
import { displayUnit, formatFigure, formatQualifier, frequencyOf, sayName, type DisplayUnit, type Frequency } from '@/lib/indicators/words'

/** One area of a figure, with the colour and marker that are its own everywhere. */
export interface FigureArea {
  readonly slug: string
  readonly name: string
  /** "Quận Hoàn Kiếm"; sentences say "quận Hoàn Kiếm", and the bare name where it is left out. */
  readonly fullName?: string
  readonly level: AreaLevel
  /** How many areas of its level the catalogue has: of how many a ranking can be. */
  readonly peers?: number
  /** 0 to 7, a colour; see --series-0 … in app/globals.css. */
  readonly hue: number
  /** 0 to 3: circle, square, triangle, diamond. */
  readonly marker: number
  /** Place on the tile map of the city; null or left out where it has none. */
  readonly tile?: { readonly column: number; readonly row: number } | null
}

/** One stretch of time of a figure. */
export interface FigurePeriod {
  readonly code: string
  readonly period: Period
  readonly kind: PeriodKind
}

/** One figure as shown: its text, what it is, and where it stands. */
export interface FigureEntry {
  readonly id: string
  /** In the base unit, exact. */
  readonly value: DecimalText
  /** The upper end where the source states a range. */
  readonly valueMax?: DecimalText | null
  readonly of: DecimalText | null
  /** As shown, without unit: "2/30", "hơn 973". */
  readonly text: string
  readonly qualifier: Qualifier | null
  readonly basis: Basis
  readonly estimated: boolean
  readonly derived: boolean
  readonly periodOfReport: boolean
  readonly vintage: IsoDate
  readonly note: string | null
  readonly evidence: Evidence
}

/** What stands at one area and period. */
export interface FigureCell extends FigureEntry {
  readonly area: string
  readonly period: string
  /** Figures of other sources for the same cell, not ruled out. */
  readonly disputed: readonly FigureEntry[]
  /** Other areas of this figure state the same value for the same period. */
  readonly tied: boolean
}

/**
 * One figure of the product: the data that the chart, the table, the words and
 * the file of one view are made from, so that they cannot disagree.
 */
export interface Figure {
  readonly locale: Locale
  /** The indicator as the catalogue has it, in both languages. */
  readonly subject: Indicator
  readonly indicator: {
    readonly code: string
    readonly name: string
    readonly definition: string
    readonly kind: IndicatorKind
    readonly unitOfMeasure: string
    readonly direction: Direction
    readonly comparability: Comparability
    /** Days from which the indicator is made another way, and what changed. */
    readonly breaks: readonly { readonly firstDay: IsoDate; readonly note: string }[]
  }
  readonly unit: DisplayUnit
  readonly frequency: Frequency
  /** What was known on this day; null for now. */
  readonly asOf: IsoDate | null
  /** The reader wants side by side what is not comparable; whatever is made of the figure says so. */
  readonly override: boolean
  readonly areas: readonly FigureArea[]
  /** Oldest first. */
  readonly periods: readonly FigurePeriod[]
  /** By area, then period; an area and period without a cell have no figure. */
  readonly cells: readonly FigureCell[]
}

export interface FigureRequest {
  readonly indicator: Indicator
  /** Areas in the order wanted. Those without a figure stay, so that it shows. */
  readonly areas: readonly FigureArea[]
  readonly frequency: Frequency
  readonly locale: Locale
  readonly asOf?: IsoDate | null
  readonly override?: boolean
}

/**
 * Builds the figure of one indicator over areas and periods of one frequency.
 *
 * @param cells current figures of the indicator; those of other areas or frequencies are left out
 * @throws RangeError where a cell is of another indicator, or two cells are the same, basis included
 */
export function buildFigure(cells: readonly Cell[], { indicator, areas, frequency, locale, asOf = null, override = false }: FigureRequest): Figure {
  const order = new Map(areas.map(({ slug }, index) => [slug, index]))
  const wanted = joinBases(cells.filter(({ figure }) => {
    if (figure.indicator !== indicator.code) throw new RangeError(`a cell of ${figure.indicator} in a figure of ${indicator.code}`)
    return order.has(figure.area) && frequencyOf(figure.period, figure.periodKind) === frequency
  }))
  const unit = displayUnit(indicator, wanted.map(({ figure }) => figure.value), locale)
  const entry = (observation: Observation) => toEntry(observation, unit, locale)
  const shown = wanted
    .map((cell): FigureCell => ({
      ...entry(cell.figure),
      area: cell.figure.area,
      period: periodCode(cell.figure.period),
      disputed: cell.disputed.map(entry),
      tied: wanted.some((other) => isTied(cell.figure, other.figure)),
    }))
    .sort((a, b) => (order.get(a.area) ?? 0) - (order.get(b.area) ?? 0) || a.period.localeCompare(b.period))
  return {
    locale,
    subject: indicator,
    indicator: describe(indicator, locale),
    unit,
    frequency,
    asOf,
    override,
    areas,
    periods: periodsOf(wanted),
    cells: shown,
  }
}

/**
 * One cell an area and period. A report that names what it compares with and
 * one that does not fill two cells of the records; here they stand together,
 * the one that says more first, and where they differ both are shown.
 */
function joinBases(cells: readonly Cell[]): Cell[] {
  const joined = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = cellKey({ ...cell.figure, basis: 'none' })
    const others = joined.get(key) ?? []
    if (others.some(({ figure }) => figure.basis === cell.figure.basis)) throw new RangeError(`two figures in one cell: ${cellKey(cell.figure)}`)
    joined.set(key, [...others, cell])
  }
  return [...joined.values()].flatMap((same) => {
    const [first, ...rest] = same.sort((a, b) => Number(a.figure.basis === 'none') - Number(b.figure.basis === 'none'))
    if (!first) return []
    const others = rest.flatMap(({ figure, disputed }) => [figure, ...disputed])
    return [{ figure: first.figure, disputed: [...first.disputed, ...others.filter((other) => !sameFigure(other, first.figure))] }]
  })
}

const describe = (indicator: Indicator, locale: Locale): Figure['indicator'] => ({
  code: indicator.code,
  name: sayName(indicator, locale),
  definition: locale === 'vi' ? indicator.definitionVi : indicator.definitionEn,
  kind: indicator.kind,
  unitOfMeasure: indicator.unitOfMeasure,
  direction: indicator.direction,
  comparability: indicator.comparability,
  breaks: (indicator.breaks ?? []).map(({ firstDay, noteVi, noteEn }) => ({ firstDay, note: locale === 'vi' ? noteVi : noteEn })),
})

const isTied = (a: Observation, b: Observation) =>
  a.area !== b.area && a.value === b.value && a.period.from === b.period.from && a.period.to === b.period.to

const toEntry = (observation: Observation, unit: DisplayUnit, locale: Locale): FigureEntry => ({
  id: observation.id,
  value: observation.value,
  valueMax: observation.valueMax,
  of: observation.of,
  text: formatQualifier(observation.qualifier, locale) + formatFigure(observation, unit, locale),
  qualifier: observation.qualifier,
  basis: observation.basis,
  estimated: observation.estimated,
  derived: observation.derived,
  periodOfReport: observation.periodOfReport,
  vintage: observation.vintage,
  note: observation.note,
  evidence: observation.evidence,
})

function periodsOf(cells: readonly Cell[]): FigurePeriod[] {
  const periods = new Map<string, FigurePeriod>()
  for (const { figure } of cells) {
    const code = periodCode(figure.period)
    periods.set(code, { code, period: figure.period, kind: figure.periodKind })
  }
  return [...periods.values()].sort((a, b) => a.period.to.localeCompare(b.period.to) || a.period.from.localeCompare(b.period.from))
}

/** The frequencies that the cells have, most figures first; "year" wins a draw. */
export function listFrequencies(cells: readonly Cell[]): { readonly frequency: Frequency; readonly count: number }[] {
  const counts = new Map<Frequency, number>()
  for (const { figure } of cells) {
    const frequency = frequencyOf(figure.period, figure.periodKind)
    counts.set(frequency, (counts.get(frequency) ?? 0) + 1)
  }
  return [...counts]
    .map(([frequency, count]) => ({ frequency, count }))
    .sort((a, b) => b.count - a.count || Number(b.frequency === 'year') - Number(a.frequency === 'year') || a.frequency.localeCompare(b.frequency))
}

/** The cell at an area and period, or null where there is no figure. */
export function findCell(figure: Figure, area: string, period: string): FigureCell | null {
  return figure.cells.find((cell) => cell.area === area && cell.period === period) ?? null
}

/** Where the words of a figure stand: its sentence in the report, or its citation. */
export function evidenceAddress(entry: Pick<FigureEntry, 'id' | 'evidence'>): string {
  return `/reports/${encodeURIComponent(entry.evidence.reportId)}#o-${entry.id}`
}
