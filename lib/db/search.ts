import type { AreaLevel } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { prisma } from './client'
import { toIsoDate } from './columns'

/** An area as it is searched for. */
export interface AreaWords {
  readonly slug: string
  /** Bare name: "Hoàn Kiếm". */
  readonly name: string
  readonly fullName: string
  readonly level: AreaLevel
  readonly code: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  /** How many figures are known of it. */
  readonly figures: number
}

/** An indicator as it is searched for. */
export interface IndicatorSearchWords {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  readonly themeVi: string
  readonly themeEn: string
  /** As reports call it, lower case. */
  readonly aliases: readonly string[]
  readonly figures: number
}

/** A report or cited page as it is searched for. */
export interface ReportWords {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly publishedOn: IsoDate | null
  /** Whether its text is kept here. */
  readonly hasText: boolean
  readonly sample: boolean
}

/** Everything that can be searched for. */
export interface SearchWords {
  readonly areas: readonly AreaWords[]
  readonly indicators: readonly IndicatorSearchWords[]
  readonly reports: readonly ReportWords[]
}

/** The words of all real areas, indicators and reports, in no order that means anything. Three questions, however many there are. */
export async function listSearchWords(): Promise<SearchWords> {
  const [areas, indicators, reports] = await Promise.all([listAreaWords(), listIndicatorWords(), listReportWords()])
  return { areas, indicators, reports }
}

type Dated<Row, Key extends keyof Row> = Omit<Row, Key> & Readonly<Record<Key, Date | null>>

const day = (date: Date | null) => date && toIsoDate(date)

async function listAreaWords(): Promise<AreaWords[]> {
  const rows = await prisma.$queryRaw<Dated<AreaWords, 'validFrom' | 'validTo'>[]>`
    SELECT a.slug, a.name, a."fullName", a.level::text AS level, a.code, a."validFrom", a."validTo", coalesce(known.figures, 0) AS figures
    FROM "Area" a LEFT JOIN (
      SELECT o."areaSlug", count(*)::int AS figures FROM "Observation" o
      WHERE NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."observationId" = o.id) GROUP BY 1
    ) known ON known."areaSlug" = a.slug
    WHERE NOT a.invented ORDER BY a.slug`
  return rows.map((row) => ({ ...row, validFrom: day(row.validFrom), validTo: day(row.validTo) }))
}

/** Figures of invented areas are not counted: no page of the indicator shows them. */
function listIndicatorWords(): Promise<IndicatorSearchWords[]> {
  return prisma.$queryRaw<IndicatorSearchWords[]>`
    SELECT i.code, i."nameVi", i."nameEn", t."nameVi" AS "themeVi", t."nameEn" AS "themeEn",
      ARRAY(SELECT words FROM "IndicatorAlias" WHERE "indicatorCode" = i.code ORDER BY words) AS aliases,
      coalesce(known.figures, 0) AS figures
    FROM "Indicator" i JOIN "Theme" t ON t.code = i."themeCode" LEFT JOIN (
      SELECT o."indicatorCode", count(*)::int AS figures FROM "Observation" o JOIN "Area" a ON a.slug = o."areaSlug" AND NOT a.invented
      WHERE NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."observationId" = o.id) GROUP BY 1
    ) known ON known."indicatorCode" = i.code
    ORDER BY i.code`
}

async function listReportWords(): Promise<ReportWords[]> {
  const rows = await prisma.$queryRaw<Dated<ReportWords, 'publishedOn'>[]>`
    SELECT id, title, publisher, "publishedOn", text IS NOT NULL AS "hasText", sample FROM "Report"
    ORDER BY "publishedOn" DESC NULLS LAST, id`
  return rows.map((row) => ({ ...row, publishedOn: day(row.publishedOn) }))
}
