import type { Prisma } from './generated/client'
import { prisma, type Transaction } from './client'

/** Who acts: a signed-in person, or the system itself (id null). */
export interface Actor {
  readonly id: string | null
  readonly name: string
}

export const SYSTEM: Actor = { id: null, name: 'system' }

export type AuditAction =
  | 'report.import' | 'candidate.accept' | 'candidate.reject' | 'candidate.undo' | 'conflict.open'
  | 'words.learn' | 'words.revoke' | 'indicator.add' | 'reading.propose' | 'reading.replace' | 'reading.approve' | 'reading.dismiss'
  | 'statement.accept' | 'statement.reject' | 'statement.undo'
  | 'person.create' | 'person.password' | 'sign-in' | 'sign-in.fail' | 'sign-out'

/** Writes a line of the audit trail, in the transaction of what it tells. */
export async function recordAudit(
  transaction: Transaction,
  actor: Actor,
  action: AuditAction,
  subject: { readonly kind: string; readonly id: string },
  details: Prisma.InputJsonObject = {},
): Promise<void> {
  await transaction.auditEvent.create({
    data: { actorId: actor.id, actorName: actor.name, action, subject: subject.kind, subjectId: subject.id, details },
  })
}

/** How often an action befell a subject since a moment. */
export async function countAudit(action: AuditAction, subjectId: string, since: Date): Promise<number> {
  return prisma.auditEvent.count({ where: { action, subjectId, at: { gte: since } } })
}

/** Writes a single line, outside any other change. */
export async function appendAudit(...line: Parameters<typeof recordAudit> extends [Transaction, ...infer Rest] ? Rest : never) {
  await prisma.$transaction((transaction) => recordAudit(transaction, ...line))
}
