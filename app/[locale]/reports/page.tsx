import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listReports, type ReportEntry } from '@/lib/db/reports'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'reports' })
  return { title: t('title') }
}

/** Where the figures come from: reports kept with their text, and pages that are only cited. */
export default async function ReportsPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, reports] = await Promise.all([getTranslations({ locale, namespace: 'reports' }), listReports()])
  const withText = reports.filter(({ hasText }) => hasText)
  const cited = reports.filter(({ hasText }) => !hasText)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { withText: withText.length, cited: cited.length })}</p>
      <section aria-labelledby="with-text">
        <h2 id="with-text">{t('withText')}</h2>
        {withText.length === 0 ? <p className="message">{t('none')}</p> : <ReportTable reports={withText} locale={locale} t={t} pending />}
      </section>
      <section aria-labelledby="cited">
        <h2 id="cited">{t('cited')}</h2>
        <ReportTable reports={cited} locale={locale} t={t} />
      </section>
    </>
  )
}

interface TableProps {
  readonly reports: readonly ReportEntry[]
  readonly locale: Locale
  readonly t: Awaited<ReturnType<typeof getTranslations<'reports'>>>
  readonly pending?: boolean
}

function ReportTable({ reports, locale, t, pending = false }: TableProps) {
  return (
    <div className="table-frame" role="group" aria-label={pending ? t('withText') : t('cited')} tabIndex={0}>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{t('report')}</th>
            <th scope="col">{t('publisher')}</th>
            <th scope="col" className="number">{t('published')}</th>
            <th scope="col" className="number">{t('figures')}</th>
            {pending && <th scope="col" className="number">{t('pending')}</th>}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row" className="wrap">
                <a href={`${prefixOf(locale)}/reports/${encodeURIComponent(report.id)}`}>{report.title}</a>
                {report.sample && <span className="flag">{t('sample')}</span>}
              </th>
              <td>{report.publisher ?? ''}</td>
              <td className="number">{report.publishedOn ? formatDate(report.publishedOn, locale) : <span className="quiet">{t('undated')}</span>}</td>
              <td className="number">{report.observations}</td>
              {pending && <td className="number">{report.pending}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
