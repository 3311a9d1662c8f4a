import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/indicators/words'
import type { PartProps } from './page'

/** The newest sources with figures of the area. */
export async function AreaReports({ profile: { slug, reports, reportCount }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{t('reports')}</h2>
      <ul className="report-lines">
        {reports.map(({ id, title, publisher, publishedOn, observations, areas }) => (
          <li key={id}>
            <a href={links.to(`/reports/${encodeURIComponent(id)}`)}>{title}</a>
            <span className="block quiet">
              {[
                publishedOn ? formatDate(publishedOn, locale) : t('undated'), publisher,
                areas > 1 ? t('reportAreas', { count: observations, areas }) : t('reportCount', { count: observations }),
              ].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {reportCount > reports.length && <p><a href={links.to('/reports', { area: slug })}>{t('allReports', { count: reportCount })}</a></p>}
    </section>
  )
}
