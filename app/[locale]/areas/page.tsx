import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { countByArea, listAreas } from '@/lib/db/catalogue'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'areas' })
  return { title: t('title') }
}

/** All areas: the districts to 2025, and the wards and communes that followed. */
export default async function AreasPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, areas, counts] = await Promise.all([getTranslations({ locale, namespace: 'areas' }), listAreas(), countByArea()])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {(['district', 'commune'] as const).map((level) => (
        <section key={level} aria-labelledby={level}>
          <h2 id={level}>{level === 'district' ? t('districts') : t('communes')}</h2>
          <ul className="area-list">
            {areas.filter((area) => area.level === level).map(({ slug, fullName }) => (
              <li key={slug}>
                <a href={`${prefixOf(locale)}/areas/${slug}`}>{fullName}</a>
                {counts.has(slug) && <span className="quiet">{t('counts', { count: counts.get(slug) ?? 0 })}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
