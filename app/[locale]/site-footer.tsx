import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { today } from '@/lib/indicators/period'
import { formatDate } from '@/lib/indicators/words'
import { getAskedAddress, getLinks } from '../addresses'

const PAGES = ['about', 'method', 'data', 'accessibility'] as const

/** What stands under every page; on paper also where it was printed from, and when. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const [t, { to }, address, request] = await Promise.all([getTranslations({ locale, namespace: 'site' }), getLinks(locale), getAskedAddress(), headers()])
  const site = process.env.PUBLIC_URL || process.env.BETTER_AUTH_URL || `http://${request.get('host') ?? ''}`
  return (
    <footer className="site-footer">
      <p>{t('footer')}</p>
      <nav aria-label={t('footerNavigation')}>
        <ul>{PAGES.map((page) => <li key={page}><a href={to(`/${page}`)}>{t(page)}</a></li>)}</ul>
      </nav>
      <p className="print-only">{t('printed', { date: formatDate(today(), locale), address: site + decoded(address) })}</p>
    </footer>
  )
}

/** As people read it: "%C4%91" as "đ", where that is possible. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
