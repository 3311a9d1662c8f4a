import 'server-only'
import pg from 'pg'

// What Prisma does not do: COPY and cursors. Connections of their own, few, so
// that large exports wait for one another and the pages for none of them.

/** Exports at once; another waits until one is done or its reader gone. */
const MOST_EXPORTS = 4

/** `next dev` loads modules anew at each change; the pool has to outlive that. */
const kept = globalThis as { streams?: pg.Pool }

/** Dates, moments and decimals travel as the texts that PostgreSQL writes. */
const AS_TEXT: ReadonlySet<number> = new Set([pg.types.builtins.DATE, pg.types.builtins.TIMESTAMPTZ, pg.types.builtins.NUMERIC])

/** The pool for streams. Connects at the first question. Read only: nothing is written through it. */
export const streams = (): pg.Pool => (kept.streams ??= makePool())

function makePool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: MOST_EXPORTS,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 60_000,
    // An hour at most: who stops reading must not hold a snapshot for ever.
    statement_timeout: 3_600_000,
    options: '-c default_transaction_read_only=on -c timezone=UTC',
    types: { getTypeParser: ((type: number, format: 'text') => (AS_TEXT.has(type) ? String : pg.types.getTypeParser(type, format))) as typeof pg.types.getTypeParser },
  })
  // An idle connection that the server ends is replaced at the next question.
  pool.on('error', () => {})
  return pool
}

/** Ends the connections for streams; for commands and tests that are done. */
export async function endStreams(): Promise<void> {
  await kept.streams?.end()
  delete kept.streams
}
