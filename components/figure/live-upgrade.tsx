'use client'

import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { LinesLayout } from '@/lib/figure/layout-lines'
import type { RankingLayout } from '@/lib/figure/layout-ranking'

// Recharts 3 draws nothing on the server (recharts#5997) and is large, so it
// only ever takes the place of the served drawing, once that is near to be seen.
const LiveDrawing = lazy(() => import('./live-drawing'))

interface Props {
  readonly layout: LinesLayout | RankingLayout
  readonly title: string
  readonly prefix: string
  readonly children: ReactNode
}

/** Shows `children`, the server's drawing; swaps in the interactive one of the same size when it comes near. */
export function LiveUpgrade({ layout, title, prefix, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!frame.current) return
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), { rootMargin: '200px' })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} className="drawing-frame" data-live={near}>
      {near ? (
        <Suspense fallback={children}>
          <LiveDrawing layout={layout} title={title} prefix={prefix} />
        </Suspense>
      ) : children}
    </div>
  )
}
