/** `npm test [-- unit|office|database|browser|check [filter…]]`: all set-up, then the tests, counted over all runners. */
import { ensureDataFolder } from './setup/data-folder.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { lifetime } from './setup/lifetime.mjs'
import { takeLock } from './setup/lock.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { ensureOffice } from './setup/office.mjs'
import { generateClient } from './setup/prisma-client.mjs'
import { inData, root } from './setup/project.mjs'
import { runBrowser, runChecks, runVitest } from './setup/test-parts.mjs'
import { addUp } from './setup/test-reports.mjs'
import { startTestServer } from './setup/test-server.mjs'
import { report, UserError } from './setup/user-error.mjs'

const PARTS = ['check', 'unit', 'office', 'database', 'browser']
const FAILED = { passed: 0, failed: 1, skipped: 0 }

const counted = []
const { code, stopped } = await lifetime(test)
// A fault outside the tests (no packages, no database) is a failure too.
if (code !== 0 || stopped) counted.push(FAILED)
const total = addUp(counted)
if (total.skipped > 0) console.log(`${total.skipped} skipped`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || counted.length === 0 ? 1 : 0)

/** @param {import('./setup/lifetime.mjs').Life} life */
async function test(life) {
  const { parts, filters } = readArguments(process.argv.slice(2))
  checkNodeVersion()
  ensureDataFolder()
  life.atEnd(takeTestLock())
  // DATABASE_URL is the people's own database: nothing in a test may find it.
  const { DATABASE_URL: _, ...environment } = readEnvironment(root)
  await ensureDependencies()
  await generateClient(environment)

  if (parts.includes('check')) await count(life, () => runChecks(environment))
  if (parts.includes('unit')) await count(life, () => runVitest('unit', environment, filters))
  if (parts.includes('office')) await count(life, async () => (await ensureOffice(environment), runVitest('office', environment, filters)))
  if (!parts.includes('database') && !parts.includes('browser')) return
  if (life.stopping()) return
  const database = await startTestServer(environment)
  life.atEnd(database.stop)
  const known = { ...environment, TEST_ADMIN_URL: database.admin, TEST_TEMPLATE: database.template }
  if (parts.includes('database')) await count(life, () => runVitest('database', known, filters))
  if (parts.includes('browser')) await count(life, () => runBrowser(environment, database, filters, life))
}

/** A part that breaks down is one failure; the parts after it are still run. */
async function count(life, part) {
  if (life.stopping()) return
  try {
    counted.push(await part())
  } catch (error) {
    if (!life.stopping()) report(error)
    counted.push(FAILED)
  }
}

function readArguments([part, ...filters]) {
  if (part === undefined) return { parts: PARTS, filters: [] }
  if (PARTS.includes(part)) return { parts: [part], filters }
  throw new UserError(`Không có phần "${part}": ${PARTS.join(', ')}.`, `There is no part "${part}".`)
}

function takeTestLock() {
  const lock = takeLock(inData('test.lock'))
  if ('release' in lock) return lock.release
  throw new UserError(`npm test đang chạy rồi (tiến trình ${lock.heldBy}).`, `npm test is already running.`)
}
