import { toCsv } from '@/lib/export/csv'
import { INTERNATIONAL, VIETNAMESE, type Dialect } from '@/lib/export/delimited'
import { figureSheet } from '@/lib/export/figure-sheet'
import { fileName } from '@/lib/export/file-name'
import { dossierOf, nameParts, type Handout } from '@/lib/export/handout'
import { one, type Query } from '../query'
import { unlessBusy } from './file-limit'

/** What a file is made of, and how it is sent. */
interface Written {
  readonly body: BodyInit
  readonly type: string
}

type Writer = (handout: Handout, query: Query) => Written | Promise<Written>

/** Each kind of file by its extension; the heavy ones load their writer when first asked for. */
const WRITERS: Readonly<Record<string, Writer>> = {
  csv: (handout, query) => ({ body: toCsv(figureSheet(handout), dialectOf(query)), type: 'text/csv; charset=utf-8' }),
  svg: async (handout, query) => ({ body: await (await import('./picture-answer')).svgOf(handout, query), type: 'image/svg+xml; charset=utf-8' }),
  png: async (handout, query) => ({ body: await (await import('./picture-answer')).pngOf(handout, query), type: 'image/png' }),
  xlsx: async (handout) => (await import('./workbook-answer')).workbookAnswer(dossierOf(handout), 'xlsx'),
  ods: async (handout) => (await import('./workbook-answer')).workbookAnswer(dossierOf(handout), 'ods'),
  pdf: async (handout) => ({ body: await (await import('./paper-answer')).pdfOf(handout), type: 'application/pdf' }),
  docx: async (handout) => ({ body: await (await import('./paper-answer')).docxOf(handout), type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
  'sdmx-csv': async (handout) => (await import('./sdmx-answer')).sdmxAnswer.csv(handout),
  'sdmx-json': async (handout) => (await import('./sdmx-answer')).sdmxAnswer.json(handout),
}

/** What follows the dot, where it is not the name of the format. */
const EXTENSIONS: Readonly<Record<string, string>> = { 'sdmx-csv': 'csv', 'sdmx-json': 'json' }

/** "format" of an address, CSV where it names none; null for one that is not known. */
export const formatOf = (query: Query): string | null => {
  const format = one(query, 'format') || 'csv'
  return format in WRITERS ? format : null
}

/** A figure as the file that the address asks for: `format`, and what belongs to it (`numbers`, `size`, `contrast`). */
export async function fileAnswer(handout: Handout, query: Query): Promise<Response> {
  const format = formatOf(query)
  const writer = format && WRITERS[format]
  if (!writer) return new Response(`format: ${Object.keys(WRITERS).join(', ')}`, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return unlessBusy(async () => {
    const { body, type } = await writer(handout, query)
    return fileResponse(body, type, fileName([...nameParts(handout), ...(EXTENSIONS[format] ? ['sdmx'] : [])], handout.madeOn, EXTENSIONS[format] ?? format), one(query, 'show') === '1')
  })
}

/** An answer to be kept as a file; shown in place where wanted (a picture in a page). */
export const fileResponse = (body: BodyInit, type: string, name: string, inPlace = false): Response =>
  new Response(body, { headers: { 'content-type': type, 'content-disposition': `${inPlace ? 'inline' : 'attachment'}; filename="${name}"`, 'cache-control': 'no-cache' } })

/** "numbers=vi" for decimal commas and semicolons; international where left out. */
export const dialectOf = (query: Query): Dialect => (one(query, 'numbers') === 'vi' ? VIETNAMESE : INTERNATIONAL)
