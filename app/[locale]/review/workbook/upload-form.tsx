'use client'

import { useActionState } from 'react'
import type { UploadState } from './state'

interface Props {
  readonly action: (before: UploadState, data: FormData) => Promise<UploadState>
  /** What the form was told where no script was there to hear it. */
  readonly told: UploadState | null
  readonly labels: Readonly<Record<'file' | 'fileHint' | 'skip' | 'skipHint' | 'submit', string>>
}

/** The way back of a workbook: a file, and what was found in it. The same without a script. */
export function UploadForm({ action, told, labels }: Props) {
  const [state, submit, busy] = useActionState<UploadState, FormData>(action, told ?? { status: 'idle' })
  return (
    <>
      <Found state={state} />
      <form action={submit} className="upload-form">
        <label>{labels.file}
          <span className="hint" id="file-hint">{labels.fileHint}</span>
          <input type="file" name="file" required aria-describedby="file-hint" accept=".xlsx,.ods,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet" />
        </label>
        <label className="choice">
          <input type="checkbox" name="skip" />
          <span>{labels.skip}<span className="hint">{labels.skipHint}</span></span>
        </label>
        <button className="button primary" disabled={busy}>{labels.submit}</button>
      </form>
    </>
  )
}

function Found({ state }: { state: UploadState }) {
  if (state.status === 'idle') return null
  if (state.status === 'unreadable') return <p role="alert" className="message bad">{state.message}</p>
  const { summary, result, lists } = state
  return (
    <section className="found-in-workbook">
      <div role={result.tone === 'bad' ? 'alert' : 'status'} className={`message ${result.tone === 'plain' ? '' : result.tone}`}>
        <p>{result.text} {result.href && <a href={result.href}>{result.link}</a>}</p>
        <p>{summary.join(' ')}</p>
      </div>
      {lists.map(({ key, title, note, items }) => (
        <section key={key} aria-labelledby={`found-${key}`}>
          <h2 id={`found-${key}`}>{title}</h2>
          {note && <p className="quiet">{note}</p>}
          <ol>{items.map(({ at, text }, index) => <li key={index}>{at && <span className="cell-name">{at}</span>}{at && text ? ': ' : ''}{text}</li>)}</ol>
        </section>
      ))}
    </section>
  )
}
