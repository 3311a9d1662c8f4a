import { z } from 'zod'
import { periodCode, periodKind, type PeriodKind } from '@/lib/indicators/period'
import { prisma } from './client'
import { toDate } from './columns'
import { AreaKind, Basis, Certainty, Comparability, Direction, IndicatorKind, Qualifier } from './generated/enums'

// The shapes of the files in seeds/, checked here so that a faulty row is named
// before anything is written.

const isoDate = z.iso.date()
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)

const district = z.object({
  code: z.string(), slug: z.string(), name: z.string(), full_name_vi: z.string(), kind: z.enum(AreaKind),
  centroid: z.object({ lat: z.number(), lon: z.number() }), tile: z.object({ col: z.int(), row: z.int() }), valid_to: isoDate,
})
const commune = z.object({
  slug: z.string(), name: z.string(), full_name_vi: z.string(), kind: z.enum(AreaKind), valid_from: isoDate,
  predecessors: z.array(z.object({ slug: z.string(), confidence: z.enum(Certainty), main: z.boolean(), note: z.string().optional() })),
})
const sampleArea = z.object({ slug: z.string(), name: z.string(), full_name_vi: z.string(), kind: z.enum(AreaKind) })

/** Areas: the city, its districts to 2025, the wards and communes that followed, and the invented ones of the samples. */
export async function seedAreas(districtRows: unknown, communeRows: unknown, sampleRows: unknown): Promise<void> {
  const districts = z.array(district).parse(districtRows)
  const communes = z.array(commune).parse(communeRows)
  const samples = z.array(sampleArea).parse(sampleRows)
  await prisma.$transaction([
    prisma.area.createMany({
      skipDuplicates: true,
      data: [
        // 01 is the statistics office's code of the city.
        { slug: 'ha-noi', code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', level: 'city', kind: 'thanh_pho' },
        ...districts.map((area) => ({
          slug: area.slug, code: area.code, name: area.name, fullName: area.full_name_vi, level: 'district' as const, kind: area.kind,
          validTo: toDate(area.valid_to), tileColumn: area.tile.col, tileRow: area.tile.row,
          latitude: area.centroid.lat, longitude: area.centroid.lon,
        })),
        ...communes.map((area) => ({
          slug: area.slug, name: area.name, fullName: area.full_name_vi, level: 'commune' as const, kind: area.kind, validFrom: toDate(area.valid_from),
        })),
        ...samples.map((area) => ({
          slug: area.slug, name: area.name, fullName: area.full_name_vi, level: 'district' as const, kind: area.kind, invented: true,
        })),
      ],
    }),
    prisma.areaSuccession.createMany({
      skipDuplicates: true,
      data: communes.flatMap((area) =>
        area.predecessors.map(({ slug, confidence, main, note }) => ({
          predecessorSlug: slug, successorSlug: area.slug, main, certainty: confidence, note: note ?? null,
        })),
      ),
    }),
  ])
}

const theme = z.object({ code: z.string(), name_vi: z.string(), name_en: z.string(), order: z.int() })
const indicator = z.object({
  code: z.string(), name_vi: z.string(), name_en: z.string(), theme: z.string(), kind: z.enum(IndicatorKind), unit_of_measure: z.string(),
  decimals: z.int(), direction: z.enum(Direction), comparability: z.enum(Comparability),
  definition_vi: z.string(), definition_en: z.string(), object_vi: z.string(), object_en: z.string(), family: z.string(), aliases: z.array(z.string()),
})

const seriesBreak = z.object({ indicator: z.string(), first_day: isoDate, note_vi: z.string(), note_en: z.string() })

/** Themes, indicators, the words for them, and where their series break. */
export async function seedCatalogue(themeRows: unknown, indicatorRows: unknown, breakRows: unknown): Promise<void> {
  const themes = z.array(theme).parse(themeRows)
  const indicators = z.array(indicator).parse(indicatorRows)
  const breaks = z.array(seriesBreak).parse(breakRows)
  await prisma.$transaction([
    prisma.theme.createMany({
      skipDuplicates: true,
      data: themes.map((row) => ({ code: row.code, nameVi: row.name_vi, nameEn: row.name_en, position: row.order })),
    }),
    prisma.indicator.createMany({
      skipDuplicates: true,
      data: indicators.map((row) => ({
        code: row.code, nameVi: row.name_vi, nameEn: row.name_en, themeCode: row.theme, kind: row.kind, unitOfMeasure: row.unit_of_measure,
        decimals: row.decimals, direction: row.direction, comparability: row.comparability,
        definitionVi: row.definition_vi, definitionEn: row.definition_en, objectVi: row.object_vi, objectEn: row.object_en, family: row.family,
      })),
    }),
    fillObjects(indicators),
    prisma.indicatorAlias.createMany({
      skipDuplicates: true,
      data: indicators.flatMap((row) => row.aliases.map((words) => ({ indicatorCode: row.code, words }))),
    }),
    prisma.seriesBreak.createMany({
      skipDuplicates: true,
      data: breaks.map((row) => ({ indicatorCode: row.indicator, firstDay: toDate(row.first_day), noteVi: row.note_vi, noteEn: row.note_en })),
    }),
  ])
}

/** Indicators older than their object and family hold what the migration put there. It gives way to the seeds, a person's words do not. */
const fillObjects = (indicators: readonly z.infer<typeof indicator>[]) => prisma.$executeRaw`
  UPDATE "Indicator" AS old SET "objectVi" = seed.object_vi, "objectEn" = seed.object_en, family = seed.family
  FROM jsonb_to_recordset(${JSON.stringify(indicators)}::jsonb) AS seed(code text, object_vi text, object_en text, family text)
  WHERE old.code = seed.code AND old."objectVi" = old."nameVi" AND old."objectEn" = old."nameEn" AND old.family = old.code`

const source = z.object({
  id: z.string(), url: z.string().nullable(), publisher: z.string().nullable(), title: z.string().nullable(), published: isoDate.nullable(),
  address_unknown: z.boolean().optional(),
})
const observation = z.object({
  id: z.string(), source: z.string(), area: z.string(), indicator: z.string(), value: decimal, of: decimal.nullable(),
  period: z.object({ from: isoDate, to: isoDate }), period_kind: z.string(), basis: z.enum(Basis).nullable(), estimated: z.boolean(),
  fragment: z.string(), qualifier: z.enum(Qualifier).nullish(), derived: z.boolean().optional(), period_basis: z.string().optional(), note: z.string().nullish(), note_vi: z.string().nullish(),
})
const conflict = z.object({ area: z.string(), indicator: z.string(), period: z.object({ from: isoDate, to: isoDate }), observations: z.array(z.string()).min(2) })

// The day on which the facts were collected: an undated source was public by then, and nothing more is known.
const COLLECTED_ON = '2026-11-22'

/** Cited figures with their sources, and the conflicts among them, in one transaction. */
export async function seedFigures(sourceRows: unknown, observationRows: unknown, conflictRows: unknown): Promise<void> {
  const sources = z.array(source).parse(sourceRows)
  const observations = z.array(observation).parse(observationRows)
  const conflicts = z.array(conflict).parse(conflictRows)
  const published = new Map(sources.map((row) => [row.id, row.published]))
  const basisOf = new Map(observations.map((row) => [row.id, row.basis ?? 'none']))
  const idOf = (row: z.infer<typeof conflict>) => `${row.area}.${row.indicator}.${periodCode(row.period)}`
  await prisma.$transaction([
    prisma.report.createMany({
      skipDuplicates: true,
      data: sources.map((row) => ({
        id: row.id, url: row.url, publisher: row.publisher, title: row.title ?? row.publisher ?? row.url ?? row.id,
        publishedOn: row.published && toDate(row.published), addressUnknown: row.address_unknown ?? false,
      })),
    }),
    prisma.observation.createMany({
      skipDuplicates: true,
      data: numberEditions(observations).map(({ row, edition }) => ({
        id: row.id, indicatorCode: row.indicator, areaSlug: row.area, periodFrom: toDate(row.period.from), periodTo: toDate(row.period.to),
        period: periodCode(row.period), periodKind: seededKind(row), basis: row.basis ?? 'none', value: row.value, of: row.of,
        status: row.estimated ? ('estimated' as const) : ('official' as const), derived: row.derived ?? false, qualifier: row.qualifier ?? null,
        vintage: toDate(published.get(row.source) ?? COLLECTED_ON), edition, reportId: row.source, quote: row.fragment,
        periodOfReport: row.period_basis === 'reporting', note: row.note_vi ?? row.note ?? null,
      })),
    }),
    prisma.conflict.createMany({
      skipDuplicates: true,
      data: conflicts.map((row) => ({
        id: idOf(row), indicatorCode: row.indicator, areaSlug: row.area, periodFrom: toDate(row.period.from), periodTo: toDate(row.period.to),
        basis: basisOf.get(row.observations[0] ?? '') ?? 'none',
      })),
    }),
    prisma.conflictMember.createMany({
      skipDuplicates: true,
      data: conflicts.flatMap((row) => row.observations.map((observationId) => ({ conflictId: idOf(row), observationId }))),
    }),
  ])
}

/** The dates give the kind, except that a stock at a date is said, and a period over odd days counts as "to date". */
function seededKind(row: z.infer<typeof observation>): PeriodKind {
  return row.period_kind === 'snapshot' ? 'snapshot' : row.period_kind === 'multi_year' ? 'multi_year' : periodKind(row.period)
}

/** Figures of one cell from one source: the first is edition 1, the next 2. */
function numberEditions(rows: readonly z.infer<typeof observation>[]) {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const cell = [row.indicator, row.area, row.period.from, row.period.to, row.basis, row.source].join('|')
    const edition = (seen.get(cell) ?? 0) + 1
    seen.set(cell, edition)
    return { row, edition }
  })
}
