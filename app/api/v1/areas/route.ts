import { connection } from 'next/server'
import { listAreas } from '@/lib/db/catalogue'
import { jsonAnswer } from '../answers'

/** All real areas with their life. */
export async function GET(): Promise<Response> {
  await connection()
  const areas = await listAreas()
  return jsonAnswer({
    areas: areas.map(({ slug, code, name, fullName, level, kind, validFrom, validTo }) => ({ slug, code, name, fullName, level, kind, validFrom, validTo })),
  })
}
