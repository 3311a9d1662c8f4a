/** `node commands/run.mjs SCRIPT args…`: runs a TypeScript command with packages, database and settings in place. */
import { script } from './setup/script.mjs'
import { withApplication } from './setup/with-application.mjs'

const [file, ...given] = process.argv.slice(2)

await withApplication((env) => {
  const [program, args] = script(file, given)
  return { program, args, env }
})
