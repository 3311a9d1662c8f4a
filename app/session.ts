import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { getAuth } from '@/lib/db/auth'
import type { Reviewer } from '@/lib/db/decisions'
import type { Locale } from '@/lib/indicators/catalogue'
import { prefixOf } from './i18n'

export interface SignedIn extends Reviewer {
  readonly email: string
  readonly role: string
  readonly mustChangePassword: boolean
  readonly sessionToken: string
}

/** Who is asking, or null for the public. Asked once a request. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => {
  const found = await getAuth().api.getSession({ headers: await headers() })
  if (!found) return null
  const { id, name, email, role, mustChangePassword } = found.user
  return { id, name, email, role: role ?? 'reviewer', mustChangePassword: mustChangePassword === true, sessionToken: found.session.token }
})

/** Whoever may change figures. Others are sent to sign in, or first to choose a password of their own. */
export async function requireReviewer(locale: Locale, returnTo: string): Promise<SignedIn> {
  const person = await findSignedIn()
  if (!person) redirect(`${prefixOf(locale)}/sign-in?next=${encodeURIComponent(returnTo)}`)
  if (person.mustChangePassword) redirect(`${prefixOf(locale)}/account`)
  return person
}
