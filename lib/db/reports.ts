import { createHash } from 'node:crypto'
import type { Candidate, Extraction } from '@/lib/extraction/candidate'
import type { IsoDate } from '@/lib/indicators/period'
import { recordAudit, SYSTEM, type Actor } from './audit'
import { prisma, type Transaction } from './client'
import { toDate, toIsoDate } from './columns'
import { Prisma } from './generated/client'

/** A source document as the pages show it. */
export interface Report {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  readonly addressUnknown: boolean
  /** Null where only the citation is kept. */
  readonly text: string | null
  readonly textSha256: string | null
  readonly fileName: string | null
  readonly sample: boolean
  readonly addedAt: string
}

/** A report in a list, with what stands in it. */
export interface ReportEntry extends Omit<Report, 'text' | 'textSha256' | 'addedAt' | 'addressUnknown'> {
  readonly hasText: boolean
  readonly observations: number
  readonly pending: number
  readonly candidates: number
}

/** What is known of a report beside its text. */
export interface ReportDetails {
  readonly fileName?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly publishedOn?: IsoDate
  readonly sample?: boolean
}

export type SavedReport =
  | { readonly status: 'added'; readonly id: string; readonly candidates: number }
  | { readonly status: 'known'; readonly id: string }

/**
 * Stores a report with its candidates, all pending, in one transaction. The
 * same canonical text is one report, also when two people bring it at once.
 * Step 2 of following a figure.
 *
 * @throws RangeError where the text is empty
 */
export async function saveReport(extraction: Extraction, details: ReportDetails, actor: Actor = SYSTEM): Promise<SavedReport> {
  const { text } = extraction
  if (text.trim() === '') throw new RangeError('a report without text')
  const textSha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  try {
    return await prisma.$transaction(async (transaction) => {
      const known = await transaction.report.findUnique({ where: { textSha256 }, select: { id: true } })
      if (known) return { status: 'known', id: known.id }
      return insertReport(transaction, extraction, details, textSha256, actor)
    })
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')) throw error
    const known = await prisma.report.findUnique({ where: { textSha256 }, select: { id: true } })
    if (!known) throw error
    return { status: 'known', id: known.id }
  }
}

async function insertReport(
  transaction: Transaction,
  extraction: Extraction,
  details: ReportDetails,
  textSha256: string,
  actor: Actor,
): Promise<SavedReport> {
  const { text, candidates } = extraction
  const publishedOn = details.publishedOn ?? extraction.publishedOn
  const { id } = await transaction.report.create({
    data: {
      title: (details.title ?? extraction.title ?? details.fileName ?? '').normalize('NFC').slice(0, 500),
      publisher: details.publisher?.normalize('NFC') ?? null,
      url: details.url ?? null,
      publishedOn: publishedOn ? toDate(publishedOn) : null,
      text,
      textLength: text.length,
      textSha256,
      fileName: details.fileName?.normalize('NFC') ?? null,
      sample: details.sample ?? false,
      addedById: actor.id,
    },
    select: { id: true },
  })
  await transaction.candidate.createMany({ data: candidates.map((candidate) => candidateColumns(id, candidate)) })
  await recordAudit(transaction, actor, 'report.import', { kind: 'report', id }, { textSha256, candidates: candidates.length })
  return { status: 'added', id, candidates: candidates.length }
}

const candidateColumns = (reportId: string, { span, area, indicator, period, ...rest }: Candidate) => ({
  reportId,
  role: rest.role,
  spanStart: span.start,
  spanEnd: span.end,
  quote: rest.quote,
  kind: rest.kind,
  areaName: area,
  areaSlug: rest.areaSlug,
  measure: rest.measure,
  indicatorCode: indicator,
  value: rest.value,
  valueMax: rest.valueMax,
  scale: rest.scale,
  of: rest.of,
  measureUnit: rest.measureUnit,
  periodFrom: period && toDate(period.from),
  periodTo: period && toDate(period.to),
  basis: rest.basis,
  estimated: rest.estimated,
  qualifier: rest.qualifier,
  implied: [...rest.implied],
  doubts: [...rest.doubts],
  rule: rest.rule,
  ruleVersion: rest.ruleVersion,
  confidence: rest.confidence.toFixed(2),
})

/** One report with its text, or null. */
export async function findReport(id: string): Promise<Report | null> {
  const row = await prisma.report.findUnique({ where: { id } })
  return (
    row && {
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      publishedOn: row.publishedOn && toIsoDate(row.publishedOn),
      addressUnknown: row.addressUnknown,
      text: row.text,
      textSha256: row.textSha256,
      fileName: row.fileName,
      sample: row.sample,
      addedAt: row.addedAt.toISOString(),
    }
  )
}

interface EntryRow extends Omit<ReportEntry, 'publishedOn'> { readonly publishedOn: Date | null }

/** All reports: those with their text first, then newest issue first, undated last. */
export async function listReports(): Promise<ReportEntry[]> {
  const rows = await prisma.$queryRaw<EntryRow[]>`
    SELECT r.id, r.title, r.publisher, r.url, r."publishedOn", r."fileName", r.sample, r.text IS NOT NULL AS "hasText",
      (SELECT count(*)::int FROM "Observation" o WHERE o."reportId" = r.id
        AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."observationId" = o.id)) AS observations,
      (SELECT count(*)::int FROM "Candidate" c WHERE c."reportId" = r.id AND c.decision = 'pending') AS pending,
      (SELECT count(*)::int FROM "Candidate" c WHERE c."reportId" = r.id) AS candidates
    FROM "Report" r
    ORDER BY r.text IS NULL, r."publishedOn" DESC NULLS LAST, r."addedAt" DESC, r.id`
  return rows.map((row) => ({ ...row, publishedOn: row.publishedOn && toIsoDate(row.publishedOn) }))
}
