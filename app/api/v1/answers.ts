import { exactJson } from '@/lib/open-data/exact-json'

/** What an answer is, before it is known whether the reader has it already. */
export interface Prepared {
  /** Another text after any change of what the answer is made of. */
  readonly version: string
  readonly type: string
  /** When what it is made of last changed, ISO with time, where that is known. */
  readonly changedAt?: string | null
  readonly headers?: Readonly<Record<string, string>>
  /** Reads the data: only for those who do not have it. */
  readonly load: () => Promise<{ readonly body: BodyInit; readonly headers?: Readonly<Record<string, string>> }>
}

/** Data as JSON, decimals exact. */
export const json = (version: string, data: () => Promise<unknown>, more: Partial<Prepared> = {}): Prepared => ({
  version, type: 'application/json; charset=utf-8', load: async () => ({ body: exactJson(await data()) }), ...more,
})

/** Any site may read what is public, and what its readers have is asked about again each time. */
export const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, Content-Disposition, RateLimit, RateLimit-Policy, Retry-After',
  'cache-control': 'no-cache',
  // Over the policy of the site, which is for its pages.
  'cross-origin-resource-policy': 'cross-origin',
} as const

export interface Fault { readonly parameter: string; readonly detail: string }

const TITLES: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không hợp lệ / Bad request',
  406: 'Không có dạng này / Not acceptable',
  429: 'Hỏi quá nhiều / Too many requests',
}

/** What is wrong with a request, as RFC 9457 has it: each fault with its parameter and the mend. */
export function problem(status: 400 | 406 | 429, faults: readonly Fault[], headers: Readonly<Record<string, string>> = {}): Response {
  const body = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail: faults.map(({ parameter, detail }) => (parameter ? `${parameter}: ${detail}` : detail)).join('; '),
    faults,
  }
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json; charset=utf-8', ...OPEN, 'cache-control': 'no-store', ...headers } })
}
