'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useActionState, useRef, useState, type SubmitEvent } from 'react'
import type { RereadState } from './state'

interface Props {
  readonly action: () => Promise<RereadState>
  /** What the form was told where no script was there to hear it. */
  readonly told: RereadState | null
  /** Reports to be read. */
  readonly outdated: number
  /** With "{read}", "{total}" and "{proposed}" to be filled in. */
  readonly labels: Readonly<Record<'submit' | 'more' | 'cancel' | 'progress' | 'done' | 'cancelled' | 'failed', string>>
}

interface Progress { readonly read: number; readonly proposed: number; readonly total: number; readonly ended: 'no' | 'done' | 'cancelled' | 'failed' }

/** Reads reports again, a batch after the other until all are read or the reader has had enough; without a script a batch a click. */
export function RereadForm({ action, told, outdated, labels }: Props) {
  const [state, submit] = useActionState<RereadState>(action, told ?? { status: 'idle' })
  const [progress, setProgress] = useState<Progress | null>(null)
  const cancelled = useRef(false)
  const router = useRouter()
  const running = progress?.ended === 'no'
  const run = async () => {
    cancelled.current = false
    let now: Progress = { read: 0, proposed: 0, total: outdated, ended: 'no' }
    setProgress(now)
    try {
      while (now.ended === 'no') {
        const batch = await action()
        if (batch.status !== 'read') break
        const read = now.read + batch.read
        const ended = batch.remaining === 0 || batch.read === 0 ? 'done' : cancelled.current ? 'cancelled' : 'no'
        now = { read, proposed: now.proposed + batch.proposed, total: read + batch.remaining, ended }
        setProgress(now)
      }
    } catch {
      setProgress({ ...now, ended: 'failed' })
    }
    // The lists of the page: once, not with each batch.
    router.refresh()
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    startTransition(run)
  }
  const shown = progress ?? (state.status === 'read' ? { ...state, total: state.read + state.remaining, ended: state.remaining === 0 ? 'done' as const : 'cancelled' as const } : null)
  return (
    <form action={submit} onSubmit={onSubmit} className="reread">
      {running && <progress value={progress.read} max={Math.max(progress.total, 1)} aria-label={labels.submit} />}
      <p role="status" className={shown ? `message${shown.ended === 'done' ? ' good' : shown.ended === 'failed' ? ' bad' : ''}` : undefined}>{shown && say(shown, labels)}</p>
      <div className="buttons">
        {running ? <button type="button" className="button" onClick={() => { cancelled.current = true }}>{labels.cancel}</button>
        : outdated > 0 && <button className="button primary">{shown ? labels.more : labels.submit}</button>}
      </div>
    </form>
  )
}

function say({ read, proposed, total, ended }: Progress, labels: Props['labels']): string {
  const sentence = { no: labels.progress, done: labels.done, cancelled: labels.cancelled, failed: labels.failed }[ended]
  return sentence.replace('{read}', String(read)).replace('{total}', String(total)).replace('{proposed}', String(proposed))
}
