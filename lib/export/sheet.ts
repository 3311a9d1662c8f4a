import { isDecimal, type DecimalText } from '@/lib/indicators/decimal'
import type { Locale } from '@/lib/indicators/catalogue'
import { isIsoDate, type IsoDate } from '@/lib/indicators/period'

/** A decimal to be written digit by digit: as a text "-5" would be disarmed to "'-5", as a number long ones lose digits. */
export class ExactDecimal {
  /** @throws RangeError where it is not a decimal: what is written unguarded has to be one */
  constructor(readonly digits: DecimalText) {
    if (!isDecimal(digits)) throw new RangeError(`not a decimal: ${digits}`)
  }
}

/** A day of the calendar: a real date in a workbook, ISO in a text file. */
export class Day {
  /** @throws RangeError where it is not an ISO date */
  constructor(readonly iso: IsoDate) {
    if (!isIsoDate(iso)) throw new RangeError(`not a date: ${iso}`)
  }
}

/** What may stand in a field of a file; null is an empty one. */
export type Field = string | number | boolean | ExactDecimal | Day | null

/** A column of a file. */
export interface SheetColumn {
  /** Its name for programs, the first row of a CSV: "gia_tri". */
  readonly key: string
  /** Its name for people, the header of a workbook or document: "Giá trị". */
  readonly title: string
  /** decimal: numbers, right aligned; date: `Day`s; flag: "có" or empty; quote: long texts that want width. */
  readonly kind: 'text' | 'decimal' | 'date' | 'flag' | 'quote'
}

/** One table as a file has it: a CSV is one, a workbook several. */
export interface Sheet {
  /** Of the tab; at most 31 characters, none of []:*?/\ */
  readonly name: string
  /** What it shows, in a sentence or heading. */
  readonly title: string
  /** What a reader should know before the numbers; sentences. */
  readonly notes: readonly string[]
  readonly columns: readonly SheetColumn[]
  /** A field a column. */
  readonly rows: readonly (readonly Field[])[]
}

/** What is told of a flag in a file. */
export const sayFlag = (locale: Locale, yes: boolean): string => (yes ? (locale === 'vi' ? 'có' : 'yes') : '')
