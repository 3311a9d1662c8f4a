import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { prefixOf } from '../i18n'
import { findSignedIn } from '../session'
import { signOut } from './sign-in/actions'

const SECTIONS = ['compare', 'indicators', 'areas', 'reports'] as const

/** Name, sections and who is signed in, on every page. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const [t, person, request] = await Promise.all([getTranslations({ locale, namespace: 'site' }), findSignedIn(), headers()])
  const prefix = prefixOf(locale)
  // Without its language: "/compare?…".
  const address = (request.get('x-address') ?? '/').replace(/^\/en(?=[/?]|$)/, '') || '/'
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <header className="site-header">
      <a className="site-name" href={prefix || '/'}>{t('name')}</a>
      <nav aria-label={t('navigation')}>
        <ul>
          {SECTIONS.map((section) => <li key={section}><a href={`${prefix}/${section}`} aria-current={address.startsWith(`/${section}`) ? 'page' : undefined}>{t(section)}</a></li>)}
          {person && <li><a href={`${prefix}/review`}>{t('review')}</a></li>}
        </ul>
      </nav>
      <div className="site-tools">
        <a href={(prefixOf(other) + address).replace(/^\/en\/$/, '/en')} lang={other} hrefLang={other}>{t('language')}</a>
        {person ? (
          <>
            <a href={`${prefix}/account`}>{person.name}</a>
            <form action={signOut.bind(null, locale)}><button className="link">{t('signOut')}</button></form>
          </>
        ) : <a href={`${prefix}/sign-in`}>{t('signIn')}</a>}
      </div>
    </header>
  )
}
