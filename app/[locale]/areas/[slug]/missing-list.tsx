import { getTranslations } from 'next-intl/server'
import type { PartProps } from './page'
import { EXPECTED_FROM } from './profile/missing'

/** What many areas have and this one has not, in the last two years of its life. */
export async function MissingList({ profile: { slug, missing }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  const years = missing.years.join(', ')
  const none = missing.themes.length === 0
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t('missing')}</h2>
      {missing.withoutSource.length > 0 && <p>{t('noSource', { years: missing.withoutSource.join(', ') })}</p>}
      <p>{t(none ? 'missingNone' : 'missingLead', { least: EXPECTED_FROM, years })}</p>
      {!none && (
        <dl className="missing-list">
          {missing.themes.map(({ name, indicators }) => (
            <div key={name}>
              <dt>{name}</dt>
              {indicators.map(({ code, name: indicator, last, told }) => (
                <dd key={code}><a href={links.to(`/indicators/${code}`)}>{indicator}</a> <span className="quiet">{last ? t('last', { period: last }) : t('never')}{told.length > 0 && `; ${t('toldWithoutFigure', { years: told.join(', ') })}`}</span></dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p><a href={links.to('/coverage', { area: slug })}>{t('coverage')}</a></p>
    </section>
  )
}
