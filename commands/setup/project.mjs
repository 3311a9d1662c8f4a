import path from 'node:path'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..')

/** A path inside the project's folder. */
export const inProject = (...parts) => path.join(root, ...parts)

/** A path inside `.data`, where everything this machine alone needs is kept. */
export const inData = (...parts) => path.join(root, '.data', ...parts)
