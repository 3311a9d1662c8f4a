import { spawn } from 'node:child_process'
import { waitUntil } from './processes.mjs'
import { inProject, root } from './project.mjs'
import { UserError } from './user-error.mjs'

/**
 * Starts the built application and waits until it answers.
 *
 * @param {Record<string, string>} environment the application's settings
 * @param {{ host: string, port: number, folder?: string, stopped?: () => boolean, output?: 'inherit' | 'ignore' }} place
 * @returns {Promise<{ pid: number, ended: Promise<number>, stop: () => Promise<void> }>} `ended` gives the exit code
 * @throws {UserError} when it ends or stays silent for a minute; it is not running then
 */
export async function startWebServer(environment, { host, port, folder = '.next', stopped = () => false, output = 'inherit' }) {
  const child = spawn(process.execPath, [inProject('commands', 'serve.mjs')], {
    cwd: root,
    env: { ...environment, HOST: host, PORT: String(port), NEXT_DIST_DIR: folder },
    stdio: ['ignore', output, output === 'ignore' ? 'inherit' : output, 'ipc'],
  })
  let over = false
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  }).finally(() => (over = true))
  const stop = async () => {
    child.kill('SIGTERM')
    const gone = await waitUntil(() => over, { seconds: 10 })
    if (!gone) child.kill('SIGKILL')
    await ended
  }
  await waitUntil(async () => over || stopped() || (await isHealthy(host, port)), { seconds: 60 })
  if (over) throw new UserError('Máy chủ web dừng ngay khi khởi động.', 'The web server ended while starting.')
  if (stopped() || (await isHealthy(host, port))) return { pid: child.pid, ended, stop }
  await stop()
  throw new UserError(
    'Máy chủ web không trả lời /api/health sau một phút.',
    'The web server did not answer /api/health within a minute.',
  )
}

/** @returns {Promise<boolean>} whether the application answers and reaches its database. */
async function isHealthy(host, port) {
  const address = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host)
  try {
    const response = await fetch(`http://${address}:${port}/api/health`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5_000) })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}
