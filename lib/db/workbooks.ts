import { sameFigure, type Observation } from '@/lib/indicators/observation'
import { reportProposals, type Proposal } from '@/lib/review/proposal'
import type { Actor } from './audit'
import { findObservations } from './observations'
import { saveReport, type SavedReport } from './reports'

/** A figure by the id that a workbook has of it, and what stands in its cell now. */
export interface WrittenObservation {
  readonly figure: Observation
  /** Itself while it is in force or in dispute; else what came after it. */
  readonly current: Observation
}

/**
 * The figures that a workbook was made from, by id.
 *
 * @param ids as they stand in its cells: unknown and withdrawn ones are missing from the answer
 */
export async function findWritten(ids: readonly string[]): Promise<ReadonlyMap<string, WrittenObservation>> {
  const found = await findObservations([...new Set(ids)])
  return new Map(found.map(({ cell, ...figure }) => {
    const inForce = [cell.figure, ...cell.disputed].some((other) => other.id === figure.id || (sameFigure(other, figure) && other.estimated === figure.estimated))
    return [figure.id, { figure, current: inForce ? figure : cell.figure }]
  }))
}

/**
 * Sends what a person wrote into a workbook to review: a report whose text is
 * a line for each figure, and a pending candidate for each line. The same
 * changes brought again are the report that is there.
 *
 * @param proposals at least one, checked
 */
export function saveProposals(proposals: readonly Proposal[], details: { readonly fileName: string; readonly title: string }, actor: Actor): Promise<SavedReport> {
  return saveReport(reportProposals(proposals), details, actor)
}
