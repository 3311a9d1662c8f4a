import type { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

const TOLD = Symbol.for('dashboard.told')

type Answer = ServerResponse & { [TOLD]?: Map<string, unknown> }

/**
 * The answer being given to this request, where commands/serve.mjs left it; null under `next dev`. Next itself hands
 * it to nobody, and there are two things that pages whole without JavaScript cannot do otherwise: say 404, and show
 * what the action of a form said (with cacheComponents the page that follows in the same request is resumed, and
 * React's own state of the form is lost on the way).
 */
export const answerInHand = (): Answer | null =>
  (globalThis as { [key: symbol]: unknown } as { [key: symbol]: AsyncLocalStorage<Answer> | undefined })[Symbol.for('dashboard.answers')]?.getStore() ?? null

/** What an action says to a form, left for the page that is drawn next in this request. */
export function tellForm<State>(form: string, state: State): State {
  const answer = answerInHand()
  if (answer) (answer[TOLD] ??= new Map()).set(form, state)
  return state
}

/** What the action of a form said in this request; null where it was not sent in it. */
export const toldForm = <State>(form: string): State | null => (answerInHand()?.[TOLD]?.get(form) as State | undefined) ?? null
