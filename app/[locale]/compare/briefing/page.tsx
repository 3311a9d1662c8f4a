import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { BriefingForm } from '@/components/briefing'
import { getLinks } from '../../../addresses'
import { LONGEST } from '../../../figures/letterhead'
import { prefixOf } from '../../../i18n'
import { pageLocale, type PageParams } from '../../../page-locale'
import type { Query } from '../../../query'
import { getComparisonView } from '../comparison-view'
import { filtersAddress, readFilters } from '../filters'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'briefing' })
  return { title: t('ofComparison'), robots: { index: false } }
}

/** The document of a comparison for a meeting: what is in it, and its head. The query is that of `/compare`. */
export default async function ComparisonBriefingPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [t, compare, site, links, { view }] = await Promise.all([
    getTranslations({ locale, namespace: 'briefing' }), getTranslations({ locale, namespace: 'compare' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale), getComparisonView(query, locale),
  ])
  const address = filtersAddress(readFilters(query))
  const to = (path: string) => `${prefixOf(locale)}${path}${address && `?${address}`}`
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }, { href: to('/compare'), name: compare('title') }]} current={t('title')} />
      <h1>{t('ofComparison')}</h1>
      <p><strong>{view.title}</strong></p>
      {view.problems.map((problem) => <p key={problem} className="message">{problem}</p>)}
      <BriefingForm locale={locale} fileHref={to('/compare/briefing/file')} workbookHref={to('/compare/export')} contents={t('contentsCompared')} longest={LONGEST} />
    </>
  )
}
