import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FigureCard } from '@/components/figure/figure-card'
import { linesView, rankingView } from '@/lib/figure/view'
import { formatDate, sayName } from '@/lib/indicators/words'
import { findIndicator } from '../../../asked-once'
import { getFigureLabels } from '../../../figure-labels'
import { getIndicatorFigures, type Query } from '../../../figures'
import { prefixOf } from '../../../i18n'
import { pageLocale } from '../../../page-locale'
import { PeriodChoice } from './period-choice'

interface Props {
  readonly params: Promise<{ locale: string; code: string }>
  readonly searchParams: Promise<Query>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, locale] = await Promise.all([params, pageLocale(params)])
  const indicator = await findIndicator(code)
  return indicator ? { title: sayName(indicator, locale) } : {}
}

// Step 5 of following a figure: asked for, made into views, handed to the components.
export default async function IndicatorPage({ params, searchParams }: Props) {
  const [{ code }, query, locale] = await Promise.all([params, searchParams, pageLocale(params)])
  const [found, t, labels] = await Promise.all([
    getIndicatorFigures(code, query, locale),
    getTranslations({ locale, namespace: 'indicator' }),
    getFigureLabels(locale),
  ])
  if (!found) notFound()
  const { figure, indicator, period, asOf } = found
  const prefix = prefixOf(locale)
  const csvHref = (rest: Record<string, string>) =>
    `${prefix}/indicators/${code}/export?${new URLSearchParams({ frequency: figure.frequency, ...rest, ...(asOf && { asOf }) })}`
  return (
    <>
      <h1>{figure.indicator.name}</h1>
      <p className="lead">{figure.indicator.definition}</p>
      <dl className="facts">
        <div><dt>{t('direction')}</dt><dd>{t(indicator.direction)}</dd></div>
        <div><dt>{t('comparability')}</dt><dd>{t(indicator.comparability)}</dd></div>
      </dl>
      {found.problems.map(({ key, words }) => <p key={key} role="alert" className="message">{t(key as 'badPeriod', words as { period: string })}</p>)}
      {period === null ? (
        <p className="message">{asOf ? t('emptyAsOf', { date: formatDate(asOf, locale) }) : t('empty')}</p>
      ) : (
        <>
          <PeriodChoice found={found} locale={locale} t={t} />
          <section aria-labelledby="at-period">
            <h2 id="at-period">{t('atPeriod')}</h2>
            <FigureCard view={rankingView(figure, period)} labels={labels} csvHref={csvHref({ period })} prefix={prefix} openTable />
          </section>
          <section aria-labelledby="through-time">
            <h2 id="through-time">{t('throughTime')}</h2>
            <FigureCard view={linesView(figure)} labels={labels} csvHref={csvHref({})} prefix={prefix} openTable />
          </section>
          <p><a className="button" href={`${prefix}/compare?indicator=${code}`}>{t('compare')}</a></p>
        </>
      )}
    </>
  )
}
