import type { getTranslations } from 'next-intl/server'
import type { Links } from '../../addresses'
import type { ProgressView } from './progress'

interface Props {
  readonly view: ProgressView
  readonly t: Awaited<ReturnType<typeof getTranslations<'targets'>>>
  readonly links: Links
}

/** Areas by years: what each completed, of how many. */
export function ProgressHistory({ view: { history, historyName }, t, links }: Props) {
  const years = [...new Set(history.flatMap(({ years: own }) => Object.keys(own)))].sort().reverse()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <p className="quiet">{historyName}</p>
      <div className="table-frame" role="group" aria-label={t('history')} tabIndex={0}>
        <table className="figure-table matrix">
          <caption>{historyName}: {t('history')}</caption>
          <thead><tr><th scope="col">{t('area')}</th>{years.map((year) => <th key={year} scope="col" className="number">{year}</th>)}</tr></thead>
          <tbody>
            {history.map(({ area, name, years: own }) => (
              <tr key={area}>
                <th scope="row"><a href={links.to(`/areas/${area}`)}>{name}</a></th>
                {years.map((year) => (
                  <td key={year} className="number">
                    {own[year]?.map(({ brief, text, sources, tone, status }) => (
                      <span key={text} className="entry"><a href={links.to(sources[0]?.href ?? '/targets')} title={`${status}: “${sources[0]?.quote ?? ''}”`}>{brief}</a> <span className={`dot tone-${tone}`} role="img" aria-label={status} /></span>
                    )) ?? <span className="no-figure" title={t('noFigure')}><span aria-hidden="true">–</span><span className="spoken">{t('noFigure')}</span></span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
