import { root } from './project.mjs'

/**
 * How to run a TypeScript file that uses the application's own modules. The condition `react-server` makes
 * `server-only` harmless, as it is on the server.
 *
 * @param {string} file relative to the project's folder, or absolute
 * @param {readonly string[]} args
 * @returns {[string, string[]]} program and arguments; run it in the project's folder
 */
export function script(file, args = []) {
  return [process.execPath, ['--conditions=react-server', '--import', tsx(), file, ...args]]
}

/** Named by its place, so that a script may run in another folder than the project's. */
const tsx = () => import.meta.resolve('tsx', `file://${root}/`)
