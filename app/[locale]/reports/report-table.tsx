import type { getTranslations } from 'next-intl/server'
import type { ReportEntry } from '@/lib/db/reports'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import type { Links } from '../../addresses'

export type ReportsWords = Awaited<ReturnType<typeof getTranslations<'reports'>>>

interface Props {
  readonly reports: readonly ReportEntry[]
  /** Names of areas by slug. */
  readonly names: ReadonlyMap<string, string>
  readonly title: string
  readonly locale: Locale
  readonly t: ReportsWords
  readonly links: Links
  readonly pending: boolean
}

const MOST_AREAS = 3

/** Sources, a row each: who published them when, and how many figures of which areas they brought. */
export function ReportTable({ reports, names, title, locale, t, links, pending }: Props) {
  return (
    <div className="table-frame" role="group" aria-label={title} tabIndex={0}>
      <table className="figure-table report-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report')}</th>
            <th scope="col" className="number">{t('published')}</th>
            <th scope="col">{t('areas')}</th>
            <th scope="col" className="number">{t('figures')}</th>
            {pending && <th scope="col" className="number">{t('pending')}</th>}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row" className="wrap">
                <a href={links.to(`/reports/${encodeURIComponent(report.id)}`)}>{report.title}</a>
                {report.sample && <span className="flag">{t('sample')}</span>}
                {report.publisher && <span className="block quiet">{report.publisher}</span>}
              </th>
              <td className="number">{report.publishedOn ? formatDate(report.publishedOn, locale) : <span className="quiet">{t('undated')}</span>}</td>
              <td>{report.areas.slice(0, MOST_AREAS).map((slug) => names.get(slug) ?? slug).join(', ')}{report.areas.length > MOST_AREAS ? '…' : ''}</td>
              <td className="number">{report.observations}</td>
              {pending && <td className="number">{report.pending}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
