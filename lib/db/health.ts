import { prisma, queriesSent } from './client'

export type Health =
  | { readonly status: 'ok'; readonly database: 'ok'; /** Statements sent so far, this question among them; only where they are counted. */ readonly queries?: number }
  | { readonly status: 'unavailable'; readonly database: 'unreachable' }

/** Whether the database answers, within a few seconds. Says nothing of why not: that is in the log. */
export async function getHealth(): Promise<Health> {
  try {
    await prisma.$queryRaw`SELECT 1`
    const queries = queriesSent()
    return { status: 'ok', database: 'ok', ...(queries !== undefined && { queries }) }
  } catch (error) {
    console.error('health: the database does not answer', error instanceof Error ? error.name : error)
    return { status: 'unavailable', database: 'unreachable' }
  }
}
