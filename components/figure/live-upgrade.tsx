'use client'

import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Drawing } from '@/lib/figure/drawing'
import { MARKERS } from '@/lib/figure/markers'

// Recharts 3 draws nothing on the server (recharts#5997) and is large, so it
// only ever takes the place of the served drawing, once that is near to be seen.
const LiveDrawing = lazy(() => import('./live-drawing'))

interface Props {
  /** Where the drawing is to be had as data: it is not in the page twice. */
  readonly href: string
  readonly title: string
  readonly prefix: string
  /** Areas that can be switched off, and the words for that; none where there is only one. */
  readonly legend: readonly { readonly slug: string; readonly name: string; readonly hue: number; readonly marker: number }[]
  readonly legendLabel: string
  readonly children: ReactNode
}

const NONE: ReadonlySet<string> = new Set()

/** Shows `children`, the server's drawing; swaps in the interactive one of the same size when it comes near. */
export function LiveUpgrade({ href, title, prefix, legend, legendLabel, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<{ readonly href: string; readonly drawing: Drawing } | null>(null)
  const [hidden, setHidden] = useState(NONE)
  useEffect(() => {
    const leaving = new AbortController()
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      // Without an answer the served drawing stays: it is whole.
      fetch(href, { signal: leaving.signal })
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((answer: Drawing | null) => answer && setDrawing({ href, drawing: answer }), () => {})
    }, { rootMargin: '200px' })
    if (frame.current) observer.observe(frame.current)
    return () => {
      observer.disconnect()
      leaving.abort()
    }
  }, [href])
  const live = drawing?.href === href ? drawing.drawing : null
  const toggle = (slug: string) => setHidden((before) => (before.has(slug) ? new Set([...before].filter((other) => other !== slug)) : new Set([...before, slug])))
  return (
    <>
      <div ref={frame} className="drawing-frame" data-live={live !== null}>
        {live ? <Suspense fallback={children}><LiveDrawing drawing={live} title={title} prefix={prefix} hidden={hidden} /></Suspense> : children}
      </div>
      {legend.length > 1 && (
        <ul className="legend" aria-label={legendLabel}>
          {legend.map(({ slug, name, hue, marker }) => (
            <li key={slug}>
              <button type="button" className="chip" aria-pressed={!hidden.has(slug)} disabled={!live} onClick={() => toggle(slug)}>
                <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path className={`mark hue-${hue}`} d={MARKERS[marker] ?? MARKERS[0]} /></svg>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
