import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { ensureDataFolder } from './data-folder.mjs'
import { applyMigrations } from './migrations.mjs'
import { checkDatabase, withClient } from './postgres-client.mjs'
import { cluster } from './postgres-cluster.mjs'
import { inData } from './project.mjs'
import { provideDatabase } from './provide-database.mjs'

const TEMPLATE = 'test_template'

/** Nothing of a test database has to survive a power cut. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/**
 * A database server for tests: never the one with the people's data. TEST_DATABASE_URL names one, with a role that may
 * make databases; else one of our own is made anew.
 *
 * @param {Record<string, string>} environment
 * @returns {Promise<{ admin: string, template: string, copy: (name: string) => Promise<string>, stop: () => Promise<void> }>}
 *   `admin` is an address to make databases with, `template` a migrated database, `copy` makes a database from it
 */
export async function startTestServer(environment) {
  const { admin, stop } = environment.TEST_DATABASE_URL ? await given(environment.TEST_DATABASE_URL) : await own()
  const copy = async (name) => {
    await execute(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
    return onDatabase(admin, name)
  }
  try {
    await execute(admin, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`, `CREATE DATABASE ${TEMPLATE} TEMPLATE template0`)
    await applyMigrations(onDatabase(admin, TEMPLATE), environment)
    return { admin, template: TEMPLATE, copy, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function given(url) {
  await checkDatabase(url)
  return { admin: url, stop: async () => {} }
}

async function own() {
  ensureDataFolder()
  const directory = inData('test-postgres')
  const server = cluster({ directory, password: randomBytes(24).toString('base64url'), settings: FAST })
  const clear = async () => {
    await server.stop()
    for (const part of ['', '.log', '-port']) rmSync(`${directory}${part}`, { recursive: true, force: true })
  }
  // What a run that was killed has left behind.
  await clear()
  try {
    await server.start()
    const password = randomBytes(24).toString('base64url')
    return { admin: await provideDatabase(server, { name: 'tester', password }), stop: clear }
  } catch (error) {
    await clear()
    throw error
  }
}

function onDatabase(url, name) {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function execute(url, ...statements) {
  await withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement)
  })
}
