import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/i18n.ts')

/** @type {import('next').NextConfig} */
export default withNextIntl({
  // `npm test` builds beside a running `npm start`.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` has type errors and lint counted on their own.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // Machine code, which cannot be bundled.
  serverExternalPackages: ['@resvg/resvg-js'],

  // Answers are kept below the pages (app/kept.ts), pages are answered whole: no shell first, nothing
  // that a script has to put in place, the status known before the first byte. docs/decisions/0015.
  cacheComponents: true,
  partialPrefetching: false,
  htmlLimitedBots: /.*/,
  experimental: {
    instantInsights: { validationLevel: 'manual-warning' },
    // A workbook that comes back, of ten megabytes at most, and the form around it.
    serverActions: { bodySizeLimit: '11mb' },
    // Next cuts what passes proxy.ts at ten megabytes, and a form cut short arrives broken.
    proxyClientMaxBodySize: '11mb',
  },

  // Vietnamese has no prefix, English stands under /en; "/vi/…" is sent to the
  // address without it, so that one page has one address. Not in proxy.ts: a
  // rewrite there names a host, and behind another name it would loop.
  redirects: async () => [{ source: '/vi/:path*', destination: '/:path*', permanent: true }],
  rewrites: async () => ({ beforeFiles: [{ source: '/:path((?!(?:en|api|_next)(?:/|$)|icon\\.svg|embed\\.js$).*)', destination: '/vi/:path' }] }),

  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
        { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'cross-origin-opener-policy', value: 'same-origin' },
      ],
    },
  ],
})
