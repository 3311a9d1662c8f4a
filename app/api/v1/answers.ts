import { isDecimal } from '@/lib/indicators/decimal'

/** A decimal that JSON writes digit by digit, where a JavaScript number could lose some. */
export class ExactNumber {
  constructor(readonly digits: string) {
    if (!isDecimal(digits)) throw new RangeError(`not a decimal: ${digits}`)
  }

  toJSON(): string {
    return `${MARK}${this.digits}`
  }
}

// A control character cannot stand in the data: no text of the database has one.
const MARK = '\u0001'

/** Data as JSON, decimals exact. Open to other sites for reading. */
export function jsonAnswer(data: unknown): Response {
  const text = JSON.stringify(data).replace(/"\\u0001(-?[\d.]+)"/g, '$1')
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', ...OPEN } })
}

/** Any site may read what is public. */
export const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' } as const

/** What is wrong with a request, as RFC 9457 has it: each fault with its parameter and the mend. */
export function badRequest(faults: readonly { readonly parameter: string; readonly detail: string }[]): Response {
  const problem = {
    type: 'about:blank',
    title: 'Yêu cầu không hợp lệ / Bad request',
    status: 400,
    detail: faults.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; '),
    faults,
  }
  return new Response(JSON.stringify(problem), { status: 400, headers: { 'content-type': 'application/problem+json; charset=utf-8', ...OPEN } })
}
