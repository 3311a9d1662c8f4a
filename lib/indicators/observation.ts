import type { Basis, Qualifier } from './catalogue'
import type { DecimalText } from './decimal'
import { periodCode, type IsoDate, type Period, type PeriodKind } from './period'

/** Where a figure stands: a sentence of a report kept here, or the citation of a page. */
export interface Evidence {
  readonly reportId: string
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  /** The words with the figure. */
  readonly quote: string
  /** UTF-16 offsets into the report's text, end exclusive; null for a citation. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** Rule and version that read it; null for a citation. */
  readonly rule: string | null
  readonly acceptedBy: string | null
  readonly acceptedOn: IsoDate | null
}

/** One confirmed figure of one area, period and vintage. Values in the indicator's base unit. */
export interface Observation {
  readonly id: string
  readonly indicator: string
  /** Slug. */
  readonly area: string
  readonly period: Period
  readonly periodKind: PeriodKind
  readonly basis: Basis
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  /** Number of units ranked, or total of a completion. */
  readonly of: DecimalText | null
  readonly estimated: boolean
  readonly derived: boolean
  readonly qualifier: Qualifier | null
  readonly vintage: IsoDate
  /** The source does not name the index year; the period is that of the report. */
  readonly periodOfReport: boolean
  readonly note: string | null
  readonly evidence: Evidence
}

/** A row as the records hold it: with what decides whether it is current. */
export interface RecordedObservation extends Observation {
  readonly recordedAt: string
  readonly conflict: { readonly id: string; readonly ruledObservationId: string | null } | null
}

/** What stands in one cell: one figure, or several that disagree and await a ruling. */
export interface Cell {
  readonly figure: Observation
  /** Other figures of the same cell that no one has ruled out; empty where sources agree. */
  readonly disputed: readonly Observation[]
}

/** Area, period and basis of a figure as one text; with the indicator, the cell it stands in. */
export function cellKey(observation: Pick<Observation, 'indicator' | 'area' | 'period' | 'basis'>): string {
  return `${observation.indicator}|${observation.area}|${periodCode(observation.period)}|${observation.basis}`
}

/**
 * What is current among recorded figures: of each cell the newest vintage, and
 * beside it every figure that an open conflict keeps in dispute.
 *
 * @param recorded not withdrawn, and only what was known on the day asked about
 * @returns one entry a cell, in the order in which cells first occur
 */
export function currentCells(recorded: readonly RecordedObservation[]): Cell[] {
  return [...groupByCell(recorded).values()].map(currentCell)
}

function groupByCell(recorded: readonly RecordedObservation[]): Map<string, RecordedObservation[]> {
  const cells = new Map<string, RecordedObservation[]>()
  for (const observation of recorded) {
    const key = cellKey(observation)
    const cell = cells.get(key)
    if (cell) cell.push(observation)
    else cells.set(key, [observation])
  }
  return cells
}

function currentCell(rows: readonly RecordedObservation[]): Cell {
  const [newest, ...older] = [...rows].sort(newestFirst)
  if (!newest) throw new RangeError('a cell without rows')
  const ruled = rows.find((row) => row.conflict?.ruledObservationId === row.id)
  // A figure recorded after a ruling is not bound by it; one in the ruling is.
  if (ruled && newest.conflict) return { figure: ruled, disputed: [] }
  // A figure outside the conflict came after it and settled it: an official one after estimates that differed.
  const open = newest.conflict && !newest.conflict.ruledObservationId ? newest.conflict.id : null
  const disputed = older.filter((row) => open !== null && row.conflict?.id === open && !sameFigure(row, newest))
  return { figure: bestEvidence(newest, older), disputed: distinctFigures(disputed) }
}

/** Of the rows that state the newest figure, one whose sentence is kept here: it can be shown, a citation cannot. */
function bestEvidence(newest: RecordedObservation, older: readonly RecordedObservation[]): RecordedObservation {
  if (newest.evidence.span) return newest
  return older.find((row) => row.evidence.span && sameFigure(row, newest) && row.estimated === newest.estimated && (row.of ?? newest.of) === row.of) ?? newest
}

const newestFirst = (a: RecordedObservation, b: RecordedObservation) =>
  b.vintage.localeCompare(a.vintage) || Number(a.estimated) - Number(b.estimated) || b.recordedAt.localeCompare(a.recordedAt)

/** Whether two rows state the same figure, whatever their source. */
export function sameFigure(a: Pick<Observation, 'value' | 'valueMax' | 'of'>, b: Pick<Observation, 'value' | 'valueMax' | 'of'>): boolean {
  return a.value === b.value && a.valueMax === b.valueMax && (a.of === b.of || a.of === null || b.of === null)
}

const distinctFigures = (rows: readonly Observation[]) =>
  rows.filter((row, index) => !rows.slice(0, index).some((earlier) => sameFigure(row, earlier)))
