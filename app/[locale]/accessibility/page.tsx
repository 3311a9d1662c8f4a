import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Prose } from '@/components/prose'
import { formatDate } from '@/lib/indicators/words'
import { getLinks } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'accessibility' })
  return { title: t('title') }
}

/** The day the statement was last gone through, not the day it is read. */
const PREPARED = '2026-11-22'

/** What was done so that everyone can read this site, how it was tested, and what is missing. */
export default async function AccessibilityPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, site, { to }] = await Promise.all([
    getTranslations({ locale, namespace: 'accessibility' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale),
  ])
  const contact = process.env.CONTACT_EMAIL
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {(['done', 'tested', 'gaps'] as const).map((part) => <Prose key={part} id={part} title={t(`${part}.title`)} points={t(`${part}.points`)} />)}
      <Prose id="report" title={t('report.title')} text={t('report.text')}>
        <p>{contact ? <a href={`mailto:${contact}`}>{t('report.to', { address: contact })}</a> : t('report.office')}</p>
      </Prose>
      <p className="quiet">{t('prepared', { date: formatDate(PREPARED, locale) })}</p>
    </>
  )
}
