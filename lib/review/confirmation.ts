import { Decimal } from 'decimal.js'
import type { Basis, Indicator, Qualifier } from '@/lib/indicators/catalogue'
import { isDecimal, plainDecimal, type DecimalText } from '@/lib/indicators/decimal'
import { isIsoDate, periodCode, periodKind, type IsoDate, type Period, type PeriodKind } from '@/lib/indicators/period'

// decimal.js rounds to 20 digits of its own accord; a column holds 38, a product twice that.
const Exact = Decimal.clone({ precision: 80 })

/** What a reviewer says a reading means: the reading as it stood, or put right. */
export interface Confirmation {
  readonly indicator: string
  /** Slug. */
  readonly area: string
  readonly periodFrom: IsoDate
  readonly periodTo: IsoDate
  /** As written; times `scale` gives the base unit. */
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly scale: DecimalText
  readonly of: DecimalText | null
  readonly basis: Basis
  readonly estimated: boolean
  readonly qualifier: Qualifier | null
}

/** The columns of an observation that follow from a confirmation. */
export interface ConfirmedFigure {
  readonly indicator: string
  readonly area: string
  readonly period: Period
  readonly periodCode: string
  readonly periodKind: PeriodKind
  readonly basis: Basis
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly of: DecimalText | null
  readonly estimated: boolean
  readonly qualifier: Qualifier | null
}

export type Field = 'indicator' | 'area' | 'periodFrom' | 'periodTo' | 'value' | 'valueMax' | 'of'

/** What is wrong with a confirmation: the field, and a key of the message that says how to mend it. */
export interface Fault {
  readonly field: Field
  readonly reason:
    | 'missing' | 'not-in-catalogue' | 'not-a-number' | 'not-a-date' | 'ends-before-it-starts' | 'not-a-whole-number' | 'rank-needs-of'
    | 'above-of' | 'not-a-percentage' | 'of-not-wanted' | 'of-not-positive' | 'range-upside-down' | 'too-long'
}

export type CheckedConfirmation =
  | { readonly ok: true; readonly figure: ConfirmedFigure }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Checks what a reviewer confirms against what its indicator can hold, and
 * brings the value to the base unit: "5.330,9" tỷ becomes 5330900000000 đồng.
 *
 * A growth rate without a stated basis is accepted: reports often leave it out.
 *
 * @returns the figure, or every fault found, in the order of the form
 */
export function checkConfirmation(confirmation: Confirmation, indicator: Indicator | null): CheckedConfirmation {
  const faults = [
    ...(indicator ? [] : [{ field: 'indicator', reason: 'missing' } as const]),
    ...(confirmation.area ? [] : [{ field: 'area', reason: 'missing' } as const]),
    ...periodFaults(confirmation),
    ...numberFaults(confirmation),
  ]
  if (faults.length > 0 || !indicator) return { ok: false, faults }
  const { scale, of, area, basis, estimated, qualifier } = confirmation
  const value = scaled(confirmation.value, scale)
  const valueMax = confirmation.valueMax === null ? null : scaled(confirmation.valueMax, scale)
  const kindFaults = [...valueFaults(indicator, value, of), ...rangeFaults(indicator, value, valueMax, of)]
  if (kindFaults.length > 0) return { ok: false, faults: kindFaults }
  const period = { from: confirmation.periodFrom, to: confirmation.periodTo }
  const kind = periodKind(period)
  return {
    ok: true,
    figure: {
      indicator: indicator.code, area, period, periodCode: periodCode(period), periodKind: kind,
      // For a whole year the two names mean one comparison, and would fill two cells.
      basis: kind === 'year' && basis === 'same_period_last_year' ? 'previous_year' : basis,
      value, valueMax, of: of === null ? null : plainDecimal(of), estimated, qualifier,
    },
  }
}

/** Value times scale, exact. */
export function scaled(value: DecimalText, scale: DecimalText): DecimalText {
  return plainDecimal(new Exact(value).times(scale).toFixed())
}

function periodFaults({ periodFrom, periodTo }: Confirmation): Fault[] {
  const dates = (['periodFrom', 'periodTo'] as const).flatMap((field): Fault[] => {
    const date = field === 'periodFrom' ? periodFrom : periodTo
    if (date === '') return [{ field, reason: 'missing' }]
    // A year of three digits is a slip of the hand, not a period of a report.
    return isIsoDate(date) && date >= '1900' && date < '2200' ? [] : [{ field, reason: 'not-a-date' }]
  })
  if (dates.length > 0) return dates
  return periodTo < periodFrom ? [{ field: 'periodTo', reason: 'ends-before-it-starts' }] : []
}

// numeric(38, 10) in the database: 28 digits before the point, 10 after.
const LONGEST = new Exact('1e27')

function numberFaults({ value, valueMax, of, scale }: Confirmation): Fault[] {
  if (!isDecimal(scale)) throw new RangeError(`not a scale: ${scale}`)
  const numbers: readonly (readonly [Field, string | null])[] = [['value', value], ['valueMax', valueMax], ['of', of]]
  return numbers.flatMap(([field, text]): Fault[] => {
    if (text === null) return []
    if (!isDecimal(text)) return [{ field, reason: text === '' ? 'missing' : 'not-a-number' }]
    const size = new Exact(text).times(field === 'of' ? 1 : scale)
    return size.abs().gt(LONGEST) || size.decimalPlaces() > 10 ? [{ field, reason: 'too-long' }] : []
  })
}

function rangeFaults({ kind, unitOfMeasure }: Indicator, value: DecimalText, valueMax: DecimalText | null, of: DecimalText | null): Fault[] {
  if (valueMax === null) return []
  const high = new Exact(valueMax)
  if (high.lte(value)) return [{ field: 'valueMax', reason: 'range-upside-down' }]
  if (of !== null && high.gt(of)) return [{ field: 'valueMax', reason: 'above-of' }]
  return kind === 'share' && unitOfMeasure === 'percent' && high.gt(100) ? [{ field: 'valueMax', reason: 'not-a-percentage' }] : []
}

function valueFaults({ kind, unitOfMeasure }: Indicator, value: DecimalText, of: DecimalText | null): Fault[] {
  const size = new Exact(value)
  const counted = kind === 'rank' || kind === 'completion'
  if (!counted && of !== null) return [{ field: 'of', reason: 'of-not-wanted' }]
  if (of !== null && new Exact(of).lte(0)) return [{ field: 'of', reason: 'of-not-positive' }]
  if (kind === 'rank' && (!size.isInteger() || size.lt(1))) return [{ field: 'value', reason: 'not-a-whole-number' }]
  if (kind === 'rank' && of === null) return [{ field: 'of', reason: 'rank-needs-of' }]
  if (of !== null && size.gt(of)) return [{ field: 'value', reason: 'above-of' }]
  if (kind === 'share' && unitOfMeasure === 'percent' && (size.lt(0) || size.gt(100))) return [{ field: 'value', reason: 'not-a-percentage' }]
  return []
}
