/** What one client has asked in the running minute. */
interface Counted { count: number; endsAt: number }

export interface Quota {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Whole seconds until the count begins anew. */
  readonly seconds: number
}

const WINDOW = 60_000

/** Clients remembered at once, about two megabytes; of more, those counted longest ago are forgotten. */
const MOST_CLIENTS = 20_000

/**
 * Counts requests a minute and client, in the memory of this process: a minute
 * begins with a client's first request. Memory is bounded, so that addresses made
 * up in masses fill nothing.
 *
 * @param now milliseconds, of a clock that only goes forward
 */
export function rateLimiter(limit: () => number, now: () => number = () => performance.now(), most = MOST_CLIENTS): (client: string) => Quota {
  const clients = new Map<string, Counted>()
  return (client) => {
    const time = now()
    const known = clients.get(client)
    const counted = known && known.endsAt > time ? known : { count: 0, endsAt: time + WINDOW }
    counted.count += 1
    if (counted !== known) {
      clients.delete(client)
      clients.set(client, counted)
      const [oldest] = clients.keys()
      if (clients.size > most && oldest !== undefined) clients.delete(oldest)
    }
    const allowance = limit()
    return { allowed: counted.count <= allowance, limit: allowance, remaining: Math.max(0, allowance - counted.count), seconds: Math.max(1, Math.ceil((counted.endsAt - time) / 1000)) }
  }
}

/** A setting as a count; what is no positive number is as if left out. */
const settingOf = (text: string | undefined, otherwise: number): number => (Number(text) > 0 ? Math.floor(Number(text)) : otherwise)

/** Whole files are counted apart: they cost what hundreds of small answers do. */
export type Weight = 'reading' | 'download'

const LIMITERS: Readonly<Record<Weight, (client: string) => Quota>> = {
  reading: rateLimiter(() => settingOf(process.env.API_REQUESTS_PER_MINUTE, 120)),
  download: rateLimiter(() => settingOf(process.env.API_DOWNLOADS_PER_MINUTE, 20)),
}

/** Counts a request of a client. */
export const countRequest = (weight: Weight, client: string): Quota => LIMITERS[weight](client)

/** What a client is told of its quota. @see draft-ietf-httpapi-ratelimit-headers-10 */
export const quotaHeaders = (weight: Weight, { allowed, limit, remaining, seconds }: Quota): Record<string, string> => ({
  'ratelimit-policy': `"${weight}";q=${limit};w=${WINDOW / 1000}`,
  ratelimit: `"${weight}";r=${remaining};t=${seconds}`,
  ...(!allowed && { 'retry-after': String(seconds) }),
})
