import { existsSync } from 'node:fs'
import { prismaCommand } from './prisma-command.mjs'
import { run } from './processes.mjs'
import { inData, inProject, root } from './project.mjs'
import { hashOf, stamp } from './stamp.mjs'
import { ProgramError } from './user-error.mjs'

/**
 * Makes `lib/db/generated` unless it fits the schema already.
 *
 * @param {Record<string, string>} environment
 * @throws {ProgramError} with Prisma's own words when the schema is wrong
 */
export async function generateClient(environment) {
  const made = stamp(inData('stamps', 'client'))
  const hash = hashOf(root, ['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (existsSync(inProject('lib', 'db', 'generated', 'client.ts')) && made.matches(hash)) return
  const { program, args, options } = prismaCommand(['generate'], environment)
  const { code, output } = await run(program, args, options)
  if (code !== 0) throw new ProgramError('prisma generate', output)
  made.write(hash)
}
