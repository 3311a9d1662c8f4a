'use client'

import { useActionState } from 'react'
import type { PasswordState } from './actions'

interface Props {
  readonly action: (before: PasswordState, data: FormData) => Promise<PasswordState>
  /** What the form was told where no script was there to hear it. */
  readonly told: PasswordState | null
  readonly labels: Readonly<Record<'current' | 'next' | 'repeat' | 'submit' | Exclude<PasswordState['status'], 'idle'>, string>>
}

export function PasswordForm({ action, told, labels }: Props) {
  const [{ status }, submit, pending] = useActionState<PasswordState, FormData>(action, told ?? { status: 'idle' })
  return (
    <form action={submit} className="stacked-form">
      {status !== 'idle' && <p role="alert" className={`message ${status === 'changed' ? 'good' : 'bad'}`}>{labels[status]}</p>}
      <label>{labels.current}<input name="current" type="password" autoComplete="current-password" required /></label>
      <label>{labels.next}<input name="next" type="password" autoComplete="new-password" minLength={12} required /></label>
      <label>{labels.repeat}<input name="repeat" type="password" autoComplete="new-password" minLength={12} required /></label>
      <button className="button primary" disabled={pending}>{labels.submit}</button>
    </form>
  )
}
