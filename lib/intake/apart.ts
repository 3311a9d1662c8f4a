import { fork, type ChildProcess } from 'node:child_process'
import { refuse, type Intake } from './intake'
import { IDLE, MOST_WAITING } from './limits'

// Files are read in a process of their own, not in a thread: V8 ends the whole process where one allocation of a thread
// goes beyond its limit at once (`new Array(3e7)`, a Map that doubles, a text split), whatever `resourceLimits` say. It is
// started when the first file comes, reads one after the other, and is let go when none has come for a while.

/** How the other process is started, and its bounds: megabytes of heap and of all memory, milliseconds a file. */
export interface Apart {
  readonly program: string
  readonly heap: number
  readonly memory: number
  readonly longest: number
}

/** A file to be read: PDF, HTML, or a zip that is a document or a workbook. */
export interface Job { readonly format: 'pdf' | 'html' | 'zip'; readonly bytes: Uint8Array }

interface Waiting { readonly job: Job; readonly apart: Apart; readonly settle: (intake: Intake) => void }

interface Reader {
  readonly child: ChildProcess
  readonly apart: Apart
  isReady: boolean
  current: Waiting | null
  clock: NodeJS.Timeout | undefined
}

const queue: Waiting[] = []
let reader: Reader | null = null

/**
 * Reads a file in the other process, in its turn.
 *
 * @returns what was read, or the refusal: "too-busy" where too many wait, "too-slow" and "too-complex" where it took more
 * time or memory than a file may, "damaged" where the process ended over it
 */
export function readApart(job: Job, apart: Apart): Promise<Intake> {
  if (queue.length >= MOST_WAITING) return Promise.resolve(refuse('too-busy'))
  return new Promise((settle) => {
    queue.push({ job, apart, settle })
    next()
  })
}

/** Gives the first that waits to the process, where that is free. */
function next(): void {
  const first = queue[0]
  if (!first || reader?.current || (reader && !reader.isReady)) return
  if (reader && reader.apart !== first.apart) retire(reader)
  reader ??= start(first.apart)
  if (!reader.isReady) return
  const own = reader
  const waiting = queue.shift()!
  own.current = waiting
  hold(own, true)
  clearTimeout(own.clock)
  own.clock = setTimeout(() => end(own, refuse('too-slow', `${own.apart.longest / 1000} s`)), own.apart.longest)
  own.child.send(waiting.job, (error) => { if (error) end(own, refuse('damaged')) })
}

/** Milliseconds within which the process has started, even on a machine that is busy. */
const LONGEST_START = 30_000

function start(apart: Apart): Reader {
  const child = fork(apart.program, [String(apart.memory)], {
    execArgv: [`--max-old-space-size=${apart.heap}`],
    // No secrets: of the server's environment only where temporary files go.
    env: { NODE_ENV: 'production', ...pick('TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'HOME') },
    serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const own: Reader = { child, apart, isReady: false, current: null, clock: undefined }
  own.clock = setTimeout(() => end(own, refuse('too-busy')), LONGEST_START)
  child.on('message', (answer: Intake | 'ready') => (answer === 'ready' ? ready(own) : settled(own, answer)))
  child.on('error', () => end(own, refuse('damaged')))
  // Ended by itself: for want of memory with a signal (V8 aborts, the watch kills), or over a fault of a reader.
  child.on('exit', (_, signal) => end(own, refuse(signal === null ? 'damaged' : 'too-complex')))
  return own
}

const pick = (...names: readonly string[]) => Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))

function ready(own: Reader): void {
  own.isReady = true
  clearTimeout(own.clock)
  next()
}

function settled(own: Reader, intake: Intake): void {
  const { current } = own
  own.current = null
  clearTimeout(own.clock)
  current?.settle(intake)
  if (queue.length > 0) return next()
  hold(own, false)
  own.clock = setTimeout(() => end(own, null), IDLE)
  own.clock.unref()
}

/** Whether this process has to stay for the other. */
function hold(own: Reader, isHeld: boolean): void {
  const call = isHeld ? 'ref' : 'unref'
  own.child[call]()
  own.child.channel?.[call]()
}

function retire(own: Reader): void {
  clearTimeout(own.clock)
  own.child.removeAllListeners()
  own.child.on('error', () => {})
  own.child.kill('SIGKILL')
  if (reader === own) reader = null
}

/** Ends the process; the file it read is answered, those that wait get a new one. */
function end(own: Reader, answer: Intake | null): void {
  retire(own)
  // A process that never started cannot read those that wait either.
  const failed = own.current ? [own.current] : own.isReady ? [] : queue.splice(0)
  own.current = null
  for (const { settle } of failed) settle(answer ?? refuse('damaged'))
  next()
}
