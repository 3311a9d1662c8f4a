import { getTranslations } from 'next-intl/server'
import { countPermalinks, keepPermalink } from '@/lib/db/permalinks'
import { addressOfRequest } from '../../../client-address'
import { rateLimiter } from '../../../rate-limit'
import { contentOf } from '../../../figures/frozen'
import { readSpec } from '../../../figures/spec'
import { isLocale, prefixOf } from '../../../i18n'
import { queryOf } from '../../../query'

// Anyone may keep a view; so what one address can make, and what all together can, is bounded.
const MOST_A_MINUTE = 20
const quotaOf = rateLimiter(() => MOST_A_MINUTE)
const MOST_AN_HOUR = 2000
/** Bytes of JSON; the database holds the same bound. */
const LARGEST = 1_000_000

type Refusal = 'elsewhere' | 'tooMany' | 'nothing' | 'tooLarge'

/** Keeps the view of the address for good and leads to it. A plain form asks, no script is needed. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response('404', { status: 404 })
  const t = await getTranslations({ locale, namespace: 'permalink' })
  const refuse = (status: number, key: Refusal, headers: Record<string, string> = {}) =>
    new Response(t(key), { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers } })

  if (!isOwn(request)) return refuse(403, 'elsewhere')
  const { allowed, seconds } = quotaOf(addressOfRequest(request))
  if (!allowed) return refuse(429, 'tooMany', { 'retry-after': String(seconds) })
  if ((await countPermalinks(new Date(Date.now() - 3_600_000))) >= MOST_AN_HOUR) return refuse(429, 'tooMany', { 'retry-after': '600' })

  const { spec } = readSpec(queryOf(new URL(request.url)), { kind: 'lines', indicator: '' })
  const content = await contentOf(spec)
  if (!content) return refuse(422, 'nothing')
  // PostgreSQL writes a space after each colon and comma.
  if (Buffer.byteLength(JSON.stringify(content)) * 1.1 > LARGEST) return refuse(413, 'tooLarge')
  return new Response(null, { status: 303, headers: { location: `${prefixOf(locale)}/p/${await keepPermalink(content)}`, 'cache-control': 'no-store' } })
}

/** Whether a page of this site asks: every browser says where a form was sent from. */
function isOwn({ headers }: Request): boolean {
  if (headers.get('sec-fetch-site') === 'same-origin') return true
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const own = process.env.PUBLIC_URL || process.env.BETTER_AUTH_URL
  return new URL(origin).host === headers.get('host') || (own !== undefined && URL.canParse(own) && new URL(origin).origin === new URL(own).origin)
}
