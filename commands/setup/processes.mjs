import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** @returns {boolean} whether a process of that id is there (a zombie is not). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return statFields(pid)[0] !== 'Z'
}

/** @returns {string} when a process started, as the system counts it: with its id, this names it for good. */
export function startTime(pid) {
  return process.platform === 'linux' ? (statFields(pid)[19] ?? '') : listed(pid, 'lstart').replaceAll(/\s+/g, '_')
}

/** The fields of /proc/PID/stat after the program's name, which may hold spaces and brackets itself. */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/** @returns {string} the command line of a process, empty when it is gone or not to be read. */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return process.platform === 'linux' ? '' : listed(pid, 'command')
  }
}

function listed(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

/**
 * Waits until a condition holds.
 *
 * @param {() => unknown} condition may be asynchronous
 * @param {{ seconds: number, every?: number }} limits `every` in milliseconds
 * @returns {Promise<boolean>} false when the time ran out
 */
export async function waitUntil(condition, { seconds, every = 50 }) {
  const end = Date.now() + seconds * 1000
  while (!(await condition())) {
    if (Date.now() > end) return false
    await wait(every)
  }
  return true
}

const running = new Set()

/** Ends what `run` has started and not yet seen the end of. */
export function endPrograms() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>} `output` is what came through pipes, both streams in order;
 *   a program ended by a signal, or one that is not there, has a code above zero
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    running.add(child)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const end = (code, more = '') => {
      running.delete(child)
      resolve({ code, output: output + more })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 130))
  })
}
