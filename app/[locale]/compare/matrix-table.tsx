import type { FigureLabels } from '@/components/figure/figure-card'
import type { Matrix, MatrixCell } from '@/lib/figure/matrix'

interface Props {
  readonly matrix: Matrix
  readonly title: string
  readonly labels: Pick<FigureLabels, 'area' | 'noFigure' | 'table'> & { readonly note: string; readonly among: string }
  readonly prefix: string
}

/** Areas by indicators: each cell its figure, its place, and what it is. */
export function MatrixTable({ matrix: { columns, rows }, title, labels, prefix }: Props) {
  return (
    <figure className="figure-card">
      <figcaption className="figure-title">{title}</figcaption>
      <p className="figure-caption">{labels.note}</p>
      <div className="table-frame" role="group" aria-label={`${labels.table}: ${title}`} tabIndex={0}>
        <table className="figure-table matrix places">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.area}</th>
              {columns.map(({ indicator, name, period, unit, among }) => (
                <th key={indicator} scope="col" className="number">
                  <a href={`${prefix}/indicators/${indicator}`}>{name}</a>
                  <span className="block quiet">{period} · {unit}{among ? ` · ${labels.among.replace('{count}', String(among))}` : ''}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, cells }) => (
              <tr key={area.slug}>
                <th scope="row"><a href={`${prefix}/areas/${area.slug}`}>{area.name}</a></th>
                {cells.map((cell, index) => <td key={columns[index]?.indicator} className={`number${cell.third === null ? '' : ` third-${cell.third}`}`}><Cell cell={cell} noFigure={labels.noFigure} prefix={prefix} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

function Cell({ cell: { entries, place, apart }, noFigure, prefix }: { cell: MatrixCell; noFigure: string; prefix: string }) {
  if (entries.length === 0) return <span className="no-figure" title={noFigure}><span aria-hidden="true">–</span><span className="spoken">{noFigure}</span></span>
  return (
    <>
      {entries.map(({ text, flags, href, quote }) => (
        <span key={href} className="entry">
          {flags.map((flag) => <span key={flag} className="flag">{flag}</span>)}
          <a href={prefix + href} title={`“${quote}”`}>{text}</a>
        </span>
      ))}
      {place !== null && <span className="place">#{place}</span>}
      {apart.length > 0 && <span className="block quiet wrap">{apart.join(' ')}</span>}
    </>
  )
}
