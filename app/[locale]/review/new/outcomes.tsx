import type { Ref } from 'react'
import type { Outcome, PreviewPart, ReadingWords } from './state'

interface Props {
  readonly ref?: Ref<HTMLElement>
  readonly outcomes: readonly Outcome[]
  readonly label: string
  /** Heading of what was read in a sentence, for those who hear the page. */
  readonly readings: string
}

/** What came of each file: stored, known before, read for a look, or why it was refused. */
export function Outcomes({ ref, outcomes, label, readings }: Props) {
  return (
    <section ref={ref} aria-label={label} className="outcomes" tabIndex={-1}>
      {outcomes.map((outcome, index) => <OneOutcome key={index} outcome={outcome} number={index} readings={readings} />)}
    </section>
  )
}

function OneOutcome({ outcome, number, readings }: { outcome: Outcome; number: number; readings: string }) {
  const { name } = outcome
  if (outcome.status === 'refused') return <div role="alert" className="message bad"><p><strong>{name}</strong></p><p>{outcome.message}</p></div>
  const { title, message, notes } = outcome
  const head = (
    <>
      <p><strong>{title}</strong>{name !== title && <span className="quiet block">{name}</span>}</p>
      <p>{message} {'href' in outcome && <a href={outcome.href}>{outcome.link}</a>}</p>
      {notes.length > 0 && <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
    </>
  )
  return (
    <article aria-label={title}>
      <div role="status" className={`message ${outcome.status === 'stored' ? 'good' : ''}`}>{head}</div>
      {outcome.status === 'read' && outcome.parts.map((part) => <Part key={part.key} part={part} id={`part-${number}-${part.key}`} readings={readings} />)}
    </article>
  )
}

function Part({ part: { title, sentences, more }, id, readings }: { part: PreviewPart; id: string; readings: string }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className="read-sentences">
        {sentences.map(({ pieces, page, readings: read }, index) => (
          <li key={index}>
            <blockquote>
              {pieces.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}
              {page && <span className="quiet block">{page}</span>}
            </blockquote>
            <ul aria-label={readings}>{read.map((reading, at) => <li key={at}><Reading reading={reading} /></li>)}</ul>
          </li>
        ))}
      </ol>
      {more && <p className="quiet">{more}</p>}
    </section>
  )
}

const Reading = ({ reading: { figure, kind, facts, indicator, isUnsure, doubts, confidence } }: { reading: ReadingWords }) => (
  <>
    <p><strong>{figure}</strong> {kind && <span className="quiet">{kind}</span>}</p>
    <p className={isUnsure ? 'missing' : undefined}>{indicator}</p>
    <p className="quiet">{[...facts, confidence, ...doubts].join(' · ')}</p>
  </>
)
