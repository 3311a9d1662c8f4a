import type { SearchIndex } from '@/lib/search/entry'
import type { Links } from '../../addresses'
import { BrowseLinks } from './browse-links'
import type { SearchTexts } from './results'

/** What can be asked, each a link to its answer. */
const EXAMPLES = ['hoan kiem', 'cchc', 'thu ngân sách 2023', 'so sánh hà đông tây hồ', 'cchc hoan kiem'] as const

/** Before anything is asked: how to ask, and where to look instead. */
export function SearchStart({ index, to, t }: { index: SearchIndex; to: Links['to']; t: SearchTexts }) {
  return (
    <>
      <p className="lead">{t('lead')}</p>
      <p>{t('examples')}</p>
      <ul className="search-browse">{EXAMPLES.map((typed) => <li key={typed}><a href={to('/search', { q: typed })}>{typed}</a></li>)}</ul>
      <h2>{t('groups.page')}</h2>
      <BrowseLinks index={index} />
    </>
  )
}
