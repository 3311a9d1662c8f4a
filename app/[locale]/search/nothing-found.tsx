import type { SearchIndex } from '@/lib/search/entry'
import { findNearest } from '@/lib/search/nearest'
import { BrowseLinks } from './browse-links'
import type { SearchTexts } from './results'

const MOST_NEAREST = 5

/** Nothing answers: what is spelled much like it, how else to ask, and where to look instead. */
export function NothingFound({ index, typed, t }: { index: SearchIndex; typed: string; t: SearchTexts }) {
  const nearest = findNearest(index, typed, MOST_NEAREST)
  return (
    <div className="empty">
      <p><strong>{t('none', { query: typed })}</strong></p>
      {nearest.length > 0 && (
        <>
          <p>{t('nearest')}</p>
          <ul className="search-results">{nearest.map(({ kind, key, name, href, detail }) => <li key={kind + key}><a href={href}>{name}</a>{detail && <span className="quiet">{detail}</span>}</li>)}</ul>
        </>
      )}
      <p>{t('advice')}</p>
      <p>{t('browse')}</p>
      <BrowseLinks index={index} />
    </div>
  )
}
