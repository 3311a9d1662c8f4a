import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FigureCard } from '@/components/figure/figure-card'
import { formatDate, sayName } from '@/lib/indicators/words'
import { getLinks } from '../../../addresses'
import { getFigureLabels } from '../../../figure-labels'
import { figureOf } from '../../../figures/figure-of'
import { figureHrefs, readSpec, specQuery, type FigureSpec } from '../../../figures/spec'
import { openGraphOf } from '../../../open-graph'
import { pageLocale } from '../../../page-locale'
import { readPreferences } from '../../../preferences'
import type { Query } from '../../../query'
import { Missing } from '../../missing'
import { IndicatorData } from './indicator-data'
import { IndicatorFacts } from './indicator-facts'
import { PeriodChoice } from './period-choice'
import { getSiblings } from './siblings'
import { SiblingList } from './sibling-list'

interface Props {
  readonly params: Promise<{ locale: string; code: string }>
  readonly searchParams: Promise<Query>
}

/** How one period may be drawn here; the first is the usual one. */
const KINDS = ['ranking', 'tiles', 'strip'] as const
const MOST_THROUGH_TIME = 4
const YEARS_THROUGH_TIME = 7

/** The figure that the address of this page asks for. */
async function readAsked({ params, searchParams }: Props) {
  const [{ code }, query, locale, { textScale }] = await Promise.all([params, searchParams, pageLocale(params), readPreferences()])
  const { spec, problems } = readSpec({ ...query, indicator: code, areas: undefined }, { kind: 'ranking', indicator: code })
  const kind = KINDS.find((candidate) => candidate === spec.kind) ?? 'ranking'
  return { code, locale, textScale, problems, kind, found: await figureOf({ ...spec, kind }, locale, textScale) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, locale } = await readAsked(props)
  return found ? { title: sayName(found.indicator, locale), ...await openGraphOf(found) } : {}
}

export default async function IndicatorPage(props: Props) {
  const { code, locale, textScale, problems, kind, found } = await readAsked(props)
  const [t, site, labels, links] = await Promise.all([
    getTranslations({ locale, namespace: 'indicator' }),
    getTranslations({ locale, namespace: 'site' }),
    getFigureLabels(locale),
    getLinks(locale),
  ])
  if (!found) return <Missing />
  // All areas through time would be a page of their own: the ones known best stand here, /compare has the others.
  const newest = Number(found.periods.at(-1)?.period.to.slice(0, 4) ?? 0)
  const through = await figureOf({ ...found.spec, kind: 'lines', period: null, from: found.spec.from ?? String(newest - YEARS_THROUGH_TIME), areas: found.withFigures.slice(0, MOST_THROUGH_TIME) }, locale, textScale)
  const { indicator, spec: { period, asOf } } = found
  const siblings = period === null ? [] : await getSiblings(indicator, period, asOf, locale)
  const here = (change: Partial<FigureSpec>) => {
    const { indicator: _, areas: __, ...rest } = { ...found.spec, ...change }
    return `${links.prefix}/indicators/${code}?${specQuery({ ...rest, ...(rest.kind === 'ranking' && { kind: undefined }) })}`
  }
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }, { href: links.to('/indicators'), name: site('indicators') }]} current={sayName(indicator, locale)} />
      <h1>{sayName(indicator, locale)}</h1>
      <p className="lead">{found.view.definition}</p>
      {[...problems, ...found.problems].map(({ key, words }) => <p key={key} role="alert" className="message">{t(key as 'badPeriod', words as { period: string })}</p>)}
      {period === null ? (
        <p className="empty">{asOf ? t('emptyAsOf', { date: formatDate(asOf, locale) }) : t('empty')}</p>
      ) : (
        <>
          <PeriodChoice found={found} locale={locale} t={t} />
          <section aria-labelledby="at-period">
            <h2 id="at-period">{t('atPeriod')}</h2>
            <nav className="tabs" aria-label={t('kinds')}>
              <ul>
                {KINDS.map((name) => <li key={name}><a href={`${here({ kind: name })}#at-period`} aria-current={name === kind ? 'true' : undefined}>{t(`kind.${name}`)}</a></li>)}
              </ul>
            </nav>
            <FigureCard view={found.view} labels={labels} {...figureHrefs(links.prefix, found.spec)} overrideHref={here({ override: true })} restoreHref={here({ override: false })} prefix={links.prefix} openTable />
          </section>
          <section aria-labelledby="through-time">
            <h2 id="through-time">{t('throughTime')}</h2>
            {found.withFigures.length > MOST_THROUGH_TIME && (
              <p className="quiet">{t('bestKnown', { count: MOST_THROUGH_TIME, all: found.withFigures.length, years: YEARS_THROUGH_TIME + 1 })} <a href={links.to('/compare', { indicator: code, areas: found.withFigures.slice(0, 8).join(',') })}>{t('compare')}</a></p>
            )}
            {through && <FigureCard view={through.view} labels={labels} {...figureHrefs(links.prefix, through.spec)} overrideHref={here({ override: true })} restoreHref={here({ override: false })} prefix={links.prefix} openTable withSources={false} />}
          </section>
        </>
      )}
      <SiblingList siblings={siblings} t={t} links={links} />
      <IndicatorData indicator={indicator} locale={locale} />
      <IndicatorFacts indicator={indicator} locale={locale} t={t} links={links} />
    </>
  )
}
