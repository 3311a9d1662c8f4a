import { compare, type Stated, type Verdict } from '@/lib/comparability/comparability'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { findObservations, listCells } from '@/lib/db/observations'
import type { Area, Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'

/** One figure with all that comparability looks at. */
export interface StatedFigure {
  readonly cell: Cell
  readonly figure: Observation
  readonly indicator: Indicator
  readonly area: Area
  readonly stated: Stated
}

export interface Pairing {
  readonly first: StatedFigure
  readonly second: StatedFigure | null
  readonly verdict: Verdict | null
  /** Figures of other areas that could come to mind beside the first, by verdict; fullest agreement first. */
  readonly others: readonly { readonly figure: StatedFigure; readonly verdict: Verdict }[]
}

const MOST_OTHERS = 60

/**
 * The figures `a` and `b` of `/compare/figures`, or null where `a` is none.
 * Without `b`, the figures of other areas that one may want to set beside it:
 * of the same family of indicators, whether that is right or not.
 */
export async function getPairing(a: string, b: string, asOf: IsoDate | null): Promise<Pairing | null> {
  const [found, areas, indicators] = await Promise.all([
    findObservations([a, b].filter(Boolean), asOf ? { asOf } : {}),
    listAreas({ withInvented: true }),
    listIndicators(),
  ])
  const state = stater(areas, indicators)
  const [first, second] = [a, b].map((id) => {
    const observation = found.find((candidate) => candidate.id === id)
    return observation ? state(observation, observation.cell ?? { figure: observation, disputed: [] }) : null
  })
  if (!first) return null
  if (second) return { first, second, verdict: compare(first.stated, second.stated), others: [] }
  const family = indicators.filter(({ family: name }) => name === first.indicator.family).map(({ code }) => code)
  const cells = await listCells({ indicators: family, ...(asOf && { asOf }) })
  const others = cells.flatMap((cell) => {
    const figure = cell.figure.area === first.figure.area ? null : state(cell.figure, cell)
    return figure ? [{ figure, verdict: compare(first.stated, figure.stated) }] : []
  })
  return { first, second: null, verdict: null, others: others.sort(byNearness(first)).slice(0, MOST_OTHERS) }
}

/** Makes figures ready to be compared; those of areas or indicators not given come out as null. */
export function stater(areas: readonly Area[], indicators: readonly Indicator[]) {
  const areaOf = new Map(areas.map((area) => [area.slug, area]))
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return (figure: Observation, cell: Cell): StatedFigure | null => {
    const [area, indicator] = [areaOf.get(figure.area), indicatorOf.get(figure.indicator)]
    if (!area || !indicator) return null
    const { period, periodKind, basis, estimated, derived, of, qualifier, periodOfReport } = figure
    const stated: Stated = {
      indicator, area: area.slug, areaName: area.name, level: area.level, period, periodKind, basis, estimated, derived, of, qualifier, periodOfReport, disputed: cell.disputed.length > 0,
    }
    return { cell, figure, indicator, area, stated }
  }
}

const LEVELS = ['comparable', 'reserved', 'incomparable'] as const

/** Comparable first; of equals the one whose time is nearest. */
const byNearness = (first: StatedFigure) => (a: Pairing['others'][number], b: Pairing['others'][number]) => {
  const days = ({ figure }: Pairing['others'][number]) => Math.abs(Date.parse(figure.figure.period.to) - Date.parse(first.figure.period.to))
  return LEVELS.indexOf(a.verdict.level) - LEVELS.indexOf(b.verdict.level) || days(a) - days(b) || a.figure.area.name.localeCompare(b.figure.area.name, 'vi')
}
