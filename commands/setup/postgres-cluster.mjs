import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commandLine, isAlive, run, waitUntil } from './processes.mjs'
import { portTrouble, freePort } from './ports.mjs'
import { withClient } from './postgres-client.mjs'
import { postgresPrograms } from './postgres-programs.mjs'
import { postgresUser } from './postgres-user.mjs'
import { ProgramError, UserError } from './user-error.mjs'

const SUPERUSER = 'postgres'

/**
 * A PostgreSQL cluster of our own, listening on this machine's loopback address only.
 *
 * @param {{ directory: string, password: string, settings?: Record<string, string> }} options `directory` holds the
 *   data; beside it, with its name before, stand the log and the port. `settings` are PostgreSQL's
 * @returns {{ start: () => Promise<void>, stop: () => Promise<void>, running: () => number | undefined,
 *   url: (database?: string) => string }} `start` uses a server that is running already; `url` is the superuser's
 */
export function cluster({ directory, password, settings = {} }) {
  const running = () => runningServer(directory)
  const url = (database = 'postgres') => {
    const { port } = readPidFile(directory)
    return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`
  }
  const start = async () => {
    const hasEnded = running() ? () => !running() : await startServer({ directory, password, settings })
    await waitForAnswer(directory, url, hasEnded)
  }
  return { start, stop: () => stopServer(directory), running, url }
}

/** The process id of the server on a data directory. A pid file left behind, whoever has its number now, is not one. */
function runningServer(directory) {
  const { pid } = readPidFile(directory)
  return pid && isAlive(pid) && isPostgres(pid, directory) ? pid : undefined
}

function isPostgres(pid, directory) {
  const command = commandLine(pid)
  return command.includes('postgres') && command.includes(`-D ${directory} `)
}

function readPidFile(directory) {
  try {
    const [pid, , , port] = readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(pid), port: Number(port) }
  } catch {
    return {}
  }
}

async function startServer({ directory, password, settings }) {
  const programs = postgresPrograms()
  const parent = path.dirname(directory)
  const user = await postgresUser([parent, path.join(programs.folder, 'bin')])
  if (!existsSync(path.join(directory, 'PG_VERSION'))) await initialise({ directory, password, programs, user })
  checkVersion(directory)
  rmSync(path.join(directory, 'postmaster.pid'), { force: true })
  const port = await keptPort(`${directory}-port`)
  return spawnServer({ directory, programs, user, settings: { ...settings, port } })
}

/** Made beside and moved into place, so that an interrupted first start leaves nothing half made behind. */
async function initialise({ directory, password, programs, user }) {
  const draft = `${directory}.new`
  const passwordFile = `${draft}-password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) for (const item of [draft, passwordFile]) chownSync(item, user.uid, user.gid)
  try {
    const { code, output } = await runAs(user, programs.initdb, [
      `--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    ], draft)
    if (code !== 0) throw new ProgramError('initdb', output)
    rmSync(directory, { recursive: true, force: true })
    renameSync(draft, directory)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

function checkVersion(directory) {
  const version = readFileSync(path.join(directory, 'PG_VERSION'), 'utf8').trim()
  if (version === '18') return
  throw new UserError(
    `Dữ liệu trong ${directory} thuộc PostgreSQL ${version}, chương trình kèm theo là bản 18.`,
    `The data in ${directory} belongs to PostgreSQL ${version}, the bundled programs are version 18.`,
  )
}

async function keptPort(file) {
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (kept && !(await portTrouble(kept, '127.0.0.1'))) return kept
  const port = await freePort()
  writeFileSync(file, String(port))
  return port
}

/** @returns {() => boolean} whether the program has ended again */
function spawnServer({ directory, programs, user, settings }) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', password_encryption: 'scram-sha-256', ...settings }
  const args = ['-D', directory, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const log = openSync(`${directory}.log`, 'a', 0o600)
  const [program, ...rest] = [...user.prefix, programs.postgres, ...args]
  const ids = user.prefix.length > 0 ? {} : { uid: user.uid, gid: user.gid }
  // Detached: Ctrl-C reaches every process of the terminal's group, and the database has to outlive the web server.
  const child = spawn(program, rest, { ...ids, cwd: directory, detached: true, stdio: ['ignore', log, log], env: plainEnvironment() })
  let ended = false
  for (const event of ['error', 'exit']) child.on(event, () => (ended = true))
  child.unref()
  closeSync(log)
  return () => ended
}

function runAs(user, program, args, cwd) {
  const [first, ...rest] = [...user.prefix, program, ...args]
  const ids = user.prefix.length > 0 ? {} : { uid: user.uid, gid: user.gid }
  return run(first, rest, { ...ids, cwd, env: plainEnvironment() })
}

/** PGDATA, PGPORT and the like of the person's shell must not reach our server; times are kept in UTC. */
function plainEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

async function waitForAnswer(directory, url, hasEnded) {
  const answers = () => withClient(url(), (client) => client.query('SELECT 1')).then(() => true, () => false)
  const up = async () => runningServer(directory) !== undefined && (await answers())
  await waitUntil(async () => hasEnded() || (await up()), { seconds: 120 })
  if (await up()) return
  throw new ProgramError(`postgres (${directory}.log)`, lastLines(`${directory}.log`))
}

function lastLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n') : ''
}

async function stopServer(directory) {
  const pid = runningServer(directory)
  if (!pid) return
  // SIGINT is PostgreSQL's fast shutdown: connections are cut, nothing committed is lost.
  process.kill(pid, 'SIGINT')
  if (await waitUntil(() => !isAlive(pid), { seconds: 60 })) return
  process.kill(pid, 'SIGQUIT')
  await waitUntil(() => !isAlive(pid), { seconds: 10 })
}
