import type { Letterhead } from '@/lib/document/paper'
import { isIsoDate } from '@/lib/indicators/period'
import { readAreaDossier } from '../../../../../figures/area-dossier'
import { dossierAnswer, dossierFormat, unknownFormat } from '../../../../../figures/dossier-answer'
import { refuseFile } from '../../../../../figures/file-limit'
import { originOf } from '../../../../../figures/handout'
import { readLetterhead } from '../../../../../figures/letterhead'
import { isLocale } from '../../../../../i18n'
import { readPreferences } from '../../../../../preferences'
import { one, queryOf } from '../../../../../query'

interface Context { readonly params: Promise<{ locale: string; slug: string }> }

/** The pack of an area for a meeting: `format=pdf` or `docx`. */
export const GET = (request: Request, context: Context): Promise<Response> => answer(request, context)

/** The same with the head of the document filled in. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const letterhead = await readLetterhead(request)
  return letterhead ? answer(request, context, letterhead) : new Response('403', { status: 403 })
}

async function answer(request: Request, { params }: Context, letterhead?: Letterhead): Promise<Response> {
  const refused = refuseFile(request)
  if (refused) return refused
  const { locale, slug } = await params
  const query = queryOf(new URL(request.url))
  const format = dossierFormat(query)
  if (format === null) return unknownFormat()
  const day = one(query, 'asOf')
  const scale = (await readPreferences()).textScale
  const dossier = isLocale(locale) ? await readAreaDossier({ slug, locale, origin: originOf(request), asOf: isIsoDate(day) ? day : null, scale, whole: format !== 'pdf' && format !== 'docx' }) : null
  return dossier ? dossierAnswer(dossier, format, { kind: 'area', query, ...(letterhead && { letterhead }) }) : new Response('404', { status: 404 })
}
