import { notFound } from 'next/navigation'
import { answerInHand } from '../answer'
import { NothingHere } from './nothing-here'

/**
 * What a page returns where nothing stands at its address: 404, and the page that says so, whole.
 *
 * `notFound()` alone would send an empty page that only a script fills. A page cannot set its status either, so
 * commands/serve.mjs leaves the answer where it is found here. Under `next dev` it does not, and `notFound()` has to do.
 */
export function Missing() {
  const answer = answerInHand()
  if (!answer) notFound()
  answer.statusCode = 404
  return <NothingHere />
}
