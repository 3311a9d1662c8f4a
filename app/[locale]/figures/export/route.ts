import { standingAt } from '@/lib/figure/standing'
import { csvAnswer } from '../../../csv-answer'
import { readFigure } from '../../../figures/figure-of'
import { readSpec } from '../../../figures/spec'
import { isLocale } from '../../../i18n'
import { queryOf } from '../../../query'

/** The cells of a figure as CSV, in the order of its table. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const { spec } = readSpec(queryOf(new URL(request.url)), { kind: 'lines', indicator: '' })
  const found = isLocale(locale) ? await readFigure(spec, locale) : null
  if (!found) return new Response('404', { status: 404 })
  const { figure, view, spec: { period, before } } = found
  if (['ranking', 'bars', 'strip', 'tiles', 'parts', 'scatter'].includes(view.kind) && period) {
    const { together, apart } = standingAt(figure, period)
    const drawn = new Set(together.map(({ id }) => id))
    return csvAnswer(request, figure, [...together, ...apart.map(({ cell }) => cell).filter(({ id }) => !drawn.has(id))], period)
  }
  const shown = before ? figure.cells.filter((cell) => cell.period === before || cell.period === period) : figure.cells
  return csvAnswer(request, figure, shown, null)
}
