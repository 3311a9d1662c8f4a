import { readFileSync } from 'node:fs'
import type { Area, Indicator } from './catalogue'
import { currentCells, type Cell, type RecordedObservation } from './observation'
import { periodKind, type Period } from './period'

// The facts of seeds/ as the database would give them, for tests without one.

interface Row {
  id: string; source: string; area: string; indicator: string; value: string; of: string | null; period: Period; period_kind: string; basis: RecordedObservation['basis'] | null; estimated: boolean
  fragment: string; qualifier?: RecordedObservation['qualifier']; derived?: boolean; period_basis?: string; note?: string | null
}
type Words = Record<'code' | 'name_vi' | 'name_en' | 'theme' | 'unit_of_measure' | 'definition_vi' | 'definition_en' | 'object_vi' | 'object_en' | 'family', string> & Pick<Indicator, 'kind' | 'decimals' | 'direction' | 'comparability'>
interface Source { id: string; title: string; publisher: string | null; url: string | null; published: string | null }

const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const sources = new Map(read<Source>('sources').map((source) => [source.id, source]))
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))

export const seededIndicators: readonly Indicator[] = read<Words>('indicators').map((row): Indicator => ({
  ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, definitionVi: row.definition_vi, definitionEn: row.definition_en, objectVi: row.object_vi, objectEn: row.object_en,
}))

interface Placed { readonly tile?: { readonly column: number; readonly row: number } | null }

export const seededAreas: readonly (Area & Placed)[] = [
  ...read<Area & { full_name_vi: string; tile?: { col: number; row: number } }>('areas').map(({ tile, ...area }): Area & Placed =>
    ({ ...area, fullName: area.full_name_vi, level: 'district', validFrom: null, validTo: null, tile: tile ? { column: tile.col, row: tile.row } : null })),
  { slug: 'ha-noi', code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', level: 'city', kind: 'thanh_pho', validFrom: null, validTo: null },
]

const recorded = (row: Row): RecordedObservation => {
  const source = sources.get(row.source)
  return {
    id: row.id, indicator: row.indicator, area: row.area, period: row.period, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none',
    value: row.value, valueMax: null, of: row.of, estimated: row.estimated, derived: row.derived ?? false, qualifier: row.qualifier ?? null, vintage: source?.published ?? '2026-11-22',
    periodOfReport: row.period_basis === 'reporting', note: row.note ?? null, recordedAt: '2026-11-22T00:00:00.000Z',
    evidence: { reportId: row.source, title: source?.title ?? row.source, publisher: source?.publisher ?? null, url: source?.url ?? null, publishedOn: source?.published ?? null, quote: row.fragment, span: null, rule: null, acceptedBy: null, acceptedOn: null },
    conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
  }
}

/** All figures of the seeds, as recorded. */
export const seededObservations: readonly RecordedObservation[] = read<Row>('observations').map(recorded)

/** What stands in each cell of the seeds. */
export const seededCells: readonly Cell[] = currentCells(seededObservations)

/** The indicator of a code that the seeds have. */
export function seededIndicator(code: string): Indicator {
  const indicator = seededIndicators.find((each) => each.code === code)
  if (!indicator) throw new Error(`no indicator ${code} in the seeds`)
  return indicator
}
