import { dossierOf, type Handout } from '@/lib/export/handout'
import { writeOds } from '@/lib/export/ods'
import { workbookOf } from '@/lib/export/workbook'
import { Link, type Workbook, type WorkbookField } from '@/lib/export/workbook-model'
import { writeXlsx } from '@/lib/export/xlsx'
import { cellKey } from '@/lib/indicators/observation'
import { seededAreas, seededCells, seededIndicators, seededObservations } from '@/lib/indicators/seeds.test-data'
import type { Known } from './compare'
import { compareWorkbook, type WorkbookDifference } from './compare'
import { openWorkbook } from './open-workbook'
import { readTables } from './rows'

// Workbooks of the seeds, edited as people edit them, and read again.

const cells = new Map(seededCells.map((cell) => [cellKey(cell.figure), cell]))

/** The seeds as the records have them. */
export const seededKnown: Known = {
  areas: seededAreas, indicators: seededIndicators,
  figures: new Map(seededObservations.map((figure) => {
    const cell = cells.get(cellKey(figure))
    const inForce = cell && [cell.figure, ...cell.disputed].find(({ id }) => id === figure.id)
    return [figure.id, { figure, current: inForce ?? cell?.figure ?? figure }]
  })),
}

export const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => new Uint8Array(await new Response(stream).arrayBuffer())

/** The workbook of a figure, its rows of data by what a person made of them. */
export function edited(handout: Handout, edit: (rows: WorkbookField[][], at: (title: string) => number) => void): Workbook {
  const workbook = workbookOf(dossierOf(handout))
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.table?.name !== 'DuLieu1') return sheet
    const rows = sheet.table.rows.map((row) => [...row])
    const titles = sheet.table.columns.map(({ title }) => title)
    edit(rows, (title) => titles.indexOf(title))
    return { ...sheet, table: { ...sheet.table, rows } }
  })
  return { ...workbook, sheets }
}

/** What the records and a workbook differ in. */
export async function differenceOf(workbook: Workbook | Uint8Array, form: 'xlsx' | 'ods' = 'xlsx', known: Known = seededKnown): Promise<WorkbookDifference> {
  const bytes = workbook instanceof Uint8Array ? workbook : await bytesOf(form === 'xlsx' ? writeXlsx(workbook) : writeOds(workbook))
  const opened = await openWorkbook(bytes)
  if (!opened.ok) throw new Error(opened.reason)
  return compareWorkbook(readTables(opened.sheets), known)
}

/** The same row once more, links and all. */
export const copyOf = (row: readonly WorkbookField[]): WorkbookField[] => row.map((field) => (field instanceof Link ? new Link(field.text, field.target) : field))
