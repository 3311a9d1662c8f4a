import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const CHAR = 18
const TEXT = 25

/**
 * The adapter the schema engine reaches PostgreSQL through: @prisma/adapter-pg with three things put right.
 *
 * Columns of type "char", which the engine's own catalogue queries return, are accepted; scripts are sent whole, since
 * splitting them at semicolons breaks every function body; the shadow database is another one than the connection's.
 *
 * @param {string} url a postgresql:// address
 * @returns a factory for `bindMigrationAwareSqlAdapterFactory`
 */
export function createAdapterFactory(url) {
  const config = connectionFields(url)
  const options = { schema: new URL(url).searchParams.get('schema') ?? undefined }
  const connect = async (fields) => prepare(await new PrismaPg(fields, options).connect())
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(config),
    connectToShadowDb: () => connectToShadowDatabase(config, connect),
  }
}

/**
 * The address as separate fields, so that the database alone can be replaced.
 *
 * @param {string} url a postgresql:// address
 * @returns fields for `pg.Pool` and `pg.Client`
 */
export function connectionFields(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  // An idle connection must not be closed: the engine's advisory lock lives and dies with it.
  return { host, port, user, password, database, ssl, idleTimeoutMillis: 0 }
}

async function connectToShadowDatabase(config, connect) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`
  await administer(config, `CREATE DATABASE "${database}"`)
  const adapter = await connect({ ...config, database })
  const endPool = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await endPool()
    await administer(config, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
  }
  return adapter
}

async function administer(config, statement) {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function prepare(adapter) {
  const startTransaction = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (isolation) => acceptCharColumns(await startTransaction(isolation))
  adapter.executeScript = (script) => sendWhole(adapter, script)
  return acceptCharColumns(adapter)
}

async function sendWhole(adapter, script) {
  try {
    await adapter.underlyingDriver().query(script)
  } catch (error) {
    if (!error.severity) adapter.onError(error)
    const { code, severity, message, detail, column, hint } = error
    throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
  }
}

function acceptCharColumns(queryable) {
  const queryRaw = queryable.queryRaw
  queryable.queryRaw = async (query) => {
    const charColumns = []
    // A stand-in of its own for each call, because calls may overlap.
    const call = Object.create(queryable)
    call.performIO = async (asked) => {
      const result = await queryable.performIO(asked)
      const fields = result.fields.map((field, index) => {
        if (field.dataTypeID !== CHAR) return field
        charColumns.push(index)
        return { ...field, dataTypeID: TEXT }
      })
      return { ...result, fields, rows: result.rows }
    }
    const answer = await queryRaw.call(call, query)
    for (const index of charColumns) answer.columnTypes[index] = ColumnTypeEnum.Character
    return answer
  }
  return queryable
}
