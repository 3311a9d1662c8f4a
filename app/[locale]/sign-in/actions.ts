'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { appendAudit, countAudit } from '@/lib/db/audit'
import { getAuth } from '@/lib/db/auth'
import type { Locale } from '@/lib/indicators/catalogue'
import { tellForm } from '../../answer'
import { isLocale, prefixOf } from '../../i18n'
import { findSignedIn } from '../../session'

const signInForm = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email()),
  password: z.string().min(1).max(256),
  next: z.string().max(500).optional(),
})

export type SignInState = { readonly status: 'idle' | 'wrong' | 'tooMany' | 'incomplete' }

const MOST_FAILURES = 10
const WITHIN_MINUTES = 15

/** A reviewer signs in. Failures are counted by address, in the audit trail, so that guessing does not pay. */
export async function signIn(locale: Locale, _before: SignInState, data: FormData): Promise<SignInState> {
  return tellForm('sign-in', await trySignIn(locale, data))
}

async function trySignIn(locale: Locale, data: FormData): Promise<SignInState> {
  const form = signInForm.safeParse(Object.fromEntries(data))
  if (!form.success) return { status: 'incomplete' }
  const { email, password, next } = form.data
  const since = new Date(Date.now() - WITHIN_MINUTES * 60_000)
  if ((await countAudit('sign-in.fail', email, since)) >= MOST_FAILURES) return { status: 'tooMany' }
  const person = await checkPassword(email, password)
  if (!person) {
    await appendAudit({ id: null, name: 'public' }, 'sign-in.fail', { kind: 'email', id: email })
    return { status: 'wrong' }
  }
  await appendAudit(person, 'sign-in', { kind: 'person', id: person.id })
  redirect(safePath(next) ?? `${prefixOf(isLocale(locale) ? locale : 'vi')}/review`)
}

async function checkPassword(email: string, password: string): Promise<{ id: string; name: string } | null> {
  try {
    const { user } = await getAuth().api.signInEmail({ body: { email, password }, headers: await headers() })
    return { id: user.id, name: user.name }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 401) return null
    throw error
  }
}

/** Only a path of this site: "//elsewhere" and "https:…" are refused. */
function safePath(next: string | undefined): string | null {
  return next && /^\/(?![/\\])/.test(next) ? next : null
}

/** Ends the session. */
export async function signOut(locale: Locale): Promise<void> {
  const person = await findSignedIn()
  if (person) {
    await getAuth().api.signOut({ headers: await headers() })
    await appendAudit(person, 'sign-out', { kind: 'person', id: person.id })
  }
  redirect(prefixOf(isLocale(locale) ? locale : 'vi') || '/')
}
