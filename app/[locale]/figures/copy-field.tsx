'use client'

import { useState } from 'react'

interface Props {
  readonly label: string
  readonly text: string
  /** Of a text of several lines; one line where left out. */
  readonly rows?: number
  readonly words: { readonly copy: string; readonly copied: string }
}

/** A text to be copied: by hand without a script, by its button with one. */
export function CopyField({ label, text, rows, words }: Props) {
  const [copied, setCopied] = useState('')
  const copy = async (button: HTMLElement) => {
    const field = button.closest('.copy-field')?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    field?.select()
    // Without https there is the older way only; where neither works the text stands selected.
    if (navigator.clipboard) await navigator.clipboard.writeText(text)
    else if (!document.execCommand('copy')) return
    setCopied(text)
  }
  const select = ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => currentTarget.select()
  return (
    <div className="copy-field">
      <label>
        <span className="field-name">{label}</span>
        {rows ? <textarea readOnly rows={rows} value={text} spellCheck={false} onFocus={select} /> : <input readOnly value={text} spellCheck={false} onFocus={select} />}
      </label>
      <button type="button" className="button needs-script" aria-live="polite" onClick={({ currentTarget }) => void copy(currentTarget)}>{copied === text ? words.copied : words.copy}</button>
    </div>
  )
}
