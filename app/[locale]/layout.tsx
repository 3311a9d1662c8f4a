import '../globals.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import localFont from 'next/font/local'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getCurrentAddress } from '../addresses'
import { isEmbedPath } from '../figures/embed-path'
import { isLocale } from '../i18n'
import { preferenceClasses, readPreferences } from '../preferences'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

// Both parts of the font are asked for at once, and where they come too late the
// page keeps the system's: text that jumps is worse than text in another face.
const latin = localFont({
  src: [
    { path: '../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-latin',
  display: 'optional',
  adjustFontFallback: false,
})
const vietnamese = localFont({
  src: [
    { path: '../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-vietnamese',
  display: 'optional',
  adjustFontFallback: false,
})

// A page is answered whole, with its status, not as a shell that a script fills (docs/decisions/0015).
export const instant = false

/** Next asks for the languages by name. No page is made when building: see pageLocale. */
export const generateStaticParams = () => [{ locale: 'vi' }, { locale: 'en' }]

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'site' })
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { path, query } = await getCurrentAddress()
  if (isEmbedPath(path)) return <EmbedFrame locale={locale} theme={query.get('theme')}>{children}</EmbedFrame>
  const [t, preferences] = await Promise.all([getTranslations({ locale, namespace: 'site' }), readPreferences()])
  return (
    <html lang={locale} className={[latin.variable, vietnamese.variable, ...preferenceClasses(preferences)].join(' ')}>
      <body>
        <link rel="alternate" type="application/atom+xml" title={t('changes')} href={`/api/v1/changes.atom?lang=${locale}`} />
        <a className="skip" href="#main">{t('skip')}</a>
        <SiteHeader locale={locale} />
        <main id="main" tabIndex={-1}>{children}</main>
        <SiteFooter locale={locale} />
      </body>
    </html>
  )
}

/**
 * Around a figure in a frame of another site: nothing of this site's own, and nothing of a visit of it. Neither cookies
 * nor a session are looked at, and links open beside the page around, which no other page of this site may be framed by.
 */
function EmbedFrame({ locale, theme, children }: { locale: string; theme: string | null; children: ReactNode }) {
  return (
    <html lang={locale} className={[latin.variable, vietnamese.variable, ...(theme === 'light' || theme === 'dark' ? [`theme-${theme}`] : [])].join(' ')}>
      <head><base target="_blank" /></head>
      <body className="embed"><main>{children}</main></body>
    </html>
  )
}
