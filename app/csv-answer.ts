import { fileName, toCsv } from '@/lib/export/csv'
import type { Figure, FigureCell } from '@/lib/figure/figure'
import { today } from '@/lib/indicators/period'

/** The cells shown, as a file to keep. `period` is the one shown, null for all. */
export function csvAnswer(request: Request, figure: Figure, cells: readonly FigureCell[], period: string | null): Response {
  return new Response(toCsv(figure, cells, originOf(request)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(figure, period, today(), 'csv')}"`,
      'cache-control': 'no-cache',
    },
  })
}

/** Where readers reach this site: behind a proxy the request itself does not know. */
const originOf = (request: Request) => process.env.PUBLIC_URL || process.env.BETTER_AUTH_URL || new URL(request.url).origin
