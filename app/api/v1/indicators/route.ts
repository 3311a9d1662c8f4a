import { connection } from 'next/server'
import { listThemes } from '@/lib/db/catalogue'
import { jsonAnswer } from '../answers'

/** The catalogue, with how much is known of each indicator. */
export async function GET(): Promise<Response> {
  await connection()
  const themes = await listThemes()
  return jsonAnswer({ indicators: themes.flatMap(({ indicators }) => indicators) })
}
