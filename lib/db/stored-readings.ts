import type { CandidateContent, StatementContent, Stored } from '@/lib/extraction/reread'
import type { Transaction } from './client'
import { toDecimalText, toDecimalTextOrNull, toPeriod } from './columns'
import type { Candidate, Statement } from './generated/client'

/** What is stored of a report's text, as a later reading is compared with it: pending and decided, not what a later reading replaced. */
export async function findStored(transaction: Transaction, reportId: string) {
  const [candidates, statements] = await Promise.all([
    transaction.candidate.findMany({ where: { reportId, decision: { not: 'superseded' } }, orderBy }),
    transaction.statement.findMany({ where: { reportId, decision: { not: 'superseded' } }, orderBy }),
  ])
  return { candidates: candidates.map(storedCandidate), statements: statements.map(storedStatement) }
}

const orderBy = [{ spanStart: 'asc' as const }, { spanEnd: 'asc' as const }, { id: 'asc' as const }]

/** A row as it was read, whatever was decided on it since. */
export const storedCandidate = (row: Candidate): Stored<CandidateContent> => ({
  ...sharedContent(row),
  role: row.role, kind: row.kind,
  value: toDecimalText(row.value), valueMax: toDecimalTextOrNull(row.valueMax), scale: toDecimalText(row.scale), of: toDecimalTextOrNull(row.of),
  measureUnit: row.measureUnit, estimated: row.estimated, qualifier: row.qualifier,
})

/** The same of a result without a figure. */
export const storedStatement = (row: Statement): Stored<StatementContent> => ({ ...sharedContent(row), sort: row.sort, direction: row.direction })

const sharedContent = (row: Candidate | Statement) => ({
  id: row.id,
  revision: row.revision,
  decided: row.decision !== 'pending',
  span: { start: row.spanStart, end: row.spanEnd },
  quote: row.quote,
  area: row.areaName,
  areaSlug: row.areaSlug,
  measure: row.measure,
  indicator: row.indicatorCode,
  period: row.periodFrom && row.periodTo ? toPeriod({ periodFrom: row.periodFrom, periodTo: row.periodTo }) : null,
  basis: row.basis,
})
