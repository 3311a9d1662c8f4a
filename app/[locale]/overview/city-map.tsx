import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import type { Links } from '../../addresses'
import type { OverviewWords } from './headlines'
import type { OverviewView } from './overview'

interface Props {
  readonly districts: OverviewView['districts']
  readonly locale: Locale
  readonly t: OverviewWords
  readonly links: Links
}

/** The city as tiles: a way to each district, and how much of it is recent. */
export function CityMap({ districts, locale, t, links }: Props) {
  const placed = districts.filter(({ tile }) => tile !== null).sort((a, b) => (a.tile?.row ?? 0) - (b.tile?.row ?? 0) || (a.tile?.column ?? 0) - (b.tile?.column ?? 0))
  return (
    <section aria-labelledby="city">
      <h2 id="city">{t('city')}</h2>
      <ul className="tile-map">
        {placed.map(({ slug, name, tile, recent, newest }) => (
          <li key={slug} className={`column-${tile?.column ?? 0} row-${tile?.row ?? 0}`}>
            <a className={`tile-link step-${stepOf(recent)}`} href={links.to(`/areas/${slug}`)} title={newest ? t('cityTitle', { name, count: recent, date: formatDate(newest, locale) }) : name}>
              {name} <span className="tile-count">{recent}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('cityKey')} <a href={links.to('/coverage')}>{t('coverage')}</a></p>
    </section>
  )
}

/** Five steps of one hue: none, to 4, to 9, to 19, more. */
const stepOf = (recent: number) => (recent === 0 ? 0 : recent < 5 ? 1 : recent < 10 ? 2 : recent < 20 ? 3 : 4)
