import pg from 'pg'
import { connectionFields } from './adapter.mjs'

const MAINTENANCE_DATABASES = ['postgres', 'template1']

const USER_CODES = {
  '28P01': 'P1000',
  28000: 'P1010',
  '3D000': 'P1003',
  '42P04': 'P1009',
}

/**
 * Answers `cli can-connect-to-database`, `cli create-database` and `cli drop-database`.
 *
 * Prisma reads the outcome from the exit code and, line by line as JSON, from standard error (it skips the first line).
 *
 * @param {string} command
 * @param {string} url a postgresql:// address
 * @returns {Promise<number>} the exit code: 0 done, 1 refused
 */
export async function runDatabaseCommand(command, url) {
  const commands = {
    'can-connect-to-database': canConnect,
    'create-database': createDatabase,
    'drop-database': dropDatabase,
  }
  log('INFO', { message: `Starting schema engine CLI: ${command}` })
  try {
    if (!commands[command]) throw new Error(`Unknown command: ${command}`)
    await commands[command](url)
    return 0
  } catch (error) {
    log('ERROR', { message: sentence(error), error_code: USER_CODES[error.code] ?? 'P1001', is_panic: false })
    return 1
  }
}

/**
 * Creates the database an address names.
 *
 * @param {string} url
 * @returns {Promise<string>} its name
 * @throws {Error} PostgreSQL's own error
 */
export async function createDatabase(url) {
  const { database } = connectionFields(url)
  await onMaintenanceDatabase(url, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`))
  return database
}

async function dropDatabase(url) {
  const { database } = connectionFields(url)
  await onMaintenanceDatabase(url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`),
  )
}

async function canConnect(url) {
  await withClient(connectionFields(url), (client) => client.query('SELECT 1'))
}

async function onMaintenanceDatabase(url, work) {
  const [first, second] = MAINTENANCE_DATABASES
  const fields = connectionFields(url)
  try {
    await withClient({ ...fields, database: first }, work)
  } catch (error) {
    // Some hosts drop the database "postgres"; "template1" is always there.
    if (error.code !== '3D000') throw error
    await withClient({ ...fields, database: second }, work)
  }
}

async function withClient(fields, work) {
  const client = new pg.Client({ ...fields, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A refused connection to several addresses comes as an AggregateError without a message. */
function sentence(error) {
  return error.message || error.errors?.[0]?.message || String(error)
}

function log(level, fields) {
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
