import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { getFigureLabels } from '../../figure-labels'
import type { Query } from '../../figures'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'
import { getComparisonView } from './comparison-view'
import { CompareView } from './compare-view'
import { comparisonKey, filtersAddress, readFilters } from './filters'
import { QueryProvider } from './query-provider'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [t, { view }] = await Promise.all([getTranslations({ locale, namespace: 'compare' }), getComparisonView(query, locale)])
  return { title: `${t('title')}: ${view.view.title}` }
}

/** Areas side by side. The first view is worked out here; changes of the filters ask for the next one alone. */
export default async function ComparePage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  // The form without a script says "areas=a&areas=b"; one view has one address.
  if (Array.isArray(query.areas)) redirect(`${prefixOf(locale)}/compare?${filtersAddress(readFilters(query))}`)
  const [{ view, choices }, t, figure] = await Promise.all([
    getComparisonView(query, locale),
    getTranslations({ locale, namespace: 'compare' }),
    getFigureLabels(locale),
  ])
  const client = new QueryClient()
  client.setQueryData(comparisonKey(locale, readFilters(query)), view)
  const labels = {
    filters: t('filters'), indicator: t('indicator'), areas: t('areas'), frequency: t('frequency'), from: t('from'), to: t('to'), any: t('any'),
    show: t('show'), loading: t('loading'), failed: t('failed'), retry: t('retry'), withFigures: t('withFigures'), communes: t('communes'), figure,
  }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <NuqsAdapter>
        <QueryProvider>
          <HydrationBoundary state={dehydrate(client)}>
            <CompareView locale={locale} prefix={prefixOf(locale)} choices={choices} labels={labels} />
          </HydrationBoundary>
        </QueryProvider>
      </NuqsAdapter>
    </>
  )
}
