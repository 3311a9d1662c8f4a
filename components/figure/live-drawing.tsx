'use client'

import { ComposedChart, ReferenceLine, ResponsiveContainer, Scatter, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts'
import type { ReactNode } from 'react'
import type { LinesLayout } from '@/lib/figure/layout-lines'
import type { RankingLayout } from '@/lib/figure/layout-ranking'
import type { Mark } from '@/lib/figure/marks'
import { gutter, Marker } from './drawing'
import { LinesFrame } from './lines-frame'
import { RankingFrame } from './ranking-frame'

interface Props {
  readonly layout: LinesLayout | RankingLayout
  readonly title: string
  readonly prefix: string
}

interface Part { readonly key: string; readonly className: string; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/**
 * The interactive drawing. It is given the places the server worked out, on
 * scales that map them to themselves, so that it covers the served drawing mark
 * for mark; what Recharts adds is the pointer, the keys and the tooltip.
 */
export default function LiveDrawing({ layout, title, prefix }: Props) {
  const { height, margin } = layout
  const marks = layout.kind === 'lines' ? layout.lines.flatMap((line) => line.marks) : layout.rows.flatMap((row) => row.marks)
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart
        data={[]}
        margin={{ top: margin.top, bottom: margin.bottom, left: gutter(margin.left), right: gutter(margin.right) }}
        accessibilityLayer
        // One name and one role in both drawings. Recharts' own "application" would promise
        // screen readers more than the table below gives them better.
        role="img"
        aria-label={title}
      >
        <XAxis type="number" dataKey="x" domain={[0, 100]} hide />
        <YAxis type="number" dataKey="y" domain={[margin.top, height - margin.bottom]} hide reversed />
        {layout.kind === 'ranking' && <Segments parts={stems(layout)} />}
        <Plot height={height}>{layout.kind === 'lines' ? <LinesFrame layout={layout} /> : <RankingFrame layout={layout} />}</Plot>
        {layout.kind === 'lines' && <Segments parts={linesOf(layout)} />}
        {/* A whole new page, not the router: only then does the sentence become the page's :target. */}
        <Tooltip cursor={false} isAnimationActive={false} content={<Evidence />} />
        <Scatter data={marks} isAnimationActive={false} shape={MarkShape} onClick={(point) => location.assign(prefix + (point.payload as Mark).href)} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

/** The served drawing's svg is its plot; here the plot is a part of Recharts' svg. */
function Plot({ height, children }: { height: number; children: ReactNode }) {
  const area = usePlotArea()
  return area && <svg className="plot" x={area.x} width={area.width} height={height}>{children}</svg>
}

const Segments = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ key, className, x1, y1, x2, y2 }) => (
    <ReferenceLine key={key} className={className} segment={[{ x: x1, y: y1 }, { x: x2, y: y2 }]} stroke="" ifOverflow="visible" />
  ))

const stems = ({ rows }: RankingLayout): Part[] =>
  rows.flatMap(({ area, y, stem }) => (stem ? [{ key: area.slug, className: `stem hue-${area.hue}`, x1: stem.x1, x2: stem.x2, y1: y, y2: y }] : []))

const linesOf = ({ lines }: LinesLayout): Part[] =>
  lines.flatMap(({ area, parts }) =>
    parts.map((part) => ({ ...part, key: `${area.slug}${part.x1}`, className: `line hue-${area.hue}${part.dashed ? ' dashed' : ''}` })),
  )

interface Shape { readonly cx?: number; readonly cy?: number; readonly payload?: Mark }

function MarkShape({ cx = 0, cy = 0, payload }: Shape) {
  if (!payload) return null
  return (
    <g transform={`translate(${cx} ${cy})`} className="live-mark">
      <circle className="reach" r="12" />
      <Marker mark={payload} />
    </g>
  )
}

/** What a mark says, also to a screen reader: a custom tooltip of Recharts has no live region of its own. */
function Evidence({ active, payload }: { active?: boolean; payload?: readonly { readonly payload?: Mark }[] }) {
  const mark = payload?.[0]?.payload
  const [figure, ...source] = mark?.title.split('\n') ?? []
  return (
    <div role="status" aria-live="polite" className={active && mark ? 'tooltip' : 'tooltip-empty'}>
      {active && mark && (
        <>
          <strong>{figure}</strong>
          {source.map((line) => <span key={line}>{line}</span>)}
        </>
      )}
    </div>
  )
}
