import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { BriefingForm } from '@/components/briefing'
import { isIsoDate } from '@/lib/indicators/period'
import { getLinks } from '../../../../addresses'
import { LONGEST } from '../../../../figures/letterhead'
import { pageLocale } from '../../../../page-locale'
import { readPreferences } from '../../../../preferences'
import { one, type Query } from '../../../../query'
import { Missing } from '../../../missing'
import { getProfile } from '../profile/profile'

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>
  readonly searchParams: Promise<Query>
}

async function readProfile({ params, searchParams }: Props) {
  const [{ slug }, locale, query, { textScale }] = await Promise.all([params, pageLocale(params), searchParams, readPreferences()])
  const day = one(query, 'asOf')
  return { locale, profile: await getProfile(slug, locale, isIsoDate(day) ? day : null, textScale) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, profile } = await readProfile(props)
  if (!profile) return {}
  const t = await getTranslations({ locale, namespace: 'briefing' })
  return { title: t('ofArea', { name: profile.fullName }), robots: { index: false } }
}

/** The document of an area for a meeting: what is in it, and its head. */
export default async function AreaBriefingPage(props: Props) {
  const { locale, profile } = await readProfile(props)
  if (!profile) return <Missing />
  const [t, site, links] = await Promise.all([getTranslations({ locale, namespace: 'briefing' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale)])
  const page = `/areas/${profile.slug}`
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }, { href: links.to('/areas'), name: site('areas') }, { href: links.to(page), name: profile.fullName }]} current={t('title')} />
      <h1>{t('ofArea', { name: profile.fullName })}</h1>
      <BriefingForm locale={locale} fileHref={links.to(`${page}/briefing/file`)} workbookHref={links.to(`${page}/export`)} contents={t('contents')} longest={LONGEST} />
    </>
  )
}
