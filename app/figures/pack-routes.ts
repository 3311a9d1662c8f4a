import type { PackKind } from '@/lib/document/dossier-paper'
import type { Letterhead } from '@/lib/document/paper'
import type { Dossier } from '@/lib/export/handout'
import type { Locale } from '@/lib/indicators/catalogue'
import { isLocale } from '../i18n'
import { readPreferences } from '../preferences'
import { queryOf, type Query } from '../query'
import { dossierAnswer, dossierFormat, unknownFormat, type DossierFormat } from './dossier-answer'
import { refuseFile } from './file-limit'
import { originOf } from './handout'
import { readLetterhead } from './letterhead'

/** What the dossier of an address is made from. */
export interface PackRequest {
  readonly query: Query
  readonly locale: Locale
  readonly origin: string
  readonly format: DossierFormat
  /** Size of text the reader chose. */
  readonly scale: number
}

/** What the routes of a pack for a meeting export: GET, and POST with the head of the document filled in. */
export function packRoutes<Params extends { locale: string }>(kind: PackKind, read: (params: Params, asked: PackRequest) => Promise<Dossier | null>) {
  interface Context { readonly params: Promise<Params> }

  async function answer(request: Request, { params }: Context, letterhead?: Letterhead): Promise<Response> {
    const refused = refuseFile(request)
    if (refused) return refused
    const given = await params
    const query = queryOf(new URL(request.url))
    const format = dossierFormat(query)
    if (format === null) return unknownFormat()
    const { locale } = given
    const scale = (await readPreferences()).textScale
    const dossier = isLocale(locale) ? await read(given, { query, locale, origin: originOf(request), format, scale }) : null
    return dossier ? dossierAnswer(dossier, format, { kind, query, ...(letterhead && { letterhead }) }) : new Response('404', { status: 404 })
  }

  return {
    GET: (request: Request, context: Context): Promise<Response> => answer(request, context),
    async POST(request: Request, context: Context): Promise<Response> {
      const letterhead = await readLetterhead(request)
      return letterhead ? answer(request, context, letterhead) : new Response('403', { status: 403 })
    },
  }
}
