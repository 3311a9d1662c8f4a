import type { Decision, StatementDirection, StatementSort } from './generated/enums'
import type { Span } from '@/lib/extraction/candidate'
import type { Basis } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { IsoDate, Period } from '@/lib/indicators/period'
import { recordAudit } from './audit'
import { prisma, type Transaction } from './client'
import { toPeriod } from './columns'
import type { Reviewer } from './decisions'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { endOf } from './known'

const { sql } = Prisma

/** A result told without a figure, as pages show it. */
export interface StatementEntry {
  readonly id: string
  readonly reportId: string
  /** UTF-16 offsets into the report's text. */
  readonly span: Span
  readonly quote: string
  readonly sort: StatementSort
  /** Null for an announcement. */
  readonly direction: StatementDirection | null
  readonly areaName: string | null
  readonly areaSlug: string | null
  readonly measure: string
  readonly indicator: string | null
  readonly period: Period | null
  readonly basis: Basis
  readonly implied: readonly string[]
  readonly rule: string
  readonly ruleVersion: number
  readonly confidence: DecimalText
  readonly decision: Decision
  readonly revision: number
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

const decider = { decidedBy: { select: { name: true } } } satisfies Prisma.StatementInclude

/** All statements of a report but those that a later reading replaced, in order of their spans; with `decision` only those. */
export async function listStatements(reportId: string, decision?: Decision): Promise<StatementEntry[]> {
  const rows = await prisma.statement.findMany({
    where: { reportId, decision: decision ?? { not: 'superseded' } },
    include: decider,
    orderBy: [{ spanStart: 'asc' }, { spanEnd: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toEntry)
}

function toEntry(row: Prisma.StatementGetPayload<{ include: typeof decider }>): StatementEntry {
  const { id, reportId, spanStart, spanEnd, quote, sort, direction, areaName, areaSlug, measure, indicatorCode, periodFrom, periodTo, basis, implied, rule, ruleVersion, confidence, decision, revision, decidedBy, decidedAt } = row
  return {
    id, reportId, span: { start: spanStart, end: spanEnd }, quote, sort, direction, areaName, areaSlug, measure, indicator: indicatorCode,
    period: periodFrom && periodTo ? toPeriod({ periodFrom, periodTo }) : null, basis, implied, rule, ruleVersion, confidence: confidence.toFixed(2),
    decision, revision, decidedBy: decidedBy?.name ?? null, decidedAt: decidedAt?.toISOString() ?? null,
  }
}

/** A statement as the reviewer saw it. */
export interface SeenStatement {
  readonly id: string
  /** `revision` of the statement when the page was made. */
  readonly revision: number
}

export type StatementResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'unknown' }
  | { readonly ok: false; readonly reason: 'decided-meanwhile'; readonly decision: Decision; readonly by: string | null }

export type StatementDecision = 'accept' | 'reject' | 'undo'

/** What each decision makes of a statement; from accepted or rejected only a way back to pending leads. */
const BECOMES = { accept: 'accepted', reject: 'rejected', undo: 'pending' } as const satisfies Record<StatementDecision, Decision>

/**
 * A reviewer accepts a statement, rejects it, or takes either back: the row and the line of the audit trail are written
 * together or not at all. Of two reviewers at once the second is told what the first decided. What a later reading
 * replaced is past deciding.
 */
export async function decideStatement({ id, revision }: SeenStatement, decision: StatementDecision, reviewer: Reviewer): Promise<StatementResult> {
  return prisma.$transaction(async (transaction) => {
    const undo = decision === 'undo'
    const { count } = await transaction.statement.updateMany({
      where: { id, revision, decision: undo ? { in: ['accepted', 'rejected'] } : 'pending' },
      data: { decision: BECOMES[decision], decidedById: undo ? null : reviewer.id, decidedAt: undo ? null : new Date(), revision: { increment: 1 } },
    })
    if (count === 0) return refusal(transaction, id)
    await recordAudit(transaction, reviewer, `statement.${decision}`, { kind: 'statement', id }, { revision: revision + 1 })
    return { ok: true }
  })
}

async function refusal(transaction: Transaction, id: string): Promise<StatementResult> {
  const statement = await transaction.statement.findUnique({ where: { id }, include: decider })
  if (!statement) return { ok: false, reason: 'unknown' }
  return { ok: false, reason: 'decided-meanwhile', decision: statement.decision, by: statement.decidedBy?.name ?? null }
}

/** An area, indicator and period of which a source speaks without a figure, as a reviewer accepted it. */
export interface Mention {
  readonly indicator: string
  /** Slug. */
  readonly area: string
  readonly period: Period
  readonly reportId: string
  /** Of the first sentence of the report that says it. */
  readonly statementId: string
}

/**
 * Accepted statements whose indicator, area and period are known, announcements without a direction among them: what
 * coverage calls "no figure". Real areas only, by area, period and indicator, each once a report.
 *
 * @param options `asOf`: of reports issued (undated ones: brought in) by that day
 */
export async function listMentions({ asOf, area }: { readonly asOf?: IsoDate; readonly area?: string } = {}): Promise<Mention[]> {
  const out = asOf ? sql`AND coalesce(r."publishedOn" <= ${asOf}::date, r."addedAt" <= ${endOf(asOf)})` : Prisma.empty
  const rows = await readRows<Omit<Mention, 'period'> & Period>(sql`
    SELECT DISTINCT ON (s."areaSlug", s."periodTo", s."periodFrom", s."indicatorCode", s."reportId")
      s."areaSlug" AS area, s."periodTo" AS to, s."periodFrom" AS from, s."indicatorCode" AS indicator, s."reportId", s.id AS "statementId"
    FROM "Statement" s JOIN "Area" a ON a.slug = s."areaSlug" AND NOT a.invented JOIN "Report" r ON r.id = s."reportId"
    WHERE s.decision = 'accepted' AND s."indicatorCode" IS NOT NULL AND s."periodFrom" IS NOT NULL ${area === undefined ? Prisma.empty : sql`AND s."areaSlug" = ${area}`} ${out}
    ORDER BY s."areaSlug", s."periodTo", s."periodFrom", s."indicatorCode", s."reportId", s."spanStart", s.id`)
  return rows.map(({ from, to, ...row }) => ({ ...row, period: { from, to } }))
}
