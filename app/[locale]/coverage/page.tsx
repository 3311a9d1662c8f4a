import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { APPLICABILITY_RULES } from '@/lib/coverage/applicability'
import { formatDate } from '@/lib/indicators/words'
import { getLinks } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'
import type { Query } from '../../query'
import { CoverageKey, CoverageTable } from './coverage-table'
import { getCoverage, readCoverageRequest } from './holdings'
import { TableDownloads } from '../table-downloads'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [t, view] = await Promise.all([getTranslations({ locale, namespace: 'coverage' }), getCoverage(readCoverageRequest(query), locale)])
  return { title: view.indicator ? t('titleOfIndicator', { name: view.indicator.name }) : t('titleOfYear', { year: String(view.year) }) }
}

/** Who has reported what for which period, and the reason where nothing stands. */
export default async function CoveragePage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [view, t, site, links] = await Promise.all([
    getCoverage(readCoverageRequest(query), locale),
    getTranslations({ locale, namespace: 'coverage' }),
    getTranslations({ locale, namespace: 'site' }),
    getLinks(locale),
  ])
  const { whole, indicator, theme, year } = view
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{indicator ? t('titleOfIndicator', { name: indicator.name }) : t('titleOfYear', { year: String(year) })}</h1>
      <p className="lead">
        {t('lead')} {whole && view.published && t('fresh', { published: formatDate(view.published, locale), period: formatDate(whole.newestPeriodEnd, locale) })}
      </p>
      {indicator ? (
        <p><a href={links.to('/coverage', { year: String(year) })}>{t('allIndicators')}</a> · <a href={links.to(`/indicators/${indicator.code}`)}>{t('toIndicator')}</a></p>
      ) : (
        <nav className="choices" aria-label={t('choose')}>
          <ul aria-label={t('years')}>
            {view.years.filter((entry) => entry.year >= 2014).map((entry) => (
              <li key={entry.year}><a href={links.to('/coverage', { year: String(entry.year), theme: theme ?? '' })} aria-current={entry.year === year ? 'true' : undefined}>{entry.year} <span className="quiet">{entry.figures}</span></a></li>
            ))}
          </ul>
          <ul aria-label={t('themes')}>
            <li><a href={links.to('/coverage', { year: String(year) })} aria-current={theme === null ? 'true' : undefined}>{t('commonest')}</a></li>
            {view.themes.map(({ code, name }) => (
              <li key={code}><a href={links.to('/coverage', { year: String(year), theme: code })} aria-current={code === theme ? 'true' : undefined}>{name}</a></li>
            ))}
          </ul>
        </nav>
      )}
      <CoverageKey view={view} locale={locale} />
      <CoverageTable view={view} locale={locale} t={t} links={links} />
      <TableDownloads table="coverage" query={query} locale={locale} links={links} />
      <section aria-labelledby="applicability">
        <h2 id="applicability">{t('applicability')}</h2>
        <ul className="figure-notes">
          {APPLICABILITY_RULES.map(({ prefix, reasonVi, reasonEn }) => <li key={prefix}>{locale === 'vi' ? reasonVi : reasonEn}</li>)}
        </ul>
      </section>
    </>
  )
}
