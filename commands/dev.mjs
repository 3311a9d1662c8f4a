/** `npm run dev`: the application made anew at each change of a file, on the project's own database. */
import { spawn } from 'node:child_process'
import { openDatabase } from './database.mjs'
import { appEnvironment } from './setup/app-environment.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { generateClient } from './setup/prisma-client.mjs'
import { inProject, root } from './setup/project.mjs'
import { report } from './setup/user-error.mjs'

let child
// Next gets the signal as well; we stay to stop the database after it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child?.kill(signal))

try {
  checkNodeVersion()
  const environment = readEnvironment(root)
  await ensureDependencies()
  const database = await openDatabase({ environment })
  try {
    await generateClient(environment)
    const port = Number(environment.PORT || 3000)
    process.exitCode = await develop({ ...appEnvironment(environment, { url: database.url, port }), NODE_ENV: 'development' }, port)
  } finally {
    await database.stop()
  }
} catch (error) {
  report(error)
  process.exitCode = 1
}

function develop(env, port) {
  const next = inProject('node_modules', 'next', 'dist', 'bin', 'next')
  return new Promise((resolve, reject) => {
    child = spawn(process.execPath, [next, 'dev', '-H', '127.0.0.1', '-p', String(port)], { cwd: root, env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 130))
  })
}
