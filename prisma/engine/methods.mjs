import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { createAdapterFactory } from './adapter.mjs'
import { createDatabase } from './database-command.mjs'
import { loadSchemaEngine } from './wasm.mjs'

/**
 * The engine's methods by their JSON-RPC names.
 *
 * @param {{ url: string | undefined, datamodels: [string, string][], print: (content: string) => void }} context
 * @returns `call(method, params)`, which answers as the binary would, and `dispose()`, which ends the engine
 */
export function createMethods({ url, datamodels, print }) {
  let started
  const engine = () => (started ??= start(url, datamodels))

  const special = {
    createDatabase: async () => ({ databaseName: await createDatabase(url) }),
    getDatabaseVersion: async (params) => (await engine()).version(params),
    diff: async (params) => {
      const { exitCode, stdout } = await (await engine()).diff(params)
      if (stdout !== null && stdout !== undefined) print(stdout.trimEnd())
      return { exitCode }
    },
  }

  return {
    async call(method, params) {
      if (special[method]) return special[method](params)
      const target = await engine()
      if (typeof target[method] !== 'function') throw new Error(`Schema engine: unknown method ${method}.`)
      return target[method](params)
    },
    async dispose() {
      if (started) (await started).free()
    },
  }
}

async function start(url, datamodels) {
  const SchemaEngine = await loadSchemaEngine()
  const factory = bindMigrationAwareSqlAdapterFactory(createAdapterFactory(url ?? 'postgresql://localhost/postgres'))
  // Without schema files the engine wants nothing at all: it panics on an empty list.
  return SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => {}, factory)
}
