import type { LinesLayout } from '@/lib/figure/layout-lines'
import { MARKERS } from './drawing'

/** Grid, axes and names of a drawing through time, in its plot: all but its lines and marks. Text stands in the gutters. */
export function LinesFrame({ layout: { height, margin, valueTicks, periodTicks, lines, breaks } }: { layout: LinesLayout }) {
  const bottom = height - margin.bottom
  return (
    <>
      {valueTicks.map(({ at, text }) => (
        <text key={text} className="tick" x={-8} y={at} dy="0.32em" textAnchor="end">{text}</text>
      ))}
      {valueTicks.map(({ at, text }) => <line key={text} className="grid-line" x1="0" x2="100%" y1={at} y2={at} />)}
      {breaks.map((at) => <line key={at} className="series-break" x1={`${at}%`} x2={`${at}%`} y1={margin.top - 6} y2={bottom + 6} />)}
      {periodTicks.map(({ at, text, spare }) => (
        <text key={`${text}${at}`} className={spare ? 'tick spare' : 'tick'} x={`${at}%`} y={bottom + 22} textAnchor="middle">{text}</text>
      ))}
      {lines.map(({ area, labelY }) => labelY !== null && (
        <svg key={area.slug} x="100%" y={labelY} className="at">
          <path className={`mark hue-${area.hue}`} d={MARKERS[area.marker] ?? MARKERS[0]} transform="translate(16 0) scale(0.75)" />
          <text className={`line-name ink-${area.hue}`} x="26" dy="0.32em">{area.name}</text>
        </svg>
      ))}
    </>
  )
}
