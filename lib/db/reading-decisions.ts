import type { Difference } from '@/lib/extraction/reread'
import { recordAudit } from './audit'
import { prisma, type Transaction } from './client'
import type { Reviewer } from './decisions'
import type { ReadingStatus } from './generated/enums'
import { readDifference } from './reading-json'
import { candidateColumns, statementColumns } from './reports'
import { lockReport, PATIENT } from './rereading'

export type ReadingDecision =
  | { readonly ok: true; readonly reportId: string }
  | { readonly ok: false; readonly reason: 'unknown' }
  /** Somebody was first, or a later reading took its place. */
  | { readonly ok: false; readonly reason: 'not-proposed'; readonly status: ReadingStatus; readonly by: string | null }
  /** A row it would touch was decided, or a decision taken back, since it was computed; or it is of another form. Nothing was changed. */
  | { readonly ok: false; readonly reason: 'outdated'; readonly reportId: string }

/** Takes the transaction back and says why. */
class Refused extends Error {
  constructor(readonly answer: Extract<ReadingDecision, { ok: false }>) {
    super(answer.reason)
  }
}

/**
 * A person approves what a later reading changes: pending rows that it removes
 * or changes are superseded, what it adds or makes of them is put beside, all
 * together or not at all. What was decided is not touched, and a row decided
 * since the difference was computed refuses the whole.
 */
export async function approveReading(id: string, person: Reviewer): Promise<ReadingDecision> {
  try {
    return await prisma.$transaction(async (transaction) => {
      const reading = await take(transaction, id, 'approved', person)
      const difference = readDifference(reading.difference)
      if (!difference) throw new Refused({ ok: false, reason: 'outdated', reportId: reading.reportId })
      const touched = await supersede(transaction, reading.reportId, difference, person)
      if (!touched) throw new Refused({ ok: false, reason: 'outdated', reportId: reading.reportId })
      await insertNew(transaction, reading, difference)
      await recordAudit(transaction, person, 'reading.approve', { kind: 'reading', id }, { reportId: reading.reportId, number: reading.number, ...countsOf(difference) })
      return { ok: true, reportId: reading.reportId }
    }, PATIENT)
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

/** A person leaves things as they are; the same difference is not proposed again. */
export async function dismissReading(id: string, person: Reviewer): Promise<ReadingDecision> {
  try {
    return await prisma.$transaction(async (transaction) => {
      const { reportId, number } = await take(transaction, id, 'dismissed', person)
      await recordAudit(transaction, person, 'reading.dismiss', { kind: 'reading', id }, { reportId, number })
      return { ok: true, reportId }
    }, PATIENT)
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

/** Moves a proposal on; of two persons the second waits at the report's lock, and is told. */
async function take(transaction: Transaction, id: string, status: 'approved' | 'dismissed', person: Reviewer) {
  const known = await transaction.reading.findUnique({ where: { id }, select: { reportId: true } })
  if (!known) throw new Refused({ ok: false, reason: 'unknown' })
  await lockReport(transaction, known.reportId)
  const { count } = await transaction.reading.updateMany({ where: { id, status: 'proposed' }, data: { status, decidedById: person.id, decidedAt: new Date() } })
  const reading = await transaction.reading.findUniqueOrThrow({ where: { id }, include: { decidedBy: { select: { name: true } } } })
  if (count === 0) throw new Refused({ ok: false, reason: 'not-proposed', status: reading.status, by: reading.decidedBy?.name ?? null })
  return reading
}

/** @returns whether all rows were as the difference knows them, those that are only shown among them */
async function supersede(transaction: Transaction, reportId: string, { candidates, statements }: Difference, person: Reviewer): Promise<boolean> {
  const data = { decision: 'superseded' as const, revision: { increment: 1 }, decidedById: person.id, decidedAt: new Date() }
  const rowsOf = ({ removed, changed }: Difference['candidates'] | Difference['statements']) => [...removed, ...changed].map(({ id, revision }) => ({ id, revision }))
  const [goneCandidates, goneStatements] = [rowsOf(candidates), rowsOf(statements)]
  const moved = [
    await transaction.candidate.updateMany({ where: { reportId, decision: 'pending', OR: goneCandidates }, data }),
    await transaction.statement.updateMany({ where: { reportId, decision: 'pending', OR: goneStatements }, data }),
  ]
  const shown = [
    await transaction.candidate.count({ where: { reportId, OR: candidates.decided.map(({ id, revision }) => ({ id, revision })) } }),
    await transaction.statement.count({ where: { reportId, OR: statements.decided.map(({ id, revision }) => ({ id, revision })) } }),
  ]
  return moved[0]?.count === goneCandidates.length && moved[1]?.count === goneStatements.length
    && shown[0] === candidates.decided.length && shown[1] === statements.decided.length
}

async function insertNew(transaction: Transaction, { reportId, number }: { readonly reportId: string; readonly number: number }, { candidates, statements }: Difference): Promise<void> {
  const now = <After>({ added, changed }: { readonly added: readonly After[]; readonly changed: ReadonlyArray<{ readonly after: After }> }) => [...added, ...changed.map(({ after }) => after)]
  await transaction.candidate.createMany({ data: now(candidates).map((read) => ({ ...candidateColumns(reportId, read), reading: number })) })
  await transaction.statement.createMany({ data: now(statements).map((read) => ({ ...statementColumns(reportId, read), reading: number })) })
}

const countsOf = ({ candidates, statements }: Difference) => ({
  added: candidates.added.length + statements.added.length,
  removed: candidates.removed.length + statements.removed.length,
  changed: candidates.changed.length + statements.changed.length,
})
