import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { BriefingLinks } from '@/components/briefing'
import type { Locale } from '@/lib/indicators/catalogue'
import { getLinks, type Links } from '../../../addresses'
import { figureOf } from '../../../figures/figure-of'
import { readSpec } from '../../../figures/spec'
import { openGraphOf } from '../../../open-graph'
import { readPreferences } from '../../../preferences'
import type { Query } from '../../../query'
import { Missing } from '../../missing'
import { AreaHead } from './area-head'
import { AreaProgress } from './area-progress'
import { AreaReports } from './area-reports'
import { HeadlineList } from './headline-list'
import { MissingList } from './missing-list'
import { NothingKnown } from './nothing-known'
import { readProfile, type AreaPageProps } from './profile/asked-profile'
import type { Profile } from './profile/profile'
import { SuggestionList } from './suggestion-list'
import { ThemeSections } from './theme-sections'

export async function generateMetadata(props: AreaPageProps): Promise<Metadata> {
  const { profile, locale } = await readProfile(props)
  return profile ? { title: profile.fullName, ...await openGraphOf(await firstHeadline(profile, locale, await props.searchParams)) } : {}
}

/** What leaders ask for first, through time: the picture of links to this page. */
async function firstHeadline({ slug, headlines }: Profile, locale: Locale, query: Query) {
  const indicator = headlines[0]?.facts[0]?.code
  if (indicator === undefined) return null
  return figureOf(readSpec({ areas: slug, asOf: query.asOf }, { kind: 'lines', indicator }).spec, locale, (await readPreferences()).textScale)
}

/** One area: its life, what is known of it, and what is missing. */
export default async function AreaPage(props: AreaPageProps) {
  const { locale, badDate, profile } = await readProfile(props)
  if (!profile) return <Missing />
  const [t, site, links] = await Promise.all([getTranslations({ locale, namespace: 'area' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale)])
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }, { href: links.to('/areas'), name: site('areas') }]} current={profile.fullName} />
      <h1>{profile.fullName}</h1>
      {badDate !== '' && <p role="alert" className="message">{t('badDate', { date: badDate })}</p>}
      {profile.invented && <p className="message warn">{t('invented')}</p>}
      <AreaHead profile={profile} locale={locale} links={links} />
      {profile.extent && <BriefingLinks locale={locale} fileHref={links.to(`/areas/${profile.slug}/briefing/file`)} workbookHref={links.to(`/areas/${profile.slug}/export`)} pageHref={links.to(`/areas/${profile.slug}/briefing`)} />}
      {profile.extent ? <KnownArea profile={profile} locale={locale} links={links} /> : <NothingKnown profile={profile} locale={locale} links={links} />}
    </>
  )
}

export interface PartProps {
  readonly profile: Profile
  readonly locale: Locale
  readonly links: Links
}

async function KnownArea(props: PartProps) {
  const { profile, locale } = props
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <>
      {profile.summary.length > 0 && (
        <section className="area-summary" aria-labelledby="summary">
          <h2 id="summary">{t('summary')}</h2>
          <p>{profile.summary.join(' ')}</p>
        </section>
      )}
      <Contents profile={profile} locale={locale} />
      {profile.headlines.length > 0 && <HeadlineList {...props} />}
      {profile.progress.length > 0 && <AreaProgress {...props} />}
      <ThemeSections {...props} />
      <div className="area-foot">
        <div>
          {profile.suggestions.length > 0 && <SuggestionList {...props} />}
          {profile.reportCount > 0 && <AreaReports {...props} />}
        </div>
        {!profile.invented && <MissingList {...props} />}
      </div>
    </>
  )
}

/** The parts of a long page, by links. */
async function Contents({ profile, locale }: Pick<PartProps, 'profile' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'area' })
  const parts = [
    ...(profile.headlines.length > 0 ? ['headlines'] as const : []), ...(profile.progress.length > 0 ? ['progress'] as const : []), 'themes' as const,
    ...(profile.suggestions.length > 0 ? ['suggestions'] as const : []), ...(profile.reportCount > 0 ? ['reports'] as const : []), ...(profile.invented ? [] : ['missing'] as const),
  ]
  return (
    <nav aria-label={t('contents')}>
      <ul className="ways area-contents">{parts.map((part) => <li key={part}><a href={`#${part}`}>{t(part)}</a></li>)}</ul>
    </nav>
  )
}
