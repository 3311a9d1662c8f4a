'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePassword } from '@/lib/db/people'
import type { Locale } from '@/lib/indicators/catalogue'
import { tellForm } from '../../answer'
import { isLocale, prefixOf } from '../../i18n'
import { findSignedIn } from '../../session'

const passwordForm = z.object({ current: z.string().max(256), next: z.string().max(256), repeat: z.string().max(256) })

export type PasswordState = { readonly status: 'idle' | 'changed' | 'wrong' | 'short' | 'different' | 'same' }

/** A person chooses a password of their own. */
export async function setPassword(locale: Locale, _before: PasswordState, data: FormData): Promise<PasswordState> {
  return tellForm('password', await trySetPassword(locale, data))
}

async function trySetPassword(locale: Locale, data: FormData): Promise<PasswordState> {
  const person = await findSignedIn()
  if (!person) redirect(`${prefixOf(isLocale(locale) ? locale : 'vi')}/sign-in`)
  const form = passwordForm.safeParse(Object.fromEntries(data))
  if (!form.success) return { status: 'short' }
  const { current, next, repeat } = form.data
  if ([...next].length < 12) return { status: 'short' }
  if (next !== repeat) return { status: 'different' }
  if (next === current) return { status: 'same' }
  const changed = await changePassword(person.id, current, next, person.sessionToken)
  if (!changed) return { status: 'wrong' }
  if (person.mustChangePassword) redirect(`${prefixOf(isLocale(locale) ? locale : 'vi')}/review`)
  return { status: 'changed' }
}
