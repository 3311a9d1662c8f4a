import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

// `next dev` loads modules anew at each change; the pool has to outlive that.
const kept = globalThis as { prisma?: ReturnType<typeof connect>; queriesSent?: number }

function connect() {
  const counting = process.env.COUNT_QUERIES === '1'
  const client = new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.DATABASE_URL,
      max: 10,
      // A page that cannot be answered in this time is better refused than waited for.
      statement_timeout: 15_000,
      connectionTimeoutMillis: 5_000,
    }),
    log: counting ? [{ emit: 'event', level: 'query' }] : [],
  })
  if (counting) client.$on('query', () => (kept.queriesSent = (kept.queriesSent ?? 0) + 1))
  return client
}

/** The one way to the database. Connects at the first query, not at import. */
export const prisma = (kept.prisma ??= connect())

/** Statements sent by this process so far, begin and commit among them; undefined unless COUNT_QUERIES=1 (benchmarks, browser tests). */
export const queriesSent = (): number | undefined => kept.queriesSent

/** What a transaction hands to its callback. */
export type Transaction = Parameters<Parameters<typeof prisma.$transaction>[0]>[0]
