import { getTranslations } from 'next-intl/server'
import { ChangeCell, Entries, PlaceCell } from './fact-parts'
import type { PartProps } from './page'
import type { ThemeRow } from './profile/themes'

/** All that is known of an area, by theme, each of which can be folded away. */
export async function ThemeSections({ profile: { themes }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('themes')}</h2>
      {themes.map(({ code, name, rows, figures }) => (
        <details key={code} id={`theme-${code}`} className="theme-section" open>
          <summary><h3>{name}</h3> <span className="quiet">{t('themeCount', { indicators: rows.length, figures })}</span></summary>
          <ul className="fact-list">
            {rows.map((row) => <li key={row.newest.code}><IndicatorRow row={row} locale={locale} links={links} /></li>)}
          </ul>
        </details>
      ))}
    </section>
  )
}

async function IndicatorRow({ row: { newest, earlier }, locale, links }: { row: ThemeRow } & Pick<PartProps, 'locale' | 'links'>) {
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <div className="fact-row">
      <p className="fact-name"><a href={links.to(`/indicators/${newest.code}`)}>{newest.name}</a></p>
      <div className="fact-figure"><Entries entries={newest.entries} links={links} /> <span className="fact-period">{newest.period}</span></div>
      <p className="fact-change"><ChangeCell change={newest.change} brief /></p>
      <div className="fact-place"><PlaceCell fact={newest} locale={locale} links={links} brief /></div>
      {earlier.length > 0 && (
        <details className="fact-earlier">
          <summary><span aria-hidden="true">{t('earlier', { count: earlier.length })}</span><span className="spoken">{t('earlierOf', { count: earlier.length, name: newest.name })}</span></summary>
          <dl>
            {earlier.map(({ period, entries }) => <div key={entries[0]?.id}><dt>{period}</dt><dd><Entries entries={entries} links={links} /></dd></div>)}
          </dl>
        </details>
      )}
    </div>
  )
}
