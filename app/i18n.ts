import { getRequestConfig } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import en from '@/messages/en.json'
import vi from '@/messages/vi.json'

const messages = { vi, en: en satisfies typeof vi }

/** Whether a text names a language of the interface. */
export function isLocale(text: string | undefined): text is Locale {
  return text === 'vi' || text === 'en'
}

/** What stands before a path in a language: Vietnamese has no prefix. */
export const prefixOf = (locale: Locale) => (locale === 'en' ? '/en' : '')

export default getRequestConfig(async ({ locale, requestLocale }) => {
  const wanted = locale ?? (await requestLocale)
  const chosen = isLocale(wanted) ? wanted : 'vi'
  return { locale: chosen, messages: messages[chosen], timeZone: 'Asia/Ho_Chi_Minh' }
})
