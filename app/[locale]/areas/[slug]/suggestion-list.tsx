import { getTranslations } from 'next-intl/server'
import { PEERS_RULE } from '@/lib/peers/words'
import type { PartProps } from './page'
import type { Suggestion } from './profile/suggestions'

/** Areas worth setting beside this one, each with the reason and what both have figures of. */
export async function SuggestionList({ profile: { slug, suggestions }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  const compare = (areas: readonly Suggestion[], indicator: Suggestion['indicator']) =>
    links.to('/compare', { areas: [slug, ...areas.map((area) => area.slug)].join(','), indicator: indicator?.code ?? '' })
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">{t('suggestions')}</h2>
      {suggestions.map(({ reason, areas }) => (
        <div key={reason} className="peer-group">
          <h3>{t(reason)}</h3>
          <ul>
            {areas.map((area) => (
              <li key={area.slug}>
                <a href={compare([area], area.indicator)}>{area.name}</a> <span className="quiet">{[reason === 'sameKind' ? '' : area.reason, area.indicator ? t('about', { indicator: area.indicator.name }) : t('nothingShared')].filter(Boolean).join('; ')}</span>
              </li>
            ))}
          </ul>
          <p><a href={compare(areas, areas[0]?.indicator ?? null)} aria-label={t('compareAllOf', { reason: t(reason) })}>{t('compareAll')}</a></p>
        </div>
      ))}
      <p className="quiet">{PEERS_RULE[locale]}</p>
    </section>
  )
}
