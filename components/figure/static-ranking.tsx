import type { RankingLayout } from '@/lib/figure/layout-ranking'
import { plotClass, StaticMarks } from './drawing'
import { RankingFrame } from './ranking-frame'

/** One period's figures as plain SVG: whole in the served page, without a script. */
export function StaticRanking({ layout, title, prefix }: { layout: RankingLayout; title: string; prefix: string }) {
  const { height, margin, rows } = layout
  return (
    <>
      <svg className={plotClass(margin)} role="img" aria-label={title} height={height}>
          {rows.map(({ area, y, stem }) => stem && (
            <line key={area.slug} className={`stem hue-${area.hue}`} x1={`${stem.x1}%`} x2={`${stem.x2}%`} y1={y} y2={y} />
          ))}
        <RankingFrame layout={layout} />
      </svg>
      <svg className={`${plotClass(margin)} marks`} aria-hidden="true" height={height}>
          {rows.map(({ area, marks }) => <StaticMarks key={area.slug} marks={marks} prefix={prefix} />)}
      </svg>
    </>
  )
}
