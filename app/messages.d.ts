import type { Locale } from '@/lib/indicators/catalogue'
import type vi from '@/messages/vi'

// Keys of the texts are checked by the compiler.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof vi
  }
}
