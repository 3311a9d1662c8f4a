import type { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import { notFound } from 'next/navigation'
import { NothingHere } from './nothing-here'

/**
 * What a page returns where nothing stands at its address: 404, and the page that says so, whole.
 *
 * `notFound()` alone would send an empty page that only a script fills. A page cannot set its status either, so
 * commands/serve.mjs leaves the answer where it is found here. Under `next dev` it does not, and `notFound()` has to do.
 */
export function Missing() {
  const answer = answers()?.getStore()
  if (!answer) notFound()
  answer.statusCode = 404
  return <NothingHere />
}

const answers = () => (globalThis as { [key: symbol]: unknown })[Symbol.for('dashboard.answers')] as AsyncLocalStorage<ServerResponse> | undefined
