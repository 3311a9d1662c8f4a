import type { Candidate } from '@/lib/extraction/candidate'
import type { CandidateRole, Decision } from './generated/enums'
import type { Basis, IndicatorKind, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Period } from '@/lib/indicators/period'
import { prisma } from './client'
import { toDecimalText, toDecimalTextOrNull, toPeriod } from './columns'
import type { Prisma } from './generated/client'
import { readAlternatives, readOrigins } from './reading-json'

/** A candidate as the review page shows it. */
export interface CandidateEntry {
  readonly id: string
  readonly reportId: string
  readonly role: CandidateRole
  readonly span: { readonly start: number; readonly end: number }
  readonly quote: string
  readonly kind: IndicatorKind
  readonly areaName: string | null
  readonly areaSlug: string | null
  readonly measure: string
  readonly indicator: string | null
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly scale: DecimalText
  readonly of: DecimalText | null
  readonly measureUnit: string
  readonly period: Period | null
  readonly basis: Basis
  readonly estimated: boolean
  readonly qualifier: Qualifier | null
  readonly implied: readonly string[]
  /** For each implied field, where it comes from; empty for readings from before that was noted. */
  readonly origins: Candidate['origins']
  /** What the words may mean, best first. */
  readonly alternatives: Candidate['alternatives']
  /** Why `period` is null, where the rules say so. */
  readonly openPeriod: Candidate['openPeriod']
  /** Number of the reading of the report that it came with. */
  readonly reading: number
  readonly doubts: readonly string[]
  readonly rule: string
  readonly ruleVersion: number
  readonly confidence: DecimalText
  readonly decision: Decision
  readonly revision: number
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

const decider = { decidedBy: { select: { name: true } } } satisfies Prisma.CandidateInclude

/** All candidates of a report but those that a later reading replaced, in order of their spans. */
export async function listCandidates(reportId: string): Promise<CandidateEntry[]> {
  const rows = await prisma.candidate.findMany({
    where: { reportId, decision: { not: 'superseded' } },
    include: decider,
    orderBy: [{ spanStart: 'asc' }, { spanEnd: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toEntry)
}

const OPEN = ['not-stated', 'year-unknown', 'open-stretch', 'present-day'] as const satisfies readonly Candidate['openPeriod'][]

function toEntry(row: Prisma.CandidateGetPayload<{ include: typeof decider }>): CandidateEntry {
  const { spanStart, spanEnd, periodFrom, periodTo, indicatorCode, decidedById, ...rest } = row
  return {
    ...rest,
    span: { start: spanStart, end: spanEnd },
    indicator: indicatorCode,
    origins: readOrigins(row.origins),
    alternatives: readAlternatives(row.alternatives),
    openPeriod: OPEN.find((reason) => reason === row.openPeriod) ?? null,
    value: toDecimalText(row.value),
    valueMax: toDecimalTextOrNull(row.valueMax),
    scale: toDecimalText(row.scale),
    of: toDecimalTextOrNull(row.of),
    period: periodFrom && periodTo ? toPeriod({ periodFrom, periodTo }) : null,
    confidence: row.confidence.toFixed(2),
    decidedBy: row.decidedBy?.name ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }
}

/** How many candidates of a report await a decision. */
export async function countPending(reportId: string): Promise<number> {
  return prisma.candidate.count({ where: { reportId, decision: 'pending' } })
}
