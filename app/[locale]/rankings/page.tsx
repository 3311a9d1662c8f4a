import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FigureCard } from '@/components/figure/figure-card'
import type { Locale } from '@/lib/indicators/catalogue'
import { sayName } from '@/lib/indicators/words'
import { getLinks, type Links } from '../../addresses'
import { getFigureLabels } from '../../figure-labels'
import { figureOf } from '../../figures/figure-of'
import { figureHrefs, readSpec, specQuery, type FigureSpec } from '../../figures/spec'
import { openGraphOf } from '../../open-graph'
import { pageLocale, type PageParams } from '../../page-locale'
import { readPreferences } from '../../preferences'
import type { Query } from '../../query'
import { Missing } from '../missing'
import { getRankable, type Rankable } from './rankable'
import { Leaders } from './leaders'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

const DEFAULT_INDICATOR = 'par-index-rank'

/** The spec of this page's address: always a bump chart. */
const readRanking = (query: Query): FigureSpec => ({ ...readSpec(query, { kind: 'bump', indicator: DEFAULT_INDICATOR }).spec, kind: 'bump' })

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [t, found] = await Promise.all([getTranslations({ locale, namespace: 'rankings' }), figureOf(readRanking(query), locale, (await readPreferences()).textScale)])
  return { title: found ? `${t('title')}: ${sayName(found.indicator, locale)}` : t('title'), ...await openGraphOf(found) }
}

/** Who stood where, year by year. */
export default async function RankingsPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const { textScale } = await readPreferences()
  const [found, rankable, t, site, labels, links] = await Promise.all([
    figureOf(readRanking(query), locale, textScale),
    getRankable(locale),
    getTranslations({ locale, namespace: 'rankings' }),
    getTranslations({ locale, namespace: 'site' }),
    getFigureLabels(locale),
    getLinks(locale),
  ])
  if (!found) return <Missing />
  const page = (change: Partial<FigureSpec>) => `${links.prefix}/rankings?${specQuery({ ...found.spec, kind: undefined, before: null, period: null, ...change })}`
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}: {sayName(found.indicator, locale)}</h1>
      <p className="lead">{t('lead')}</p>
      <RankingChoice rankable={rankable} chosen={found.indicator.code} links={links} label={t('choose')} />
      <FigureCard view={found.view} labels={labels} {...figureHrefs(links.prefix, found.spec)} overrideHref={page({ override: true })} restoreHref={page({ override: false })} prefix={links.prefix} openTable />
      <Leaders view={found.view} periods={found.periods} indicator={found.indicator} locale={locale as Locale} links={links} />
    </>
  )
}

function RankingChoice({ rankable, chosen, links, label }: { rankable: readonly Rankable[]; chosen: string; links: Links; label: string }) {
  return (
    <nav className="choices" aria-label={label}>
      <ul>
        {rankable.map(({ code, name, years }) => (
          <li key={code}>
            <a href={links.to('/rankings', code === DEFAULT_INDICATOR ? {} : { indicator: code })} aria-current={code === chosen ? 'true' : undefined}>
              {name} <span className="quiet">{years}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
