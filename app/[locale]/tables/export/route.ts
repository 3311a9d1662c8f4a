import { isIsoDate, today } from '@/lib/indicators/period'
import { dossierAnswer, dossierFormat, unknownFormat } from '../../../figures/dossier-answer'
import { refuseFile } from '../../../figures/file-limit'
import { originOf } from '../../../figures/handout'
import { isLocale, prefixOf } from '../../../i18n'
import { one, queryOf } from '../../../query'
import { TABLES } from '../../../tables/tables'

/** The table of a list page as a file: `table=areas`, `format=csv`, and the query of the page. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const refused = refuseFile(request)
  if (refused) return refused
  const { locale } = await params
  const query = queryOf(new URL(request.url))
  const name = one(query, 'table')
  const read = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined
  if (!read || !isLocale(locale)) return new Response('404', { status: 404 })
  const format = dossierFormat(query)
  if (format === null) return unknownFormat()
  const origin = originOf(request)
  const day = one(query, 'asOf')
  const base = origin + prefixOf(locale)
  const { sheet, path, nameParts } = await read({ locale, query, asOf: isIsoDate(day) ? day : null, base })
  const dossier = { locale, title: sheet.title, findings: [], handouts: [], tables: [sheet], link: { address: base + path.replace(/\?$/, ''), frozen: false }, madeOn: today(), origin, nameParts: nameParts.filter(Boolean) }
  return dossierAnswer(dossier, format, { kind: 'comparison', query })
}
