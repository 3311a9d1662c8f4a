import { createHash } from 'node:crypto'
import { connection } from 'next/server'
import { OPEN, problem, type Prepared } from './answers'
import { addressOfRequest } from '../../client-address'
import { countRequest, quotaHeaders, type Weight } from '../../rate-limit'

/** Answers a question, or says what is wrong with it. */
type Read = (query: URLSearchParams, request: Request) => Promise<Prepared | Response>

interface ReadingOptions {
  /** How the question counts; "reading" where left out. */
  readonly weigh?: (query: URLSearchParams) => Weight
  /** Header fields of a request that the answer depends on, beside its encoding. */
  readonly vary?: string
}

/** Changed with the form of any answer, so that nobody keeps the old form for current. */
const FORM = '2'

/**
 * What a reading route exports. All of them count their readers, answer 304 to
 * those who have the newest answer before any data is read, tell HEAD what GET
 * would say, and let any site ask.
 */
export function reading(read: Read, { weigh = () => 'reading', vary = '' }: ReadingOptions = {}) {
  async function answer(request: Request): Promise<Response> {
    await connection()
    const query = new URL(request.url).searchParams
    const weight = weigh(query)
    const quota = countRequest(weight, addressOfRequest(request))
    const common = { ...OPEN, ...quotaHeaders(weight, quota), ...(vary && { vary }) }
    if (!quota.allowed) return problem(429, [{ parameter: '', detail: `hỏi lại sau ${quota.seconds} giây / ask again in ${quota.seconds} seconds` }], common)
    const prepared = await read(query, request)
    if (prepared instanceof Response) return withHeaders(prepared, common)
    return send(prepared, request, common)
  }
  return { GET: answer, HEAD: answer, OPTIONS }
}

async function send({ version, type, changedAt, headers, load }: Prepared, request: Request, common: Record<string, string>): Promise<Response> {
  const etag = etagOf(version, type, request.url)
  const known = { ...common, etag, ...(changedAt && { 'last-modified': new Date(changedAt).toUTCString() }), ...headers }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: known })
  if (request.method === 'HEAD') return new Response(null, { headers: { ...known, 'content-type': type } })
  const { body, headers: more } = await load()
  return new Response(body, { headers: { ...known, ...more, 'content-type': type } })
}

/** Weak: on its way an answer may be compressed. */
function etagOf(version: string, type: string, address: string): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.sort()
  const hash = createHash('sha256').update([FORM, version, type, pathname, searchParams.toString()].join('\n')).digest('base64url')
  return `W/"${hash.slice(0, 27)}"`
}

const isKnown = (header: string | null, etag: string): boolean =>
  header !== null && (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')))

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

/** What a browser asks before a script of another site may ask with headers of its own. */
function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN, 'cache-control': 'max-age=86400', allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': 'Accept, If-None-Match', 'access-control-max-age': '86400',
    },
  })
}
