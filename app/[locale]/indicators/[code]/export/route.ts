import { rankCells } from '@/lib/figure/layout-ranking'
import { csvAnswer } from '../../../../csv-answer'
import { getIndicatorFigures, queryOf } from '../../../../figures'
import { isLocale } from '../../../../i18n'

interface Context { readonly params: Promise<{ locale: string; code: string }> }

/** The figures of `/indicators/CODE` as CSV: with `period` those of that period in their order, else all through time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, code } = await params
  const query = queryOf(new URL(request.url))
  const found = isLocale(locale) ? await getIndicatorFigures(code, query, locale) : null
  if (!found) return new Response('404', { status: 404 })
  const { figure, period } = found
  if (query.period === undefined || period === null) return csvAnswer(request, figure, figure.cells, null)
  return csvAnswer(request, figure, rankCells(figure, period), period)
}
