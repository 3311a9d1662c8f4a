import type { Letterhead } from '@/lib/document/paper'
import { readComparisonDossier } from '../../../../figures/comparison-dossier'
import { dossierAnswer, dossierFormat, unknownFormat } from '../../../../figures/dossier-answer'
import { refuseFile } from '../../../../figures/file-limit'
import { originOf } from '../../../../figures/handout'
import { readLetterhead } from '../../../../figures/letterhead'
import { isLocale } from '../../../../i18n'
import { readPreferences } from '../../../../preferences'
import { queryOf } from '../../../../query'

interface Context { readonly params: Promise<{ locale: string }> }

/** The pack of a comparison for a meeting: `format=pdf` or `docx`, the rest of the query as `/compare` has it. */
export const GET = (request: Request, context: Context): Promise<Response> => answer(request, context)

/** The same with the head of the document filled in. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const letterhead = await readLetterhead(request)
  return letterhead ? answer(request, context, letterhead) : new Response('403', { status: 403 })
}

async function answer(request: Request, { params }: Context, letterhead?: Letterhead): Promise<Response> {
  const refused = refuseFile(request)
  if (refused) return refused
  const { locale } = await params
  const query = queryOf(new URL(request.url))
  const format = dossierFormat(query)
  if (format === null) return unknownFormat()
  if (!isLocale(locale)) return new Response('404', { status: 404 })
  const dossier = await readComparisonDossier(query, locale, originOf(request), (await readPreferences()).textScale)
  return dossierAnswer(dossier, format, { kind: 'comparison', query, ...(letterhead && { letterhead }) })
}
