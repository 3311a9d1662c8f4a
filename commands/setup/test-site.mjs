import { randomBytes } from 'node:crypto'
import { appEnvironment } from './app-environment.mjs'
import { buildApp, isBuilt } from './build.mjs'
import { lockHolder } from './lock.mjs'
import { freePort } from './ports.mjs'
import { run } from './processes.mjs'
import { inData, root } from './project.mjs'
import { script } from './script.mjs'
import { ProgramError } from './user-error.mjs'
import { startWebServer } from './web-server.mjs'

/**
 * A site of its own for tests and benchmarks: the built application with a seeded database, its people, and a count of
 * what it asks the database.
 *
 * @typedef {object} TestSite
 * @property {string} base its address
 * @property {string} url its database's
 * @property {string} folder its build, relative to the project
 * @property {Record<string, string>} secrets settings of its own, the password of its reviewers among them
 * @property {() => number | undefined} pid of what serves, while it does
 * @property {() => Promise<void>} start serves; what is served stops at the end of the command
 * @property {() => Promise<void>} stop
 *
 * @param {Record<string, string>} environment
 * @param {{ name: string, database: Awaited<ReturnType<import('./test-server.mjs').startTestServer>> }} place `name` of its database
 * @param {import('./lifetime.mjs').Life} life
 * @returns {Promise<TestSite>} not yet served
 * @throws {ProgramError} when the application cannot be built or seeded
 */
export async function makeTestSite(environment, { name, database }, life) {
  const url = await database.copy(name)
  const port = await freePort()
  const base = `http://localhost:${port}`
  const secrets = { BETTER_AUTH_SECRET: randomBytes(32).toString('base64url'), E2E_REVIEWER_PASSWORD: randomBytes(12).toString('base64url') }
  const settings = appEnvironment({ ...environment, ...secrets, BETTER_AUTH_URL: base, COUNT_QUERIES: '1', TRUSTED_PROXIES: '1' }, { url, port })

  await runScript('seeds/seed.ts', settings)
  await runScript('commands/test-people.ts', settings)
  const folder = buildFolder()
  await buildApp(settings, { folder })

  let server
  const stop = async () => {
    await server?.stop()
    server = undefined
  }
  life.atEnd(stop)
  const start = async () => {
    server = await startWebServer(settings, { host: '127.0.0.1', port, folder, stopped: life.stopping })
  }
  return { base, url, folder, secrets, pid: () => server?.pid, start, stop }
}

/** The ordinary build serves, unless it is stale and `npm start` is serving it at this moment. */
function buildFolder() {
  const inUse = lockHolder(inData('start.lock')) !== undefined
  return inUse && !isBuilt('.next') ? '.data/next-test' : '.next'
}

async function runScript(file, env) {
  const [program, args] = script(file)
  const { code, output } = await run(program, args, { cwd: root, env })
  if (code !== 0) throw new ProgramError(file, output)
}
