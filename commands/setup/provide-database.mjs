import { withClient } from './postgres-client.mjs'

/**
 * Makes a role and a database of the same name on a cluster of our own, unless they are there. The role is no superuser
 * but may make databases: Prisma's shadow database and the copies of the tests.
 *
 * @param {{ url: (database?: string) => string }} server a running cluster
 * @param {{ name: string, password: string }} options `name` is a plain SQL identifier
 * @returns {Promise<string>} the address of the database, as its role
 */
export async function provideDatabase(server, { name, password }) {
  await withClient(server.url(), async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [name],
    )
    if (!rows[0].role) await client.query(`CREATE ROLE ${name} LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`)
    if (!rows[0].database) await client.query(`CREATE DATABASE ${name} OWNER ${name}`)
  })
  const url = new URL(server.url(name))
  url.username = name
  url.password = password
  return url.href
}
