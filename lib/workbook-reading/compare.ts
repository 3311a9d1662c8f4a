import type { ColumnKey } from '@/lib/export/figure-sheet'
import type { Basis } from '@/lib/indicators/catalogue'
import { sameFigure, type Observation } from '@/lib/indicators/observation'
import { periodCode } from '@/lib/indicators/period'
import { checkConfirmation, type ConfirmedFigure } from '@/lib/review/confirmation'
import type { Proposal } from '@/lib/review/proposal'
import type { CellFault, RowFault } from './faults'
import { readAddedRow, readKnownRow, type Catalogue, type WrittenFigure } from './read-row'
import { addressOf, textOf, type ReadTables, type RowRead } from './rows'

/** A figure of the records by the id that a row has. */
export interface KnownFigure {
  readonly figure: Observation
  /** What stands in its cell now: itself, or what came after it. */
  readonly current: Observation
}

export interface Known extends Catalogue {
  readonly figures: ReadonlyMap<string, KnownFigure>
}

/** A row that says something else than the records, or something new. */
export interface Difference {
  /** Cells that say it: "Dữ liệu!H7". */
  readonly at: readonly string[]
  readonly proposal: Proposal
  /** The figure was replaced after the workbook was taken; what is there now. */
  readonly replacedBy: Observation | null
}

/** A workbook against the records. */
export interface WorkbookDifference {
  readonly unchanged: number
  readonly changed: readonly Difference[]
  readonly added: readonly Difference[]
  /** Figures that were in the workbook when it was taken: told, nothing is done about them. */
  readonly removed: readonly string[]
  /** Rows left as they were whose figure has since been replaced: nothing to do, but the workbook is old. */
  readonly outdated: readonly string[]
  /** Rows with a fault are in none of the lists above. */
  readonly faults: readonly CellFault[]
}

type Outcome =
  | { readonly kind: 'unchanged' } | { readonly kind: 'outdated'; readonly at: string }
  | { readonly kind: 'changed' | 'added'; readonly difference: Difference } | { readonly kind: 'faults'; readonly faults: readonly CellFault[] }

/**
 * What a person changed in a workbook: each row against the figure whose id it
 * has, rows without an id as new. A row in error is named by its cell and does
 * not keep the others back. A row copied from another still has its id: where
 * it names another area or period it is new.
 */
export function compareWorkbook({ rows, listed }: Pick<ReadTables, 'rows' | 'listed'>, known: Known): WorkbookDifference {
  const byId = rowsById(rows)
  const copies = new Set(copiedRows(byId, known))
  const bySheet = new Map([...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => [sheet, rows.filter((row) => row.sheet === sheet)]))
  const outcomes = rows.map((row) => judge(row, { known, copies, byId, bySheet }))
  const pick = <K extends Outcome['kind']>(kind: K) => outcomes.filter((outcome): outcome is Extract<Outcome, { kind: K }> => outcome.kind === kind)
  return {
    unchanged: pick('unchanged').length,
    changed: pick('changed').map(({ difference }) => difference),
    added: pick('added').map(({ difference }) => difference),
    removed: [...new Map(listed.filter(({ id }) => !byId.has(id)).map(({ id, words }) => [id, words])).values()],
    outdated: pick('outdated').map(({ at }) => at),
    faults: pick('faults').flatMap(({ faults }) => faults),
  }
}

interface Context {
  readonly known: Known
  readonly copies: ReadonlySet<RowRead>
  readonly byId: ReadonlyMap<string, readonly RowRead[]>
  readonly bySheet: ReadonlyMap<string, readonly RowRead[]>
}

function rowsById(rows: readonly RowRead[]): Map<string, RowRead[]> {
  const byId = new Map<string, RowRead[]>()
  for (const row of rows) {
    const id = textOf(row.cells.observation_id)
    if (id === '') continue
    const same = byId.get(id)
    if (same) same.push(row)
    else byId.set(id, [row])
  }
  return byId
}

function judge(row: RowRead, context: Context): Outcome {
  const id = textOf(row.cells.observation_id)
  if (id === '' || context.copies.has(row)) return judgeAdded(row, context)
  const found = context.known.figures.get(id)
  return found ? judgeKnown(row, found, context) : faults(row, [{ key: 'observation_id', reason: 'unknown-id' }])
}

function judgeKnown(row: RowRead, { figure, current }: KnownFigure, { known, copies, byId }: Context): Outcome {
  const read = readKnownRow(row, figure, known)
  if (!read.ok) return faults(row, read.faults)
  const { written, changed } = read
  const replacedBy = current.id === figure.id ? null : current
  if (changed.length === 0) return replacedBy ? { kind: 'outdated', at: addressOf(row, 'value') } : { kind: 'unchanged' }
  const checked = check(row, written)
  if (!checked.ok) return checked.outcome
  if (isSame(checked.figure, figure) || isSame(checked.figure, current)) return { kind: 'unchanged' }
  // A figure may stand in several sheets of a workbook. Changed in one of them it is one change; changed to two things it is none.
  for (const other of (byId.get(figure.id) ?? []).filter((each) => each !== row && !copies.has(each))) {
    const otherRead = readKnownRow(other, figure, known)
    if (!otherRead.ok || otherRead.changed.length === 0) continue
    const otherChecked = checkConfirmation(otherRead.written.confirmation, otherRead.written.indicator)
    if (!otherChecked.ok || !isSame(checked.figure, { ...figure, ...otherChecked.figure })) return faults(row, [{ key: 'observation_id', reason: 'id-twice', words: addressOf(other, 'observation_id') }])
    if ((byId.get(figure.id) ?? []).indexOf(other) < (byId.get(figure.id) ?? []).indexOf(row)) return { kind: 'unchanged' }
  }
  return { kind: 'changed', difference: { at: changed.map((key) => addressOf(row, key)), replacedBy, proposal: proposalOf('workbook/changed-cell', written, figure, known) } }
}

function judgeAdded(row: RowRead, { known, bySheet }: Context): Outcome {
  const read = readAddedRow(row, bySheet.get(row.sheet) ?? [], known)
  if (!read.ok) return faults(row, read.faults)
  const written = { ...read.written, confirmation: { ...read.written.confirmation, basis: usualBasis(read.written, known) } }
  const checked = check(row, written)
  if (!checked.ok) return checked.outcome
  const standing = [...known.figures.values()].find(({ current }) => isSame(checked.figure, current))
  return standing ? { kind: 'unchanged' } : { kind: 'added', difference: { at: [addressOf(row, 'value')], replacedBy: null, proposal: proposalOf('workbook/added-row', written, null, known) } }
}

/** What figures of the indicator are compared with, where they all are with the same. */
function usualBasis({ indicator }: WrittenFigure, { figures }: Known): Basis {
  const bases = new Set([...figures.values()].filter(({ figure }) => figure.indicator === indicator.code).map(({ figure }) => figure.basis))
  const [only] = bases
  return bases.size === 1 && only ? only : 'none'
}

const proposalOf = (rule: Proposal['rule'], { indicator, area, confirmation, periodKind }: WrittenFigure, before: Observation | null, { areas }: Known): Proposal =>
  ({ rule, indicator, area, confirmation, before, beforeArea: areas.find(({ slug }) => slug === before?.area)?.fullName ?? null, ...(periodKind && { periodKind }) })

/** Which column to look at for a fault that a check of the figure found. */
const COLUMN_OF = { indicator: 'indicator_code', area: 'area', periodFrom: 'period', periodTo: 'period', value: 'value', valueMax: 'value_to', of: 'of' } as const

function check(row: RowRead, { indicator, confirmation }: WrittenFigure): { readonly ok: true; readonly figure: ConfirmedFigure } | { readonly ok: false; readonly outcome: Outcome } {
  const checked = checkConfirmation(confirmation, indicator)
  return checked.ok ? checked : { ok: false, outcome: faults(row, checked.faults.map(({ field, reason }) => ({ key: COLUMN_OF[field], reason }))) }
}

const faults = (row: RowRead, found: readonly RowFault[]): Outcome => ({ kind: 'faults', faults: found.map(({ key, reason, words }) => ({ at: addressOf(row, key), reason, words: words ?? textOf(row.cells[key]) })) })

const isSame = (written: ConfirmedFigure, figure: Observation) =>
  written.indicator === figure.indicator && written.area === figure.area && periodCode(written.period) === periodCode(figure.period) && written.estimated === figure.estimated
  && sameFigure({ ...written, of: written.of ?? figure.of }, figure)

/** Of rows with one id those that name another area or period than its figure: people copy a row to write a new one. */
function copiedRows(byId: ReadonlyMap<string, readonly RowRead[]>, known: Known): RowRead[] {
  const moved: readonly ColumnKey[] = ['area', 'area_code', 'period', 'period_sdmx', 'indicator', 'indicator_code']
  return [...byId].flatMap(([id, same]) => {
    const found = known.figures.get(id)
    if (!found || same.length < 2) return []
    return same.filter((row) => {
      const read = readKnownRow(row, found.figure, known)
      return read.ok && read.changed.some((key) => moved.includes(key))
    })
  })
}
