import type { LinesLayout } from '@/lib/figure/layout-lines'
import { Plot, StaticMarks } from './drawing'
import { LinesFrame } from './lines-frame'

/** Figures through time as plain SVG: whole in the served page, without a script. */
export function StaticLines({ layout, title, prefix }: { layout: LinesLayout; title: string; prefix: string }) {
  const { height, margin, lines } = layout
  return (
    <>
      <svg className="drawing" role="img" aria-label={title} width="100%" height={height}>
        <LinesFrame layout={layout} />
        <Plot left={margin.left} right={margin.right}>
          {lines.flatMap(({ area, parts }) => parts.map((part) => (
            <line
              key={`${area.slug}${part.x1}`}
              className={`line hue-${area.hue}${part.dashed ? ' dashed' : ''}`}
              x1={`${part.x1}%`} y1={part.y1} x2={`${part.x2}%`} y2={part.y2}
            />
          )))}
        </Plot>
      </svg>
      <svg className="drawing marks" aria-hidden="true" width="100%" height={height}>
        <Plot left={margin.left} right={margin.right}>
          {lines.map(({ area, marks }) => <StaticMarks key={area.slug} marks={marks} prefix={prefix} />)}
        </Plot>
      </svg>
    </>
  )
}
