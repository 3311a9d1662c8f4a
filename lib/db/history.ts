import type { Basis } from '@/lib/indicators/catalogue'
import { cellKey, currentCells, sameFigure, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import type { Period } from '@/lib/indicators/period'
import { Prisma } from './generated/client'
import { every } from './known'
import { readRecorded } from './recorded'

const { sql } = Prisma

/** A figure taken back: when (ISO), by whom, and why. */
export interface Withdrawal {
  readonly at: string
  readonly by: string
  readonly reason: string
}

/** What a person ruled where sources disagree: which figure holds, and why. */
export interface Ruling {
  readonly observationId: string
  readonly at: string
  readonly by: string
  readonly reason: string
}

/**
 * What has become of something said about a figure:
 * - current: it stands in the cell;
 * - agreeing: another source, or an estimate before, says the same as what stands;
 * - disputed: this, or the same from another source, stands beside the current one until a person rules;
 * - ruled-out: a ruling chose another;
 * - earlier: a later vintage took its place;
 * - withdrawn: taken back.
 */
export type Standing = 'current' | 'agreeing' | 'disputed' | 'ruled-out' | 'earlier' | 'withdrawn'

/** One thing that was said about a figure. */
export interface Vintage extends RecordedObservation {
  readonly standing: Standing
  readonly withdrawal: Withdrawal | null
  /** The ruling on the conflict it is part of. */
  readonly ruling: Ruling | null
}

/** A cell; without a basis, all bases of it. */
export interface CellPlace {
  readonly indicator: string
  readonly area: string
  readonly period: Period
  readonly basis?: Basis
}

interface Also {
  readonly withdrawals: Readonly<Record<string, Withdrawal>>
  readonly rulings: Readonly<Record<string, Ruling>>
}

/** By id of the observation, and by id of the conflict. Times as JavaScript writes them. */
const also = sql`,
  'withdrawals', (SELECT coalesce(json_object_agg(w."observationId", json_build_object('at', w."withdrawnAt", 'by', p.name, 'reason', w.reason)), '{}')
    FROM "Withdrawal" w JOIN "Person" p ON p.id = w."withdrawnById" WHERE w."observationId" IN (SELECT id FROM found)),
  'rulings', (SELECT coalesce(json_object_agg(c.id, json_build_object('observationId', c."ruledObservationId", 'at', c."ruledAt", 'by', p.name, 'reason', c.reason)), '{}')
    FROM "Conflict" c JOIN "Person" p ON p.id = c."ruledById"
    WHERE c.id IN (SELECT m."conflictId" FROM "ConflictMember" m WHERE m."observationId" IN (SELECT id FROM found)))`

/**
 * Everything that was ever said about one cell: every vintage of every source,
 * withdrawn ones too, with what became of it.
 *
 * @returns newest vintage first, of one day official before estimate; empty for a cell nothing was said about
 */
export async function listVintages({ indicator, area, period, basis }: CellPlace): Promise<Vintage[]> {
  const { recorded, withdrawals, rulings } = await readRecorded<Also>(every([
    sql`(o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo") = (${indicator}, ${area}, ${period.from}::date, ${period.to}::date)`,
    ...(basis ? [sql`o.basis = ${basis}::"Basis"`] : []),
  ]), { also })
  const cells = new Map(currentCells(recorded.filter(({ id }) => !withdrawals[id])).map((cell) => [cellKey(cell.figure), cell]))
  return recorded.sort(newestFirst).map((row) => ({
    ...row,
    standing: withdrawals[row.id] ? 'withdrawn' : standingIn(cells.get(cellKey(row)), row),
    withdrawal: withTime(withdrawals[row.id]),
    ruling: withTime(row.conflict ? rulings[row.conflict.id] : undefined),
  }))
}

const withTime = <Told extends { readonly at: string }>(told: Told | undefined): Told | null => (told ? { ...told, at: new Date(told.at).toISOString() } : null)

const newestFirst = (a: RecordedObservation, b: RecordedObservation) =>
  b.vintage.localeCompare(a.vintage) || Number(a.estimated) - Number(b.estimated) || b.recordedAt.localeCompare(a.recordedAt)

function standingIn(cell: Cell | undefined, row: RecordedObservation): Standing {
  if (cell?.figure.id === row.id) return 'current'
  if (cell && sameFigure(cell.figure, row)) return 'agreeing'
  if (cell?.disputed.some((other) => sameFigure(other, row))) return 'disputed'
  return row.conflict?.ruledObservationId ? 'ruled-out' : 'earlier'
}
