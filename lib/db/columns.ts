import type { DecimalText } from '@/lib/indicators/decimal'
import type { IsoDate, Period } from '@/lib/indicators/period'
import { plainDecimal } from '@/lib/indicators/decimal'
import { Prisma } from './generated/client'

// Between the columns of the database and the words of the domain: dates and
// decimals are texts there, objects of the driver here.

/** A DATE column as an ISO date. */
export const toIsoDate = (date: Date): IsoDate => date.toISOString().slice(0, 10)

/** An ISO date as a DATE column. */
export const toDate = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)

/** A numeric column as the shortest text of the same decimal. */
export const toDecimalText = (value: Prisma.Decimal): DecimalText => plainDecimal(value.toFixed())

/** The same for a column that may be empty. */
export const toDecimalTextOrNull = (value: Prisma.Decimal | null): DecimalText | null => value && toDecimalText(value)

/** Two DATE columns as a period. */
export const toPeriod = (row: { periodFrom: Date; periodTo: Date }): Period => ({
  from: toIsoDate(row.periodFrom),
  to: toIsoDate(row.periodTo),
})
