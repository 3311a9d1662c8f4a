import { getComparisonView } from '../comparison-view'
import { queryOf } from '../../../query'
import { isLocale } from '../../../i18n'

/** What `/compare` shows for a query, for filters changed in the browser. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response('404', { status: 404 })
  const { view } = await getComparisonView(queryOf(new URL(request.url)), locale)
  return Response.json(view, { headers: { 'cache-control': 'no-cache' } })
}
