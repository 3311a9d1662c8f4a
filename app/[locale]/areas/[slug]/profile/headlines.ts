import type { TargetFigure } from '@/lib/db/targets'
import type { Drawing } from '@/lib/figure/drawing'
import { drawPanels } from '@/lib/figure/draw'
import { sayFigure } from '@/lib/figure/words'
import { sayObservation } from '@/lib/figure/words/sentence'
import { displayUnit, formatFigure, formatPeriod } from '@/lib/indicators/words'
import { factOf, listOwnCells, type Fact, type OwnCell } from './fact'
import type { Known } from './known'

/** What leaders ask for first, in this order. Of several the one with the newest figure stands; those joined by "+" stand together. */
const HEADLINES: readonly (readonly string[])[] = [
  ['par-index-rank+par-index-score'],
  ['budget-revenue+budget-revenue-plan-ratio'],
  ['economic-growth', 'production-value-growth'],
  ['per-capita-income'],
  ['city-targets-completed', 'targets-completed'],
  ['public-investment-disbursement-rate'],
  ['poverty-rate'],
  ['nrm-advanced-communes', 'nrm-communes'],
]

/** A goal set for a figure, with the way to the report that sets it. */
export interface TargetWords {
  readonly text: string
  readonly period: string
  readonly href: string
}

/** A figure of the first list: with its way through time and its target. */
export interface HeadlineFact extends Fact {
  readonly line: { readonly drawing: Drawing; readonly title: string } | null
  readonly target: TargetWords | null
}

/** One entry of the first list: a figure, or two that belong together. */
export interface Headline {
  readonly facts: readonly HeadlineFact[]
  /** Figures as sentences, those in dispute left out. */
  readonly sentences: readonly string[]
}

/** The headline figures of an area, each at its newest period in which it can be compared with something. */
export function listHeadlines(known: Known, targets: readonly TargetFigure[], scale: number): Headline[] {
  return HEADLINES.flatMap((options) => {
    const found = options.map((option) => choose(known, option.split('+'))).filter((cells) => cells.length > 0)
    const [newest] = found.sort((a, b) => endOf(b).localeCompare(endOf(a)))
    return newest ? [toHeadline(known, newest, targets, scale)] : []
  })
}

/** All indicators that may head a profile. */
export const HEADLINE_CODES: readonly string[] = HEADLINES.flat().flatMap((option) => option.split('+'))

const endOf = (cells: readonly OwnCell[]) => cells.reduce((last, { period }) => (period.period.to > last ? period.period.to : last), '')

/** A cell of each indicator: of the period of the newest among them, where the others have one. */
function choose(known: Known, codes: readonly string[]): OwnCell[] {
  const lists = codes.flatMap((code) => {
    const indicator = known.indicatorOf(code)
    const cells = indicator ? listOwnCells(known, indicator) : []
    const newest = newestComparable(known, cells)
    return newest ? [{ cells, newest }] : []
  })
  const [latest] = lists.map(({ newest }) => newest).sort((a, b) => b.period.period.to.localeCompare(a.period.period.to))
  return lists.map(({ cells, newest }) => cells.find(({ period }) => period.code === latest?.period.code) ?? newest)
}

/** The newest that can be compared with other areas or the year before; of none, the newest. Not one of long ago for a newer one's sake. */
function newestComparable(known: Known, cells: readonly OwnCell[]): OwnCell | undefined {
  const [newest] = cells
  const oldest = Number(newest?.period.period.to.slice(0, 4)) - 1
  return cells.filter(({ period }) => Number(period.period.to.slice(0, 4)) >= oldest).find((cell) => isComparable(known, cell)) ?? newest
}

function isComparable(known: Known, own: OwnCell): boolean {
  if (own.indicator.kind === 'rank') return true
  const { change, place } = factOf(known, own)
  return (change?.sign ?? null) !== null || place?.kind === 'ranked'
}

function toHeadline(known: Known, cells: readonly OwnCell[], targets: readonly TargetFigure[], scale: number): Headline {
  return {
    facts: cells.map((own) => ({ ...factOf(known, own), line: lineOf(known, own, scale), target: targetOf(known, own, targets) })),
    sentences: cells.filter(({ cell }) => cell.disputed.length === 0)
      .map(({ cell, indicator, period, figure }) => sayObservation(cell, indicator, known.own, period, known.locale, figure.unit)),
  }
}

/** The way through time at the same kind of period, from two points on. */
function lineOf(known: Known, { indicator, figure: { frequency } }: OwnCell, scale: number): HeadlineFact['line'] {
  const figure = known.ownFigureOf(indicator, frequency)
  if (figure.cells.length < 2) return null
  const [panel] = drawPanels(figure, { kind: 'sparkline', scale }, null)
  return panel ? { drawing: panel.drawing, title: sayFigure(figure, { kind: 'sparkline' }, null, true).title } : null
}

/** The newest goal set for the period, or for the year it lies in. */
function targetOf({ own, locale }: Known, { indicator, period: { period } }: OwnCell, targets: readonly TargetFigure[]): TargetWords | null {
  const found = targets
    .filter((target) => target.area === own.slug && target.indicator === indicator.code && target.period.from <= period.from && target.period.to >= period.to && isOfYear(target, period.to))
    .sort((a, b) => b.vintage.localeCompare(a.vintage))[0]
  if (!found) return null
  const unit = displayUnit(indicator, [found.value], locale)
  return {
    text: formatFigure(found, unit, locale) + (unit.label === '%' ? '%' : indicator.kind === 'rank' ? '' : ` ${unit.label}`),
    period: formatPeriod(found.period, locale, found.periodKind),
    href: `/reports/${encodeURIComponent(found.evidence.reportId)}`,
  }
}

const isOfYear = ({ period }: TargetFigure, day: string) => period.from.slice(0, 4) === day.slice(0, 4)
