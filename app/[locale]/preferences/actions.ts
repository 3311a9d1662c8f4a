'use server'

import { cookies, headers } from 'next/headers'
import { redirect, RedirectType } from 'next/navigation'
import { getAskedAddress } from '../../addresses'
import { changePreferences, formatPreferences, PREFERENCES_COOKIE, readPreferences } from '../../preferences'

const YEAR = 365 * 24 * 3600

/** One of the controls of text size, contrast or theme was pressed. */
export async function setPreferences(data: FormData): Promise<void> {
  const [before, jar] = await Promise.all([readPreferences(), cookies()])
  jar.set(PREFERENCES_COOKIE, formatPreferences(changePreferences(before, data)), { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true })
  await comeBack()
}

/** The tour was read: it is not shown again. */
export async function dismissTour(): Promise<void> {
  const jar = await cookies()
  jar.set('tour', 'seen', { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true })
  await comeBack()
}

/**
 * To the page the button was pressed on. With a script Next asks under its own header and draws the page anew in place,
 * which keeps the focus on the button; without one the browser has to be sent back, or reloading would press it again.
 */
async function comeBack(): Promise<void> {
  if (!(await headers()).has('next-action')) redirect(await getAskedAddress(), RedirectType.replace)
}
