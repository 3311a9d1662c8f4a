import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/indicators/words'
import type { PartProps } from './page'

/** An area without a figure: that there is none, and where to go on. */
export async function NothingKnown({ profile: { slug, fullName, life, invented }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <div className="empty">
      <p>{links.asOf ? t('noneAsOf', { date: formatDate(links.asOf, locale), name: fullName }) : t('none', { name: fullName })}</p>
      {life.predecessors.length > 0 && (
        <>
          <p>{t('noneWay')}</p>
          <ul className="ways">{life.predecessors.map((kin) => <li key={kin.slug}><a href={links.to(`/areas/${kin.slug}`)}>{kin.fullName}</a></li>)}</ul>
        </>
      )}
      {!invented && <p><a href={links.to('/coverage', { area: slug })}>{t('coverage')}</a></p>}
    </div>
  )
}
