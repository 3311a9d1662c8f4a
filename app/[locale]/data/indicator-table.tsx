import type { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import type { HeldIndicator, Holdings } from '@/lib/open-data/holdings'
import type { Links } from '../../addresses'
import { dayHere } from './day-here'

interface Props {
  readonly held: Holdings
  readonly locale: Locale
  readonly t: ReturnType<typeof useTranslations<'data'>>
  readonly links: Links
}

const FORMS = [['CSV', 'csv'], ['SDMX-CSV', 'sdmx-csv'], ['SDMX-JSON', 'sdmx-json'], ['JSON', 'json']] as const

/** What is held of each indicator, by theme, with its files. */
export function IndicatorTable({ held, locale, t, links }: Props) {
  const themes = new Map<string, HeldIndicator[]>()
  for (const indicator of held.indicators) themes.set(indicator.theme[locale], [...(themes.get(indicator.theme[locale]) ?? []), indicator])
  return (
    <section aria-labelledby="by-indicator">
      <h2 id="by-indicator">{t('byIndicator')}</h2>
      <p className="quiet">{t('byIndicatorNote')}</p>
      {[...themes].map(([theme, indicators]) => (
        <details key={theme} className="data-theme">
          <summary>{theme} <span className="quiet">{t('themeHolds', { indicators: indicators.length, figures: indicators.reduce((sum, { rows }) => sum + rows, 0) })}</span></summary>
          <div className="data-scroll" role="region" aria-label={theme} tabIndex={0}>
            <table className="data-table">
              <thead>
                <tr><th scope="col">{t('indicator')}</th><th scope="col" className="number">{t('figures')}</th><th scope="col" className="number">{t('areasShort')}</th><th scope="col">{t('years')}</th><th scope="col">{t('lastChanged')}</th><th scope="col">{t('files')}</th></tr>
              </thead>
              <tbody>{indicators.map((indicator) => <Row key={indicator.code} indicator={indicator} locale={locale} t={t} links={links} />)}</tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  )
}

function Row({ indicator: { code, name, rows, areas, from, to, changedAt }, locale, t, links }: Omit<Props, 'held'> & { readonly indicator: HeldIndicator }) {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return (
    <tr>
      <th scope="row"><a href={links.to(`/indicators/${code}`)}>{name[locale]}</a></th>
      <td className="number">{rows}</td>
      <td className="number">{areas}</td>
      <td>{first === last ? first : `${first}–${last}`}</td>
      <td>{formatDate(dayHere(changedAt), locale)}</td>
      <td>
        <ul className="ways" aria-label={t('filesOf', { name: name[locale] })}>
          {FORMS.map(([label, format]) => <li key={format}><a href={`/api/v1/observations?indicator=${code}&format=${format}`}>{label}</a></li>)}
        </ul>
      </td>
    </tr>
  )
}
