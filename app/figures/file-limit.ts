import { TooBusy } from '@/lib/document/thread'
import { addressOfRequest } from '../client-address'
import { rateLimiter } from '../rate-limit'

/** Files a minute and reader: more than anyone opens, less than would keep a server busy for one. */
const MOST_A_MINUTE = 300
const quotaOf = rateLimiter(() => MOST_A_MINUTE)

/** Refuses a file to who has had too many in this minute; null where it is to be made. */
export function refuseFile(request: Request): Response | null {
  const { allowed, seconds } = quotaOf(addressOfRequest(request))
  return allowed ? null : wait(429, seconds)
}

/** Answers 503 where more documents wait to be set than a reader would wait for. */
export async function unlessBusy(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooBusy) return wait(503, 30)
    throw error
  }
}

const wait = (status: number, seconds: number) =>
  new Response(`Xin thử lại sau ${seconds} giây. / Please try again in ${seconds} seconds.`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(seconds), 'cache-control': 'no-store' } })
