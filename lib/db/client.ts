import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.DATABASE_URL,
      max: 10,
      // A page that cannot be answered in this time is better refused than waited for.
      statement_timeout: 15_000,
      connectionTimeoutMillis: 5_000,
    }),
  })

// `next dev` loads modules anew at each change; the pool has to outlive that.
const kept = globalThis as { prisma?: ReturnType<typeof connect> }

/** The one way to the database. Connects at the first query, not at import. */
export const prisma = (kept.prisma ??= connect())

/** What a transaction hands to its callback. */
export type Transaction = Parameters<Parameters<typeof prisma.$transaction>[0]>[0]
