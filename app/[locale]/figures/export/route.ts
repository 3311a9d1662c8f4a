import { fileAnswer } from '../../../figures/file-answer'
import { refuseFile } from '../../../figures/file-limit'
import { originOf, readHandout } from '../../../figures/handout'
import { readSpec } from '../../../figures/spec'
import { isLocale } from '../../../i18n'
import { readPreferences } from '../../../preferences'
import { queryOf } from '../../../query'

/** A figure as a file: CSV where the address names no `format`. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const refused = refuseFile(request)
  if (refused) return refused
  const { locale } = await params
  const query = queryOf(new URL(request.url))
  const { spec } = readSpec(query, { kind: 'lines', indicator: '' })
  const handout = isLocale(locale) ? await readHandout(spec, locale, originOf(request), (await readPreferences()).textScale) : null
  return handout ? fileAnswer(handout, query) : new Response('404', { status: 404 })
}
