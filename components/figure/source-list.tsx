'use client'

import type { SourceView } from '@/lib/figure/view'

/** Where the figures come from. A component of the browser, so that the page holds the long titles as markup once. */
export function SourceList({ sources, prefix }: { readonly sources: readonly SourceView[]; readonly prefix: string }) {
  return (
    <ol className="source-list">
      {sources.map(({ href, title, details }) => (
        <li key={href}><a href={prefix + href}>{title}</a>{details && <span className="quiet">{` — ${details}`}</span>}</li>
      ))}
    </ol>
  )
}
