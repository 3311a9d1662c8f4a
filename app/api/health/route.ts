import { connection } from 'next/server'
import { getHealth } from '@/lib/db/health'

/** 200 when the database answers, 503 otherwise. */
export async function GET(): Promise<Response> {
  await connection()
  const health = await getHealth()
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
