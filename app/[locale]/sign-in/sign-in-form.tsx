'use client'

import { useActionState } from 'react'
import type { SignInState } from './actions'

interface Props {
  readonly action: (before: SignInState, data: FormData) => Promise<SignInState>
  /** What the form was told where no script was there to hear it. */
  readonly told: SignInState | null
  readonly next: string
  readonly labels: Readonly<Record<'email' | 'password' | 'submit' | 'wrong' | 'tooMany' | 'incomplete', string>>
}

export function SignInForm({ action, told, next, labels }: Props) {
  const [state, submit, pending] = useActionState<SignInState, FormData>(action, told ?? { status: 'idle' })
  return (
    <form action={submit} className="stacked-form">
      {state.status !== 'idle' && <p role="alert" className="message bad">{labels[state.status]}</p>}
      <input type="hidden" name="next" value={next} />
      <label>{labels.email}<input name="email" type="email" autoComplete="username" required /></label>
      <label>{labels.password}<input name="password" type="password" autoComplete="current-password" required /></label>
      <button className="button primary" disabled={pending}>{labels.submit}</button>
    </form>
  )
}
