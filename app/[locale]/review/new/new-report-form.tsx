'use client'

import { useActionState, useEffect, useRef, useState, type ClipboardEvent } from 'react'
import { FileChoice } from './file-choice'
import { Outcomes } from './outcomes'
import type { FormLabels } from './page'
import type { Fields, NewReportState } from './state'
import type { Sent } from './send'
import { useSending } from './use-sending'

interface Props {
  readonly action: (before: NewReportState, data: FormData) => Promise<NewReportState>
  /** Where the script sends files to, one at a time. */
  readonly address: string
  /** What the form was told where no script was there to hear it. */
  readonly told: NewReportState
  /** Last day a report can have been issued: today, ISO. */
  readonly latest: string
  /** Bytes of a file. */
  readonly largest: number
  readonly labels: FormLabels
}

/** Text or files that become reports. Without a script one plain form; with one each file is sent by itself, its progress shown, and sending can be ended. */
export function NewReportForm({ action, address, told, latest, largest, labels }: Props) {
  const [plain, submitPlain] = useActionState<NewReportState, FormData>(action, told)
  const [files, setFiles] = useState<readonly File[]>([])
  const form = useRef<HTMLFormElement>(null)
  const found = useRef<HTMLElement>(null)
  const { state, progress, ended, submit, end } = useSending({ address, largest, labels, onStored: keepLeft })
  // When all is answered, what was found is where one reads on.
  useEffect(() => { if (ended > 0) found.current?.focus() }, [ended])
  const { fault, outcomes, fields } = state ?? plain
  const isBusy = progress !== ''

  /** What was stored leaves the form, the rest can be sent again. */
  function keepLeft(left: readonly Sent[]) {
    setFiles(left.flatMap(({ name, body }) => (name === null ? [] : [body])))
    if (left.length === 0) form.current?.reset()
    const text = form.current?.querySelector('textarea')
    if (text && left.every(({ name }) => name !== null)) text.value = ''
  }

  function pasteFiles(event: ClipboardEvent) {
    const pasted = [...event.clipboardData.files]
    if (pasted.length === 0) return
    event.preventDefault()
    setFiles([...files, ...pasted])
  }

  return (
    <>
      <form id="new-report" ref={form} action={submitPlain} onSubmit={(event) => submit(event, files)} onPaste={pasteFiles} noValidate className="new-report">
        {fault && <p role="alert" className="message bad">{fault}</p>}
        <label>{labels.text}
          <span className="hint" id="text-hint">{labels.textHint}</span>
          <textarea name="text" rows={8} defaultValue={fields.text} aria-describedby="text-hint" />
        </label>
        <FileChoice files={files} onChoose={setFiles} labels={labels} />
        <Details fields={fields} latest={latest} labels={labels} />
        <div className="buttons">
          <button className="button" name="intent" value="preview" disabled={isBusy}>{labels.preview}</button>
          <button className="button primary" name="intent" value="store" disabled={isBusy}>{labels.store}</button>
          {isBusy && <button type="button" className="link" onClick={end}>{labels.cancel}</button>}
        </div>
        <p role="status" className="quiet sending">{progress}</p>
        <noscript><p className="hint">{labels.withoutScript}</p></noscript>
      </form>
      {outcomes.length > 0 && <Outcomes ref={found} outcomes={outcomes} label={labels.outcome} readings={labels.readings} />}
      {outcomes.some(({ status }) => status === 'read') && (
        <div className="buttons">
          <button form="new-report" className="button primary" name="intent" value="store" disabled={isBusy}>{labels.store}</button>
          {state === null && <span className="quiet">{labels.again}</span>}
        </div>
      )}
    </>
  )
}

/** What is said of a report; all of it may be left empty. */
function Details({ fields, latest, labels }: { fields: Fields; latest: string; labels: FormLabels }) {
  return (
    <details open={fields.title + fields.publisher + fields.url + fields.publishedOn !== ''}>
      <summary>{labels.details}</summary>
      <p className="hint">{labels.detailsHint}</p>
      <div className="detail-fields">
        <label className="wide">{labels.title}<span className="hint">{labels.titleHint}</span><input name="title" maxLength={500} defaultValue={fields.title} /></label>
        <label>{labels.publisher}<input name="publisher" maxLength={200} defaultValue={fields.publisher} /></label>
        <label>{labels.publishedOn}<input type="date" name="publishedOn" min="1945-09-02" max={latest} defaultValue={fields.publishedOn} /></label>
        <label className="wide">{labels.url}<input type="url" name="url" maxLength={2000} placeholder="https://" defaultValue={fields.url} /></label>
      </div>
    </details>
  )
}
