interface Props {
  /** What the way is called to those who hear the page ("Bạn đang ở"). */
  readonly label: string
  /** From the overview down; the page itself is not among them. */
  readonly items: readonly { readonly href: string; readonly name: string }[]
  /** The page itself, not a link. */
  readonly current: string
}

/** The way from the overview to this page. */
export function Breadcrumbs({ label, items, current }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {items.map(({ href, name }) => <li key={href}><a href={href}>{name}</a></li>)}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}
