import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import en from '@/messages/en'
import vi from '@/messages/vi'

const messages = { vi, en: en satisfies typeof vi }

/** Whether a text names a language of the interface. */
export function isLocale(text: string | undefined): text is Locale {
  return text === 'vi' || text === 'en'
}

/** What stands before a path in a language: Vietnamese has no prefix. */
export const prefixOf = (locale: Locale) => (locale === 'en' ? '/en' : '')

export default getRequestConfig(async ({ locale, requestLocale }) => {
  // A page of its own language says it; "not found" knows only the address asked for (see proxy.ts).
  const wanted = locale ?? (await requestLocale) ?? ((await headers()).get('x-address')?.match(/^\/en(?=[/?]|$)/) ? 'en' : 'vi')
  const chosen = isLocale(wanted) ? wanted : 'vi'
  return { locale: chosen, messages: messages[chosen], timeZone: 'Asia/Ho_Chi_Minh' }
})
