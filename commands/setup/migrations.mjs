import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { withClient } from './postgres-client.mjs'
import { prismaCommand } from './prisma-command.mjs'
import { run } from './processes.mjs'
import { inProject } from './project.mjs'
import { ProgramError } from './user-error.mjs'

/**
 * Applies the migrations a database has not had yet. Prisma is started only if there are some: asking it costs seconds.
 *
 * @param {string} url
 * @param {Record<string, string>} environment
 * @throws {ProgramError} with Prisma's own words when a migration fails
 */
export async function applyMigrations(url, environment) {
  if (await isUpToDate(url)) return
  const { program, args, options } = prismaCommand(['migrate', 'deploy'], { ...environment, DATABASE_URL: url })
  const { code, output } = await run(program, args, options)
  if (code !== 0) throw new ProgramError('prisma migrate deploy', output)
}

async function isUpToDate(url) {
  const applied = await withClient(url, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`)
    if (!rows[0].present) return []
    const done = await client.query(
      `SELECT migration_name || ' ' || checksum AS mark FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    return done.rows.map((row) => row.mark)
  })
  const wanted = folderMarks(inProject('prisma', 'migrations'))
  return applied.length === wanted.length && wanted.every((mark) => applied.includes(mark))
}

/** Each migration as "name checksum", the checksum as Prisma makes it. */
function folderMarks(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name} ${createHash('sha256').update(readFileSync(`${folder}/${name}/migration.sql`)).digest('hex')}`)
}
