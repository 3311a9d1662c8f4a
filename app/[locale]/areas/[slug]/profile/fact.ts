import { changeOf, findPrevious, type ChangeDirection, type MissingReason } from '@/lib/change/change'
import { sayChange, sayDirection, sayMissing } from '@/lib/change/words'
import { evidenceAddress, type Figure, type FigureCell, type FigureEntry, type FigurePeriod } from '@/lib/figure/figure'
import { cellFlags, entryFlags, unitAfter } from '@/lib/figure/marks'
import { standingAt } from '@/lib/figure/standing'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatPeriod, frequencyOf, sayName } from '@/lib/indicators/words'
import type { Known } from './known'

/** One figure as it is shown, with the way to its sentence. */
export interface StatedEntry {
  readonly id: string
  readonly text: string
  readonly flags: readonly string[]
  /** Without language prefix. */
  readonly href: string
  readonly quote: string
}

/** What an area has at one period: one figure, or several where sources differ. */
export interface StatedPeriod {
  readonly period: string
  readonly entries: readonly StatedEntry[]
}

/** A figure against the same period a year before, in words; or why nothing can be said. */
export type ChangeWords =
  | { readonly sign: 'up' | 'down' | 'same'; readonly tone: ChangeDirection; readonly text: string }
  | { readonly sign: null; readonly reason: MissingReason; readonly text: string }

/** Where a figure stands among those of the same period: in a place, not beside the others, or alone. */
export type PlaceAmong =
  | { readonly kind: 'ranked'; readonly place: number; readonly of: number; readonly tied: boolean }
  | { readonly kind: 'apart' }
  | { readonly kind: 'alone' }

/** One indicator of the area at one period, worked out for showing. */
export interface Fact extends StatedPeriod {
  readonly code: string
  readonly name: string
  /** Code of the period, for the indicator's page. */
  readonly periodCode: string
  /** Null for figures that are changes themselves. */
  readonly change: ChangeWords | null
  /** Null where a place says nothing: ranks are places, and some indicators are no yardstick. */
  readonly place: PlaceAmong | null
}

/** One cell of the area in the figure of all areas. */
export interface OwnCell {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly cell: FigureCell
  readonly period: FigurePeriod
}

/** The cells of the area on an indicator, newest period first; of two that end on one day the longer first. */
export function listOwnCells(known: Known, indicator: Indicator): OwnCell[] {
  const own = known.ownCells.filter(({ figure }) => figure.indicator === indicator.code)
  const frequencies = [...new Set(own.map(({ figure }) => frequencyOf(figure.period, figure.periodKind)))]
  return frequencies
    .flatMap((frequency) => {
      const figure = known.figureOf(indicator, frequency)
      const periods = new Map(figure.periods.map((period) => [period.code, period]))
      return figure.cells.flatMap((cell): OwnCell[] => {
        const period = periods.get(cell.period)
        return cell.area === known.own.slug && period ? [{ indicator, figure, cell, period }] : []
      })
    })
    .sort((a, b) => b.period.period.to.localeCompare(a.period.period.to) || a.period.period.from.localeCompare(b.period.period.from))
}

/** A cell with its change and its place. */
export function factOf(known: Known, own: OwnCell): Fact {
  return {
    ...statePeriod(own, known.locale),
    code: own.indicator.code, name: sayName(own.indicator, known.locale), periodCode: own.period.code,
    change: changeWords(known, own),
    place: placeAmong(known, own),
  }
}

/** The figures of a cell as they are shown. */
export function statePeriod({ figure, cell, period }: OwnCell, locale: Locale): StatedPeriod {
  const state = (entry: FigureEntry, flags: readonly string[]): StatedEntry => ({
    id: entry.id, text: entry.text + unitAfter(figure), flags, href: evidenceAddress(entry), quote: entry.evidence.quote,
  })
  return {
    period: formatPeriod(period.period, locale, period.kind),
    entries: [state(cell, cellFlags(figure, cell)), ...cell.disputed.map((entry) => state(entry, entryFlags(figure, entry)))],
  }
}

function changeWords({ ownCells, locale }: Known, { indicator, cell }: OwnCell): ChangeWords | null {
  const now = ownCells.find(({ figure }) => figure.id === cell.id)
  if (!now || indicator.kind === 'rank_change') return null
  const change = changeOf(now, findPrevious(ownCells, now), indicator)
  if (!change.known) return { sign: null, reason: change.reason, text: sayMissing(change, locale) }
  // An arrow up is good except where less is better: there the words say which it is.
  const meaning = indicator.direction === 'lower_better' && change.measure !== 'places' && change.direction !== 'same' ? ` (${sayDirection(change.direction, locale)})` : ''
  return {
    sign: change.direction === 'same' ? 'same' : change.amount.startsWith('-') ? 'down' : 'up',
    tone: change.direction, text: sayChange(change, locale) + meaning,
  }
}

function placeAmong({ own }: Known, { indicator, figure, cell }: OwnCell): PlaceAmong | null {
  if (indicator.kind === 'rank' || indicator.direction === 'neutral' || indicator.comparability === 'poor') return null
  const { together, places } = standingAt(figure, cell.period)
  const at = together.findIndex(({ area }) => area === own.slug)
  if (at < 0) return { kind: 'apart' }
  if (together.length < 2) return { kind: 'alone' }
  const place = places[at] ?? null
  return place === null ? null : { kind: 'ranked', place, of: together.length, tied: places.filter((other) => other === place).length > 1 }
}
