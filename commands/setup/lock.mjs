import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive, startTime, waitUntil } from './processes.mjs'

/**
 * Takes a lock file, which names the process that holds it. A lock whose holder is gone is taken over.
 *
 * @param {string} file
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  for (;;) {
    if (create(file)) return { release: () => releaseOwn(file) }
    const holder = lockHolder(file)
    if (holder !== undefined) return { heldBy: holder }
    setAside(file)
  }
}

/**
 * Runs `work` while holding a lock, waiting for it first.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Error} when the lock is not free within two minutes
 */
export async function withLock(file, work) {
  let lock
  const taken = await waitUntil(() => 'release' in (lock = takeLock(file)), { seconds: 120 })
  if (!taken) throw new Error(`${file} is held by process ${lock.heldBy}.`)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} the living process that holds a lock
 */
export function lockHolder(file) {
  const [pid, started] = read(file).split(' ')
  // The start time tells the holder from a later process that was given the same id.
  return isAlive(Number(pid)) && startTime(Number(pid)) === started ? Number(pid) : undefined
}

/** What a lock of this process says. */
const ownMark = () => `${process.pid} ${startTime(process.pid)}`

/** Written beside and linked, so that nobody ever reads a lock without its holder. */
function create(file) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, ownMark())
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function setAside(file) {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
    // Another process may have taken the lock over in between: give it back.
    if (lockHolder(aside) !== undefined) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function releaseOwn(file) {
  if (read(file) === ownMark()) rmSync(file, { force: true })
}

function read(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
