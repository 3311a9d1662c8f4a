import type { Indicator } from '@/lib/indicators/catalogue'
import { cellKey, sameFigure, type Cell, type Observation } from '@/lib/indicators/observation'
import { periodCode, type IsoDate } from '@/lib/indicators/period'
import { frequencyOf, type Frequency } from '@/lib/indicators/words'
import type { MaterialArea } from './material'

// What became of a frozen view: rules only. How each finding is said is in words.ts.

/** What a view shows: its indicators, areas and cells. Of the view as it was kept, those shown; of the records as they are, all that could belong to it. */
export interface Shown {
  /** Its own first; a second where two are drawn together. One that left the catalogue is missing. */
  readonly indicators: readonly Indicator[]
  readonly areas: readonly MaterialArea[]
  readonly cells: readonly Cell[]
}

/** What the reader asked for when the view was kept: what is new counts as newer only within it. */
export interface Asked {
  /** Slugs; null for all areas with figures. */
  readonly areas: readonly string[] | null
  readonly frequency: Frequency
  /** Codes of the periods shown; null where the view goes through time. */
  readonly periods: readonly string[] | null
  /** Years, inclusive; null where not bounded. */
  readonly from: string | null
  readonly to: string | null
  /** Last day of the newest period that was known of these areas, though it may not be shown; null where there was none. */
  readonly horizon: IsoDate | null
}

/** One figure that is not as it was. */
export interface Change {
  readonly indicator: Indicator
  readonly area: MaterialArea
  readonly before: Observation
  /** What stands there now, several where sources differ; none where it was withdrawn. */
  readonly now: readonly Observation[]
}

/** An area that has ended, with those that followed it. */
export interface Ended {
  readonly area: MaterialArea
  readonly on: IsoDate
  /** Main parts first. */
  readonly successors: readonly { readonly slug: string; readonly fullName: string }[]
}

export type Finding =
  | { readonly kind: 'corrected' | 'withdrawn' | 'disputed' | 'settled' | 'confirmed'; readonly changes: readonly Change[] }
  | { readonly kind: 'redefined'; readonly before: Indicator; /** Null where it left the catalogue. */ readonly now: Indicator | null; readonly parts: readonly ('definition' | 'unit' | 'direction' | 'comparability' | 'break')[] }
  /** Of one indicator, newest last. */
  | { readonly kind: 'newer'; readonly figures: readonly Observation[] }
  | { readonly kind: 'ended'; readonly areas: readonly Ended[] }
  /** All shown figures are still the newest. */
  | { readonly kind: 'current'; readonly on: IsoDate }

/** Worst first: in this order findings are told. */
const ORDER: readonly Finding['kind'][] = ['corrected', 'withdrawn', 'disputed', 'redefined', 'newer', 'settled', 'current', 'confirmed', 'ended']

/** These leave the figures shown as they are. */
const HARMLESS: ReadonlySet<Finding['kind']> = new Set(['confirmed', 'settled', 'ended'])

export interface StatusRequest {
  readonly frozen: Shown
  /** Cells that were kept though they are not shown: what was known is not new. */
  readonly kept?: readonly Cell[]
  /** All cells of the indicators, whichever areas and periods. */
  readonly current: Shown
  readonly asked: Asked
  readonly today: IsoDate
  /** Those that followed an area, by its slug. */
  readonly successors: ReadonlyMap<string, Ended['successors']>
}

/**
 * What became of a frozen view since: which figures were corrected, withdrawn,
 * brought into dispute or settled, whether newer ones exist, whether an area
 * ended or an indicator was made another. Where the figures shown are still the
 * newest, `current` is among the findings.
 *
 * @returns worst first, each kind once (`redefined` once an indicator)
 */
export function statusOf({ frozen, kept = [], current, asked, today, successors }: StatusRequest): Finding[] {
  const findings = [
    ...changesOf(frozen, current),
    ...frozen.indicators.flatMap((indicator) => redefined(indicator, current.indicators.find(({ code }) => code === indicator.code) ?? null)),
    ...newer([...frozen.cells, ...kept], current, { code: frozen.indicators[0]?.code, asked }),
    ...ended(frozen, current, today, successors),
  ]
  const all: Finding[] = findings.every(({ kind }) => HARMLESS.has(kind)) ? [...findings, { kind: 'current', on: today }] : findings
  return all.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

function changesOf(frozen: Shown, current: Shown): Finding[] {
  const now = new Map(current.cells.map((cell) => [cellKey(cell.figure), cell]))
  const kinds = new Map<Extract<Finding, { changes: unknown }>['kind'], Change[]>()
  for (const cell of frozen.cells) {
    const indicator = frozen.indicators.find(({ code }) => code === cell.figure.indicator)
    const area = frozen.areas.find(({ slug }) => slug === cell.figure.area)
    const found = now.get(cellKey(cell.figure))
    const kind = changeOf(cell, found)
    if (!kind || !indicator || !area) continue
    kinds.set(kind, [...(kinds.get(kind) ?? []), { indicator, area, before: cell.figure, now: found ? [found.figure, ...found.disputed] : [] }])
  }
  return [...kinds].map(([kind, changes]) => ({ kind, changes }))
}

/** Of a cell the worst that happened to it. */
function changeOf(before: Cell, now: Cell | undefined): Extract<Finding, { changes: unknown }>['kind'] | null {
  if (!now) return 'withdrawn'
  const known = [before.figure, ...before.disputed]
  const all = [now.figure, ...now.disputed]
  const isNew = now.disputed.length > 0 && all.some((figure) => !known.some((other) => sameFigure(other, figure)))
  // Another figure in dispute may stand first now: what was shown is still there, and doubted.
  if (isNew && all.some((figure) => sameFigure(figure, before.figure))) return 'disputed'
  if (!sameFigure(before.figure, now.figure)) return before.disputed.some((figure) => sameFigure(figure, now.figure)) && now.disputed.length > 0 ? null : 'corrected'
  if (before.disputed.length > 0 && now.disputed.length === 0) return 'settled'
  return before.figure.estimated && !now.figure.estimated ? 'confirmed' : null
}

function redefined(before: Indicator, now: Indicator | null): Finding[] {
  if (!now) return [{ kind: 'redefined', before, now, parts: [] }]
  const days = new Set((before.breaks ?? []).map(({ firstDay }) => firstDay))
  const parts = [
    ...(before.definitionVi !== now.definitionVi || before.kind !== now.kind ? ['definition' as const] : []),
    ...(before.unitOfMeasure !== now.unitOfMeasure ? ['unit' as const] : []),
    ...(before.direction !== now.direction ? ['direction' as const] : []),
    ...(before.comparability !== now.comparability ? ['comparability' as const] : []),
    ...((now.breaks ?? []).some(({ firstDay }) => !days.has(firstDay)) ? ['break' as const] : []),
  ]
  return parts.length > 0 ? [{ kind: 'redefined', before, now, parts }] : []
}

/** Figures of the first indicator that the same request would bring today and did not then. */
function newer(kept: readonly Cell[], current: Shown, { code, asked }: { readonly code: string | undefined; readonly asked: Asked }): Finding[] {
  const known = new Set(kept.map(({ figure }) => cellKey({ ...figure, basis: 'none' })))
  const figures = current.cells.map(({ figure }) => figure).filter((figure) =>
    figure.indicator === code && !known.has(cellKey({ ...figure, basis: 'none' })) && isAsked(figure, asked))
  if (figures.length === 0) return []
  return [{ kind: 'newer', figures: [...figures].sort((a, b) => a.period.to.localeCompare(b.period.to) || a.area.localeCompare(b.area)) }]
}

function isAsked({ area, period, periodKind }: Observation, { areas, frequency, periods, from, to, horizon }: Asked): boolean {
  const year = period.to.slice(0, 4)
  return (areas === null || areas.includes(area))
    && frequencyOf(period, periodKind) === frequency
    && (from === null || year >= from) && (to === null || year <= to)
    && (periods === null || periods.includes(periodCode(period)) || horizon === null || period.to > horizon)
}

function ended(frozen: Shown, current: Shown, today: IsoDate, successors: StatusRequest['successors']): Finding[] {
  const drawn = new Set(frozen.cells.map(({ figure }) => figure.area))
  const areas = frozen.areas.flatMap((area): Ended[] => {
    // Its end may have been recorded after the view was kept.
    const on = (current.areas.find(({ slug }) => slug === area.slug) ?? area).validTo
    return drawn.has(area.slug) && on !== null && on < today ? [{ area, on, successors: successors.get(area.slug) ?? [] }] : []
  })
  return areas.length > 0 ? [{ kind: 'ended', areas }] : []
}
