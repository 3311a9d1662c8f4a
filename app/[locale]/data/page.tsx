import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Prose } from '@/components/prose'
import { schemaOrgDataset } from '@/lib/open-data/catalogue'
import { DATASET } from '@/lib/open-data/holdings'
import { DATA_LICENCE, PUBLISHER } from '@/lib/open-data/licence'
import { today } from '@/lib/indicators/period'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import { getLinks } from '../../addresses'
import { getHoldings } from '../../api/v1/held'
import { DataBlock } from '../../data-block'
import { pageOrigin } from '../../open-graph'
import { pageLocale, type PageParams } from '../../page-locale'
import { dayHere } from './day-here'
import { DownloadTable } from './download-table'
import { FeedLinks, feedHref } from './feed-links'
import { IndicatorTable } from './indicator-table'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'data' })
  return { title: t('title'), description: t('lead') }
}

/** What data there is, how much, since when, under which terms, and every way to have it. */
export default async function DataPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [held, t, site, links, origin] = await Promise.all([getHoldings(), getTranslations({ locale, namespace: 'data' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale), pageOrigin()])
  const { from, to, changedAt } = held
  const facts: readonly (readonly [string, string])[] = [
    [t('rows'), formatDecimal(String(held.rows), locale)], [t('areas'), String(held.areas)], [t('indicators'), String(held.indicators.length)], [t('sources'), String(held.sources)],
    ...(from && to ? [[t('covered'), t('coveredSpan', { from: formatDate(from, locale), to: formatDate(to, locale) })] as const] : []),
    ...(changedAt ? [[t('changed'), formatDate(dayHere(changedAt), locale)] as const] : []),
    [t('version'), held.version.slice(0, 8)], [t('licence'), DATA_LICENCE.id],
  ]
  return (
    <>
      <link rel="alternate" type="application/feed+json" title={t('feeds')} href={feedHref('json', locale)} />
      <DataBlock data={schemaOrgDataset(held, origin, locale)} />
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <dl className="data-facts" aria-label={t('held')}>
        {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      {held.rows === 0 && <p className="empty">{t('nothing')}</p>}
      <DownloadTable held={held} locale={locale} t={t} />
      <IndicatorTable held={held} locale={locale} t={t} links={links} />
      <div className="data-columns">
        <FeedLinks locale={locale} t={t} />
        <Prose id="programs" title={t('programs')} text={t('programsText')}>
          <ul className="ways">
            <li><a href={links.to('/data/api')}>{t('apiPage')}</a></li>
            <li><a href={`/api/v1/openapi.json?lang=${locale}`}>{t('openapi')}</a></li>
            <li><a href="/api/v1/structure">{t('structure')}</a></li>
            <li><a href="/api/v1/catalog.jsonld">{t('dcat')}</a></li>
            <li><a href="/api/v1/observations.csv-metadata.json">{t('csvw')}</a></li>
          </ul>
        </Prose>
        <Prose id="cite" title={t('cite')} text={t('citeText')}>
          <p className="citation">{t('citation', { publisher: PUBLISHER[locale], title: DATASET.title[locale], address: `${origin}${links.prefix}/data`, version: held.version.slice(0, 8), date: formatDate(today(), locale) })}</p>
        </Prose>
        <Prose id="licence" title={t('licenceTitle')} text={t('licenceText', { licence: `${DATA_LICENCE.title} (CC BY 4.0)` })}>
          <p><a href={DATA_LICENCE.url} rel="license">{DATA_LICENCE.url}</a></p>
        </Prose>
      </div>
    </>
  )
}
