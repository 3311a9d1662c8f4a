import type { getTranslations } from 'next-intl/server'
import type { Links } from '../../addresses'
import type { Headline } from './overview'

export type OverviewWords = Awaited<ReturnType<typeof getTranslations<'overview'>>>

interface Props {
  readonly headlines: readonly Headline[]
  readonly t: OverviewWords
  readonly links: Links
}

/** The main indicators, a row each: who leads, who comes last, and the middle. */
export function Headlines({ headlines, t, links }: Props) {
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">{t('headlines')}</h2>
      <div className="table-frame" role="group" aria-label={t('headlines')} tabIndex={0}>
        <table className="figure-table headlines">
          <caption>{t('headlines')}</caption>
          <thead>
            <tr><th scope="col">{t('indicator')}</th><th scope="col">{t('best')}</th><th scope="col">{t('last')}</th><th scope="col" className="number">{t('median')}</th><th scope="col" className="number">{t('areas')}</th></tr>
          </thead>
          <tbody>
            {headlines.map((headline) => (
              <tr key={headline.code}>
                <th scope="row" className="wrap">
                  <a href={links.to(`/indicators/${headline.code}`, headline.query)}>{headline.name}</a>
                  <span className="block quiet">{headline.period}{headline.unit === '%' ? '' : ` · ${headline.unit}`}</span>
                </th>
                <td><Named figure={headline.best} t={t} links={links} /></td>
                <td><Named figure={headline.last} t={t} links={links} /></td>
                <td className="number">{headline.median ?? <span className="no-figure" aria-hidden="true">–</span>}</td>
                <td className="number">{headline.areas}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p><a href={links.to('/indicators')}>{t('allIndicators')}</a> · <a href={links.to('/compare', { kind: 'matrix' })}>{t('matrix')}</a></p>
    </section>
  )
}

function Named({ figure, t, links }: { figure: Headline['best']; t: OverviewWords; links: Links }) {
  if (!figure) return <span className="quiet">{t('notRanked')}</span>
  return (
    <>
      <a href={links.to(`/areas/${figure.area}`)}>{figure.name}</a>{figure.more > 0 && <span className="quiet"> {t('more', { count: figure.more })}</span>}
      <span className="block quiet">{figure.estimated && <span className="flag">{t('estimate')}</span>}<a href={links.to(figure.href)}>{figure.text}</a></span>
    </>
  )
}
