import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '@/lib/db/test-database'

const root = path.resolve(import.meta.dirname, '../..')
const engine = path.join(import.meta.dirname, 'schema-engine.mjs')
const schema = 'prisma/schema.prisma'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ empty: true })
})
afterAll(() => database.drop())

/** Prisma's own command line with our engine, whether or not the ordinary one is installed. */
async function prisma(args: string[], url = database.url, config = path.join(root, 'prisma/prisma.config.ts')) {
  return run(process.execPath, ['node_modules/prisma/build/index.js', ...args, '--config', config], {
    ...process.env,
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    CHECKPOINT_DISABLE: '1',
  })
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => resolve({ code, output }))
  })
}

async function query(sql: string) {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the migrations of the project', () => {
  test('are all applied to an empty database, and then there is nothing left to do', async () => {
    expect(await prisma(['migrate', 'deploy'])).toMatchObject({ code: 0 })

    const status = await prisma(['migrate', 'status'])
    expect(status.output).toContain('Database schema is up to date!')
    expect(status.code).toBe(0)
  })

  test('make exactly the tables of the schema', async () => {
    const fromDatabase = await prisma(['migrate', 'diff', '--exit-code', '--from-config-datasource', '--to-schema', schema])
    expect(fromDatabase).toMatchObject({ code: 0, output: expect.stringContaining('No difference detected') })
  })

  test('make the same tables in a shadow database, which is gone afterwards', async () => {
    const diff = await prisma(['migrate', 'diff', '--exit-code', '--from-migrations', 'prisma/migrations', '--to-schema', schema])
    expect(diff).toMatchObject({ code: 0, output: expect.stringContaining('No difference detected') })
    expect(await query(`SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow_db%'`)).toEqual([])
  })

  test('are put back by a reset', async () => {
    const wiped = await prisma(['migrate', 'reset', '--force'])
    expect(wiped).toMatchObject({ code: 0 })
    expect((await prisma(['migrate', 'status'])).code).toBe(0)
  })
})

describe('a project of its own', () => {
  let folder: string

  beforeAll(async () => {
    // Inside the project, so that the configuration finds its packages.
    folder = mkdtempSync(path.join(root, '.data', 'engine-test-'))
    cpSync(path.join(root, 'prisma/prisma.config.ts'), path.join(folder, 'prisma.config.ts'))
    writeSchema('id Int @id')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const inFolder = (args: string[], url: string) => prisma(args, url, path.join(folder, 'prisma.config.ts'))
  const writeSchema = (...columns: string[]) =>
    writeFileSync(
      path.join(folder, 'schema.prisma'),
      `datasource db {\n  provider = "postgresql"\n}\nmodel Thing {\n${columns.join('\n')}\n}\n`,
    )

  test('gets a database that does not exist yet, a first migration and a second', async () => {
    const url = `${database.url}_new`
    expect(await inFolder(['migrate', 'dev', '--name', 'first'], url)).toMatchObject({ code: 0 })
    writeSchema('id Int @id', 'name String')
    const second = await inFolder(['migrate', 'dev', '--create-only', '--name', 'second'], url)
    expect(second).toMatchObject({ code: 0, output: expect.stringContaining('without applying it') })
    expect(await inFolder(['db', 'push'], url)).toMatchObject({ code: 0 })
    await query(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`)
  })

  test('is told which statement of a migration the database refuses', async () => {
    writeFileSync(path.join(folder, 'schema.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
    const migration = path.join(folder, 'migrations', '99990101000000_wrong')
    cpSync(path.join(folder, 'migrations', 'migration_lock.toml'), path.join(migration, 'migration_lock.toml'))
    writeFileSync(path.join(migration, 'migration.sql'), 'SELECT nonsense();')
    const own = await testDatabase({ empty: true })
    const deploy = await inFolder(['migrate', 'deploy'], own.url)
    expect(deploy).toMatchObject({ code: 1, output: expect.stringContaining('function nonsense() does not exist') })
    expect(deploy.output).toContain('99990101000000_wrong')

    const again = await inFolder(['migrate', 'deploy'], own.url)
    await own.drop()
    // Prisma's code for "found failed migrations": nothing is applied on top of one.
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('P3009') })
  })

  test('is told when the server cannot be reached', async () => {
    const deploy = await inFolder(['migrate', 'deploy'], 'postgresql://nobody@127.0.0.1:1/nothing')
    expect(deploy.code).toBe(1)
    expect(deploy.output).toContain('P1001')
  })
})
