import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listThemes } from '@/lib/db/catalogue'
import { sayName } from '@/lib/indicators/words'
import { getLinks } from '../../addresses'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'
import { TableDownloads } from '../table-downloads'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'indicators' })
  return { title: t('title') }
}

/** The catalogue: what is measured, by field of work. */
export default async function IndicatorsPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, themes, links] = await Promise.all([getTranslations({ locale, namespace: 'indicators' }), listThemes(), getLinks(locale)])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: themes.reduce((sum, { indicators }) => sum + indicators.length, 0) })}</p>
      <TableDownloads table="indicators" query={{}} locale={locale} links={links} />
      <div className="theme-columns">
        {themes.map((theme) => (
          <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
            <h2 id={`theme-${theme.code}`}>{sayName(theme, locale)}</h2>
            <ul className="index-list">
              {theme.indicators.map((indicator) => (
                <li key={indicator.code}>
                  <a href={`${prefixOf(locale)}/indicators/${indicator.code}`}>{sayName(indicator, locale)}</a>
                  <span className="quiet">{indicator.observations === 0 ? t('none') : t('counts', { areas: indicator.areas, observations: indicator.observations })}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
