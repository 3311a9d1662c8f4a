import { toDocx } from '@/lib/document/docx'
import { dossierPaper, type PackKind } from '@/lib/document/dossier-paper'
import type { Letterhead } from '@/lib/document/paper'
import { toPdf } from '@/lib/document/pdf'
import { toCsv } from '@/lib/export/csv'
import { figureSheet } from '@/lib/export/figure-sheet'
import { fileName } from '@/lib/export/file-name'
import type { Dossier } from '@/lib/export/handout'
import type { Sheet } from '@/lib/export/sheet'
import { one, type Query } from '../query'
import { dialectOf, fileResponse } from './file-answer'
import { unlessBusy } from './file-limit'
import { workbookAnswer } from './workbook-answer'

/** What a dossier may leave as. */
export const DOSSIER_FORMATS = ['pdf', 'docx', 'xlsx', 'ods', 'csv'] as const
export type DossierFormat = (typeof DOSSIER_FORMATS)[number]

/** "format" of an address; null where it names none, or one that is not known. */
export const dossierFormat = (query: Query): DossierFormat | null => DOSSIER_FORMATS.find((format) => format === one(query, 'format')) ?? null

/** What is said to an address without a known format. */
export const unknownFormat = (): Response => new Response(`format: ${DOSSIER_FORMATS.join(', ')}`, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } })

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

interface Options { readonly kind: PackKind; readonly query: Query; readonly letterhead?: Letterhead }

/** A dossier as a file. */
export async function dossierAnswer(dossier: Dossier, format: DossierFormat, { kind, query, letterhead }: Options): Promise<Response> {
  const name = fileName(dossier.nameParts, dossier.madeOn, format)
  switch (format) {
    case 'pdf': return unlessBusy(async () => fileResponse(bodyOf(await toPdf(dossierPaper(dossier, kind, letterhead))), 'application/pdf', name, one(query, 'show') === '1'))
    case 'docx': return unlessBusy(async () => fileResponse(bodyOf(await toDocx(dossierPaper(dossier, kind, letterhead))), DOCX, name))
    case 'xlsx':
    case 'ods': {
      const { body, type } = workbookAnswer(dossier, format)
      return fileResponse(body, type, name)
    }
    case 'csv': return fileResponse(toCsv(onlySheet(dossier), dialectOf(query)), 'text/csv; charset=utf-8', name)
  }
}

/** Bytes as the body of an answer: the type of a `Uint8Array` leaves open what it is a view of. */
const bodyOf = (bytes: Uint8Array): BodyInit => bytes as Uint8Array<ArrayBuffer>

/** A CSV has one table: the figures of all handouts; of a dossier with tables that state figures the longest of those. */
function onlySheet({ handouts, tables, title }: Dossier): Sheet {
  const [longest] = [...tables].sort((a, b) => b.rows.length - a.rows.length)
  if (longest && (handouts.length === 0 || longest.columns.some(({ key }) => key === 'linh_vuc' || key === 'theme'))) return longest
  const sheets = handouts.map((handout) => figureSheet(handout))
  return { name: '', title, notes: [], columns: sheets[0]?.columns ?? [], rows: sheets.flatMap(({ rows }) => rows) }
}
