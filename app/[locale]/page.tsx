import { getTranslations } from 'next-intl/server'
import { isIsoDate } from '@/lib/indicators/period'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import { getLinks } from '../addresses'
import { pageLocale, type PageParams } from '../page-locale'
import { one, type Query } from '../query'
import { CityMap } from './overview/city-map'
import { Disputes, Moves, News } from './overview/lists'
import { Headlines } from './overview/headlines'
import { getOverview } from './overview/overview'
import { Tour } from './tour'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

/** How areas stand, what is new, what moved, and what is missing. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const asOf = one(query, 'asOf')
  const [view, t, links] = await Promise.all([
    getOverview(isIsoDate(asOf) ? asOf : null, locale),
    getTranslations({ locale, namespace: 'overview' }),
    getLinks(locale),
  ])
  const { counts } = view
  const number = (count: number) => formatDecimal(String(count), locale)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { observations: number(counts.observations), areas: number(counts.areas), indicators: number(counts.indicators), reports: number(counts.reports) })}
        {view.news[0] && ` ${t('fresh', { date: formatDate(view.news[0].date, locale) })}`}
      </p>
      <Tour locale={locale} />
      {counts.observations === 0 ? <p className="empty">{t('empty')}</p> : (
        <div className="overview">
          <div className="overview-main">
            <Headlines headlines={view.headlines} t={t} links={links} />
            <Moves moves={view.moves} t={t} links={links} />
            <Disputes disputes={view.disputes} count={counts.openConflicts} t={t} links={links} />
          </div>
          <div className="overview-side">
            <CityMap districts={view.districts} locale={locale} t={t} links={links} />
            <News news={view.news} locale={locale} t={t} links={links} />
          </div>
        </div>
      )}
    </>
  )
}
