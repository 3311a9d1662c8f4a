'use client'

import type { FigureLabels } from './figure-card'
import type { EntryLine, TableData } from './table-data'

interface Props extends TableData {
  readonly labels: Pick<FigureLabels, 'table' | 'area' | 'place' | 'noFigure'>
  readonly prefix: string
}

/** The figures of a view in a table; each leads to its sentence. Wide tables scroll inside their frame. */
export function FigureTable({ title, columns, rows, hasPlaces, labels, prefix }: Props) {
  const notes = [...new Set(rows.flatMap(([, , cells]) => cells.flat().flatMap(([, , , , note]) => note ?? [])))]
  return (
    <>
      <div className="table-frame" role="group" aria-label={`${labels.table}: ${title}`} tabIndex={0}>
        <table className={`figure-table${columns.length > 3 ? ' matrix' : ''}`}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {hasPlaces && <th scope="col" className="number">{labels.place}</th>}
              <th scope="col">{labels.area}</th>
              {columns.map((column) => <th key={column} scope="col" className="number">{column}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, place, cells, apart]) => (
              <tr key={name}>
                {hasPlaces && <td className="number">{place ?? ''}</td>}
                <th scope="row">{name}{apart.map((reason) => <span key={reason} className="reason">{reason}</span>)}</th>
                {cells.map((entries, index) => (
                  <td key={columns[index]} className="number">
                    {entries.length === 0 && <span className="no-figure" title={labels.noFigure}><span aria-hidden="true">–</span><span className="spoken">{labels.noFigure}</span></span>}
                    {entries.map((entry) => <Entry key={entry[1]} entry={entry} footnote={notes.indexOf(entry[4] ?? '') + 1} prefix={prefix} />)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.length > 0 && <ol className="footnotes">{notes.map((note) => <li key={note}>{note}</li>)}</ol>}
    </>
  )
}

function Entry({ entry: [text, href, quote, flags = []], footnote, prefix }: { entry: EntryLine; footnote: number; prefix: string }) {
  return (
    <span className="entry">
      {flags.map((flag) => <span key={flag} className="flag">{flag}</span>)}
      <a href={prefix + href} title={`“${quote}”`}>{text}</a>
      {footnote > 0 && <sup className="footnote">{footnote}</sup>}
    </span>
  )
}
