import type { Drawing } from '@/lib/figure/drawing'
import { Frame, Marker, plotClass } from './drawing'

/** A small line in a row of text or a table: an image with a name, no axes, no links. */
export function Sparkline({ drawing, title }: { drawing: Drawing; title: string }) {
  return (
    <span className="sparkline">
      <svg className={plotClass(drawing)} role="img" aria-label={title} height={drawing.height}>
        <Frame drawing={drawing} />
        {drawing.marks.map((mark) => <svg key={`${mark.href}-${mark.x}-${mark.y}`} x={`${mark.x}%`} y={mark.y} className="at"><Marker mark={mark} /></svg>)}
      </svg>
    </span>
  )
}
