import type { ReactNode } from 'react'

interface Props {
  /** For links to this part of the page. */
  readonly id: string
  readonly title: string
  /** A line a paragraph. */
  readonly text?: string
  /** A line a point. */
  readonly points?: string
  readonly children?: ReactNode
}

/** A part of a page of reading: heading, paragraphs, points. */
export function Prose({ id, title, text, points, children }: Props) {
  return (
    <section className="prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text?.split('\n').map((line) => <p key={line}>{line}</p>)}
      {points && <ul>{points.split('\n').map((line) => <li key={line}>{line}</li>)}</ul>}
      {children}
    </section>
  )
}
