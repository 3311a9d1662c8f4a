import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FigureCard } from '@/components/figure/figure-card'
import { sayName } from '@/lib/indicators/words'
import { getLinks } from '../../addresses'
import { getFigureLabels } from '../../figure-labels'
import { figureOf } from '../../figures/figure-of'
import { figureHrefs, readSpec, specQuery, type FigureSpec } from '../../figures/spec'
import { openGraphOf } from '../../open-graph'
import { pageLocale, type PageParams } from '../../page-locale'
import { readPreferences } from '../../preferences'
import type { Query } from '../../query'
import { Missing } from '../missing'
import { TakeAway } from './take-away'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

const specOf = (query: Query) => readSpec(query, { kind: 'lines', indicator: '' })

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const found = await figureOf(specOf(query).spec, locale, (await readPreferences()).textScale)
  // As many addresses as choices: the pages of indicators and areas are the ones to be found.
  return { ...(found && { title: found.view.title }), robots: { index: false }, ...(await openGraphOf(found)) }
}

/** One figure alone, whole, with all the ways to take it along. */
export default async function FigurePage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const { spec: asked, problems } = specOf(query)
  const [found, t, site, problem, labels, links] = await Promise.all([
    figureOf(asked, locale, (await readPreferences()).textScale),
    getTranslations({ locale, namespace: 'takeAway' }),
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'compare' }),
    getFigureLabels(locale),
    getLinks(locale),
  ])
  if (!found) return <Missing />
  const { view, spec, indicator } = found
  const hrefs = figureHrefs(links.prefix, spec)
  const page = (change: Partial<FigureSpec>) => figureHrefs(links.prefix, { ...spec, ...change }).pageHref
  return (
    <>
      <Breadcrumbs
        label={site('breadcrumbs')} current={t('title')}
        items={[{ href: links.to('/'), name: site('overview') }, { href: links.to('/indicators'), name: site('indicators') }, { href: links.to(`/indicators/${indicator.code}`), name: sayName(indicator, locale) }]}
      />
      <h1>{t('title')}: {sayName(indicator, locale)}</h1>
      {[...problems, ...found.problems].map(({ key, words }) => <p key={key} role="alert" className="message">{problem(key as 'badPeriod', words as { period: string })}</p>)}
      <FigureCard view={view} labels={labels} {...hrefs} overrideHref={page({ override: true })} restoreHref={page({ override: false })} prefix={links.prefix} openTable />
      <TakeAway
        locale={locale} view={view} query={query} exportHref={hrefs.exportHref} pageHref={hrefs.pageHref} liveHref={hrefs.pageHref}
        embedHref={`${links.prefix}/figures/embed?${specQuery(spec)}`} makeHref={`${links.prefix}/figures/permalink?${specQuery(spec)}`} madeOn={null}
      />
    </>
  )
}
