import type { AreaName, IndicatorWords } from '@/lib/extraction/candidate'
import type { Area, Indicator, Theme } from '@/lib/indicators/catalogue'
import { prisma } from './client'
import { toIsoDate } from './columns'
import { Prisma, type Area as AreaRow, type Indicator as IndicatorRow } from './generated/client'
import { readRows } from './json-rows'

/** An area with its place on the tile map. */
export interface PlacedArea extends Area {
  readonly tile: { readonly column: number; readonly row: number } | null
}

const toArea = (row: AreaRow): PlacedArea => ({
  slug: row.slug,
  code: row.code,
  name: row.name,
  fullName: row.fullName,
  level: row.level,
  kind: row.kind,
  validFrom: row.validFrom && toIsoDate(row.validFrom),
  validTo: row.validTo && toIsoDate(row.validTo),
  tile: row.tileColumn === null || row.tileRow === null ? null : { column: row.tileColumn, row: row.tileRow },
})

const byName = new Intl.Collator('vi')

/** All areas, by Vietnamese order of their names. Invented areas of the samples only where a reviewer needs them. */
export async function listAreas({ withInvented = false } = {}): Promise<PlacedArea[]> {
  const rows = await prisma.area.findMany({ where: withInvented ? {} : { invented: false } })
  return rows.map(toArea).sort((a, b) => byName.compare(a.name, b.name) || a.slug.localeCompare(b.slug))
}

/** One area following another, seen from either. */
export interface AreaLink {
  readonly slug: string
  /** Whether the predecessor gave the successor its main part. */
  readonly main: boolean
  readonly certainty: 'high' | 'medium' | 'low'
  readonly note: string | null
}

/** An area with its centre, and what went before it and followed. */
export interface AreaWithPlace extends PlacedArea {
  /** Approximate, in degrees; null where it is not known. */
  readonly centre: { readonly latitude: number; readonly longitude: number } | null
  readonly predecessors: readonly AreaLink[]
  readonly successors: readonly AreaLink[]
}

/** `listAreas` with all that maps, suggestions and lives of areas need, in one query however many there are. Links by slug. */
export async function listAreasWithPlace(): Promise<AreaWithPlace[]> {
  const rows = await readRows<AreaWithPlace>(Prisma.sql`
    SELECT a.slug, a.code, a.name, a."fullName", a.level, a.kind, a."validFrom", a."validTo",
      CASE WHEN num_nulls(a."tileColumn", a."tileRow") = 0 THEN json_build_object('column', a."tileColumn", 'row', a."tileRow") END AS tile,
      CASE WHEN num_nulls(a.latitude, a.longitude) = 0 THEN json_build_object('latitude', a.latitude, 'longitude', a.longitude) END AS centre,
      coalesce(before.links, '[]') AS predecessors, coalesce(after.links, '[]') AS successors
    FROM "Area" a
      LEFT JOIN (SELECT "successorSlug" AS slug, ${linksTo(Prisma.sql`"predecessorSlug"`)} AS links FROM "AreaSuccession" GROUP BY 1) before ON before.slug = a.slug
      LEFT JOIN (SELECT "predecessorSlug" AS slug, ${linksTo(Prisma.sql`"successorSlug"`)} AS links FROM "AreaSuccession" GROUP BY 1) after ON after.slug = a.slug
    WHERE NOT a.invented`)
  return rows.sort((a, b) => byName.compare(a.name, b.name) || a.slug.localeCompare(b.slug))
}

/** Main parts first. */
const linksTo = (slug: Prisma.Sql) => Prisma.sql`
  json_agg(json_build_object('slug', ${slug}, 'main', main, 'certainty', certainty, 'note', note) ORDER BY main DESC, ${slug})`

/** Areas by slug, invented ones included. Unknown slugs are missing from the answer. */
export async function findAreas(slugs: readonly string[]): Promise<Map<string, PlacedArea>> {
  const rows = await prisma.area.findMany({ where: { slug: { in: [...slugs] } } })
  return new Map(rows.map((row) => [row.slug, toArea(row)]))
}

const toIndicator = ({ themeCode, ...row }: IndicatorRow): Indicator => ({
  code: row.code,
  nameVi: row.nameVi,
  nameEn: row.nameEn,
  theme: themeCode,
  kind: row.kind,
  unitOfMeasure: row.unitOfMeasure,
  decimals: row.decimals,
  direction: row.direction,
  comparability: row.comparability,
  definitionVi: row.definitionVi,
  definitionEn: row.definitionEn,
  objectVi: row.objectVi,
  objectEn: row.objectEn,
  family: row.family,
})

/** One indicator with the breaks of its series, or null for a code that is not in the catalogue. */
export async function findIndicator(code: string): Promise<Indicator | null> {
  const row = await prisma.indicator.findUnique({ where: { code }, include: { breaks: { orderBy: { firstDay: 'asc' } } } })
  return row && { ...toIndicator(row), breaks: row.breaks.map(({ firstDay, noteVi, noteEn }) => ({ firstDay: toIsoDate(firstDay), noteVi, noteEn })) }
}

/** A theme with its indicators and how much is known of each. */
export interface ThemeEntry extends Theme {
  readonly indicators: readonly (Indicator & { readonly observations: number; readonly areas: number })[]
}

interface Count { code: string; observations: number; areas: number }

/** The whole catalogue, by theme; within a theme the indicators known of most areas first. */
export async function listThemes(): Promise<ThemeEntry[]> {
  const [themes, counts] = await Promise.all([
    prisma.theme.findMany({ orderBy: { position: 'asc' }, include: { indicators: true } }),
    prisma.$queryRaw<Count[]>`
      SELECT o."indicatorCode" AS code, count(*)::int AS observations, count(DISTINCT o."areaSlug")::int AS areas
      FROM "Observation" o JOIN "Area" a ON a.slug = o."areaSlug" AND NOT a.invented
      WHERE NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."observationId" = o.id)
      GROUP BY 1`,
  ])
  const countOf = new Map(counts.map((count) => [count.code, count]))
  return themes.map(({ code, nameVi, nameEn, indicators }) => ({
    code,
    nameVi,
    nameEn,
    indicators: indicators
      .map((row) => ({ ...toIndicator(row), observations: countOf.get(row.code)?.observations ?? 0, areas: countOf.get(row.code)?.areas ?? 0 }))
      .sort((a, b) => b.areas - a.areas || byName.compare(a.nameVi, b.nameVi)),
  }))
}

/** All indicators with the breaks of their series, by Vietnamese order of their names. */
export async function listIndicators(): Promise<Indicator[]> {
  const rows = await readRows<Indicator>(Prisma.sql`
    SELECT i.code, i."nameVi", i."nameEn", i."themeCode" AS theme, i.kind, i."unitOfMeasure", i.decimals, i.direction, i.comparability,
      i."definitionVi", i."definitionEn", i."objectVi", i."objectEn", i.family, coalesce(b.breaks, '[]') AS breaks
    FROM "Indicator" i LEFT JOIN (
      SELECT "indicatorCode" AS code, json_agg(json_build_object('firstDay', "firstDay", 'noteVi', "noteVi", 'noteEn', "noteEn") ORDER BY "firstDay") AS breaks
      FROM "SeriesBreak" GROUP BY 1) b USING (code)`)
  return rows.sort((a, b) => byName.compare(a.nameVi, b.nameVi) || a.code.localeCompare(b.code))
}

/** The themes of the catalogue, in their order. */
export function listThemeNames(): Promise<Theme[]> {
  return readRows<Theme>(Prisma.sql`SELECT code, "nameVi", "nameEn" FROM "Theme" ORDER BY position`)
}

/** What the reading engine needs to know: names of areas, words of indicators, and what reviewers taught. */
export async function getReadingContext(): Promise<{ areas: AreaName[]; indicators: IndicatorWords[] }> {
  const [areas, indicators] = await Promise.all([
    prisma.area.findMany({ orderBy: { slug: 'asc' } }),
    prisma.indicator.findMany({ orderBy: { code: 'asc' }, include: { aliases: { orderBy: { words: 'asc' } }, learnedWords: { where: { revokedAt: null }, orderBy: { key: 'asc' } } } }),
  ])
  return {
    areas: areas.map(toArea),
    indicators: indicators.map(({ code, kind, unitOfMeasure, nameVi, aliases, learnedWords }) => ({
      code,
      kind,
      unitOfMeasure,
      names: [nameVi, ...aliases.map(({ words }) => words)],
      learned: learnedWords.map(({ key }) => key),
    })),
  }
}

/** An area with what went before it and what followed. */
export interface AreaLife {
  readonly area: PlacedArea
  readonly predecessors: readonly PlacedArea[]
  readonly successors: readonly PlacedArea[]
}

/** One area with its predecessors and successors, or null. */
export async function findAreaLife(slug: string): Promise<AreaLife | null> {
  const row = await prisma.area.findUnique({
    where: { slug },
    include: { predecessors: { include: { predecessor: true } }, successors: { include: { successor: true } } },
  })
  const sorted = (areas: readonly AreaRow[]) => areas.map(toArea).sort((a, b) => byName.compare(a.name, b.name))
  return row && {
    area: toArea(row),
    predecessors: sorted(row.predecessors.map(({ predecessor }) => predecessor)),
    successors: sorted(row.successors.map(({ successor }) => successor)),
  }
}

/** How many figures are known of each area, by slug; areas without any are missing. */
export async function countByArea(): Promise<Map<string, number>> {
  const rows = await prisma.observation.groupBy({ by: ['areaSlug'], where: { withdrawal: null }, _count: true })
  return new Map(rows.map(({ areaSlug, _count }) => [areaSlug, _count]))
}
