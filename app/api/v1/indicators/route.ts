import { listThemes } from '@/lib/db/catalogue'
import { jsonAnswer } from '../answers'

export const dynamic = 'force-dynamic'

/** The catalogue, with how much is known of each indicator. */
export async function GET(): Promise<Response> {
  const themes = await listThemes()
  return jsonAnswer({ indicators: themes.flatMap(({ indicators }) => indicators) })
}
