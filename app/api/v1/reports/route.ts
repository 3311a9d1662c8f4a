import { connection } from 'next/server'
import { listReports } from '@/lib/db/reports'
import { jsonAnswer } from '../answers'

/** All sources, reports with their text and citations. Texts themselves are on the pages. */
export async function GET(): Promise<Response> {
  await connection()
  const reports = await listReports()
  return jsonAnswer({
    reports: reports.map(({ id, title, publisher, url, publishedOn, sample, hasText, observations }) => ({
      id, title, publisher, url, publishedOn, sample, hasText, observations,
    })),
  })
}
