import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { listAreas } from '@/lib/db/catalogue'
import { listReportFilters, listReports } from '@/lib/db/reports'
import { getLinks } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'
import { one, type Query } from '../../query'
import { findSignedIn } from '../../session'
import { ReportFilterForm } from './report-filter-form'
import { ReportTable } from './report-table'
import { TableDownloads } from '../table-downloads'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'reports' })
  return { title: t('title') }
}

/** Where the figures come from: reports kept with their text, and pages that are only cited. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const [area, year, words] = [one(query, 'area'), one(query, 'year'), one(query, 'q')]
  const filter = { ...(area && { area }), ...(/^(19|20)\d\d$/.test(year) && { year: Number(year) }), ...(words && { search: words.slice(0, 200) }) }
  const [t, site, reports, filters, areas, links, person] = await Promise.all([
    getTranslations({ locale, namespace: 'reports' }),
    getTranslations({ locale, namespace: 'site' }),
    listReports(filter),
    listReportFilters(),
    listAreas(),
    getLinks(locale),
    findSignedIn(),
  ])
  const names = new Map(areas.map((each) => [each.slug, each.name]))
  const issued = links.asOf ? reports.filter(({ publishedOn }) => publishedOn === null || publishedOn <= (links.asOf ?? '')) : reports
  const parts = [
    { id: 'with-text', title: t('withText'), reports: issued.filter(({ hasText }) => hasText), pending: true },
    { id: 'cited', title: t('cited'), reports: issued.filter(({ hasText }) => !hasText), pending: false },
  ]
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { withText: parts[0]?.reports.length ?? 0, cited: parts[1]?.reports.length ?? 0 })}{person && <> <a href={links.to('/review/new', { asOf: '' })}>{t('bringIn')}</a></>}</p>
      <ReportFilterForm filters={filters} names={names} chosen={{ area, year, words }} action={links.to('/reports')} t={t} />
      <TableDownloads table="reports" query={query} locale={locale} links={links} />
      {parts.map(({ id, title, reports: shown, pending }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title} <span className="quiet">{shown.length}</span></h2>
          {shown.length === 0 ? <p className="empty">{t('none')}</p> : <ReportTable reports={shown} names={names} title={title} locale={locale} t={t} links={links} pending={pending} />}
        </section>
      ))}
    </>
  )
}
