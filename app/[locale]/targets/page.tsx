import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { FigureCard } from '@/components/figure/figure-card'
import { STATUS_RULES } from '@/lib/progress/status-rules'
import { getLinks } from '../../addresses'
import { getFigureLabels } from '../../figure-labels'
import { figureOf } from '../../figures/figure-of'
import { figureHrefs, readSpec, type FigureSpec } from '../../figures/spec'
import { openGraphOf } from '../../open-graph'
import { pageLocale, type PageParams } from '../../page-locale'
import { readPreferences } from '../../preferences'
import { one, type Query } from '../../query'
import { getProgress, type ProgressGroup } from './progress'
import { ProgressHistory } from './progress-history'
import { ProgressTable } from './progress-table'
import { TableDownloads } from '../table-downloads'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const { spec } = readSpec(query, { kind: 'parts', indicator: '' })
  const [t, { year, groups }, { textScale }] = await Promise.all([getTranslations({ locale, namespace: 'targets' }), getProgress(one(query, 'year') || null, spec.asOf, locale), readPreferences()])
  const first = groups[0] && await figureOf(chartSpec(spec, groups[0]), locale, textScale)
  return { title: year ? t('titleOf', { year }) : t('title'), ...await openGraphOf(first ?? null) }
}

/** What is drawn beside a table of progress: all areas, in the whole year where it has lines of that. */
const chartSpec = (spec: FigureSpec, { indicator, lines }: ProgressGroup): FigureSpec =>
  ({ ...spec, kind: 'parts', indicator, areas: null, frequency: null, period: lines.find(({ period }) => period === '')?.periodCode ?? lines[0]?.periodCode ?? null })

/** Tasks and targets: who completed what, year by year, by published rules. */
export default async function TargetsPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const { spec } = readSpec(query, { kind: 'parts', indicator: '' })
  const { textScale } = await readPreferences()
  const wanted = one(query, 'year')
  const [view, t, site, labels, links] = await Promise.all([
    getProgress(wanted || null, spec.asOf, locale),
    getTranslations({ locale, namespace: 'targets' }),
    getTranslations({ locale, namespace: 'site' }),
    getFigureLabels(locale),
    getLinks(locale),
  ])
  const { year, groups } = view
  const charts = await Promise.all(groups.map((group) => figureOf(chartSpec(spec, group), locale, textScale)))
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{year ? t('titleOf', { year }) : t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {wanted !== '' && wanted !== year && <p role="alert" className="message">{t('badYear', { year: wanted.slice(0, 20) })}</p>}
      {year === null ? <p className="empty">{t('empty')}</p> : (
        <nav className="choices" aria-label={t('years')}>
          <ul>
            {view.years.map((entry) => (
              <li key={entry.year}><a href={links.to('/targets', { year: entry.year })} aria-current={entry.year === year ? 'true' : undefined}>{entry.year} <span className="quiet">{entry.lines}</span></a></li>
            ))}
          </ul>
        </nav>
      )}
      {year !== null && <TableDownloads table="targets" query={{ year }} locale={locale} links={links} />}
      {groups.map((group, index) => {
        const chart = charts[index]
        return (
          <section key={group.indicator} aria-labelledby={group.indicator}>
            <h2 id={group.indicator}>{group.name}</h2>
            <ProgressTable group={group} year={year ?? ''} t={t} links={links} />
            {chart && chart.view.panels.length > 0 && <FigureCard view={chart.view} labels={labels} {...figureHrefs(links.prefix, chart.spec)} prefix={links.prefix} />}
          </section>
        )
      })}
      {view.history.length > 0 && <ProgressHistory view={view} t={t} links={links} />}
      <section aria-labelledby="rules">
        <h2 id="rules">{t('rules')}</h2>
        <dl className="rule-list">
          {STATUS_RULES.filter(({ scope }) => scope === 'count' || scope === 'running' || scope === 'none').map((rule) => (
            <div key={rule.code}>
              <dt><span className={`status tone-${rule.tone}`}>{locale === 'vi' ? rule.nameVi : rule.nameEn}</span></dt>
              <dd>{locale === 'vi' ? rule.criterionVi : rule.criterionEn}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
