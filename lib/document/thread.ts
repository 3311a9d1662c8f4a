import { Worker } from 'node:worker_threads'
import type { DrawnPaper } from './paper'
import { PRESS, type Press } from './press'

// The thread that sets documents: started when the first is asked for, and let go when none has been for a while.

/** A document that is not set in this time is given up. */
const LONGEST = 60_000
const IDLE = 120_000
/** Documents waiting for their turn: one more would be waited for longer than a minute. */
const MOST_WAITING = 40
/** Of its heap: a document of 3,000 rows takes a tenth of it. */
const MEGABYTES = 768

/** More documents wait than would be set in reasonable time. */
export class TooBusy extends Error {}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (fault: Error) => void
}

type Answer = { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly fault: string }

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  idle: NodeJS.Timeout | undefined
}

let thread: Thread | null = null
let last = 0

/** Plain data: for a PDF what lib/document/worker.mjs makes a definition of, for a DOCX a paper with its pictures drawn. */
export type Job = { readonly kind: 'pdf'; readonly definition: Readonly<Record<string, unknown>> } | { readonly kind: 'docx'; readonly paper: DrawnPaper }

/**
 * Has a document set in the other thread, one after the other.
 *
 * @throws TooBusy where too many wait; Error where it cannot be set, or takes longer than a minute
 */
export function setDocument(job: Job, press: Press = PRESS): Promise<Uint8Array> {
  const own = thread ?? start(press)
  if (own.waiting.size >= MOST_WAITING) return Promise.reject(new TooBusy('too many documents wait to be set'))
  thread = own
  clearTimeout(own.idle)
  own.worker.ref()
  const id = ++last
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = setTimeout(() => end(own, new Error('a document took too long to set')), LONGEST)
    const settled = <T>(settle: (value: T) => void) => (value: T) => {
      clearTimeout(late)
      own.waiting.delete(id)
      rest(own)
      settle(value)
    }
    own.waiting.set(id, { resolve: settled(resolve), reject: settled(reject) })
    own.worker.postMessage({ id, job })
  })
}

function start({ program, fonts }: Press): Thread {
  const worker = new Worker(program, { workerData: { fonts }, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } })
  const own: Thread = { worker, waiting: new Map(), idle: undefined }
  worker.on('message', (answer: Answer) => {
    const waiting = own.waiting.get(answer.id)
    if ('bytes' in answer) waiting?.resolve(answer.bytes)
    else waiting?.reject(new Error(`a document could not be set: ${answer.fault}`))
  })
  worker.on('error', (fault: Error) => end(own, fault))
  worker.on('exit', () => end(own, new Error('the thread that sets documents has ended')))
  return own
}

/** Nothing to do: neither the process waits for it, nor is it kept for long. */
function rest(own: Thread): void {
  if (own.waiting.size > 0) return
  own.worker.unref()
  own.idle = setTimeout(() => end(own, new Error('idle')), IDLE)
  own.idle.unref()
}

function end(own: Thread, fault: Error): void {
  if (thread === own) thread = null
  clearTimeout(own.idle)
  const left = [...own.waiting.values()]
  own.waiting.clear()
  void own.worker.terminate()
  for (const { reject } of left) reject(fault)
}
