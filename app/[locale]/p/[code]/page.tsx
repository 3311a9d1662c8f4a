import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FigureCard } from '@/components/figure/figure-card'
import { formatDate } from '@/lib/indicators/words'
import { getLinks } from '../../../addresses'
import { getFigureLabels } from '../../../figure-labels'
import { frozenHrefs, frozenOf } from '../../../figures/frozen'
import { figureHrefs } from '../../../figures/spec'
import { pageOrigin, previewOf } from '../../../open-graph'
import { pageLocale, type PageParams } from '../../../page-locale'
import { readPreferences } from '../../../preferences'
import type { Query } from '../../../query'
import { TakeAway } from '../../figures/take-away'
import { Missing } from '../../missing'
import { Status } from './status'

interface Props extends PageParams {
  readonly params: Promise<{ locale: string; code: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { code }] = await Promise.all([pageLocale(params), params])
  const found = await frozenOf(code, locale, (await readPreferences()).textScale)
  if (!found) return { robots: { index: false } }
  const { prefix } = await getLinks(locale)
  return {
    title: found.view.title, robots: { index: false },
    ...previewOf(`${await pageOrigin()}${frozenHrefs(prefix, found.code).exportHref}?format=png&size=social&show=1`, found.view),
  }
}

/** A view as it was kept, with what became of its figures since. */
export default async function PermalinkPage({ params, searchParams }: Props) {
  const [locale, { code }, query] = await Promise.all([pageLocale(params), params, searchParams])
  const [found, t, site, labels, links] = await Promise.all([
    frozenOf(code, locale, (await readPreferences()).textScale),
    getTranslations({ locale, namespace: 'permalink' }),
    getTranslations({ locale, namespace: 'site' }),
    getFigureLabels(locale),
    getLinks(locale),
  ])
  if (!found) return <Missing />
  const hrefs = frozenHrefs(links.prefix, found.code)
  // What was asked as of a day is of interest now as it is known now.
  const live = figureHrefs(links.prefix, { ...found.spec, asOf: null }).pageHref
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} current={t('kept', { code: found.code })} items={[{ href: links.to('/'), name: site('overview') }]} />
      <h1>{t('kept', { code: found.code })}</h1>
      <Status status={found.status} label={t('status')} made={t('made', { date: formatDate(found.madeOn, locale) })} live={{ href: live, text: t('live') }} prefix={links.prefix} />
      <FigureCard view={found.view} labels={labels} {...hrefs} prefix={links.prefix} openTable />
      <TakeAway
        locale={locale} view={found.view} query={query} exportHref={hrefs.exportHref} pageHref={hrefs.pageHref} liveHref={live}
        embedHref={`${hrefs.pageHref}/embed`} makeHref={null} madeOn={found.madeOn}
      />
    </>
  )
}
