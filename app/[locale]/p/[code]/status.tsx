import type { SaidFinding } from '@/lib/permalink/words'

interface Props {
  readonly status: readonly SaidFinding[]
  readonly label: string
  /** "Giữ nguyên như ngày …" */
  readonly made: string
  readonly live: { readonly href: string; readonly text: string }
  readonly prefix: string
}

/** Those say that what is shown must not be relied on as it is. */
const WARNINGS: ReadonlySet<SaidFinding['kind']> = new Set(['corrected', 'withdrawn', 'disputed', 'redefined', 'newer'])

/** What became of the figures of a kept view: the worst first, each with what it was and what it is. */
export function Status({ status, label, made, live, prefix }: Props) {
  const grave = status[0] && (status[0].kind === 'corrected' || status[0].kind === 'withdrawn')
  const look = grave ? 'bad' : status.some(({ kind }) => WARNINGS.has(kind)) ? 'warn' : 'good'
  return (
    <section className={`message ${look} permalink-status`} aria-label={label}>
      {status.map(({ kind, title, text, items }) => (
        <div key={`${kind}${text}`} data-finding={kind}>
          <p><strong>{title}.</strong> {text}</p>
          {items.length > 0 && (
            <ul>
              {items.map((item) => <li key={item.text}>{item.href === null ? item.text : <a href={prefix + item.href}>{item.text}</a>}</li>)}
            </ul>
          )}
        </div>
      ))}
      <p className="permalink-made">{made} <a href={live.href}>{live.text}</a></p>
    </section>
  )
}
