import { readFileSync } from 'node:fs'

/**
 * Reads the arguments Prisma gives its schema engine.
 *
 * @param {readonly string[]} args
 * @returns {{ url: string | undefined, datamodels: [string, string][], command: string | undefined }} the database,
 *   the schema files as [path, content], and the `cli` sub-command where there is one. Other options are left out:
 *   the WebAssembly engine has no counterpart for them.
 * @throws {Error} when a named schema file cannot be read
 */
export function parseArguments(args) {
  const datamodels = []
  let url
  let command
  for (let index = 0; index < args.length; index += 1) {
    const value = args[index + 1]
    if (args[index] === '--datamodels') datamodels.push([value, readFileSync(value, 'utf8')])
    if (args[index] === '--datasource') url = JSON.parse(value).url
    if (args[index] === 'cli') command = value
  }
  return { url, datamodels, command }
}
