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
  const npm = process.env.npm_execpath
  const [program, ...first] = npm ? [process.execPath, npm] : ['npm']
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await run(program, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (code === 0) return
  throw new UserError(
    'Không cài được các gói phần mềm (npm ci): hãy kiểm tra kết nối tới kho gói npm.',
    'The packages could not be installed (npm ci): check the connection to the npm registry.',
  )
}
