import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SourceText } from '@/components/source-text'
import { countPending } from '@/lib/db/candidates'
import { findAreas, listIndicators } from '@/lib/db/catalogue'
import { listRecorded } from '@/lib/db/observations'
import { formatDate } from '@/lib/indicators/words'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { getLinks } from '../../../addresses'
import { findReport } from '../../../asked-once'
import { pageLocale } from '../../../page-locale'
import { findSignedIn } from '../../../session'
import { Missing } from '../../missing'
import { ReportFigures } from './report-figures'

interface Props { readonly params: Promise<{ locale: string; reportId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await findReport((await params).reportId)
  return report ? { title: report.title } : {}
}

/** One source: what is known of it, its figures, and its text with each figure's words marked. */
export default async function ReportPage({ params }: Props) {
  const [{ reportId }, locale] = await Promise.all([params, pageLocale(params)])
  const report = await findReport(reportId)
  if (!report) return <Missing />
  const [t, site, links, observations, indicators, pending, person] = await Promise.all([
    getTranslations({ locale, namespace: 'report' }),
    getTranslations({ locale, namespace: 'site' }),
    getLinks(locale),
    listRecorded({ reportId }),
    listIndicators(),
    countPending(reportId),
    findSignedIn(),
  ])
  const areas = await findAreas(observations.map(({ area }) => area))
  return (
    <article className="report">
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }, { href: links.to('/reports'), name: site('reports') }]} current={report.title} />
      <h1>{report.title}</h1>
      {report.sample && <p className="message">{t('sample')}</p>}
      <dl className="facts">
        <div><dt>{t('publisher')}</dt><dd>{report.publisher ?? t('unknown')}</dd></div>
        <div><dt>{t('published')}</dt><dd>{report.publishedOn ? formatDate(report.publishedOn, locale) : t('unknown')}</dd></div>
        {report.url && <div><dt>{t('address')}</dt><dd><a href={report.url} rel="noreferrer">{report.url}</a></dd></div>}
        {report.addressUnknown && <div><dt>{t('address')}</dt><dd>{t('addressUnknown')}</dd></div>}
        {report.textSha256 && <div><dt>{t('hash')}</dt><dd className="code">{report.textSha256}</dd></div>}
      </dl>
      {pending > 0 && (
        <p className="message">
          {t('pending', { count: pending })}
          {person && <> <a href={links.to(`/review/${encodeURIComponent(reportId)}`)}>{t('review')}</a></>}
        </p>
      )}
      <section aria-labelledby="figures">
        <h2 id="figures">{t('figures')}</h2>
        {observations.length === 0
          ? <p className="message">{t('noFigures')}</p>
          : <ReportFigures observations={observations} indicators={indicators} areas={areas} locale={locale} anchors={report.text === null} t={t} links={links} />}
      </section>
      {report.text === null ? <p className="quiet">{t('citation')}</p> : (
        <section aria-labelledby="text">
          <h2 id="text">{t('text')}</h2>
          <SourceText
            text={report.text}
            spans={observations.flatMap(({ id, evidence: { span } }) => (span ? [{ id: `o-${id}`, ...span }] : []))}
          />
        </section>
      )}
    </article>
  )
}
