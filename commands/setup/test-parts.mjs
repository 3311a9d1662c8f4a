import { mkdirSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { run } from './processes.mjs'
import { inData, inProject, root } from './project.mjs'
import { countPlaywright, countVitest, readCounts } from './test-reports.mjs'
import { makeTestSite } from './test-site.mjs'

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
 * @param {'unit' | 'office' | 'database'} project
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
  const { base, url, secrets, start } = await makeTestSite(environment, { name: 'browser_tests', database }, life)
  await start()

  const file = reportFile('browser')
  const visit = { ...environment, ...secrets, E2E_BASE_URL: base, E2E_DATABASE_URL: url, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const args = ['test', `--config=${inProject('e2e', 'playwright.config.ts')}`, ...filters]
  const { code } = await node(['@playwright', 'test', 'cli.js'], args, visit, SHOWN)
  return readCounts({ file, code, count: countPlaywright })
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
