import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AreaName, IndicatorWords, ReadingContext } from './candidate'

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds')
const rows = <Row>(name: string): Row[] => JSON.parse(readFileSync(join(SEEDS, name), 'utf8')) as Row[]

interface AreaRow { readonly slug: string; readonly name: string; readonly kind: string; readonly valid_from?: string | null; readonly valid_to?: string | null }
interface IndicatorRow { readonly code: string; readonly name_vi: string; readonly kind: IndicatorWords['kind']; readonly unit_of_measure: string; readonly aliases?: readonly string[] }

/** What the reader knows where the seeds are in the database. */
export function seedContext(): ReadingContext {
  const named = (level: AreaName['level']) => (row: AreaRow): AreaName => ({ slug: row.slug, name: row.name, level, kind: row.kind, validFrom: row.valid_from ?? null, validTo: row.valid_to ?? null })
  return {
    areas: [...rows<AreaRow>('areas.json').map(named('district')), ...rows<AreaRow>('communes.json').map(named('commune'))],
    indicators: rows<IndicatorRow>('indicators.json').map((row) => ({ code: row.code, kind: row.kind, unitOfMeasure: row.unit_of_measure, names: [row.name_vi, ...(row.aliases ?? [])] })),
  }
}
