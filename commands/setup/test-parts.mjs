import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { appEnvironment } from './app-environment.mjs'
import { buildApp, isBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { lockHolder } from './lock.mjs'
import { freePort } from './ports.mjs'
import { run } from './processes.mjs'
import { inData, inProject, root } from './project.mjs'
import { script } from './script.mjs'
import { countPlaywright, countVitest, readCounts } from './test-reports.mjs'
import { ProgramError } from './user-error.mjs'
import { startWebServer } from './web-server.mjs'

const SHOWN = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }

/**
 * Types and lint. Passing is no test and is not counted; each that fails counts as one.
 *
 * @returns {Promise<import('./test-reports.mjs').Counts>}
 */
export async function runChecks(environment) {
  // Next's own types of the routes, which are not in the repository.
  await node(['next', 'dist', 'bin', 'next'], ['typegen'], environment)
  const checks = await Promise.all([
    node(['typescript', 'bin', 'tsc'], ['--noEmit'], environment),
    node(['eslint', 'bin', 'eslint.js'], ['--max-warnings=0', '.'], environment),
  ])
  for (const { code, output } of checks) if (code !== 0) console.log(output)
  return { passed: 0, failed: checks.filter(({ code }) => code !== 0).length, skipped: 0 }
}

/**
 * @param {'unit' | 'database'} project
 * @param {Record<string, string>} environment
 * @param {readonly string[]} filters parts of file names
 * @returns {Promise<import('./test-reports.mjs').Counts>}
 */
export async function runVitest(project, environment, filters) {
  const file = reportFile(project)
  const args = ['run', `--project=${project}`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters]
  const { code } = await node(['vitest', 'vitest.mjs'], args, environment, SHOWN)
  return readCounts({ file, code, count: countVitest })
}

/**
 * Serves the built application with a database of its own and has Playwright visit it.
 *
 * @param {Record<string, string>} environment
 * @param {Awaited<ReturnType<import('./test-server.mjs').startTestServer>>} database
 * @param {readonly string[]} filters what Playwright takes: file names, -g and the like
 * @param {import('./lifetime.mjs').Life} life
 * @returns {Promise<import('./test-reports.mjs').Counts>}
 * @throws {ProgramError} when the application cannot be built or seeded
 */
export async function runBrowser(environment, database, filters, life) {
  const chromium = await ensureChromium(environment)
  const url = await database.copy('browser_tests')
  const port = await freePort()
  const base = `http://localhost:${port}`
  const secrets = { BETTER_AUTH_SECRET: randomBytes(32).toString('base64url'), E2E_REVIEWER_PASSWORD: randomBytes(12).toString('base64url') }
  const settings = appEnvironment({ ...environment, ...secrets, BETTER_AUTH_URL: base }, { url, port })

  await runScript('seeds/seed.ts', settings)
  await runScript('commands/test-people.ts', settings)
  const folder = buildFolder()
  await buildApp(settings, { folder })
  const server = await startWebServer(settings, { host: '127.0.0.1', port, folder, stopped: life.stopping })
  life.atEnd(server.stop)

  const file = reportFile('browser')
  const visit = { ...environment, ...secrets, E2E_BASE_URL: base, E2E_DATABASE_URL: url, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const args = ['test', `--config=${inProject('e2e', 'playwright.config.ts')}`, ...filters]
  const { code } = await node(['@playwright', 'test', 'cli.js'], args, visit, SHOWN)
  return readCounts({ file, code, count: countPlaywright })
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

function node(place, args, env, options = { cwd: root }) {
  return run(process.execPath, [inProject('node_modules', ...place), ...args], { ...options, env })
}

function reportFile(name) {
  const file = inData('reports', `${name}.json`)
  mkdirSync(inData('reports'), { recursive: true })
  // An old report must not stand for a run that wrote none.
  rmSync(file, { force: true })
  return file
}
