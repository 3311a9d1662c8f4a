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
})
