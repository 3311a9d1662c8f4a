import { cellKey, currentCells, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'
import { Prisma } from './generated/client'
import { every, known, ofRealArea } from './known'
import { readRecorded } from './recorded'

const { sql } = Prisma

/** Which figures are wanted; what is left out does not narrow. */
export interface ObservationFilter {
  readonly indicator?: string
  readonly indicators?: readonly string[]
  /** Code of a theme: its indicators. */
  readonly theme?: string
  readonly areas?: readonly string[]
  readonly reportId?: string
  /** Periods that end on or after this day. */
  readonly from?: IsoDate
  /** Periods that end on or before this day. */
  readonly to?: IsoDate
  /** What was known on this day, instead of what is known now. */
  readonly asOf?: IsoDate
}

/**
 * Figures as the records hold them, withdrawn ones left out, in order of area
 * and period. Figures of invented areas come only when their area is asked for.
 * Step 4 of following a figure.
 */
export async function listRecorded(filter: ObservationFilter): Promise<RecordedObservation[]> {
  return (await readRecorded(every([...narrowed(filter), known(filter.asOf)]), { asOf: filter.asOf })).recorded
}

/** What stands in each cell: `listRecorded`, newest vintage of each, disputes beside it. */
export async function listCells(filter: ObservationFilter): Promise<Cell[]> {
  return currentCells(await listRecorded(filter))
}

/** The conditions of a filter on "Observation" o; what was known when is not among them. */
export function narrowed({ indicator, indicators, theme, areas, reportId, from, to }: ObservationFilter): Prisma.Sql[] {
  return [
    ...(indicator ? [sql`o."indicatorCode" = ${indicator}`] : []),
    ...(indicators ? [sql`o."indicatorCode" = ANY (${[...indicators]}::text[])`] : []),
    ...(theme ? [sql`o."indicatorCode" IN (SELECT code FROM "Indicator" WHERE "themeCode" = ${theme})`] : []),
    ...(areas ? [sql`o."areaSlug" = ANY (${[...areas]}::text[])`] : reportId ? [] : [ofRealArea]),
    ...(reportId ? [sql`o."reportId" = ${reportId}`] : []),
    ...(from ? [sql`o."periodTo" >= ${from}::date`] : []),
    ...(to ? [sql`o."periodTo" <= ${to}::date`] : []),
  ]
}

/** A figure asked for by its id, with what stands in its cell: perhaps a later figure, perhaps others in dispute. */
export interface FoundObservation extends RecordedObservation {
  readonly cell: Cell
}

/**
 * Figures by id, those of invented areas included.
 *
 * @param options `asOf`: as they were known on this day
 * @returns in the order asked for; unknown and withdrawn ones are missing
 */
export async function findObservations(ids: readonly string[], { asOf }: { readonly asOf?: IsoDate } = {}): Promise<FoundObservation[]> {
  const inTheirCells = sql`(o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis) IN (
    SELECT "indicatorCode", "areaSlug", "periodFrom", "periodTo", basis FROM "Observation" WHERE id = ANY (${ids.filter(canBeText)}::text[]))`
  const { recorded } = await readRecorded(every([inTheirCells, known(asOf)]), { asOf })
  const cells = new Map(currentCells(recorded).map((cell) => [cellKey(cell.figure), cell]))
  const byId = new Map(recorded.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    const cell = row && cells.get(cellKey(row))
    return row && cell ? [{ ...row, cell }] : []
  })
}

/** An address may hold a NUL, PostgreSQL's texts may not. */
const canBeText = (text: string) => !text.includes('\0')
