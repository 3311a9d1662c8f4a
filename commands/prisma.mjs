/** `npm run prisma -- migrate dev`: Prisma's command line with our settings, engine and database. */
import { spawn } from 'node:child_process'
import { openDatabase } from './database.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { prismaCommand } from './setup/prisma-command.mjs'
import { root } from './setup/project.mjs'
import { report } from './setup/user-error.mjs'

const OFFLINE = new Set(['generate', 'validate', 'format', 'version', '--version', '-v', '--help', '-h'])

const args = process.argv.slice(2)
const environment = readEnvironment(root)

try {
  process.exitCode = OFFLINE.has(args[0]) || args.length === 0 ? await prisma(environment) : await withDatabase()
} catch (error) {
  report(error)
  process.exitCode = 1
}

async function withDatabase() {
  const database = await openDatabase({ environment, migrate: false })
  try {
    return await prisma({ ...environment, DATABASE_URL: database.url })
  } finally {
    await database.stop()
  }
}

function prisma(env) {
  const { program, args: all, options } = prismaCommand(args, env)
  // Ctrl-C reaches Prisma too; we wait for it and then stop the database.
  process.on('SIGINT', () => {})
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, { ...options, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 130))
  })
}
