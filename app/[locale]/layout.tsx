import '@fontsource/be-vietnam-pro/vietnamese-400.css'
import '@fontsource/be-vietnam-pro/vietnamese-600.css'
import '@fontsource/be-vietnam-pro/latin-400.css'
import '@fontsource/be-vietnam-pro/latin-600.css'
import '../globals.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isLocale } from '../i18n'
import { SiteHeader } from './site-header'

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
  const t = await getTranslations({ locale, namespace: 'site' })
  return (
    <html lang={locale}>
      <body>
        <a className="skip" href="#main">{t('skip')}</a>
        <SiteHeader locale={locale} />
        <main id="main" tabIndex={-1}>{children}</main>
        <footer className="site-footer"><p>{t('footer')}</p></footer>
      </body>
    </html>
  )
}
