import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Candidate, Extraction, Span, Statement } from '@/lib/extraction/candidate'
import { ENGINE_VERSION } from '@/lib/extraction/engine-version'
import type { IsoDate } from '@/lib/indicators/period'
import { recordAudit, SYSTEM, type Actor } from './audit'
import { prisma, type Transaction } from './client'
import { toDate, toIsoDate } from './columns'
import { Prisma } from './generated/client'
import { readRows } from './json-rows'
import { every, known, ofRealArea } from './known'

const { sql } = Prisma

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
  /** "txt", "docx", "pdf", …; null for text that was pasted, and for citations. */
  readonly format: string | null
  /** The encoding before Unicode that its letters were converted from; null for none. */
  readonly encoding: string | null
  /** Where each page or sheet of the file stands in the text; null where it has none. */
  readonly pages: readonly ReportPage[] | null
  /** What is to be known of how the text came about: "pages-without-text", … */
  readonly notes: readonly string[]
  readonly sample: boolean
  readonly addedAt: string
}

/** A page of a file, or a sheet by its name, numbered from 1. Offsets are into the report's text. */
export interface ReportPage extends Span {
  readonly number: number
  readonly name: string | null
}

/** A report in a list, with what stands in it. */
export interface ReportEntry extends Omit<Report, 'text' | 'textSha256' | 'addedAt' | 'addressUnknown' | 'format' | 'encoding' | 'pages' | 'notes'> {
  readonly hasText: boolean
  readonly observations: number
  readonly pending: number
  readonly candidates: number
  /** Slugs of the areas it has figures of. */
  readonly areas: readonly string[]
}

/** What is known of a report beside its text. */
export interface ReportDetails {
  readonly fileName?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly publishedOn?: IsoDate
  readonly sample?: boolean
  /** "txt", "docx", "pdf", …; left out for pasted text. */
  readonly format?: string
  /** The old encoding its letters were converted from. */
  readonly encoding?: string
  /** Where each page of the file stands in the canonical text. */
  readonly pages?: ReadonlyArray<Span & { readonly number: number; readonly name?: string | null }>
  /** What the reviewer should know of the file. */
  readonly notes?: readonly string[]
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
  const { text, candidates, statements } = extraction
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
      format: details.format ?? null,
      encoding: details.encoding ?? null,
      ...(details.pages && { pages: details.pages.map(({ number, start, end, name = null }) => ({ number, start, end, name: name?.normalize('NFC') ?? null })) }),
      notes: [...(details.notes ?? [])],
      sample: details.sample ?? false,
      addedById: actor.id,
    },
    select: { id: true },
  })
  await transaction.reading.create({ data: { reportId: id, number: 1, engineVersion: ENGINE_VERSION, status: 'approved' } })
  await transaction.candidate.createMany({ data: candidates.map((candidate) => candidateColumns(id, candidate)) })
  await transaction.statement.createMany({ data: statements.map((statement) => statementColumns(id, statement)) })
  await recordAudit(transaction, actor, 'report.import', { kind: 'report', id }, { textSha256, candidates: candidates.length })
  return { status: 'added', id, candidates: candidates.length }
}

/** A reading of a report as columns of its row. */
export const candidateColumns = (reportId: string, { span, area, indicator, period, ...rest }: Candidate) => ({
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
  origins: rest.origins as Prisma.InputJsonObject,
  alternatives: rest.alternatives.map(({ code, score }) => ({ code, score })),
  openPeriod: rest.openPeriod,
  doubts: [...rest.doubts],
  rule: rest.rule,
  ruleVersion: rest.ruleVersion,
  confidence: rest.confidence.toFixed(2),
})

/** A statement of a report as columns of its row. */
export const statementColumns = (reportId: string, { span, area, indicator, period, alternatives, confidence, implied, ...rest }: Statement) => ({
  ...rest,
  reportId,
  spanStart: span.start,
  spanEnd: span.end,
  areaName: area,
  indicatorCode: indicator,
  periodFrom: period && toDate(period.from),
  periodTo: period && toDate(period.to),
  implied: [...implied],
  alternatives: alternatives.map(({ code, score }) => ({ code, score })),
  confidence: confidence.toFixed(2),
})

/** As `insertReport` writes them; a report of before sheets had names has none. */
const storedPages = z.array(z.object({ number: z.number().int(), start: z.number().int(), end: z.number().int(), name: z.string().nullable().default(null) }))

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
      format: row.format,
      encoding: row.encoding,
      pages: row.pages === null ? null : storedPages.parse(row.pages),
      notes: row.notes,
      sample: row.sample,
      addedAt: row.addedAt.toISOString(),
    }
  )
}

/** Which reports are wanted; what is left out does not narrow. */
export interface ReportFilter {
  /** At most so many. */
  readonly limit?: number
  /** Only those kept with their text; with false, only citations. */
  readonly withText?: boolean
  /** Slug: with a figure of this area. */
  readonly area?: string
  /** Issued in this year. */
  readonly year?: number
  /** Words of title, publisher, file name or the areas of its figures; all of them, without regard to marks and capitals. */
  readonly search?: string
}

/** All reports: those with their text first, then newest issue first, undated last. */
export function listReports({ limit, withText, area, year, search }: ReportFilter = {}): Promise<ReportEntry[]> {
  const words = search?.split(/[\s\0]+/).filter(Boolean).slice(0, MOST_WORDS) ?? []
  const where = every([
    ...(withText === undefined ? [] : [withText ? sql`r.text IS NOT NULL` : sql`r.text IS NULL`]),
    ...(area ? [sql`EXISTS (SELECT FROM "Observation" o WHERE o."reportId" = r.id AND o."areaSlug" = ${area} AND ${known(undefined)})`] : []),
    ...(year === undefined ? [] : [sql`extract(year FROM r."publishedOn") = ${year}`]),
    ...words.map((word) => speaksOf(folded(sql`${word}::text`))),
  ])
  // Figures and readings are counted for the reports that are shown, not for all that are passed over.
  return readRows<ReportEntry>(sql`
    SELECT r.id, r.title, r.publisher, r.url, r."publishedOn", r."fileName", r.sample, r.text IS NOT NULL AS "hasText",
      figures.observations, figures.areas, readings.pending, readings.candidates
    FROM (SELECT r.* FROM "Report" r WHERE ${where} ORDER BY ${order} LIMIT ${limit ?? null}::int) r
      CROSS JOIN LATERAL (
        SELECT count(*) AS observations, coalesce(array_agg(DISTINCT o."areaSlug"), '{}') AS areas
        FROM "Observation" o WHERE o."reportId" = r.id AND ${known(undefined)}) figures
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE k.decision = 'pending') AS pending, count(*) AS candidates
        FROM "Candidate" k WHERE k."reportId" = r.id AND k.decision <> 'superseded') readings
    ORDER BY ${order}`)
}

const order = sql`r.text IS NULL, r."publishedOn" DESC NULLS LAST, r."addedAt" DESC, r.id`

const MOST_WORDS = 8

/** Whether a word stands in what is known of a report, or in the name of an area it has figures of. */
const speaksOf = (word: Prisma.Sql) => sql`(
  strpos(${folded(sql`concat_ws(' ', r.title, r.publisher, r."fileName")`)}, ${word}) > 0
  OR r.id IN (SELECT o."reportId" FROM "Observation" o
    WHERE o."areaSlug" = ANY (ARRAY(SELECT a.slug FROM "Area" a WHERE strpos(${folded(sql`a."fullName"`)}, ${word}) > 0)) AND ${known(undefined)}))`

/** Small letters without marks: "Hoàn Kiếm" is "hoan kiem", "Đống Đa" is "dong da". */
const folded = (text: Prisma.Sql) => sql`translate(regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`

/** What a list of reports can be narrowed by, with how many reports each has. */
export interface ReportFilters {
  /** Real areas with figures, by slug. */
  readonly areas: readonly { readonly slug: string; readonly reports: number }[]
  /** Years of issue, newest first. */
  readonly years: readonly { readonly year: number; readonly reports: number }[]
}

/** The areas and years that `listReports` finds something for. */
export async function listReportFilters(): Promise<ReportFilters> {
  const [filters] = await readRows<ReportFilters>(sql`
    SELECT
      (SELECT coalesce(json_agg(area), '[]') FROM (
        SELECT o."areaSlug" AS slug, count(DISTINCT o."reportId") AS reports FROM "Observation" o WHERE ${ofRealArea} AND ${known(undefined)} GROUP BY 1 ORDER BY 1) area) AS areas,
      (SELECT coalesce(json_agg(issue), '[]') FROM (
        SELECT extract(year FROM "publishedOn")::int AS year, count(*) AS reports FROM "Report" WHERE "publishedOn" IS NOT NULL GROUP BY 1 ORDER BY 1 DESC) issue) AS years`)
  if (!filters) throw new Error('filters without a row')
  return filters
}
