import type { getTranslations } from 'next-intl/server'
import { COVERAGE_STATES, type CoverageState } from '@/lib/coverage/coverage'
import { sayState, STATE_WORDS } from '@/lib/coverage/words'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import type { Links } from '../../addresses'
import type { CoverageView } from './holdings'

/** Signs of the states: told apart without colour. */
const SIGNS: Readonly<Record<CoverageState, string>> = {
  figure: '●', estimate: '○', disputed: '◎', 'no-figure': '“', 'not-mentioned': '–', 'no-report': '·', 'not-applicable': '×',
}

/** What the signs mean, and how many there are of each; only what occurs. */
export function CoverageKey({ view: { grid: { counts } }, locale }: { view: CoverageView; locale: Locale }) {
  return (
    <dl className="coverage-key">
      {COVERAGE_STATES.filter((state) => counts[state] > 0).map((state) => (
        <div key={state}>
          <dt><span aria-hidden="true" className={`sign ${state}`}>{SIGNS[state]}</span> {sayState(state, locale)} <span className="quiet">{formatDecimal(String(counts[state]), locale)}</span></dt>
          <dd className="quiet">{STATE_WORDS[state].meaning[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Props {
  readonly view: CoverageView
  readonly locale: Locale
  readonly t: Awaited<ReturnType<typeof getTranslations<'coverage'>>>
  readonly links: Links
}

interface SignProps { readonly state: CoverageState; readonly locale: Locale; readonly links: Links; /** Where the sentence stands that speaks of it. */ readonly href: string | undefined }

function Sign({ state, locale, href, links }: SignProps) {
  const sign = <><span aria-hidden="true" className={`sign ${state}`}>{SIGNS[state]}</span><span className="spoken">{sayState(state, locale)}</span></>
  return href === undefined ? sign : <a href={links.to(href)}>{sign}</a>
}

/** A row an area, a sign a cell; figures lead to the indicator, or with several indicators to the area. */
export function CoverageTable({ view: { grid, columns, names, fresh, indicator, told }, locale, t, links }: Props) {
  return (
    <div className="table-frame" role="group" aria-label={t('table')} tabIndex={0}>
      <table className={`figure-table matrix coverage${columns.length > 13 ? ' wide' : ''}`}>
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('area')}</th>
            {columns.map(({ code, name }) => (
              <th key={code} scope="col">{indicator ? name : <a href={links.to('/coverage', { indicator: code })}>{name}</a>}</th>
            ))}
            <th scope="col" className="number">{t('newest')}</th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ area, states }) => (
            <tr key={area}>
              <th scope="row"><a href={links.to(`/areas/${area}`)}>{names[area] ?? area}</a></th>
              {states.map((state, index) => (
                <td key={columns[index]?.code} title={sayState(state, locale)}>
                  <Sign state={state} locale={locale} href={state === 'no-figure' ? told[`${area}|${columns[index]?.code}`] : undefined} links={links} />
                </td>
              ))}
              <td className="number quiet">{fresh[area] ? formatDate(fresh[area].newestPeriodEnd, locale) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
