import { createHash } from 'node:crypto'
import { withClient } from './postgres-client.mjs'
import { run } from './processes.mjs'
import { inData, root } from './project.mjs'
import { script } from './script.mjs'
import { hashOf, stamp } from './stamp.mjs'
import { ProgramError } from './user-error.mjs'

/**
 * Puts the facts of `seeds/` into a database that has no areas yet, or again when those facts have changed.
 *
 * @param {Record<string, string>} environment the application's settings
 * @throws {ProgramError} with the script's own words when it fails
 */
export async function seedIfNeeded(environment) {
  const url = environment.DATABASE_URL
  const seeded = stamp(inData('stamps', `seeds-${createHash('sha256').update(withoutPort(url)).digest('hex').slice(0, 12)}`))
  const hash = hashOf(root, ['seeds'])
  if (seeded.matches(hash) && !(await isEmpty(url, 'Area'))) return
  const [program, args] = script('seeds/seed.ts')
  const { code, output } = await run(program, args, { cwd: root, env: environment })
  if (code !== 0) throw new ProgramError('seeds/seed.ts', output)
  seeded.write(hash)
}

/**
 * Makes the first administrator of a database without people; the one-time password is printed by the script.
 *
 * @param {Record<string, string>} environment the application's settings
 * @throws {Error} when the script fails
 */
export async function ensureAdministrator(environment) {
  if (!(await isEmpty(environment.DATABASE_URL, 'Person'))) return
  const [program, args] = script('commands/first-administrator.ts')
  const { code } = await run(program, args, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
  if (code !== 0) throw new ProgramError('commands/first-administrator.ts', '')
}

async function isEmpty(url, table) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`SELECT NOT EXISTS (SELECT FROM ${client.escapeIdentifier(table)}) AS empty`)
    return rows[0].empty
  })
}

/** Our own server may get another port from one start to the next; the database is the same. */
function withoutPort(url) {
  const address = new URL(url)
  address.port = ''
  address.password = ''
  return address.href
}
