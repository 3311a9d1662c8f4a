import { buildFigure, type Figure, type FigureArea } from '@/lib/figure/figure'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'
import type { Frequency } from '@/lib/indicators/words'

/** What a profile is made from: one area, and the figures of all, since a place is a place among them. */
export interface Known {
  readonly own: FigureArea
  /** The cells of the area alone. */
  readonly ownCells: readonly Cell[]
  /** The cells of an indicator, of all areas. */
  readonly cellsOf: (code: string) => readonly Cell[]
  readonly indicatorOf: (code: string) => Indicator | undefined
  /** The figure of all areas; built once however often it is asked for. */
  readonly figureOf: (indicator: Indicator, frequency: Frequency) => Figure
  /** The figure of the area alone, for small drawings. */
  readonly ownFigureOf: (indicator: Indicator, frequency: Frequency) => Figure
  readonly locale: Locale
}

interface Given {
  readonly own: FigureArea
  /** All areas, the area itself among them. */
  readonly areas: readonly FigureArea[]
  readonly cells: readonly Cell[]
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
  readonly asOf: IsoDate | null
}

/** Sorts what is known by what a profile asks for. */
export function gather({ own, areas, cells, indicators, locale, asOf }: Given): Known {
  const byIndicator = new Map<string, Cell[]>()
  for (const cell of cells) {
    const known = byIndicator.get(cell.figure.indicator)
    if (known) known.push(cell)
    else byIndicator.set(cell.figure.indicator, [cell])
  }
  const catalogue = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  const figures = new Map<string, Figure>()
  const cellsOf = (code: string) => byIndicator.get(code) ?? []
  const build = (indicator: Indicator, frequency: Frequency, among: readonly FigureArea[]) =>
    buildFigure(cellsOf(indicator.code), { indicator, areas: among, frequency, locale, asOf })
  return {
    own, locale, cellsOf,
    ownCells: cells.filter(({ figure }) => figure.area === own.slug),
    indicatorOf: (code) => catalogue.get(code),
    figureOf: (indicator, frequency) => {
      const key = `${indicator.code}|${frequency}`
      const figure = figures.get(key) ?? build(indicator, frequency, areas)
      figures.set(key, figure)
      return figure
    },
    ownFigureOf: (indicator, frequency) => build(indicator, frequency, [own]),
  }
}
