import { frozenOf } from '../../../../figures/frozen'
import { isLocale } from '../../../../i18n'
import { readPreferences } from '../../../../preferences'
import { one, queryOf } from '../../../../query'

/** The drawing of a kept view as data, for the interactive one. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string; code: string }> }): Promise<Response> {
  const { locale, code } = await params
  const found = isLocale(locale) ? await frozenOf(code, locale, (await readPreferences()).textScale) : null
  const drawing = found?.view.panels[Number(one(queryOf(new URL(request.url)), 'panel') || 0)]?.drawing
  return drawing ? Response.json(drawing, { headers: { 'cache-control': 'no-cache' } }) : new Response('404', { status: 404 })
}
