import { listAreas } from '@/lib/db/catalogue'
import { jsonAnswer } from '../answers'

export const dynamic = 'force-dynamic'

/** All real areas with their life. */
export async function GET(): Promise<Response> {
  const areas = await listAreas()
  return jsonAnswer({
    areas: areas.map(({ slug, code, name, fullName, level, kind, validFrom, validTo }) => ({ slug, code, name, fullName, level, kind, validFrom, validTo })),
  })
}
