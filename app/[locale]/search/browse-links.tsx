import type { SearchIndex } from '@/lib/search/entry'

/** The pages of the site, for who would rather look than ask. */
export function BrowseLinks({ index }: { index: SearchIndex }) {
  const pages = index.flatMap(({ entry }) => (entry.kind === 'page' ? [entry] : []))
  return <ul className="search-browse">{pages.map(({ key, name, href }) => <li key={key}><a href={href}>{name}</a></li>)}</ul>
}
