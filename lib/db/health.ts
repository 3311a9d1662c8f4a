import { prisma } from './client'

export type Health = { readonly status: 'ok'; readonly database: 'ok' } | { readonly status: 'unavailable'; readonly database: 'unreachable' }

/** Whether the database answers, within a few seconds. Says nothing of why not: that is in the log. */
export async function getHealth(): Promise<Health> {
  try {
    await prisma.$queryRaw`SELECT 1`
    return { status: 'ok', database: 'ok' }
  } catch (error) {
    console.error('health: the database does not answer', error instanceof Error ? error.name : error)
    return { status: 'unavailable', database: 'unreachable' }
  }
}
