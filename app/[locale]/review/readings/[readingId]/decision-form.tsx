'use client'

import { useActionState } from 'react'
import type { ReadingState } from '../state'

interface Props {
  readonly action: (before: ReadingState, data: FormData) => Promise<ReadingState>
  /** What the form was told where no script was there to hear it. */
  readonly told: ReadingState | null
  /** Whether there is something to decide, and whether it can be approved. */
  readonly proposed: boolean
  readonly readable: boolean
  /** `approved` and `dismissed` with "{name}" to be filled in. */
  readonly labels: Readonly<Record<'approve' | 'dismiss' | 'reread' | 'unknown' | 'outdated' | 'approved' | 'dismissed', string>>
}

/** Approve or dismiss what a later reading changes; where it no longer fits, have it worked out anew. */
export function DecisionForm({ action, told, proposed, readable, labels }: Props) {
  const [state, submit, busy] = useActionState<ReadingState, FormData>(action, told ?? { status: 'idle' })
  const outdated = state.status === 'outdated' || !readable
  return (
    <form action={submit} className="reread">
      {state.status !== 'idle' && <p role="alert" className="message bad">{say(state, labels)}</p>}
      {proposed && (
        <div className="buttons">
          {outdated ? <button className="button primary" name="decision" value="reread" disabled={busy}>{labels.reread}</button>
          : <button className="button primary" name="decision" value="approve" disabled={busy}>{labels.approve}</button>}
          <button className="button" name="decision" value="dismiss" disabled={busy}>{labels.dismiss}</button>
        </div>
      )}
    </form>
  )
}

function say(state: ReadingState, labels: Props['labels']): string {
  if (state.status === 'not-proposed') return (state.decision === 'approved' ? labels.approved : labels.dismissed).replace('{name}', state.by)
  return state.status === 'outdated' ? labels.outdated : labels.unknown
}
