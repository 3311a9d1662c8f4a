import type { RankingLayout } from '@/lib/figure/layout-ranking'

/** Grid, names and figures of a ranking, in its plot: all but its stems and marks. Names stand in the gutter. */
export function RankingFrame({ layout: { height, margin, ticks, rows } }: { layout: RankingLayout }) {
  return (
    <>
      {rows.map(({ area, y }) => (
        <text key={area.slug} className="row-name" x={-10} y={y} dy="0.32em" textAnchor="end">{area.name}</text>
      ))}
        {ticks.map(({ at, text, spare }) => (
          <g key={text}>
            <line className="grid-line" x1={`${at}%`} x2={`${at}%`} y1={margin.top - 4} y2={height - margin.bottom} />
            <text className={spare ? 'tick spare' : 'tick'} x={`${at}%`} y={margin.top - 10} textAnchor="middle">{text}</text>
          </g>
        ))}
        {rows.map(({ area, y, text, textX }) => (
          <text key={area.slug} className="row-figure" x={`${textX}%`} dx={14} y={y} dy="0.32em">{text}</text>
        ))}
    </>
  )
}
