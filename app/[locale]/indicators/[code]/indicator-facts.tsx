import type { getTranslations } from 'next-intl/server'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { displayUnit, formatDate } from '@/lib/indicators/words'
import type { Links } from '../../../addresses'

interface Props {
  readonly indicator: Indicator
  readonly locale: Locale
  readonly t: Awaited<ReturnType<typeof getTranslations<'indicator'>>>
  readonly links: Links
}

/** How the indicator is made: what it measures, its unit, direction and yardstick, and the breaks of its series. */
export function IndicatorFacts({ indicator, locale, t, links }: Props) {
  const vi = locale === 'vi'
  const breaks = indicator.breaks ?? []
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">{t('definition')}</h2>
      <dl className="facts">
        <div><dt>{t('object')}</dt><dd>{vi ? indicator.objectVi : indicator.objectEn}</dd></div>
        <div><dt>{t('unit')}</dt><dd>{displayUnit(indicator, [], locale).label}</dd></div>
        <div><dt>{t('direction')}</dt><dd>{t(indicator.direction)}</dd></div>
        <div><dt>{t('comparability')}</dt><dd>{t(indicator.comparability)} <a href={links.to('/method#comparability')}>{t('rules')}</a></dd></div>
        {breaks.map(({ firstDay, noteVi, noteEn }) => <div key={firstDay}><dt>{t('break', { date: formatDate(firstDay, locale) })}</dt><dd>{vi ? noteVi : noteEn}</dd></div>)}
      </dl>
      <ul className="choices-row">
        <li><a className="button" href={links.to('/compare', { indicator: indicator.code })}>{t('compare')}</a></li>
        <li><a className="button" href={links.to('/rankings', { indicator: indicator.code })}>{t('rankings')}</a></li>
        <li><a className="button" href={links.to('/coverage', { indicator: indicator.code })}>{t('coverage')}</a></li>
      </ul>
    </section>
  )
}
