'use client'

import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { DialogWords } from './search-words'

// On every page, so kept small: a dialog that is there at once and takes what is typed, with a plain form in it. What
// searches comes when it is first opened.
const LiveResults = lazy(() => import('./live-results'))

interface Props {
  readonly prefix: string
  /** The day the reader asks about, "" for now. */
  readonly asOf: string
  readonly words: DialogWords
}

/** The search that Ctrl K, ⌘K or "/" opens, or a click into the field of the header. */
export function SearchDialog({ prefix, asOf, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState(0)
  const [typed, setTyped] = useState('')
  const [listed, setListed] = useState<{ active?: string }>()
  const mac = useSyncExternalStore(() => () => {}, () => /^(Mac|iP)/.test(navigator.platform), () => false)

  useEffect(() => {
    const open = (event: Event, text = '') => {
      event.preventDefault()
      if (dialog.current?.open) return
      setTyped(text)
      setOpened((times) => times + 1)
      dialog.current?.showModal()
      input.current?.focus()
    }
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') open(event)
      else if (event.key === '/' && isSlashFree(event)) open(event)
      // Left to itself, Esc first empties a search field.
      else if (event.key === 'Escape' && event.target === input.current && !event.isComposing) dialog.current?.close()
    }
    const onClick = (event: Event) => {
      const field = (event.target as Element).closest<HTMLInputElement>('[data-search]')
      if (field) open(event, field.value)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
    }
  }, [])

  return (
    <>
      <kbd className="search-key" aria-hidden>{mac ? '⌘ K' : 'Ctrl K'}</kbd>
      <dialog ref={dialog} className="search-dialog" aria-label={words.field} onClick={({ target }) => target === dialog.current && dialog.current.close()}>
        <div className="search-dialog-frame">
          <form action={`${prefix}/search`} className="search-dialog-form">
            <input
              ref={input} type="search" name="q" value={typed} onChange={({ target }) => setTyped(target.value)} maxLength={200}
              aria-label={words.field} placeholder={words.placeholder} autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="search"
              role="combobox" aria-autocomplete="list" aria-expanded={Boolean(listed)} aria-controls="search-options" aria-activedescendant={listed?.active}
            />
            {asOf && <input type="hidden" name="asOf" value={asOf} />}
            <button type="button" className="button" onClick={() => dialog.current?.close()}>{words.close}</button>
          </form>
          {opened > 0 && (
            <Suspense fallback={<p className="search-status" role="status">{words.loading}</p>}>
              <LiveResults key={opened} typed={typed} input={input} prefix={prefix} asOf={asOf} words={words} onListed={setListed} />
            </Suspense>
          )}
        </div>
      </dialog>
    </>
  )
}

/** A key of one letter has to be free of text fields, and the reader may switch it off (WCAG 2.1.4). */
function isSlashFree({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  return !typing && !ctrlKey && !metaKey && !altKey && localStorage.getItem('search-slash') !== 'off'
}
