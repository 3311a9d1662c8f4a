/** `npm run -s extract`: reads reports without a database. Standard output belongs to the JSON alone. */
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { root } from './setup/project.mjs'
import { report } from './setup/user-error.mjs'

try {
  checkNodeVersion()
  await ensureDependencies()
  // Named by its place, so that the command may be given from any folder.
  process.env.TSX_TSCONFIG_PATH ??= join(root, 'tsconfig.json')
  const { register } = await import('tsx/esm/api')
  register()
  await import('./extract.ts')
} catch (error) {
  report(error)
  process.exitCode = 1
}
