import { UserError } from './user-error.mjs'

const OLDEST = [20, 19, 0]

/**
 * @param {string} version as in `process.versions.node`, for example 22.3.0
 * @throws {UserError} when the project cannot run on it
 */
export function checkNodeVersion(version = process.versions.node) {
  const parts = version.split('.').map(Number)
  const first = parts.findIndex((part, index) => part !== OLDEST[index])
  if (first === -1 || parts[first] > OLDEST[first]) return
  const oldest = OLDEST.join('.')
  throw new UserError(
    `Cần Node.js ${oldest} trở lên, máy này đang dùng ${version}.`,
    `Node.js ${oldest} or newer is needed, this is ${version}.`,
  )
}
