import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inData } from './project.mjs'
import { UserError } from './user-error.mjs'

/**
 * Makes `.data`, which others may enter (PostgreSQL runs as another person when we are root) but not list.
 *
 * @throws {UserError} when it cannot be written
 */
export function ensureDataFolder() {
  const folder = inData()
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  } catch (error) {
    throw new UserError(`Không ghi được vào thư mục ${folder} (${error.code}).`, `The folder ${folder} cannot be written.`)
  }
}

/**
 * A secret made once on this machine and kept in `.data`, readable by its owner only. Never print it.
 *
 * @param {string} name
 * @returns {string} 43 characters of base64url
 */
export function secret(name) {
  ensureDataFolder()
  const file = inData(name)
  try {
    // "wx" fails when the file exists: of two processes at once, one makes the secret and both read it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
