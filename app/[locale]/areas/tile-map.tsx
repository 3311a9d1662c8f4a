import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Links } from '../../addresses'
import type { DistrictEntry } from './area-index'

interface Props {
  readonly districts: readonly DistrictEntry[]
  readonly locale: Locale
  readonly links: Links
}

/** The districts where they lie in the city, as a list of links from the north-west to the south-east. */
export async function TileMap({ districts, locale, links }: Props) {
  const t = await getTranslations({ locale, namespace: 'areas' })
  const placed = districts.flatMap((district) => (district.tile ? [{ ...district, ...district.tile }] : [])).sort((a, b) => a.row - b.row || a.column - b.column)
  return (
    <>
      <ul className="tile-map" aria-label={t('map')}>
        {placed.map(({ slug, name, figures, step, column, row }) => (
          <li key={slug} className={`column-${column} row-${row}`}>
            <a className={`tile-link step-${step}`} href={links.to(`/areas/${slug}`)}>{name} <span className="tile-count">{figures}<span className="spoken"> {t('figuresUnit')}</span></span></a>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('mapNote')}</p>
    </>
  )
}
