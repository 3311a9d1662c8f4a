import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './processes.mjs'
import { inProject, root } from './project.mjs'
import { UserError } from './user-error.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-core']

/**
 * Finds a Chromium for the browser tests, installing one where there is none.
 *
 * @param {Record<string, string>} environment CHROMIUM_PATH names one to use
 * @returns {Promise<string>} its path
 * @throws {UserError} when there is none and none can be installed
 */
export async function ensureChromium(environment) {
  const found = await findChromium(environment)
  if (found) return found
  console.log('Đang cài Chromium… / Installing Chromium…')
  await install()
  const installed = await findChromium(environment)
  if (installed) return installed
  throw new UserError(
    'Không tìm thấy và không cài được Chromium: hãy cài Chromium hoặc đặt CHROMIUM_PATH.',
    'Chromium was not found and could not be installed: install it or set CHROMIUM_PATH.',
  )
}

async function findChromium({ CHROMIUM_PATH, PATH = '' }) {
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH
    throw new UserError(`CHROMIUM_PATH trỏ tới ${CHROMIUM_PATH}, không có tệp đó.`, `CHROMIUM_PATH names no file.`)
  }
  const folders = PATH.split(path.delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file))
  if (onPath) return onPath
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Debian's package brings the fonts and libraries along; Playwright's own download is for everybody else. */
async function install() {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = { ...options, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update'], apt)
    const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES], apt)
    if (code === 0) return
  }
  await run(process.execPath, [inProject('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], options)
}
