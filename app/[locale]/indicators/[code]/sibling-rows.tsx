'use client'

/** A measure near in name: its page, what it measures, and its figures with why they stand apart. */
export interface SiblingRow {
  readonly href: string
  readonly name: string
  readonly object: string
  readonly figures: readonly (readonly [sentence: string, whyHref: string, reasons: string])[]
}

/** The rows of the list. A component of the browser, so that the page holds its sentences as markup once. */
export function SiblingRows({ rows, why }: { readonly rows: readonly SiblingRow[]; readonly why: string }) {
  return (
    <dl className="siblings">
      {rows.map(({ href, name, object, figures }) => (
        <div key={href}>
          <dt><a href={href}>{name}</a></dt>
          <dd>
            <span className="quiet">{object}</span>
            {figures.map(([sentence, whyHref, reasons]) => <p key={whyHref}>{`${sentence} `}<a href={whyHref}>{why}</a> <span className="quiet">{reasons}</span></p>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
