import type { LinesLayout } from '@/lib/figure/layout-lines'
import { plotClass, StaticMarks } from './drawing'
import { LinesFrame } from './lines-frame'

/** Figures through time as plain SVG: whole in the served page, without a script. */
export function StaticLines({ layout, title, prefix }: { layout: LinesLayout; title: string; prefix: string }) {
  const { height, margin, lines } = layout
  return (
    <>
      <svg className={plotClass(margin)} role="img" aria-label={title} height={height}>
        <LinesFrame layout={layout} />
          {lines.flatMap(({ area, parts }) => parts.map((part) => (
            <line
              key={`${area.slug}${part.x1}`}
              className={`line hue-${area.hue}${part.dashed ? ' dashed' : ''}`}
              x1={`${part.x1}%`} y1={part.y1} x2={`${part.x2}%`} y2={part.y2}
            />
          )))}
      </svg>
      <svg className={`${plotClass(margin)} marks`} aria-hidden="true" height={height}>
          {lines.map(({ area, marks }) => <StaticMarks key={area.slug} marks={marks} prefix={prefix} />)}
      </svg>
    </>
  )
}
