import { redirect } from 'next/navigation'
import { one, queryOf, queryText } from '../../../../query'

interface Context { readonly params: Promise<{ locale: string; code: string }> }

/** Files had this address; kept links lead on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, code } = await params
  const query = queryOf(new URL(request.url))
  const kept = Object.fromEntries(['frequency', 'period', 'asOf'].map((key) => [key, one(query, key)]))
  redirect(`${locale === 'en' ? '/en' : ''}/figures/export?${queryText({ kind: kept.period ? 'ranking' : 'lines', indicator: code, ...kept })}`)
}
