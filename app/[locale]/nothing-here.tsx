import { getLocale, getTranslations } from 'next-intl/server'
import { getCurrentAddress, getLinks } from '../addresses'

const WAYS = ['overview', 'compare', 'indicators', 'areas', 'reports'] as const

/** Says what was asked for, and offers the search with its words and the main ways in. */
export async function NothingHere() {
  const locale = await getLocale()
  const [t, site, { path }, { to, prefix }] = await Promise.all([
    getTranslations({ locale, namespace: 'errors' }), getTranslations({ locale, namespace: 'site' }), getCurrentAddress(), getLinks(locale),
  ])
  const asked = decoded(path)
  return (
    <div className="narrow">
      <h1>{t('notFoundTitle')}</h1>
      <p className="lead">{t('notFound')}</p>
      <div className="empty">
        <p>{t('asked')}: <span className="code">{asked}</span></p>
        <form action={`${prefix}/search`} className="search-again">
          <label>{t('search')}<input name="q" type="search" defaultValue={wordsOf(asked)} maxLength={200} /></label>
          <button className="button primary">{t('searchButton')}</button>
        </form>
        <p>{t('ways')}:</p>
        <ul className="ways">{WAYS.map((way) => <li key={way}><a href={to(way === 'overview' ? '/' : `/${way}`)}>{site(way)}</a></li>)}</ul>
      </div>
    </div>
  )
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).slice(0, 200)
  } catch {
    return path.slice(0, 200)
  }
}

/** "/indicators/thu-ngan-sach" was meant for the words "thu ngan sach". */
const wordsOf = (path: string) => (path.split('/').filter(Boolean).at(-1) ?? '').replaceAll(/[-_+.]+/g, ' ').trim()
