import { readdirSync, rmSync } from 'node:fs'
import { ensureDataFolder, secret } from './setup/data-folder.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { lockHolder, takeLock, withLock } from './setup/lock.mjs'
import { applyMigrations } from './setup/migrations.mjs'
import { checkDatabase } from './setup/postgres-client.mjs'
import { cluster } from './setup/postgres-cluster.mjs'
import { inData, root } from './setup/project.mjs'
import { provideDatabase } from './setup/provide-database.mjs'

const NAME = 'dashboard'

/**
 * Opens the project's database: the one DATABASE_URL names, else PostgreSQL of our own under `.data`, which is started
 * if no other command has it running.
 *
 * @param {{ environment?: Record<string, string>, migrate?: boolean }} options `migrate: false` leaves the tables as
 *   they are
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` ends the server unless another command uses it
 * @throws {UserError} when the database given cannot be used
 */
export async function openDatabase({ environment = readEnvironment(root), migrate = true } = {}) {
  const database = environment.DATABASE_URL ? await openGiven(environment.DATABASE_URL) : await openOwn()
  try {
    if (migrate) await withMigrationLock(environment, () => applyMigrations(database.url, environment))
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Only our own commands migrate our own server, so one lock beside the data is enough; Prisma locks a given one. */
function withMigrationLock(environment, work) {
  return environment.DATABASE_URL ? work() : withLock(inData('migrate.lock'), work)
}

async function openGiven(url) {
  await checkDatabase(url)
  return { url, stop: async () => {} }
}

async function openOwn() {
  ensureDataFolder()
  const server = ownServer()
  const lease = takeLock(inData('postgres-users', String(process.pid)))
  const stop = async () => {
    lease.release?.()
    await stopUnusedDatabase()
  }
  try {
    const url = await withLock(inData('postgres.lock'), async () => {
      await server.start()
      return provideDatabase(server, { name: NAME, password: secret('database-password') })
    })
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const ownServer = () => cluster({ directory: inData('postgres'), password: secret('postgres-password') })

/** Ends the server of our own when no command that still runs has it open. */
export async function stopUnusedDatabase() {
  await withLock(inData('postgres.lock'), async () => {
    if (!isUsed()) await ownServer().stop()
  })
}

/** Commands that died leave their mark behind: it is cleared away here. */
function isUsed() {
  const marks = readdirSync(inData('postgres-users')).map((name) => inData('postgres-users', name))
  const dead = marks.filter((mark) => lockHolder(mark) === undefined)
  for (const mark of dead) rmSync(mark, { force: true })
  return marks.length > dead.length
}
