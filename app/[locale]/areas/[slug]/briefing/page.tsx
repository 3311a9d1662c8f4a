import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { BriefingForm } from '@/components/briefing'
import { getLinks } from '../../../../addresses'
import { LONGEST } from '../../../../figures/letterhead'
import { Missing } from '../../../missing'
import { readProfile, type AreaPageProps } from '../profile/asked-profile'

export async function generateMetadata(props: AreaPageProps): Promise<Metadata> {
  const { locale, profile } = await readProfile(props)
  if (!profile) return {}
  const t = await getTranslations({ locale, namespace: 'briefing' })
  return { title: t('ofArea', { name: profile.fullName }), robots: { index: false } }
}

/** The document of an area for a meeting: what is in it, and its head. */
export default async function AreaBriefingPage(props: AreaPageProps) {
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
