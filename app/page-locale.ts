import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { isLocale } from './i18n'

/** What every page under app/[locale] is given. */
export interface PageParams { readonly params: Promise<{ locale: string }> }

/** The language of a page; "/fr/…" is no page. What follows it is done for each request, never when building. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  await connection()
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
