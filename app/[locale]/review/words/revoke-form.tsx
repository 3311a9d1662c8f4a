'use client'

import { useActionState } from 'react'
import type { WordsState } from './state'

interface Props {
  readonly action: () => Promise<WordsState>
  /** What the form was told where no script was there to hear it. */
  readonly told: WordsState | null
  readonly holds: boolean
  /** `meanwhile` with "{name}" to be filled in. */
  readonly labels: Readonly<Record<'revoke' | 'revoked' | 'unknown' | 'meanwhile', string>>
  /** Which words the button takes back, for those who do not see what it stands beside. */
  readonly about: string
}

/** The button that takes learned words back, and what came of it. */
export function RevokeForm({ action, told, holds, labels, about }: Props) {
  const [state, submit, busy] = useActionState<WordsState>(action, told ?? { status: 'idle' })
  return (
    <form action={submit}>
      {holds && <button className="button" aria-label={`${labels.revoke}: ${about}`} disabled={busy}>{labels.revoke}</button>}
      <p role="status">{state.status === 'idle' ? '' : state.status === 'revoked-already' ? labels.meanwhile.replace('{name}', state.by) : labels[state.status]}</p>
    </form>
  )
}
