import { cacheLife, cacheTag } from 'next/cache'
import { cache } from 'react'
import * as freshness from '@/lib/db/freshness'
import { today } from '@/lib/indicators/period'

// The one place that decides how long an answer is kept: until what it is made of changes, by whichever process
// (docs/decisions/0015). A function whose answer is kept stands behind one that asks for the stamp:
//
//   export const getRanking = async (code: string) => rankingAt(await stampOf(`indicator:${code}`), code)
//
//   async function rankingAt(stamp: Stamp, code: string) {
//     'use cache'
//     keep(stamp, `indicator:${code}`)
//     return rank(await listCells({ indicator: code }))
//   }
//
// The stamp and the other arguments are the key. So they are plain values, and few: what was read from an address, not
// the address, or strangers fill the memory with variants of one answer. What is returned may hold Maps, Sets and
// Dates, no functions; it is read anew from the memory each time, which costs about a millisecond for a hundred
// figures: keep what a page shows rather than what it was made from. Cookies and headers are out of reach in there.

/** State of the data and day for which an answer holds. */
export type Stamp = string & { readonly stamp: never }

/** One question a request, however many answers it is made of. */
const readFreshness = cache(freshness.readFreshness)

/** The stamp of an answer that is made of these; of everything where none are named. Asked for before the work begins. */
export async function stampOf(...tags: freshness.Tag[]): Promise<Stamp> {
  return `${freshness.versionOf(await readFreshness(), tags)} ${today()}` as Stamp
}

/** First line of a function with 'use cache': for another stamp it is asked anew, and the tags name what is kept. */
export function keep(_stamp: Stamp, ...tags: freshness.Tag[]): void {
  // Nobody asks for yesterday's stamp: after a day an answer only takes up room.
  cacheLife({ stale: 0, revalidate: 86_400, expire: 86_400 })
  if (tags.length > 0) cacheTag(...tags)
}
