import type { FigureView } from '@/lib/figure/view'
import { FigureTable } from './figure-table'
import { LiveUpgrade } from './live-upgrade'
import { StaticLines } from './static-lines'
import { StaticRanking } from './static-ranking'

/** Words of the interface that a figure needs, in the reader's language. */
export interface FigureLabels {
  readonly table: string
  readonly area: string
  readonly place: string
  readonly noFigure: string
  readonly sources: string
  readonly downloadCsv: string
  readonly key: string
  readonly keyOfficial: string
  readonly keyEstimated: string
  readonly keyDerived: string
  readonly keyDisputed: string
}

interface Props {
  readonly view: FigureView
  readonly labels: FigureLabels
  readonly csvHref: string
  /** "" for Vietnamese, "/en" for English. */
  readonly prefix: string
  readonly openTable?: boolean
}

/**
 * One figure: drawn, said in words, tabulated, with its sources and its file, all from the same view.
 * Step 6 of following a figure.
 */
export function FigureCard({ view, labels, csvHref, prefix, openTable = false }: Props) {
  const { layout, title } = view
  return (
    <figure className="figure-card">
      <figcaption className="figure-title">{title}</figcaption>
      {!view.isEmpty && (
        <LiveUpgrade layout={layout} title={title} prefix={prefix}>
          {layout.kind === 'lines'
            ? <StaticLines layout={layout} title={title} prefix={prefix} />
            : <StaticRanking layout={layout} title={title} prefix={prefix} />}
        </LiveUpgrade>
      )}
      {!view.isEmpty && <FigureKey view={view} labels={labels} />}
      <div className="figure-words">
        {view.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {view.notes.length > 0 && (
        <ul className="figure-notes">
          {view.notes.map((note) => <li key={note}>{note}</li>)}
        </ul>
      )}
      {!view.isEmpty && (
        <>
          <details className="figure-details" open={openTable}>
            <summary>{labels.table}</summary>
            <FigureTable view={view} labels={labels} prefix={prefix} />
          </details>
          <details className="figure-details">
            <summary>{labels.sources} ({view.sources.length})</summary>
            <ol className="source-list">
              {view.sources.map(({ href, title: source, details }) => (
                <li key={href}><a href={prefix + href}>{source}</a>{details && <span className="quiet"> — {details}</span>}</li>
              ))}
            </ol>
          </details>
          <p><a className="button" href={csvHref} download>{labels.downloadCsv}</a></p>
        </>
      )}
    </figure>
  )
}

/** What the shapes of the marks mean; only what occurs. */
function FigureKey({ view: { layout }, labels }: { view: FigureView; labels: FigureLabels }) {
  const marks = layout.kind === 'lines' ? layout.lines.flatMap((line) => line.marks) : layout.rows.flatMap((row) => row.marks)
  const entries = [
    { words: labels.keyOfficial, className: 'mark', shown: marks.some((mark) => !mark.estimated && !mark.derived) },
    { words: labels.keyEstimated, className: 'mark estimated', shown: marks.some((mark) => mark.estimated) },
    { words: labels.keyDerived, className: 'mark derived', shown: marks.some((mark) => mark.derived) },
    { words: labels.keyDisputed, className: 'mark', ring: true, shown: marks.some((mark) => mark.disputed) },
  ].filter(({ shown }) => shown)
  return (
    <ul className="figure-key" aria-label={labels.key}>
      {entries.map(({ words, className, ring }) => (
        <li key={words}>
          <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
            {ring && <circle className="ring hue-key" r="9" />}
            <circle className={`${className} hue-key`} r="5" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
