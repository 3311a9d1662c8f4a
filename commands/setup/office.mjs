import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './processes.mjs'
import { root } from './project.mjs'
import { UserError } from './user-error.mjs'

/** What opens the exported files in tests, and Debian's packages that bring it. */
const PROGRAMS = { soffice: ['libreoffice-calc', 'libreoffice-writer'], pdftotext: ['poppler-utils'] }

/**
 * Finds LibreOffice and poppler for the tests that open exported files, installing them where they are missing.
 *
 * @param {Record<string, string>} environment
 * @throws {UserError} when one is missing and cannot be installed
 */
export async function ensureOffice(environment) {
  const absent = missing(environment)
  if (absent.length === 0) return
  console.log(`Đang cài ${absent.join(', ')}… / Installing ${absent.join(', ')}…`)
  await install(absent.flatMap((name) => PROGRAMS[name]))
  const still = missing(environment)
  if (still.length === 0) return
  throw new UserError(
    `Không tìm thấy và không cài được ${still.join(', ')}: hãy cài LibreOffice và poppler-utils.`,
    `${still.join(', ')} not found and not installed: install LibreOffice and poppler-utils.`,
  )
}

function missing({ PATH = '' }) {
  const folders = PATH.split(path.delimiter)
  return Object.keys(PROGRAMS).filter((name) => !folders.some((folder) => existsSync(path.join(folder, name))))
}

async function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const apt = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], apt)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], apt)
}
