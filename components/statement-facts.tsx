import { getTranslations } from 'next-intl/server'
import { formatPeriod, sayName } from '@/lib/indicators/words'
import type { Area, Basis, Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Period } from '@/lib/indicators/period'

/** What is shown of a result told without a figure. */
export interface ShownStatement {
  readonly direction: 'up' | 'down' | 'unchanged' | null
  readonly measure: string
  readonly indicator: string | null
  readonly areaName: string | null
  readonly areaSlug: string | null
  readonly period: Period | null
  readonly basis: Basis
}

interface Props {
  readonly statement: ShownStatement
  readonly areas: readonly Pick<Area, 'slug' | 'fullName'>[]
  readonly indicators: readonly Pick<Indicator, 'code' | 'nameVi' | 'nameEn'>[]
  readonly locale: Locale
}

/** Measure, indicator, area, period and basis of a statement, each in words, or that it is not clear. */
export async function StatementFacts({ statement, areas, indicators, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'statements' })
  const indicator = indicators.find(({ code }) => code === statement.indicator)
  const area = areas.find(({ slug }) => slug === statement.areaSlug)
  const facts: readonly (readonly [label: string, text: string | null, unclear: string])[] = [
    [t('measure'), statement.measure, ''],
    [t('indicator'), indicator ? sayName(indicator, locale) : null, t('noIndicator')],
    [t('area'), area?.fullName ?? null, statement.areaName ? t('areaUnknown', { name: statement.areaName }) : t('noArea')],
    [t('period'), statement.period && formatPeriod(statement.period, locale), t('noPeriod')],
  ]
  return (
    <dl className="candidate-facts">
      {facts.map(([label, text, unclear]) => (
        <div key={label}><dt>{label}</dt><dd className={text === null ? 'missing' : undefined}>{text ?? unclear}</dd></div>
      ))}
      {statement.basis !== 'none' && <div><dt>{t('against')}</dt><dd>{t(`basis.${statement.basis}`)}</dd></div>}
    </dl>
  )
}
