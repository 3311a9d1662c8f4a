import { endPrograms } from './processes.mjs'
import { report } from './user-error.mjs'

/**
 * Runs a long command so that nothing it started outlives it: at its end, at a fault and at Ctrl-C alike.
 *
 * @param {(life: Life) => Promise<number | void>} work gives the exit code, 0 if nothing
 * @returns {Promise<{ code: number, stopped: boolean }>} after everything has ended. A fault is reported, with code 1;
 *   `stopped` tells that a signal ended the command
 *
 * @typedef {object} Life
 * @property {(end: () => unknown) => void} atEnd what to end, later ones first
 * @property {() => boolean} stopping whether a signal has come
 * @property {Promise<void>} stopAsked settles when a signal comes
 */
export async function lifetime(work) {
  const ends = []
  let stopping = false
  let wakeUp
  const stopAsked = new Promise((resolve) => (wakeUp = resolve))
  const stop = () => {
    stopping = true
    endPrograms()
    wakeUp()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  // npm killed hard passes no signal on. Started without npm, a command may well outlive the shell it came from.
  if (process.env.npm_lifecycle_event) whenOrphaned(stop)

  let code = 0
  try {
    code = (await work({ atEnd: (end) => ends.push(end), stopping: () => stopping, stopAsked })) ?? 0
  } catch (error) {
    // What a signal cut short complains, and that is no fault.
    if (!stopping) {
      report(error)
      code = 1
    }
  }
  for (const end of ends.reverse()) await Promise.resolve(end()).catch(report)
  return { code, stopped: stopping }
}

function whenOrphaned(stop) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}
