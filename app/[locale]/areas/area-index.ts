import { listAreasWithPlace, type AreaWithPlace } from '@/lib/db/catalogue'
import { listCoverage, type CoverageRow } from '@/lib/db/coverage'
import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { formatPeriod } from '@/lib/indicators/words'
import { fold } from '@/lib/search/fold'
import { keep, stampOf, type Stamp } from '../../kept'

/** An area in the list, with how much is known of it. */
export interface AreaEntry {
  readonly slug: string
  readonly name: string
  readonly fullName: string
  readonly code: string | null
  readonly figures: number
  /** The newest period with a figure: "năm 2024"; null where there is none. */
  readonly newest: string | null
}

/** A district on the map and in the list. */
export interface DistrictEntry extends AreaEntry {
  readonly tile: { readonly column: number; readonly row: number } | null
  /** 0 to 4: a fifth of the districts in each, those with most figures in the last. */
  readonly step: number
}

/** The wards and communes that a district gave their main part to. */
export interface CommuneGroup {
  readonly slug: string
  readonly fullName: string
  readonly communes: readonly AreaEntry[]
}

/** All areas but the city, by Vietnamese order. */
export interface AreaIndex {
  readonly districts: readonly DistrictEntry[]
  readonly groups: readonly CommuneGroup[]
}

/** All areas with how much is known of each; worked out once until a figure changes. */
export async function getAreaIndex(locale: Locale, asOf: IsoDate | null): Promise<AreaIndex> {
  return indexAt(await stampOf(), locale, asOf)
}

async function indexAt(stamp: Stamp, locale: Locale, asOf: IsoDate | null): Promise<AreaIndex> {
  'use cache'
  keep(stamp)
  const [areas, cells] = await Promise.all([listAreasWithPlace(), listCoverage(asOf ? { asOf } : {})])
  const byArea = new Map<string, CoverageRow[]>()
  for (const cell of cells) {
    const known = byArea.get(cell.area)
    if (known) known.push(cell)
    else byArea.set(cell.area, [cell])
  }
  const entries = new Map(areas.map((area) => [area.slug, entryOf(area, byArea.get(area.slug) ?? [], locale)]))
  const districts = areas.filter(({ level }) => level === 'district')
  const counts = districts.map(({ slug }) => entries.get(slug)?.figures ?? 0)
  return {
    districts: districts.flatMap(({ slug, tile }, index) => {
      const entry = entries.get(slug)
      return entry ? [{ ...entry, tile, step: stepOf(counts[index] ?? 0, counts) }] : []
    }),
    groups: districts.map(({ slug, fullName, successors }) => {
      const own = new Set(successors.filter(({ main }) => main).map((link) => link.slug))
      return { slug, fullName, communes: areas.filter((area) => own.has(area.slug)).flatMap((area) => entries.get(area.slug) ?? []) }
    }),
  }
}

function entryOf({ slug, name, fullName, code }: AreaWithPlace, cells: readonly CoverageRow[], locale: Locale): AreaEntry {
  const newest = cells.reduce<CoverageRow | null>((last, cell) => (last === null || comesAfter(cell, last) ? cell : last), null)
  return { slug, name, fullName, code, figures: cells.length, newest: newest && formatPeriod(newest.period, locale, newest.periodKind) }
}

/** A figure of several years speaks of years to come as well: one of a year, or of less, is newer. */
const comesAfter = (a: CoverageRow, b: CoverageRow) => {
  const [long, other] = [a, b].map(({ periodKind }) => periodKind === 'multi_year')
  return long === other ? a.period.to > b.period.to : !long
}

/** Areas with as many figures stand in one step. */
const stepOf = (count: number, all: readonly number[]) => Math.min(4, Math.floor((all.filter((other) => other < count).length / all.length) * 5))

/** The areas whose name has the words typed, beginning with a word of it, without regard to marks; of a district that does, all its wards and communes. */
export function narrowIndex({ districts, groups }: AreaIndex, typed: string): AreaIndex {
  const words = fold(typed)
  if (words === '') return { districts, groups }
  const fits = (name: string) => ` ${fold(name)}`.includes(` ${words}`)
  return {
    districts: districts.filter(({ fullName }) => fits(fullName)),
    groups: groups
      .map((group) => (fits(group.fullName) ? group : { ...group, communes: group.communes.filter(({ fullName }) => fits(fullName)) }))
      .filter(({ communes }) => communes.length > 0),
  }
}
