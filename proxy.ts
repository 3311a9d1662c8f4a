import { NextResponse, type NextRequest } from 'next/server'

/**
 * Runs before every page: finds its language and sets its security policy.
 * Vietnamese has no prefix, English stands under /en; "/vi/…" is sent to the
 * address without it, so that one page has one address.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (pathname === '/vi' || pathname.startsWith('/vi/')) {
    const target = request.nextUrl.clone()
    target.pathname = pathname.slice(3) || '/'
    return NextResponse.redirect(target, 308)
  }
  const nonce = btoa(crypto.randomUUID())
  const policy = securityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = isUnprefixedPage(pathname)
    ? NextResponse.rewrite(withPrefix(request), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

const isUnprefixedPage = (pathname: string) => !/^\/(?:en|api)(?:\/|$)/.test(pathname)

function withPrefix(request: NextRequest): URL {
  const target = request.nextUrl.clone()
  target.pathname = `/vi${target.pathname === '/' ? '' : target.pathname}`
  return target
}

function securityPolicy(nonce: string): string {
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
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/|favicon.ico|icon.svg).*)'] }
