import { spawn } from 'node:child_process'
import { openDatabase } from '../database.mjs'
import { appEnvironment } from './app-environment.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { readEnvironment } from './env-file.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { generateClient } from './prisma-client.mjs'
import { root } from './project.mjs'
import { report } from './user-error.mjs'

/**
 * Runs one program with packages, database and settings in place, and ends the process with its exit code. What keeps
 * it from running is told in one sentence.
 *
 * @param {(environment: Record<string, string>, port: number) => { program: string, args: readonly string[], env: Record<string, string> }} describe
 *   the program, given the application's settings; called when the packages are there
 */
export async function withApplication(describe) {
  let child
  // The program gets the signal as well; we stay to stop the database after it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal))
  const start = ({ program, args, env }) =>
    new Promise((resolve, reject) => {
      child = spawn(program, args, { cwd: root, env, stdio: 'inherit' })
      child.on('error', reject)
      child.on('close', (code) => resolve(code ?? 130))
    })
  try {
    checkNodeVersion()
    const environment = readEnvironment(root)
    await ensureDependencies()
    const database = await openDatabase({ environment })
    try {
      await generateClient(environment)
      const port = Number(environment.PORT || 3000)
      process.exitCode = await start(describe(appEnvironment(environment, { url: database.url, port }), port))
    } finally {
      await database.stop()
    }
  } catch (error) {
    report(error)
    process.exitCode = 1
  }
}
