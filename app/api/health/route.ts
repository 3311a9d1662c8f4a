import { getHealth } from '@/lib/db/health'

export const dynamic = 'force-dynamic'

/** 200 when the database answers, 503 otherwise. */
export async function GET(): Promise<Response> {
  const health = await getHealth()
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
