/** `node commands/run.mjs SCRIPT args…`: runs a TypeScript command with packages, database and settings in place. */
import { spawn } from 'node:child_process'
import { openDatabase } from './database.mjs'
import { appEnvironment } from './setup/app-environment.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { generateClient } from './setup/prisma-client.mjs'
import { root } from './setup/project.mjs'
import { script } from './setup/script.mjs'
import { report } from './setup/user-error.mjs'

const [file, ...args] = process.argv.slice(2)

// The script gets the signal as well; we stay to stop the database after it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal))
let child

try {
  process.exitCode = await runWithDatabase()
} catch (error) {
  report(error)
  process.exitCode = 1
}

async function runWithDatabase() {
  checkNodeVersion()
  const environment = readEnvironment(root)
  await ensureDependencies()
  const database = await openDatabase({ environment })
  try {
    await generateClient(environment)
    const port = Number(environment.PORT || 3000)
    return await runScript(appEnvironment(environment, { url: database.url, port }))
  } finally {
    await database.stop()
  }
}

function runScript(env) {
  const [program, programArgs] = script(file, args)
  return new Promise((resolve, reject) => {
    child = spawn(program, programArgs, { cwd: root, env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 130))
  })
}
