import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listReports } from '@/lib/db/reports'
import { formatDate } from '@/lib/indicators/words'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'
import { requireReviewer } from '../../session'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'review' })
  return { title: t('title'), robots: { index: false } }
}

/** What waits for a reviewer: reports with readings, those with most waiting first. */
export default async function ReviewPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const prefix = prefixOf(locale)
  await requireReviewer(locale, `${prefix}/review`)
  const [t, upload, newReport, reports] = await Promise.all([getTranslations({ locale, namespace: 'review' }), getTranslations({ locale, namespace: 'workbook' }), getTranslations({ locale, namespace: 'newReport' }), listReports()])
  const read = reports.filter(({ hasText }) => hasText).sort((a, b) => Number(b.pending > 0) - Number(a.pending > 0))
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="buttons"><a className="button primary" href={`${prefix}/review/new`}>{newReport('link')}</a> <a href={`${prefix}/review/workbook`}>{upload('link')}</a></p>
      <p className="page-downloads"><a href={`${prefix}/review/readings`}>{t('readingsLink')}</a><a href={`${prefix}/review/words`}>{t('wordsLink')}</a></p>
      {read.length === 0 ? <p className="message">{t('none')}</p> : (
        <ul className="index-list roomy">
          {read.map((report) => (
            <li key={report.id}>
              <span>
                <a href={`${prefix}/review/${encodeURIComponent(report.id)}`}>{report.title}</a>
                {report.sample && <span className="flag">{t('sample')}</span>}
                <span className="quiet block">{[report.publisher, report.publishedOn && formatDate(report.publishedOn, locale)].filter(Boolean).join(', ')}</span>
              </span>
              <span className="quiet">{t('pendingCount', { pending: report.pending, candidates: report.candidates })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
