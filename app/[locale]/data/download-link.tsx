'use client'

import { useRef, useState, type MouseEvent } from 'react'
import type { Locale } from '@/lib/indicators/catalogue'
import { sayBytes } from './bytes'
import { receive } from './receive'

interface Props {
  readonly href: string
  readonly name: string
  /** Bytes, where known. */
  readonly total: number | null
  readonly locale: Locale
  /** "{file}" stands for the name. */
  readonly words: Readonly<Record<'loading' | 'done' | 'stopped' | 'failed' | 'stop', string>>
}

/** What a page can hold; a larger file is the browser's own business. */
const MOST_HELD = 300e6

type State = { readonly at: 'rest' | 'done' | 'stopped' | 'failed' } | { readonly at: 'loading'; readonly bytes: number }

/** A link to a file. With a script it says how far the download is and lets it be stopped; without one it is a link. */
export function DownloadLink({ href, name, total, locale, words }: Props) {
  const [state, setState] = useState<State>({ at: 'rest' })
  const stop = useRef<AbortController | null>(null)

  async function download(event: MouseEvent) {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!isPlain || (total ?? 0) > MOST_HELD) return
    event.preventDefault()
    if (state.at === 'loading') return
    const leaving = new AbortController()
    stop.current = leaving
    setState({ at: 'loading', bytes: 0 })
    try {
      await receive(href, leaving.signal, (bytes) => setState({ at: 'loading', bytes }))
      setState({ at: 'done' })
    } catch {
      setState({ at: leaving.signal.aborted ? 'stopped' : 'failed' })
    }
  }

  const isLoading = state.at === 'loading'
  return (
    <>
      <a href={href} onClick={(event) => void download(event)} aria-busy={isLoading}>{name}</a>
      {isLoading && (
        <span className="download-progress">
          <progress aria-label={words.loading.replace('{file}', name)} {...(total ? { max: total, value: Math.min(state.bytes, total) } : {})} />
          <span>{sayBytes(state.bytes, locale)}{total ? ` / ${sayBytes(total, locale)}` : ''}</span>
          <button type="button" className="link" onClick={() => stop.current?.abort()}>{words.stop}</button>
        </span>
      )}
      <span role="status" className="quiet block">{state.at === 'rest' || isLoading ? '' : words[state.at]}</span>
    </>
  )
}
