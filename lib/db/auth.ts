import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { prisma } from './client'

const DAY = 24 * 60 * 60

const configure = () =>
  betterAuth({
    appName: 'District performance dashboard',
    baseURL: process.env.BETTER_AUTH_URL || 'http://localhost:3000',
    secret: process.env.BETTER_AUTH_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      // People are made by an administrator; nobody signs up.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', input: false },
        mustChangePassword: { type: 'boolean', input: false },
      },
    },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    advanced: { cookiePrefix: 'dashboard', database: { generateId: () => crypto.randomUUID() } },
    plugins: [nextCookies()],
  })

let configured: ReturnType<typeof configure> | undefined

/** The sign-in service. Made at first use: a build knows neither secret nor database. */
export function getAuth(): ReturnType<typeof configure> {
  if (!process.env.BETTER_AUTH_SECRET) throw new Error('BETTER_AUTH_SECRET is not set')
  return (configured ??= configure())
}
