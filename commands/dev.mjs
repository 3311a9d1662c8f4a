/** `npm run dev`: the application made anew at each change of a file, on the project's own database. */
import { inProject } from './setup/project.mjs'
import { withApplication } from './setup/with-application.mjs'

await withApplication((env, port) => ({
  program: process.execPath,
  args: [inProject('node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '-H', '127.0.0.1', '-p', String(port)],
  env: { ...env, NODE_ENV: 'development' },
}))
