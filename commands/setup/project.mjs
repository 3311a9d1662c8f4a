import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. Not from `import.meta.dirname`, which a Node too old to go on with does not know. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** A path inside the project's folder. */
export const inProject = (...parts) => path.join(root, ...parts)

/** A path inside `.data`, where everything this machine alone needs is kept. */
export const inData = (...parts) => path.join(root, '.data', ...parts)
