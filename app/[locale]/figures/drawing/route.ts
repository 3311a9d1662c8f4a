import { figureOf } from '../../../figures/figure-of'
import { readSpec } from '../../../figures/spec'
import { isLocale } from '../../../i18n'
import { readPreferences } from '../../../preferences'
import { one, queryOf } from '../../../query'

/** The drawing of a figure as data, for the interactive one: the shapes that the server drew. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  const query = queryOf(new URL(request.url))
  const { spec } = readSpec(query, { kind: 'lines', indicator: '' })
  const found = isLocale(locale) ? await figureOf(spec, locale, (await readPreferences()).textScale) : null
  const drawing = found?.view.panels[Number(one(query, 'panel') || 0)]?.drawing
  return drawing ? Response.json(drawing, { headers: { 'cache-control': 'no-cache' } }) : new Response('404', { status: 404 })
}
