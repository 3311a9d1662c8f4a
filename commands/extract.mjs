/** `npm run -s extract`: reads reports without a database. Standard output belongs to the JSON alone. */
import { ensureDependencies } from './setup/dependencies.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { report } from './setup/user-error.mjs'

try {
  checkNodeVersion()
  await ensureDependencies()
  const { register } = await import('tsx/esm/api')
  register()
  await import('./extract.ts')
} catch (error) {
  report(error)
  process.exitCode = 1
}
