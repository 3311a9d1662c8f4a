import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Links } from '../../addresses'
import type { CommuneGroup, DistrictEntry } from './area-index'

interface TableProps {
  readonly districts: readonly DistrictEntry[]
  readonly locale: Locale
  readonly links: Links
}

/** The districts with how much is known of each. */
export async function DistrictTable({ districts, locale, links }: TableProps) {
  const t = await getTranslations({ locale, namespace: 'areas' })
  return (
    <div className="table-frame" role="group" aria-label={t('districts')} tabIndex={0}>
      <table className="figure-table district-table">
        <thead>
          <tr><th scope="col">{t('name')}</th><th scope="col">{t('code')}</th><th scope="col" className="number">{t('figures')}</th><th scope="col">{t('newest')}</th></tr>
        </thead>
        <tbody>
          {districts.map(({ slug, fullName, code, figures, newest }) => (
            <tr key={slug}>
              <th scope="row"><a href={links.to(`/areas/${slug}`)}>{fullName}</a></th>
              <td>{code ?? '–'}</td>
              <td className="number">{figures}</td>
              <td>{newest ?? <span className="no-figure">{t('noFigure')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface GroupProps {
  readonly groups: readonly CommuneGroup[]
  /** Slugs of the districts that are listed above: they need no second link. */
  readonly listed: ReadonlySet<string>
  readonly locale: Locale
  readonly links: Links
}

/** Wards and communes under the district that gave them their main part. */
export async function CommuneGroups({ groups, listed, locale, links }: GroupProps) {
  const t = await getTranslations({ locale, namespace: 'areas' })
  return (
    <dl className="commune-groups">
      {groups.map(({ slug, fullName, communes }) => (
        <div key={slug}>
          <dt>{listed.has(slug) ? fullName : <a href={links.to(`/areas/${slug}`)}>{fullName}</a>}</dt>
          {communes.map((commune) => (
            <dd key={commune.slug}>
              <a href={links.to(`/areas/${commune.slug}`)}>{commune.fullName}</a>
              {commune.figures > 0 && <span className="quiet"> {t('counts', { count: commune.figures })}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
