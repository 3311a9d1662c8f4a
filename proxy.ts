import { NextResponse, type NextRequest } from 'next/server'
import { isEmbedPath } from './app/figures/embed-path'

/** Runs before every page: sets its security policy, with a nonce for the scripts of this answer alone. */
export function proxy(request: NextRequest): NextResponse {
  const policy = securityPolicy(btoa(crypto.randomUUID()), isEmbedPath(request.nextUrl.pathname))
  // Next reads the nonce from the policy of the request and puts it on its own scripts.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  // The header of the page links to the same page in the other language; a layout is not told its address.
  headers.set('x-address', request.nextUrl.pathname + request.nextUrl.search)
  // An answer to nobody in particular is streamed, with status 200 whatever comes; to any name it is whole (next.config.js).
  if (!headers.get('user-agent')) headers.set('user-agent', 'unnamed')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** @param embeddable whether pages of other sites may show it in a frame: only what is made for that, which has no forms and no session */
function securityPolicy(nonce: string, embeddable: boolean): string {
  const develop = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${develop ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${develop ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${develop ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${embeddable ? '*' : "'none'"}`,
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/|icon.svg).*)'] }
