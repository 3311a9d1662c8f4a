import type { RankingLayout } from '@/lib/figure/layout-ranking'
import { Plot, StaticMarks } from './drawing'
import { RankingFrame } from './ranking-frame'

/** One period's figures as plain SVG: whole in the served page, without a script. */
export function StaticRanking({ layout, title, prefix }: { layout: RankingLayout; title: string; prefix: string }) {
  const { height, margin, rows } = layout
  return (
    <>
      <svg className="drawing" role="img" aria-label={title} width="100%" height={height}>
        <Plot left={margin.left} right={margin.right}>
          {rows.map(({ area, y, stem }) => stem && (
            <line key={area.slug} className={`stem hue-${area.hue}`} x1={`${stem.x1}%`} x2={`${stem.x2}%`} y1={y} y2={y} />
          ))}
        </Plot>
        <RankingFrame layout={layout} />
      </svg>
      <svg className="drawing marks" aria-hidden="true" width="100%" height={height}>
        <Plot left={margin.left} right={margin.right}>
          {rows.map(({ area, marks }) => <StaticMarks key={area.slug} marks={marks} prefix={prefix} />)}
        </Plot>
      </svg>
    </>
  )
}
