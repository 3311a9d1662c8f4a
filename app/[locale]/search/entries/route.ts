import { createHash } from 'node:crypto'
import type { SearchMaterial } from '@/components/search/search-words'
import { isIsoDate } from '@/lib/indicators/period'
import { isLocale } from '../../../i18n'
import { getResultWords, getSearchEntries } from '../entries'

/** Reports in the answer at most, the newest: the page of results looks through all. */
const MOST_REPORTS = 1000

/** What the browser searches while a reader types: `/search/entries?asOf=`. Asked again, an unchanged answer is 304. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response('404', { status: 404 })
  const day = new URL(request.url).searchParams.get('asOf') ?? ''
  const [entries, words] = await Promise.all([getSearchEntries(locale, isIsoDate(day) ? day : ''), getResultWords(locale)])
  const reports = entries.filter(({ kind }) => kind === 'report').slice(0, MOST_REPORTS)
  const material: SearchMaterial = { words, entries: [...entries.filter(({ kind }) => kind !== 'report'), ...reports] }
  const text = JSON.stringify(material)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'cache-control': 'no-cache' }
  // A proxy that compresses the answer marks its tag as weak (W/).
  const known = request.headers.get('if-none-match')?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  return known ? new Response(null, { status: 304, headers }) : new Response(text, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
}
