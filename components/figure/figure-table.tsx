import type { EntryView, FigureView } from '@/lib/figure/view'
import type { FigureLabels } from './figure-card'

/** The figures of a view in a table; each leads to its sentence. Wide tables scroll inside their frame. */
export function FigureTable({ view, labels, prefix }: { view: FigureView; labels: FigureLabels; prefix: string }) {
  return (
    <div className="table-frame" role="group" aria-label={`${labels.table}: ${view.title}`} tabIndex={0}>
      <table className={`figure-table${view.columns.length > 3 ? ' matrix' : ''}`}>
        <caption>{view.title}</caption>
        <thead>
          <tr>
            {view.hasPlaces && <th scope="col" className="number">{labels.place}</th>}
            <th scope="col">{labels.area}</th>
            {view.columns.map((column) => <th key={column} scope="col" className="number">{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ area, place, cells }) => (
            <tr key={area.slug}>
              {view.hasPlaces && <td className="number">{place ?? ''}</td>}
              <th scope="row">{area.name}</th>
              {cells.map((entries, index) => (
                <td key={view.columns[index]} className="number">
                  {entries.length === 0
                    ? <span className="no-figure" title={labels.noFigure}><span aria-hidden="true">–</span><span className="spoken">{labels.noFigure}</span></span>
                    : entries.map((entry) => <Entry key={entry.href} entry={entry} prefix={prefix} />)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Entry({ entry: { text, flags, href, quote }, prefix }: { entry: EntryView; prefix: string }) {
  return (
    <span className="entry">
      {flags.map((flag) => <span key={flag} className="flag">{flag}</span>)}
      <a href={prefix + href} title={`“${quote}”`}>{text}</a>
    </span>
  )
}
