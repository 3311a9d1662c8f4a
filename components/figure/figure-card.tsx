import type { Drawing } from '@/lib/figure/drawing'
import type { FigureView } from '@/lib/figure/view'
import { CopyWords } from './copy-words'
import { FigureKey } from './figure-key'
import { FigureTable } from './figure-table'
import { LiveUpgrade } from './live-upgrade'
import { SourceList } from './source-list'
import { StaticDrawing } from './static-drawing'
import { tableOf } from './table-data'
import { TakeAwayMenu, type TakeAwayLabels } from './take-away-menu'

/** Words of the interface that a figure needs, in the reader's language. */
export interface FigureLabels {
  readonly table: string
  readonly area: string
  readonly place: string
  readonly noFigure: string
  readonly sources: string
  readonly key: string
  readonly keyOfficial: string
  readonly keyEstimated: string
  readonly keyDerived: string
  readonly keyDisputed: string
  readonly legend: string
  readonly apart: string
  readonly override: string
  readonly restore: string
  readonly copy: string
  readonly copied: string
  readonly takeAway: TakeAwayLabels
}

interface Props {
  readonly view: FigureView
  readonly labels: FigureLabels
  /** Where its files are to be had, and the page that shows it alone with all the ways to take it along. */
  readonly exportHref: string
  readonly pageHref: string
  /** Where the drawings are to be had as data, for the interactive ones; "&panel=0" and so on is added. */
  readonly drawingHref: string
  /** The same view with, and without, what is not comparable; left out where the address cannot say so. */
  readonly overrideHref?: string
  readonly restoreHref?: string
  /** "" for Vietnamese, "/en" for English. */
  readonly prefix: string
  readonly openTable?: boolean
  /** False where the page lists its sources elsewhere; each figure of the table leads to its own in any case. */
  readonly withSources?: boolean
}

/**
 * One figure: drawn, said in words, tabulated, with its sources and its files, all from the same view.
 * Step 6 of following a figure.
 */
export function FigureCard({ view, labels, exportHref, pageHref, drawingHref, overrideHref, restoreHref, prefix, openTable = false, withSources = true }: Props) {
  return (
    <figure className="figure-card">
      <figcaption>
        <p className="figure-title">{view.title}</p>
        {view.caption && <p className="figure-caption">{view.caption}</p>}
      </figcaption>
      {view.overridden && (
        <p className="message warn">{view.overridden} {restoreHref && <a href={restoreHref}>{labels.restore}</a>}</p>
      )}
      <Panels view={view} labels={labels} drawingHref={drawingHref} prefix={prefix} />
      <FigureKey drawings={view.panels.map(({ drawing }) => drawing)} labels={labels} />
      <div className="figure-words">
        {view.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {view.mayOverride && (
        <p className="message warn">{labels.apart} {overrideHref && <a href={overrideHref} rel="nofollow">{labels.override}</a>}</p>
      )}
      {view.notes.length > 0 && (
        <ul className="figure-notes">
          {view.notes.map((note) => <li key={note}>{note}</li>)}
        </ul>
      )}
      {!view.isEmpty && (
        <>
          <details className="figure-details" open={openTable}>
            <summary>{labels.table}</summary>
            <FigureTable {...tableOf(view)} labels={tableLabels(labels)} prefix={prefix} />
          </details>
          {withSources && <details className="figure-details">
            <summary>{labels.sources} ({view.sources.length})</summary>
            <SourceList sources={view.sources} prefix={prefix} />
          </details>}
          <div className="figure-actions"><TakeAwayMenu exportHref={exportHref} pageHref={pageHref} labels={labels.takeAway} /><CopyWords label={labels.copy} done={labels.copied} /></div>
        </>
      )}
    </figure>
  )
}

const tableLabels = ({ table, area, place, noFigure }: FigureLabels) => ({ table, area, place, noFigure })

/** More interactive drawings than these would keep a phone busy; the served ones tell and lead as much. */
const MOST_LIVE = 8

/** As little of a drawing as draws it: the sentences of its marks come with the interactive one, the table has them already; what is not so is not said. */
const sparing = ({ narrow, ...drawing }: Drawing): Drawing => ({
  ...drawing,
  marks: drawing.marks.map(({ source: _, estimated, derived, disputed, ...mark }) => ({ ...mark, ...(estimated && { estimated }), ...(derived && { derived }), ...(disputed && { disputed }) })),
  ...(narrow && { narrow: sparing(narrow) }),
})

function Panels({ view, labels, drawingHref, prefix }: Pick<Props, 'view' | 'labels' | 'drawingHref' | 'prefix'>) {
  const legend = view.legend.map(({ slug, name, hue, marker }) => ({ slug, name, hue, marker }))
  return (
    <div className={view.panels.length > 1 ? 'panels' : undefined}>
      {view.panels.map(({ title, drawing, apart }, index) => {
        const name = title === null ? view.title : `${view.title}: ${title}`
        const drawn = <StaticDrawing drawing={sparing(drawing)} title={name} prefix={prefix} />
        return (
          // What stands together keeps the whole width; what must not share its axis stands small beside it.
          <div key={title} className={`panel kind-${drawing.kind}${apart ? ' apart' : ''}`}>
            {title !== null && <p className="panel-title">{title}</p>}
            {drawing.marks.length === 0 || view.panels.length > MOST_LIVE
              ? <div className="drawing-frame">{drawn}</div>
              : <LiveUpgrade href={`${drawingHref}&panel=${index}`} title={name} prefix={prefix} legend={legend} legendLabel={labels.legend}>{drawn}</LiveUpgrade>}
          </div>
        )
      })}
    </div>
  )
}
