import { Decimal } from 'decimal.js'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { isoDate, periodCode, type IsoDate } from '@/lib/indicators/period'
import { changeOf, findPrevious, type Change } from './change'

/** One of the largest moves. */
export interface Mover {
  readonly indicator: Indicator
  /** Slug. */
  readonly area: string
  readonly change: Change
  /** How many areas have a change of this indicator in this period: among how many it is the largest. */
  readonly among: number
}

export interface MoversRequest {
  /** At most so many in all; 6 where left out. */
  readonly limit?: number
  /** At most so many of one indicator; 2 where left out. */
  readonly perIndicator?: number
  /** So many areas must have a change in the period; 2 where left out. Ranks always do with one. */
  readonly atLeast?: number
  /** Only periods that end on or after this day. Where left out: three years before the newest period of the cells. */
  readonly since?: IsoDate
}

/** The changes of one indicator in one period. */
interface Field {
  readonly indicator: Indicator
  readonly periodEnd: IsoDate
  /** Largest first, as they are to be chosen. */
  readonly chosen: readonly Mover[]
}

/**
 * The largest moves against the same period a year before, by `MOVERS_RULE`: within an indicator by size, those without
 * reservations first; the second is the largest the other way, if there is one. Across indicators sizes are not weighed
 * against each other (a place is not a percent): each gives its first before any gives its second.
 *
 * @param cells current cells of areas of one level
 * @param indicators the catalogue with its breaks; those not to be ranked ("poor") are left out
 * @returns at most `limit`: good yardsticks before those that need care, newest periods first
 */
export function movers(cells: readonly Cell[], indicators: readonly Indicator[], { limit = 6, perIndicator = 2, atLeast = 2, since }: MoversRequest = {}): Mover[] {
  const from = since ?? threeYearsBefore(cells)
  const fields = indicators
    .filter(({ comparability }) => comparability !== 'poor')
    .flatMap((indicator) => newestField(indicator, cells.filter(({ figure }) => figure.indicator === indicator.code), from, atLeast))
    .sort(byYardstickThenDay)
  const rounds = Array.from({ length: perIndicator }, (_, round) => fields.flatMap(({ chosen }) => chosen[round] ?? []))
  return rounds.flat().slice(0, limit)
}

function threeYearsBefore(cells: readonly Cell[]): IsoDate {
  const newest = cells.reduce((latest, { figure }) => (figure.period.to > latest ? figure.period.to : latest), '0004-01-01')
  return isoDate(Number(newest.slice(0, 4)) - 3, Number(newest.slice(5, 7)), 1)
}

const byYardstickThenDay = (a: Field, b: Field) =>
  Number(b.indicator.comparability === 'good') - Number(a.indicator.comparability === 'good') || b.periodEnd.localeCompare(a.periodEnd)
  || (b.chosen[0]?.among ?? 0) - (a.chosen[0]?.among ?? 0) || a.indicator.code.localeCompare(b.indicator.code)

/** The newest period in which areas can be held against each other. A rank says itself among how many it stands. */
function newestField(indicator: Indicator, own: readonly Cell[], from: IsoDate, atLeast: number): Field[] {
  const periods = new Map<string, Change[]>()
  for (const cell of own.filter(({ figure }) => figure.period.to >= from)) {
    const change = changeOf(cell, findPrevious(own, cell), indicator)
    const key = `${periodCode(cell.figure.period)}|${cell.figure.basis}`
    if (change.known) periods.set(key, [...(periods.get(key) ?? []), change])
  }
  const enough = [...periods.values()].filter((changes) => changes.length >= (indicator.kind === 'rank' ? 1 : atLeast))
  const endOf = (changes: readonly Change[]) => changes[0]?.now.period.to ?? ''
  const [newest] = enough.sort((a, b) => endOf(b).localeCompare(endOf(a)) || b.length - a.length)
  return newest ? [{ indicator, periodEnd: endOf(newest), chosen: choose(newest, indicator) }] : []
}

function choose(changes: readonly Change[], indicator: Indicator): Mover[] {
  const size = ({ amount }: Change) => new Decimal(amount).abs()
  const isUp = ({ amount }: Change) => !amount.startsWith('-')
  const moved = changes.filter(({ direction }) => direction !== 'same').sort((a, b) =>
    Number(a.reservations.length > 0) - Number(b.reservations.length > 0) || size(b).comparedTo(size(a)) || a.now.area.localeCompare(b.now.area))
  const [first, ...rest] = moved
  if (!first) return []
  const opposite = rest.find((change) => isUp(change) !== isUp(first))
  const ordered = [first, ...(opposite ? [opposite] : []), ...rest.filter((change) => change !== opposite)]
  return ordered.map((change) => ({ indicator, area: change.now.area, change, among: changes.length }))
}
