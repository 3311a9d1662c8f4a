import { existsSync, readdirSync } from 'node:fs'
import { inProject } from './project.mjs'

/**
 * How to start Prisma's command line without npx.
 *
 * @param {readonly string[]} args for example ['migrate', 'deploy']
 * @param {Record<string, string>} environment with DATABASE_URL for the commands that need it
 * @returns {{ program: string, args: string[], options: { cwd: string, env: Record<string, string> } }}
 */
export function prismaCommand(args, environment) {
  return {
    program: process.execPath,
    args: [inProject('node_modules', 'prisma', 'build', 'index.js'), ...args, '--config', inProject('prisma', 'prisma.config.ts')],
    options: {
      cwd: inProject(),
      env: { ...environment, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', ...schemaEngine(environment) },
    },
  }
}

/** Prisma's own engine where its install script could fetch it, ours elsewhere. */
function schemaEngine(environment) {
  if (environment.PRISMA_SCHEMA_ENGINE_BINARY) return {}
  const folder = inProject('node_modules', '@prisma', 'engines')
  const ordinary = existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('schema-engine-'))
  return ordinary ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: inProject('prisma', 'engine', 'schema-engine.mjs') }
}
