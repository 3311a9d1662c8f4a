import { cellKey, currentCells, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'
import { prisma } from './client'
import { toDate, toDecimalText, toDecimalTextOrNull, toIsoDate, toPeriod } from './columns'
import type { Prisma } from './generated/client'

/** Which figures are wanted; what is left out does not narrow. */
export interface ObservationFilter {
  readonly indicator?: string
  readonly areas?: readonly string[]
  readonly reportId?: string
  /** Periods that end on or after this day. */
  readonly from?: IsoDate
  /** Periods that end on or before this day. */
  readonly to?: IsoDate
  /** What was known on this day, instead of what is known now. */
  readonly asOf?: IsoDate
}

const evidence = {
  report: { select: { id: true, title: true, publisher: true, url: true, publishedOn: true } },
  candidate: { select: { rule: true, ruleVersion: true } },
  recordedBy: { select: { name: true } },
  conflicts: { select: { conflict: { select: { id: true, ruledObservationId: true, ruledAt: true } } } },
} satisfies Prisma.ObservationInclude

type Row = Prisma.ObservationGetPayload<{ include: typeof evidence }>

/**
 * Figures as the records hold them, withdrawn ones left out, in order of area
 * and period. Figures of invented areas come only when their area is asked for.
 * Step 4 of following a figure.
 */
export async function listRecorded(filter: ObservationFilter): Promise<RecordedObservation[]> {
  const { indicator, areas, reportId, from, to, asOf } = filter
  const rows = await prisma.observation.findMany({
    where: {
      ...(indicator && { indicatorCode: indicator }),
      ...(areas ? { areaSlug: { in: [...areas] } } : reportId ? {} : { area: { invented: false } }),
      ...(reportId && { reportId }),
      periodTo: { ...(from && { gte: toDate(from) }), ...(to && { lte: toDate(to) }) },
      ...(asOf
        ? { vintage: { lte: toDate(asOf) }, OR: [{ withdrawal: null }, { withdrawal: { withdrawnAt: { gt: endOf(asOf) } } }] }
        : { withdrawal: null }),
    },
    include: { ...evidence, withdrawal: { select: { observationId: true } } },
    orderBy: [{ areaSlug: 'asc' }, { periodTo: 'asc' }, { periodFrom: 'asc' }, { id: 'asc' }],
  })
  const recorded = rows.map((row) => toRecorded(row, asOf))
  if (!asOf) return recorded
  const stoodThen = new Set(recorded.filter((_, index) => rows[index]?.withdrawal).map(correctionKey))
  return recorded.filter((row, index) => rows[index]?.withdrawal || row.recordedAt <= endOf(asOf).toISOString() || !stoodThen.has(correctionKey(row)))
}

/** A figure put right takes the place of the one taken back: on the days before, it was the other that was known. */
const correctionKey = (row: RecordedObservation) => `${cellKey(row)}|${row.evidence.reportId}`

/** What stands in each cell: `listRecorded`, newest vintage of each, disputes beside it. */
export async function listCells(filter: ObservationFilter): Promise<Cell[]> {
  return currentCells(await listRecorded(filter))
}

/** The last moment of a day where the reports are written. */
const endOf = (day: IsoDate) => new Date(`${day}T23:59:59.999+07:00`)

function toRecorded(row: Row, asOf: IsoDate | undefined): RecordedObservation {
  const conflict = row.conflicts[0]?.conflict ?? null
  const ruled = conflict?.ruledAt && (!asOf || conflict.ruledAt <= endOf(asOf))
  return {
    id: row.id,
    indicator: row.indicatorCode,
    area: row.areaSlug,
    period: toPeriod(row),
    periodKind: row.periodKind,
    basis: row.basis,
    value: toDecimalText(row.value),
    valueMax: toDecimalTextOrNull(row.valueMax),
    of: toDecimalTextOrNull(row.of),
    estimated: row.status === 'estimated',
    derived: row.derived,
    qualifier: row.qualifier,
    vintage: toIsoDate(row.vintage),
    periodOfReport: row.periodOfReport,
    note: row.note,
    evidence: toEvidence(row),
    recordedAt: row.recordedAt.toISOString(),
    conflict: conflict && { id: conflict.id, ruledObservationId: ruled ? conflict.ruledObservationId : null },
  }
}

function toEvidence({ report, candidate, recordedBy, ...row }: Row): RecordedObservation['evidence'] {
  return {
    reportId: report.id,
    title: report.title,
    publisher: report.publisher,
    url: report.url,
    publishedOn: report.publishedOn && toIsoDate(report.publishedOn),
    quote: row.quote,
    span: row.spanStart === null || row.spanEnd === null ? null : { start: row.spanStart, end: row.spanEnd },
    rule: candidate && `${candidate.rule}@${candidate.ruleVersion}`,
    acceptedBy: recordedBy?.name ?? null,
    acceptedOn: recordedBy ? toIsoDate(row.recordedAt) : null,
  }
}
