import { secret } from './data-folder.mjs'

/**
 * The settings the application runs with.
 *
 * @param {Record<string, string>} environment the command's own
 * @param {{ url: string, port: number }} place the database's address and the port people reach the site on
 * @returns {Record<string, string>}
 */
export function appEnvironment(environment, { url, port }) {
  return {
    ...environment,
    DATABASE_URL: url,
    BETTER_AUTH_SECRET: environment.BETTER_AUTH_SECRET || secret('auth-secret'),
    BETTER_AUTH_URL: environment.BETTER_AUTH_URL || `http://localhost:${port}`,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
