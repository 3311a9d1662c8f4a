import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { run } from './processes.mjs'
import { inData, inProject, root } from './project.mjs'
import { hashOf, stamp } from './stamp.mjs'
import { ProgramError } from './user-error.mjs'

const INPUTS = [
  'app', 'components', 'i18n', 'lib', 'messages', 'public', 'instrumentation.ts', 'proxy.ts', 'next.config.js',
  'package-lock.json', 'postcss.config.js', 'postcss.config.mjs', 'prisma/schema.prisma', 'tsconfig.json',
]

/** The generated client follows from the schema, and tests are not part of the application. */
const isInput = (name) => !name.startsWith('lib/db/generated/') && !/\.test\.[a-z]+$/.test(name)

const inputHash = () => hashOf(root, INPUTS, isInput)
const stampOf = (folder) => stamp(inProject(folder, 'built-from'))

/** @returns {boolean} whether a build folder was made from the sources as they are now. */
export function isBuilt(folder) {
  return stampOf(folder).matches(inputHash())
}

/**
 * Builds the application unless its build is fresh.
 *
 * @param {Record<string, string>} environment the application's settings
 * @param {{ folder?: string }} [options] `folder` is relative to the project
 * @throws {ProgramError} with what the compiler said when the build fails
 */
export async function buildApp(environment, { folder = '.next' } = {}) {
  await withLock(inData('build.lock'), async () => {
    const hash = inputHash()
    if (stampOf(folder).matches(hash)) return
    // A build that is interrupted must not pass for a whole one.
    rmSync(inProject(folder, 'built-from'), { force: true })
    const kept = keepFiles(['tsconfig.json', 'next-env.d.ts'])
    const { code, output } = await run(
      process.execPath,
      [inProject('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
      { cwd: root, env: { ...environment, NEXT_DIST_DIR: folder } },
    )
    // Next names another build folder in these files, which belong to the ordinary one.
    if (folder !== '.next') kept.restore()
    if (code !== 0) throw new ProgramError('next build', output)
    stampOf(folder).write(hash)
  })
}

function keepFiles(names) {
  const texts = names
    .map((name) => inProject(name))
    .filter((file) => existsSync(file))
    .map((file) => [path.resolve(file), readFileSync(file)])
  return { restore: () => texts.forEach(([file, text]) => writeFileSync(file, text)) }
}
