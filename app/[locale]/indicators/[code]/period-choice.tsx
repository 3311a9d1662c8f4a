import type { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatFrequency, formatPeriod } from '@/lib/indicators/words'
import type { FoundFigure } from '../../../figures/figure-of'

interface Props {
  readonly found: FoundFigure
  readonly locale: Locale
  readonly t: Awaited<ReturnType<typeof getTranslations<'indicator'>>>
}

/** Kinds of period and periods as links: each view has its address, none needs a script. */
export function PeriodChoice({ found: { periods, frequencies, spec: { frequency: shown, period, asOf } }, locale, t }: Props) {
  const address = (query: Record<string, string>) => `?${new URLSearchParams({ ...query, ...(asOf && { asOf }) })}`
  return (
    <nav className="choices" aria-label={t('periods')}>
      {frequencies.length > 1 && (
        <ul aria-label={t('frequency')}>
          {frequencies.map(({ frequency, count }) => (
            <li key={frequency}>
              <a href={address({ frequency })} aria-current={frequency === shown ? 'true' : undefined}>
                {formatFrequency(frequency, locale)} <span className="quiet">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {periods.length > 1 && (
        <ul aria-label={t('periods')}>
          {periods.map(({ code, period: dates, kind }) => (
            <li key={code}>
              <a href={address({ frequency: shown ?? '', period: code })} aria-current={code === period ? 'true' : undefined}>
                {formatPeriod(dates, locale, kind)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
