import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { comparisonText } from '@/components/search/comparison-text'
import { answer } from '@/lib/search/answer'
import { comparisonQuery } from '@/lib/search/comparison'
import { indexEntries, type EntryKind } from '@/lib/search/entry'
import { LONGEST_QUERY } from '@/lib/search/query'
import { getLinks } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'
import { one, type Query } from '../../query'
import { getResultWords, getSearchEntries } from './entries'
import { NothingFound } from './nothing-found'
import { Results } from './results'
import { SearchStart } from './search-start'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

/** Most results of a kind beside others; of one kind alone, and in all, many more. */
const MOST_OF_A_KIND = 12
const MOST_ALONE = 300

const KINDS: readonly EntryKind[] = ['area', 'indicator', 'report', 'page']

/** `/search?q=&kind=`: the text asked for, and the one kind wanted, null for all. */
function readQuery(query: Query): { typed: string; kind: EntryKind | null } {
  return { typed: one(query, 'q').slice(0, LONGEST_QUERY).normalize('NFC'), kind: KINDS.find((kind) => kind === one(query, 'kind')) ?? null }
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const t = await getTranslations({ locale, namespace: 'search' })
  const { typed } = readQuery(query)
  return { title: typed ? t('titleOf', { query: typed }) : t('title') }
}

/** What answers to a text, by kind. The same as the suggestions of the browser, for all entries and without a script. */
export default async function SearchPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const { typed, kind } = readQuery(query)
  const [t, site, words, { asOf, to }] = await Promise.all([
    getTranslations({ locale, namespace: 'search' }), getTranslations({ locale, namespace: 'site' }), getResultWords(locale), getLinks(locale),
  ])
  const index = indexEntries(await getSearchEntries(locale, asOf ?? ''))
  const { groups, comparisons, comparisonsFirst, count } = answer(index, typed, kind ? MOST_ALONE : MOST_OF_A_KIND)
  const address = (of: EntryKind | null) => to('/search', { q: typed, ...(of && { kind: of }) })
  const comparing = comparisons.map((comparison) => ({ text: comparisonText(comparison, words), href: to(`/compare?${comparisonQuery(comparison)}`) }))
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{typed ? t('titleOf', { query: typed }) : t('title')}</h1>
      <form action={to('/search').split('?')[0]} className="search-form" role="search" aria-label={t('onPage')}>
        <input type="search" name="q" defaultValue={typed} aria-label={t('field')} placeholder={t('placeholder')} autoComplete="off" maxLength={LONGEST_QUERY} />
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <button className="button primary">{t('submit')}</button>
      </form>
      {typed === '' && <SearchStart index={index} to={to} t={t} />}
      {typed !== '' && count + comparisons.length === 0 && <NothingFound index={index} typed={typed} t={t} />}
      {count + comparisons.length > 0 && (
        <Results
          groups={kind ? groups.filter((group) => group.kind === kind) : groups} kinds={groups.map((group) => ({ kind: group.kind, count: group.count }))}
          comparisons={kind ? [] : comparing} comparisonsFirst={comparisonsFirst} count={count} typed={typed} kind={kind} address={address} words={words} t={t}
        />
      )}
    </>
  )
}

