import type { ReadingContext } from '@/lib/extraction/candidate'
import { ENGINE_VERSION } from '@/lib/extraction/engine-version'
import { extract } from '@/lib/extraction/extract'
import { differenceOf, isEmpty, sameDifference, type Difference } from '@/lib/extraction/reread'
import { recordAudit } from './audit'
import { getReadingContext } from './catalogue'
import { prisma, type Transaction } from './client'
import { toIsoDate } from './columns'
import type { Reviewer } from './decisions'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { readDifference, writeDifference } from './reading-json'
import { findStored } from './stored-readings'

const { sql } = Prisma

// Reports that were read by older rules, or before words were learned, are read again here. What differs is kept as a
// proposal and changes nothing; reading-decisions.ts is where a person approves it.

/**
 * A report whose last reading is by older rules, or older than the last words
 * that were learned or taken back. What came as a workbook is no text to read.
 */
const outdated = sql`
  SELECT r.id FROM "Report" r
    JOIN LATERAL (SELECT "engineVersion", "readAt" FROM "Reading" WHERE "reportId" = r.id ORDER BY number DESC LIMIT 1) last ON true
  WHERE r.text IS NOT NULL AND (last."engineVersion" < ${ENGINE_VERSION}
      OR last."readAt" < (SELECT max(greatest("learnedAt", "revokedAt")) FROM "LearnedWords"))
    AND NOT EXISTS (SELECT FROM "Candidate" k WHERE k."reportId" = r.id AND k.rule LIKE 'workbook/%')`

/** How many reports would be read otherwise today, perhaps. */
export async function countOutdated(): Promise<number> {
  const [row] = await readRows<{ reports: number }>(sql`SELECT count(*) AS reports FROM (${outdated}) o`)
  return row?.reports ?? 0
}

export interface RereadBatch {
  /** Reports read in this batch. */
  readonly read: number
  /** Of them, those with a difference to approve. */
  readonly proposed: number
  /** Reports still to be read. */
  readonly remaining: number
}

/**
 * Reads some outdated reports again with the rules and words of today. A
 * difference is kept as a proposal in place of an undecided one; where nothing
 * differs, or only what a person has dismissed before, that alone is noted.
 *
 * @param most reports at once; a report takes some milliseconds
 * @param within milliseconds after which no further report is begun; one is read in any case
 */
export async function proposeRereadings(person: Reviewer, { most, within = Infinity }: { readonly most: number; readonly within?: number }): Promise<RereadBatch> {
  const found = await readRows<{ id: string }>(sql`${outdated} ORDER BY r."addedAt", r.id LIMIT ${most}::int`)
  const { read, proposed } = await rereadAll(found.map(({ id }) => id), within, person)
  return { read, proposed, remaining: await countOutdated() }
}

/** Reads one report again, outdated or not: after a proposal could not be approved. @returns whether there is a difference to approve */
export async function proposeRereading(reportId: string, person: Reviewer): Promise<boolean> {
  return (await rereadAll([reportId], Infinity, person)).proposed > 0
}

async function rereadAll(reportIds: readonly string[], within: number, person: Reviewer): Promise<Pick<RereadBatch, 'read' | 'proposed'>> {
  // Words learned while this goes on are of a later reading.
  const readAt = new Date()
  const context = reportIds.length > 0 ? await getReadingContext() : null
  let [read, proposed] = [0, 0]
  for (const id of reportIds) {
    if (!context || (read > 0 && Date.now() - readAt.getTime() > within)) break
    if ((await reread(id, context, readAt, person)) === 'proposed') proposed += 1
    read += 1
  }
  return { read, proposed }
}

async function reread(reportId: string, context: ReadingContext, readAt: Date, person: Reviewer): Promise<'proposed' | 'noted'> {
  const report = await prisma.report.findUnique({ where: { id: reportId }, select: { text: true, publishedOn: true } })
  if (!report?.text) return 'noted'
  const after = extract(report.text, { ...context, publishedOn: report.publishedOn && toIsoDate(report.publishedOn) })
  return prisma.$transaction(async (transaction) => {
    await lockReport(transaction, reportId)
    const difference = differenceOf(await findStored(transaction, reportId), after)
    return keepReading(transaction, { reportId, difference, readAt }, person)
  }, PATIENT)
}

/** On a machine that is busy the ordinary five seconds may pass between two statements. */
export const PATIENT = { maxWait: 10_000, timeout: 30_000 } as const

/** One reading of a report at a time is kept or approved; decisions on its candidates go on. */
export async function lockReport(transaction: Transaction, reportId: string): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM "Report" WHERE id = ${reportId} FOR NO KEY UPDATE`
}

interface Kept { readonly reportId: string; readonly difference: Difference; readonly readAt: Date }

async function keepReading(transaction: Transaction, { reportId, difference, readAt }: Kept, person: Reviewer): Promise<'proposed' | 'noted'> {
  const before = await transaction.reading.findMany({ where: { reportId }, orderBy: { number: 'desc' } })
  const dismissed = isEmpty(difference) ? null : await findDismissed(transaction, before, difference)
  const waiting = before.find(({ status }) => status === 'proposed')
  const columns = { reportId, number: (before[0]?.number ?? 0) + 1, engineVersion: ENGINE_VERSION, readAt, difference: writeDifference(difference) as unknown as Prisma.InputJsonObject }
  if (waiting) await transaction.reading.update({ where: { id: waiting.id }, data: { status: 'dismissed', decidedById: person.id, decidedAt: new Date() } })
  const decided =
    isEmpty(difference) ? { status: 'approved' as const, decidedById: person.id, decidedAt: new Date() }
    : dismissed ? { status: 'dismissed' as const, decidedById: dismissed.decidedById, decidedAt: dismissed.decidedAt }
    : { status: 'proposed' as const }
  const { id } = await transaction.reading.create({ data: { ...columns, ...decided }, select: { id: true } })
  if (waiting) await recordAudit(transaction, person, 'reading.replace', { kind: 'reading', id: waiting.id }, { by: id })
  if (decided.status !== 'proposed') return 'noted'
  await recordAudit(transaction, person, 'reading.propose', { kind: 'reading', id }, { reportId, number: columns.number, engineVersion: ENGINE_VERSION })
  return 'proposed'
}

type ReadingRow = Prisma.ReadingGetPayload<object>

/** The reading with the same difference that a person looked at and dismissed, if any; one that only gave way to a later one does not count. */
async function findDismissed(transaction: Transaction, before: readonly ReadingRow[], difference: Difference): Promise<ReadingRow | null> {
  const alike = before.filter(({ status, difference: json }) => {
    const kept = status === 'dismissed' ? readDifference(json) : null
    return kept !== null && sameDifference(kept, difference)
  })
  const events = await transaction.auditEvent.findMany({ where: { action: 'reading.dismiss', subjectId: { in: alike.map(({ id }) => id) } }, select: { subjectId: true } })
  return alike.find(({ id }) => events.some(({ subjectId }) => subjectId === id)) ?? null
}
