import type { CandidateContent, Difference, StatementContent, Stored } from '@/lib/extraction/reread'
import { prisma } from './client'
import { Prisma } from './generated/client'
import type { ReadingStatus } from './generated/enums'
import { readRows } from './json-rows'
import { readDifference } from './reading-json'
import { storedCandidate, storedStatement } from './stored-readings'

const { sql } = Prisma

/** A later reading of a report in a list, with how much it changes. */
export interface ReadingEntry {
  readonly id: string
  readonly reportId: string
  readonly title: string
  readonly status: ReadingStatus
  readonly engineVersion: number
  /** ISO with time. */
  readonly readAt: string
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

/** Later readings with a difference: those to decide on, or the last ones decided on, newest first. */
export async function listReadings({ proposed, limit = 100 }: { readonly proposed: boolean; readonly limit?: number }): Promise<ReadingEntry[]> {
  const count = (change: string) => sql`jsonb_array_length(d.difference #> ARRAY['candidates', ${change}::text]) + jsonb_array_length(d.difference #> ARRAY['statements', ${change}::text])`
  const rows = await readRows<ReadingEntry>(sql`
    SELECT * FROM (
      SELECT d.id, r.id AS "reportId", r.title, d.status, d."engineVersion", d."readAt", p.name AS "decidedBy", d."decidedAt",
        ${count('added')} AS added, ${count('removed')} AS removed, ${count('changed')} AS changed
      FROM "Reading" d JOIN "Report" r ON r.id = d."reportId" LEFT JOIN "Person" p ON p.id = d."decidedById"
      WHERE d.number > 1 AND ${proposed ? sql`d.status = 'proposed'` : sql`d.status <> 'proposed'`}) found
    WHERE added + removed + changed > 0
    ORDER BY coalesce("decidedAt", "readAt") DESC, id LIMIT ${limit}::int`)
  return rows.map((row) => ({ ...row, readAt: iso(row.readAt), decidedAt: row.decidedAt && iso(row.decidedAt) }))
}

const iso = (time: string) => new Date(time).toISOString()

/** How many differences wait for a person. */
export async function countProposed(): Promise<number> {
  return prisma.reading.count({ where: { status: 'proposed' } })
}

/** The difference of a report that waits for a person; null where none does. */
export async function findProposed(reportId: string): Promise<string | null> {
  return (await prisma.reading.findFirst({ where: { reportId, status: 'proposed' }, select: { id: true } }))?.id ?? null
}

/** A later reading with the text and the rows that its difference speaks of. */
export interface ReadingDetails {
  readonly id: string
  readonly number: number
  readonly status: ReadingStatus
  readonly engineVersion: number
  readonly readAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly report: { readonly id: string; readonly title: string; readonly text: string }
  /** Null where it was kept in a form that this program does not know. */
  readonly difference: Difference | null
  /** The rows named in the difference as they were read, by id. */
  readonly candidates: ReadonlyMap<string, Stored<CandidateContent>>
  readonly statements: ReadonlyMap<string, Stored<StatementContent>>
}

/** One later reading, whatever became of it; null for an unknown id or the reading that came with the report. */
export async function findReading(id: string): Promise<ReadingDetails | null> {
  const row = await prisma.reading.findUnique({ where: { id }, include: { report: true, decidedBy: { select: { name: true } } } })
  if (!row || row.number === 1 || row.report.text === null) return null
  const difference = readDifference(row.difference)
  const [candidates, statements] = await Promise.all([
    prisma.candidate.findMany({ where: { id: { in: idsOf(difference?.candidates) } } }),
    prisma.statement.findMany({ where: { id: { in: idsOf(difference?.statements) } } }),
  ])
  return {
    id, number: row.number, status: row.status, engineVersion: row.engineVersion, readAt: row.readAt.toISOString(),
    decidedBy: row.decidedBy?.name ?? null, decidedAt: row.decidedAt?.toISOString() ?? null,
    report: { id: row.reportId, title: row.report.title, text: row.report.text },
    difference,
    candidates: new Map(candidates.map((candidate) => [candidate.id, storedCandidate(candidate)])),
    statements: new Map(statements.map((statement) => [statement.id, storedStatement(statement)])),
  }
}

const idsOf = (changes: Difference['candidates'] | Difference['statements'] | undefined): string[] =>
  changes ? [...changes.removed, ...changes.changed, ...changes.decided].map(({ id }) => id) : []
