import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import type { Locale } from '@/lib/indicators/catalogue'
import { getLinks, type Links } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'
import { one, type Query } from '../../query'
import { getAreaIndex, narrowIndex } from './area-index'
import { CommuneGroups, DistrictTable } from './district-table'
import { TileMap } from './tile-map'
import { TableDownloads } from '../table-downloads'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

/** What is typed into the filter, cut to the length of the longest name. */
const readTyped = async (searchParams: Props['searchParams']) => one(await searchParams, 'q').slice(0, 60)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, typed] = await Promise.all([pageLocale(params), readTyped(searchParams)])
  const t = await getTranslations({ locale, namespace: 'areas' })
  return { title: typed ? `${t('title')}: ${typed}` : t('title') }
}

/** All areas: the districts to 2025 on a map and in a list, and the wards and communes that followed. */
export default async function AreasPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const [links, typed] = await Promise.all([getLinks(locale), readTyped(searchParams)])
  const [t, site, index] = await Promise.all([getTranslations({ locale, namespace: 'areas' }), getTranslations({ locale, namespace: 'site' }), getAreaIndex(locale, links.asOf)])
  const { districts, groups } = narrowIndex(index, typed)
  const communes = groups.reduce((sum, group) => sum + group.communes.length, 0)
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <FilterForm typed={typed} locale={locale} links={links} />
      {typed !== '' && <p role="status">{t('found', { districts: districts.length, communes, typed })}</p>}
      {districts.length + communes === 0 && <p className="empty">{t('nothing', { typed })} <a href={links.to('/search', { q: typed })}>{t('searchAll')}</a></p>}
      {districts.length + communes > 0 && <TableDownloads table="areas" query={{ q: typed }} locale={locale} links={links} />}
      {districts.length > 0 && (
        <section aria-labelledby="district">
          <h2 id="district">{t('districts')}</h2>
          <div className="district-views">
            {typed === '' && <div><TileMap districts={districts} locale={locale} links={links} /></div>}
            <DistrictTable districts={districts} locale={locale} links={links} />
          </div>
        </section>
      )}
      {groups.length > 0 && (
        <section aria-labelledby="commune">
          <h2 id="commune">{t('communes')}</h2>
          <p>{t('communesNote')}</p>
          <CommuneGroups groups={groups} listed={new Set(districts.map(({ slug }) => slug))} locale={locale} links={links} />
        </section>
      )}
    </>
  )
}

/** Narrows the lists by name, without a script. */
async function FilterForm({ typed, locale, links }: { typed: string; locale: Locale; links: Links }) {
  const t = await getTranslations({ locale, namespace: 'areas' })
  return (
    <form className="search-again area-filter" action={`${links.prefix}/areas`} method="get" role="search" aria-label={t('filter')}>
      <label>{t('filterLabel')}<input type="search" name="q" defaultValue={typed} maxLength={60} autoComplete="off" /></label>
      {links.asOf && <input type="hidden" name="asOf" value={links.asOf} />}
      <button className="button primary">{t('filter')}</button>
      {typed !== '' && <a className="button" href={links.to('/areas')}>{t('all')}</a>}
    </form>
  )
}
