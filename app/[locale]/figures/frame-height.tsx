'use client'

import { useEffect } from 'react'

/**
 * Tells the page around this frame how high it is, now and when that changes.
 * Nothing in it is private: the address is the one that the page asked for.
 */
export function FrameHeight() {
  useEffect(() => {
    if (window.parent === window) return
    let last = 0
    const tell = () => {
      // Of the body, not of the window, which is as high as the frame is made.
      const height = Math.ceil(document.body.getBoundingClientRect().height)
      if (height === last) return
      last = height
      window.parent.postMessage({ type: 'dashboard:height', id: location.pathname + location.search, height }, '*')
    }
    // The script of the page around may come later than this one.
    const answer = ({ source, data }: MessageEvent) => {
      if (source !== window.parent || data?.type !== 'dashboard:ask') return
      last = 0
      tell()
    }
    const observer = new ResizeObserver(tell)
    observer.observe(document.body)
    window.addEventListener('message', answer)
    tell()
    return () => {
      observer.disconnect()
      window.removeEventListener('message', answer)
    }
  }, [])
  return null
}
