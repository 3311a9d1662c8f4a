import type { Sheet, SheetColumn } from '@/lib/export/sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import type { Query } from '../query'

/** What the table of a page is asked for. */
export interface TableRequest {
  readonly locale: Locale
  /** The query of the page, the same in the address of its file. */
  readonly query: Query
  /** The day asked about; null for now. */
  readonly asOf: IsoDate | null
  /** "https://host" and the language: what addresses in the file begin with. */
  readonly base: string
}

/** The table of a page that is no figure, as it leaves. */
export interface PageTable {
  readonly sheet: Sheet
  /** The page, without host and language. */
  readonly path: string
  /** Parts of the file's name. */
  readonly nameParts: readonly string[]
}

/** A column by its two names, for programs and people, in two languages. */
export const columnIn = (locale: Locale) => (vi: readonly [string, string], en: readonly [string, string], kind: SheetColumn['kind'] = 'text'): SheetColumn => {
  const [key, title] = locale === 'vi' ? vi : en
  return { key, title, kind }
}
