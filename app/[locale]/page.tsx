import { getTranslations } from 'next-intl/server'
import { FigureCard } from '@/components/figure/figure-card'
import { countByArea, listThemes } from '@/lib/db/catalogue'
import { listReports } from '@/lib/db/reports'
import { rankingView } from '@/lib/figure/view'
import { formatDate, formatDecimal, sayName } from '@/lib/indicators/words'
import { getFigureLabels } from '../figure-labels'
import { getIndicatorFigures } from '../figures'
import { prefixOf } from '../i18n'
import { pageLocale, type PageParams } from '../page-locale'

// The one count that all 30 districts have, so that the first chart a reader meets is whole.
const FIRST_FIGURE = 'voter-turnout'

/** What there is, one whole figure, and the ways in. */
export default async function OverviewPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const prefix = prefixOf(locale)
  const [t, themes, areas, reports, first, labels] = await Promise.all([
    getTranslations({ locale, namespace: 'overview' }),
    listThemes(),
    countByArea(),
    listReports(),
    getIndicatorFigures(FIRST_FIGURE, {}, locale),
    getFigureLabels(locale),
  ])
  const indicators = themes.flatMap((theme) => theme.indicators)
  const known = indicators.filter(({ observations }) => observations > 0)
  const number = (count: number) => formatDecimal(String(count), locale)
  const withText = reports.filter(({ hasText }) => hasText).slice(0, 6)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { observations: number(known.reduce((sum, { observations }) => sum + observations, 0)), areas: number(areas.size), indicators: number(known.length) })}
      </p>
      <div className="overview">
        <section aria-labelledby="start">
          <h2 id="start">{t('start')}</h2>
          <ul className="index-list">
            {[...known].sort((a, b) => b.areas - a.areas).slice(0, 12).map((indicator) => (
              <li key={indicator.code}>
                <a href={`${prefix}/indicators/${indicator.code}`}>{sayName(indicator, locale)}</a>
                <span className="quiet">{indicator.areas}</span>
              </li>
            ))}
          </ul>
          <p><a href={`${prefix}/indicators`}>{t('allIndicators')}</a></p>
          <h2>{t('latestReports')}</h2>
          {withText.length === 0 ? <p className="message">{t('noReports')}</p> : (
            <ul className="index-list">
              {withText.map((report) => (
                <li key={report.id}>
                  <a href={`${prefix}/reports/${encodeURIComponent(report.id)}`}>{report.title}</a>
                  <span className="quiet">{report.publishedOn ? formatDate(report.publishedOn, locale) : ''}</span>
                </li>
              ))}
            </ul>
          )}
          <p><a href={`${prefix}/reports`}>{t('allReports')}</a></p>
        </section>
        {first?.period && (
          <FigureCard
            view={rankingView(first.figure, first.period)} labels={labels} prefix={prefix}
            csvHref={`${prefix}/indicators/${FIRST_FIGURE}/export?${new URLSearchParams({ frequency: first.figure.frequency, period: first.period })}`}
          />
        )}
      </div>
    </>
  )
}
