import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaName, IndicatorWords, ReadingContext } from '@/lib/extraction/candidate'

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds')

interface AreaRow { slug: string; name: string; kind: string; level?: string; valid_from?: string | null; valid_to?: string | null }
interface IndicatorRow { code: string; name_vi: string; kind: IndicatorWords['kind']; unit_of_measure: string; aliases?: string[] }

const readSeed = <Row>(name: string): Row[] => JSON.parse(readFileSync(join(SEEDS, name), 'utf8')) as Row[]

/** What the engine knows beside a text, from the seeds: no database is asked. */
export function seededContext(): ReadingContext {
  const named = (row: AreaRow, level: AreaName['level']): AreaName => ({
    slug: row.slug, name: row.name, level, kind: row.kind, validFrom: row.valid_from ?? null, validTo: row.valid_to ?? null,
  })
  return {
    areas: [...readSeed<AreaRow>('areas.json').map((row) => named(row, 'district')), ...readSeed<AreaRow>('communes.json').map((row) => named(row, 'commune'))],
    indicators: readSeed<IndicatorRow>('indicators.json').map((row) => ({ code: row.code, kind: row.kind, unitOfMeasure: row.unit_of_measure, names: [row.name_vi, ...(row.aliases ?? [])] })),
  }
}

/** Names of indicators by their codes, Vietnamese. */
export const indicatorNames = (): ReadonlyMap<string, string> => new Map(readSeed<IndicatorRow>('indicators.json').map(({ code, name_vi }) => [code, name_vi]))
