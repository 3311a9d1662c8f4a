import type { Locale } from '@/lib/indicators/catalogue'

const STEPS = [['MB', 1e6], ['kB', 1e3], ['byte', 1]] as const

/** A number of bytes as people read it: "281 kB", "1,2 MB". */
export function sayBytes(bytes: number, locale: Locale): string {
  const [unit, size] = STEPS.find(([, least]) => bytes >= least) ?? ['byte', 1]
  const digits = bytes / size < 10 && size > 1 ? 1 : 0
  return `${(bytes / size).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits })} ${unit}`
}
