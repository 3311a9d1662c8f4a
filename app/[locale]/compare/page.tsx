import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Breadcrumbs } from '@/components/breadcrumbs'
import type { Locale } from '@/lib/indicators/catalogue'
import { getLinks } from '../../addresses'
import { getFigureLabels } from '../../figure-labels'
import { prefixOf } from '../../i18n'
import { previewOfFile } from '../../open-graph'
import { pageLocale, type PageParams } from '../../page-locale'
import type { Query } from '../../query'
import { getComparisonView } from './comparison-view'
import { CompareView } from './compare-view'
import { filtersAddress, readFilters } from './filters'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [t, { view }] = await Promise.all([getTranslations({ locale, namespace: 'compare' }), getComparisonView(query, locale)])
  const [first] = view.matrix ? [] : view.figures
  return { title: `${t('title')}: ${view.title}`, ...(first && await previewOfFile(first.view, first.exportHref)) }
}

/** Areas side by side. The first view is worked out here; changes of the filters ask for the next one alone. */
export default async function ComparePage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  // A form without a script says "areas=a&areas=b" and sends empty fields; one view has one address.
  if (Object.values(query).some((value) => Array.isArray(value) || value === '')) redirect(`${prefixOf(locale)}/compare?${filtersAddress(readFilters(query))}`)
  const [{ view, choices }, t, site, links, labels] = await Promise.all([
    getComparisonView(query, locale),
    getTranslations({ locale, namespace: 'compare' }),
    getTranslations({ locale, namespace: 'site' }),
    getLinks(locale),
    getCompareLabels(locale),
  ])
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <NuqsAdapter>
        <CompareView prefix={prefixOf(locale)} choices={choices} labels={labels} served={{ address: filtersAddress(readFilters(query)), view }} />
      </NuqsAdapter>
    </>
  )
}

async function getCompareLabels(locale: Locale) {
  const [t, briefing, figure] = await Promise.all([getTranslations({ locale, namespace: 'compare' }), getTranslations({ locale, namespace: 'briefing' }), getFigureLabels(locale)])
  return {
    filters: t('filters'), indicator: t('indicator'), addIndicator: t('addIndicator'), noOther: t('noOther'), areas: t('areas'), frequency: t('frequency'), from: t('from'), to: t('to'), any: t('any'),
    show: t('show'), loading: t('loading'), failed: t('failed'), retry: t('retry'), withFigures: t('withFigures'), communes: t('communes'), figure,
    kind: t('kind'), period: t('period'), before: t('before'), own: t('own'), peers: t('peers'), add: t('add'), matrixNote: t('matrixNote'), among: t.raw('among') as string,
    briefing: { documents: briefing('documents'), workbooks: briefing('workbooks'), more: briefing('more') },
    kinds: { lines: t('kinds.lines'), bars: t('kinds.bars'), slope: t('kinds.slope'), dumbbell: t('kinds.dumbbell'), multiples: t('kinds.multiples'), scatter: t('kinds.scatter'), matrix: t('kinds.matrix') },
  }
}
