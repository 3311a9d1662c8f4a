'use client'

import { ComposedChart, Scatter, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts'
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Drawing } from '@/lib/figure/drawing'
import type { Mark } from '@/lib/figure/marks'
import { gutter } from '@/lib/figure/room'
import { Frame, Marker, scaleClass } from './drawing'

interface Props {
  readonly drawing: Drawing
  readonly title: string
  readonly prefix: string
  /** Areas switched off in the legend. */
  readonly hidden: ReadonlySet<string>
}

/**
 * The interactive drawing. It is given the places the server worked out, on
 * scales that map them to themselves, so that it covers the served drawing mark
 * for mark; what Recharts adds is the pointer, the keys and the tooltip.
 */
export default function LiveDrawing({ drawing, ...props }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  return <div ref={frame}>{room && <Chart drawing={room.isNarrow ? (drawing.narrow ?? drawing) : drawing} width={room.width} {...props} />}</div>
}

interface Room {
  /** Pixels, parts of them too: Recharts' own measure is of whole ones, which would move marks. */
  readonly width: number
  /** Narrower than the style sheet's bound for narrow drawings, in its own unit. */
  readonly isNarrow: boolean
}

/** The room a frame has; null before it is measured. */
function useRoom(frame: RefObject<HTMLDivElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const { width } = element.getBoundingClientRect()
      setRoom({ width, isNarrow: width < 36 * parseFloat(getComputedStyle(document.documentElement).fontSize) })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return room
}

function Chart({ drawing, width, title, prefix, hidden }: Props & { readonly width: number }) {
  const { kind, height, margin, scale } = drawing
  const [focus, setFocus] = useState<string | null>(null)
  const marks = useMemo(() => drawing.marks.filter(({ area }) => !hidden.has(area)), [drawing, hidden])
  return (
    <ComposedChart
      width={width}
      height={height}
      className={`live kind-${kind}${scaleClass(scale)}`}
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
      <Plot height={height}><Frame drawing={drawing} hidden={hidden} focus={focus} /></Plot>
      <Tooltip cursor={false} isAnimationActive={false} content={<Evidence />} />
      {/* A whole new page, not the router: only then does the sentence become the page's :target. */}
      <Scatter
        data={marks} isAnimationActive={false} shape={<MarkShape focus={focus} />}
        onClick={(point) => location.assign(prefix + (point.payload as Mark).href)}
        onMouseEnter={(point) => setFocus((point.payload as Mark).area)} onMouseLeave={() => setFocus(null)}
      />
    </ComposedChart>
  )
}

/** The served drawing's svg is its plot; here the plot is a part of Recharts' svg. */
function Plot({ height, children }: { height: number; children: ReactNode }) {
  const area = usePlotArea()
  return area && <svg className="plot" x={area.x} width={area.width} height={height}>{children}</svg>
}

interface Shape { readonly cx?: number; readonly cy?: number; readonly payload?: Mark; readonly focus: string | null }

function MarkShape({ cx = 0, cy = 0, payload, focus }: Partial<Shape>) {
  if (!payload) return null
  return (
    <g transform={`translate(${cx} ${cy})`} className={focus && focus !== payload.area ? 'live-mark back' : 'live-mark'}>
      <circle className="reach" r="12" />
      <Marker mark={payload} />
    </g>
  )
}

/** What a mark says, also to a screen reader: a custom tooltip of Recharts has no live region of its own. */
function Evidence({ active, payload }: { active?: boolean; payload?: readonly { readonly payload?: Mark }[] }) {
  const mark = payload?.[0]?.payload
  const [figure, ...source] = mark ? [...mark.title.split('\n'), ...(mark.source ?? [])] : []
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
