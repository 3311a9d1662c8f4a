import { existsSync, readFileSync } from 'node:fs'
import { run } from './processes.mjs'
import { inProject, root } from './project.mjs'
import { hashOf, stamp } from './stamp.mjs'
import { UserError } from './user-error.mjs'

/**
 * Installs the packages unless those in `node_modules` are the ones package-lock.json names. Writes to standard error
 * only, since some commands print data.
 *
 * @throws {UserError} when npm cannot install them
 */
export async function ensureDependencies() {
  const installed = stamp(inProject('node_modules', '.installed-from'))
  const hash = hashOf(root, ['package-lock.json'])
  if (installed.matches(hash)) return
  if (!isInstalled(inProject('package-lock.json'), inProject('node_modules', '.package-lock.json'))) await install()
  installed.write(hash)
}

/**
 * Compares what is wanted with what npm says it has installed.
 *
 * @param {string} lockFile package-lock.json
 * @param {string} hiddenFile node_modules/.package-lock.json
 * @returns {boolean} packages that are optional (made for other systems) may be missing
 */
export function isInstalled(lockFile, hiddenFile) {
  if (!existsSync(hiddenFile)) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const present = JSON.parse(readFileSync(hiddenFile, 'utf8')).packages
  return Object.entries(wanted)
    .filter(([place]) => place !== '')
    .every(([place, { version, optional }]) => (present[place] ? present[place].version === version : optional))
}

async function install() {
  console.error('Đang cài các gói phần mềm… / Installing packages…')
  let { code, output } = await npm('ci')
  // A mirror that leaves out the packages of other systems makes `npm ci` find its own lock file incomplete. `npm
  // install` takes the same versions from it and does not mind.
  if (code !== 0 && output.includes('EUSAGE')) ({ code, output } = await npm('install', '--no-save'))
  if (code === 0) return
  const cause = npmCause(output)
  throw new UserError(
    `Không cài được các gói phần mềm bằng npm (${cause}).`,
    `npm could not install the packages (${cause}).`,
  )
}

function npm(...args) {
  const own = process.env.npm_execpath
  const [program, ...first] = own ? [process.execPath, own] : ['npm']
  return run(program, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root })
}

/**
 * The reason among the many lines npm prints.
 *
 * @param {string} output
 * @returns {string} the first error line that says something, without npm's prefix
 */
export function npmCause(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
  return lines.find((line) => line !== '' && !/^(code|errno|syscall|path) |^npm /.test(line)) ?? 'npm'
}
