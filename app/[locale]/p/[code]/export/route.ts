import { createHash } from 'node:crypto'
import { fileAnswer } from '../../../../figures/file-answer'
import { readFrozenHandout } from '../../../../figures/frozen'
import { refuseFile } from '../../../../figures/file-limit'
import { originOf } from '../../../../figures/handout'
import { isLocale } from '../../../../i18n'
import { readPreferences } from '../../../../preferences'
import { queryOf } from '../../../../query'

/** A kept view as a file. Its data never changes; what is said of it may, so readers ask again and mostly hear 304. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; code: string }> }): Promise<Response> {
  const refused = refuseFile(request)
  if (refused) return refused
  const { locale, code } = await params
  const address = new URL(request.url)
  const preferences = await readPreferences()
  const found = isLocale(locale) ? await readFrozenHandout(code, locale, originOf(request), preferences.textScale) : null
  if (!found) return new Response('404', { status: 404 })
  // Pictures look as the reader has chosen for pages, where the address does not say.
  const etag = `"${createHash('sha256').update(JSON.stringify([found.version, address.search, preferences])).digest('base64url').slice(0, 22)}"`
  if (request.headers.get('if-none-match')?.split(/,\s*/).includes(etag)) return new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-cache' } })
  const answer = await fileAnswer(found.handout, queryOf(address))
  if (answer.ok) answer.headers.set('etag', etag)
  return answer
}
