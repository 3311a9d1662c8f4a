import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** A database of a test file's own. */
export interface TestDatabase {
  readonly url: string
  /** Closes what is still connected and removes the database. */
  readonly drop: () => Promise<void>
}

/**
 * Copies the migrated database that `npm test` made once (TEST_ADMIN_URL, TEST_TEMPLATE), or makes an empty one.
 *
 * @param options `empty: true` leaves the migrations out
 * @throws Error outside `npm test`, when there is nothing to copy
 */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { TEST_ADMIN_URL: admin, TEST_TEMPLATE: template } = process.env
  if (!admin || !template) throw new Error('Run database tests with: npm test -- database')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run(admin, `CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : template}`)
  const url = new URL(admin)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
