'use client'

import type { Drawing } from '@/lib/figure/drawing'
import { Frame, Hits, plotClass, StaticMarks } from './drawing'

interface Props {
  readonly drawing: Drawing
  readonly title: string
  readonly prefix: string
}

/**
 * A drawing as plain SVG: whole in the served page, without a script. Stands in
 * an element of the class drawing-frame, whose width decides which of two is seen.
 * A component of the browser all the same: then the page has the shapes beside it
 * as data, and not the whole SVG a second time.
 */
export function StaticDrawing({ drawing, title, prefix }: Props) {
  const { narrow } = drawing
  if (!narrow) return <Svg drawing={drawing} title={title} prefix={prefix} />
  return (
    <>
      <div className="wide-only"><Svg drawing={drawing} title={title} prefix={prefix} /></div>
      <div className="narrow-only"><Svg drawing={narrow} title={title} prefix={prefix} /></div>
    </>
  )
}

function Svg({ drawing, title, prefix }: Props) {
  const hits = drawing.rects.filter((rect) => rect.title)
  return (
    <>
      <svg className={plotClass(drawing)} role="img" aria-label={title} height={drawing.height}>
        <Frame drawing={drawing} />
      </svg>
      {drawing.marks.length + hits.length > 0 && (
        <svg className={`${plotClass(drawing)} marks`} aria-hidden="true" height={drawing.height}>
          <StaticMarks marks={drawing.marks} prefix={prefix} />
          <Hits rects={hits} prefix={prefix} />
        </svg>
      )}
    </>
  )
}
