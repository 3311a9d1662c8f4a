import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { countPending } from '@/lib/db/candidates'
import { findAreas, listIndicators } from '@/lib/db/catalogue'
import { listRecorded } from '@/lib/db/observations'
import { listStatements } from '@/lib/db/statements'
import { formatDate } from '@/lib/indicators/words'
import { sayEncoding, sayFormat, sayNote } from '@/lib/report-reading/file-words'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { getLinks } from '../../../addresses'
import { findReport } from '../../../asked-once'
import { pageLocale } from '../../../page-locale'
import { findSignedIn } from '../../../session'
import { Missing } from '../../missing'
import { PagedText } from './paged-text'
import { ReportFigures } from './report-figures'
import { ReportStatements } from './report-statements'

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
  const [t, site, links, observations, statements, indicators, pending, person] = await Promise.all([
    getTranslations({ locale, namespace: 'report' }),
    getTranslations({ locale, namespace: 'site' }),
    getLinks(locale),
    listRecorded({ reportId }),
    listStatements(reportId),
    listIndicators(),
    countPending(reportId),
    findSignedIn(),
  ])
  const told = statements.filter(({ decision }) => decision === 'accepted')
  const areas = await findAreas([...observations.map(({ area }) => area), ...told.flatMap(({ areaSlug }) => areaSlug ?? [])])
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
        {report.fileName && <div><dt>{t('file')}</dt><dd>{report.fileName}{report.format && <span className="quiet"> {sayFormat(report.format, locale)}</span>}</dd></div>}
        {report.encoding && <div><dt>{t('encoding')}</dt><dd>{sayEncoding(report.encoding, locale)}</dd></div>}
        {report.textSha256 && <div><dt>{t('hash')}</dt><dd className="code">{report.textSha256}</dd></div>}
      </dl>
      {report.notes.length > 0 && <div className="message"><p>{t('notes')}</p><ul>{report.notes.map((note) => <li key={note}>{sayNote(note, locale)}</li>)}</ul></div>}
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
          : <ReportFigures observations={observations} indicators={indicators} areas={areas} locale={locale} anchors={report.text === null} pages={report.pages} t={t} links={links} />}
      </section>
      <ReportStatements accepted={told} pending={statements.filter(({ decision }) => decision === 'pending').length} areas={areas} indicators={indicators} locale={locale} reviewHref={person && links.to(`/review/${encodeURIComponent(reportId)}`)} />
      {report.text === null ? <p className="quiet">{t('citation')}</p> : (
        <section aria-labelledby="text">
          <h2 id="text">{t('text')}</h2>
          <PagedText
            text={report.text}
            pages={report.pages}
            locale={locale}
            spans={[...observations.flatMap(({ id, evidence: { span } }) => (span ? [{ id: `o-${id}`, ...span }] : [])), ...told.map(({ id, span }) => ({ id: `s-${id}`, ...span }))]}
          />
        </section>
      )}
    </article>
  )
}
