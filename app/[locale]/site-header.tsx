import { unstable_rethrow } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { addressOf, getCurrentAddress, getLinks } from '../addresses'
import { prefixOf } from '../i18n'
import { findSignedIn, type SignedIn } from '../session'
import { AsOfStrip, AsOfSwitch } from './as-of-switch'
import { QueryLink } from './current-query'
import { PreferenceControls } from './preferences/preference-controls'
import { SearchBox } from './search-box'
import { signOut } from './sign-in/actions'

const SECTIONS = ['compare', 'indicators', 'rankings', 'targets', 'areas', 'reports', 'coverage'] as const

/**
 * On every page: how it looks and for which day, the site's name, its sections, the search. Where there is no room the
 * first and the sections fold behind buttons: they are popovers, which need no script, and stand open where there is.
 */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const [t, tools, person, { to }] = await Promise.all([
    getTranslations({ locale, namespace: 'site' }), getTranslations({ locale, namespace: 'preferences' }), findPerson(), getLinks(locale),
  ])
  const close = (popover: string) => <button type="button" className="button sheet-close" popoverTarget={popover} popoverTargetAction="hide">{t('close')}</button>
  return (
    <header className="site-header">
      <div id="site-tools" popover="auto" className="site-tools sheet">
        <div className="site-tools-row">
          <PreferenceControls locale={locale} />
          <AsOfSwitch locale={locale} />
          <Visitor locale={locale} person={person} />
          {close('site-tools')}
        </div>
      </div>
      <div className="site-bar">
        <a className="site-name" href={to('/')}>{t('name')}</a>
        <button type="button" className="button sheet-open tools-open" popoverTarget="site-tools">{tools('title')}</button>
        <button type="button" className="button sheet-open sections-open" popoverTarget="site-sections">{t('menu')}</button>
        <div id="site-sections" popover="auto" className="sheet">
          {close('site-sections')}
          <Sections locale={locale} signedIn={person !== null} />
        </div>
        <SearchBox locale={locale} />
      </div>
      <AsOfStrip locale={locale} />
    </header>
  )
}

async function Sections({ locale, signedIn }: { locale: Locale; signedIn: boolean }) {
  const [t, { to }, { path }] = await Promise.all([getTranslations({ locale, namespace: 'site' }), getLinks(locale), getCurrentAddress()])
  const sections = [...SECTIONS, ...(signedIn ? ['review'] as const : [])]
  return (
    <nav aria-label={t('navigation')} className="site-sections">
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={to(`/${section}`)} aria-current={path === `/${section}` ? 'page' : path.startsWith(`/${section}/`) ? 'true' : undefined}>{t(section)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The other language, and who is signed in. */
async function Visitor({ locale, person }: { locale: Locale; person: SignedIn | null }) {
  const [t, { path }, { to }] = await Promise.all([getTranslations({ locale, namespace: 'site' }), getCurrentAddress(), getLinks(locale)])
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <div className="site-visitor">
      <QueryLink path={addressOf(prefixOf(other), path)} lang={other}>{t('language')}</QueryLink>
      {person ? (
        <>
          <a href={to('/account')}>{person.name}</a>
          <form action={signOut.bind(null, locale)}><button className="link">{t('signOut')}</button></form>
        </>
      ) : <a href={to('/sign-in')}>{t('signIn')}</a>}
    </div>
  )
}

/** Where the database does not answer, the page says so; the header stands all the same, with nobody signed in. */
async function findPerson(): Promise<SignedIn | null> {
  try {
    return await findSignedIn()
  } catch (error) {
    unstable_rethrow(error)
    return null
  }
}
