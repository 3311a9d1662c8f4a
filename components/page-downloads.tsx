/** The files of a page's table, in a line of links. */
export function PageDownloads({ href, label, names }: { readonly href: string; readonly label: string; readonly names: readonly (readonly [format: string, name: string])[] }) {
  return (
    <p className="page-downloads">
      <span className="quiet">{label}</span>
      {names.map(([format, name]) => <a key={format} href={`${href}${href.includes('?') ? '&' : '?'}${format}`} download rel="nofollow">{name}</a>)}
    </p>
  )
}
