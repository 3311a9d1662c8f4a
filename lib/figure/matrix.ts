import { formatPeriod } from '@/lib/indicators/words'
import type { Figure, FigureArea } from './figure'
import { standingAt, type Standing } from './standing'
import { viewCell, type EntryView } from './view'
import { sayPlaces } from './words'

/** One indicator of a matrix, at one period. */
export interface MatrixColumn {
  readonly indicator: string
  readonly name: string
  /** "Năm 2023". */
  readonly period: string
  readonly unit: string
  /** How many areas the places are among; null where areas may not be ranked. */
  readonly among: number | null
}

export interface MatrixCell {
  readonly entries: readonly EntryView[]
  /** "2=", among all areas with a figure of that period; null where none. */
  readonly place: string | null
  /** First, middle or last third of those placed: 0, 1, 2; null without a place. For a wash beside the place, never alone. */
  readonly third: 0 | 1 | 2 | null
  /** Why it is not comparable with the column's others; empty where it is. */
  readonly apart: readonly string[]
}

/** Areas by indicators; one table, since their units share no axis. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly { readonly area: FigureArea; readonly cells: readonly MatrixCell[] }[]
}

/**
 * Some areas across several indicators.
 *
 * @param figures of all areas each, so that places are among all, with the period to show
 * @param areas the rows, in order
 */
export function matrixOf(figures: readonly { readonly figure: Figure; readonly period: string }[], areas: readonly FigureArea[]): Matrix {
  const columns = figures.map(({ figure, period }) => ({ figure, period, standing: standingAt(figure, period) }))
  return {
    columns: columns.map(({ figure, period, standing }) => {
      const shown = figure.periods.find(({ code }) => code === period)
      const placed = standing.places.filter((place) => place !== null).length
      return {
        indicator: figure.indicator.code,
        name: figure.indicator.name,
        period: shown ? formatPeriod(shown.period, figure.locale, shown.kind) : period,
        unit: figure.unit.label,
        among: placed > 0 ? placed : null,
      }
    }),
    rows: areas.map((area) => ({ area, cells: columns.map(({ figure, standing }) => matrixCell(figure, standing, area.slug)) })),
  }
}

function matrixCell(figure: Figure, standing: Standing, area: string): MatrixCell {
  const { together, places, apart } = standing
  const index = together.findIndex((cell) => cell.area === area)
  const out = apart.find(({ cell }) => cell.area === area)
  const cell = together[index] ?? out?.cell
  if (!cell) return { entries: [], place: null, third: null, apart: [] }
  const place = places[index] ?? null
  const placed = places.filter((other) => other !== null).length
  return {
    entries: viewCell(figure, cell),
    place: sayPlaces(standing)[index] ?? null,
    third: place === null || placed < 3 ? null : (Math.min(2, Math.floor(((place - 1) * 3) / placed)) as 0 | 1 | 2),
    apart: out ? out.reasons : [],
  }
}
