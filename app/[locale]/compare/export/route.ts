import { csvAnswer } from '../../../csv-answer'
import { getComparison, queryOf } from '../../../figures'
import { isLocale } from '../../../i18n'

/** The figures of `/compare` as CSV. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response('404', { status: 404 })
  const { figure } = await getComparison(queryOf(new URL(request.url)), locale)
  return csvAnswer(request, figure, figure.cells, null)
}
