'use client'

import { useState } from 'react'

/** Copies what is said of the figure that it stands in: title, caption and words, as they are read. */
export function CopyWords({ label, done }: { label: string; done: string }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (button: HTMLElement) => {
    const figure = button.closest('figure')
    const texts = ['.figure-title', '.figure-caption', '.figure-words'].flatMap((part) => figure?.querySelector<HTMLElement>(part)?.innerText ?? [])
    await navigator.clipboard.writeText(texts.join('\n'))
    setIsCopied(true)
  }
  return <button type="button" className="button needs-script" aria-live="polite" onClick={(event) => void copy(event.currentTarget)}>{isCopied ? done : label}</button>
}
