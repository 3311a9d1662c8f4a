import type { ReactNode } from 'react'
import { cutPassage, type MarkedSpan } from '@/lib/passage/passage'

interface Props {
  readonly text: string
  readonly spans: readonly MarkedSpan[]
  /** Classes of a marked piece, by the spans that cover it. */
  readonly classOf?: (ids: readonly string[]) => string
  /** What a marked piece links to, if anything. */
  readonly hrefOf?: (id: string) => string
}

/** A report's text with its figures marked; each mark carries the id of its span as an anchor. */
export function SourceText({ text, spans, classOf = () => '', hrefOf }: Props) {
  return (
    <div className="source-text">
      {cutPassage(text, spans).map((pieces, line) => (pieces.length === 0 ? null : (
        <p key={line}>
          {pieces.map((piece, index) => {
            if (piece.ids.length === 0) return piece.text
            const [id = ''] = piece.ids
            const words: ReactNode = hrefOf ? <a href={hrefOf(id)}>{piece.text}</a> : piece.text
            return (
              <mark key={index} id={piece.begins[0]} className={classOf(piece.ids)} data-spans={piece.ids.join(' ')}>
                {piece.begins.slice(1).map((other) => <span key={other} id={other} />)}
                {words}
              </mark>
            )
          })}
        </p>
      )))}
    </div>
  )
}
