import { evidenceAddress } from '@/lib/figure/figure'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { formatPeriod, sayName } from '@/lib/indicators/words'
import type { PartKind } from '@/lib/progress/parts'
import { progressRows, type ProgressRow, type Reading } from '@/lib/progress/rows'
import { statusOf } from '@/lib/progress/status'
import { ruleOf, type StatusTone } from '@/lib/progress/status-rules'
import { sayFault, sayPart, sayPassed, sayReading, sayStatus } from '@/lib/progress/words'
import type { Known } from './known'

/** What one set of sources says of a whole, drawn in percent of it. */
export interface ReadingView {
  readonly text: string
  readonly href: string
  readonly quote: string
  readonly estimated: boolean
  readonly bars: readonly { readonly kind: PartKind; readonly name: string; readonly count: string; readonly x: number; readonly width: number }[]
  /** What contradicts itself; "" where nothing does. */
  readonly fault: string
  readonly status: string
  readonly tone: StatusTone
  /** How much of the time given had passed, where it was not up; "" where it was. */
  readonly passed: string
}

/** The course of one measure: its wholes, newest first. */
export interface ProgressView {
  readonly code: string
  readonly name: string
  readonly periods: readonly { readonly period: string; readonly readings: readonly ReadingView[] }[]
}

/** Assigned targets and tasks as parts of their wholes; running totals of other themes are among their themes. */
export function listProgress(known: Known, indicators: readonly Indicator[], today: IsoDate): ProgressView[] {
  const rows = progressRows(known.ownCells, indicators.filter(({ theme }) => theme === 'targets'))
  const codes = [...new Set(rows.map(({ indicator }) => indicator.code))]
  return codes.flatMap((code) => {
    const own = rows.filter(({ indicator }) => indicator.code === code)
    const [first] = own
    return first ? [{ code, name: sayName(first.indicator, known.locale), periods: own.map((row) => viewRow(row, known, today)) }] : []
  })
}

function viewRow(row: ProgressRow, { locale }: Known, today: IsoDate) {
  const { each } = statusOf(row, today)
  return {
    period: formatPeriod(row.period, locale, row.periodKind),
    readings: row.readings.flatMap((reading, index): ReadingView[] => {
      const [status, [first]] = [each[index], reading.observations]
      if (!status || !first) return []
      return [{
        text: sayReading(reading, row.indicator, locale),
        href: evidenceAddress(first), quote: first.evidence.quote, estimated: reading.estimated,
        bars: barsOf(reading, locale),
        fault: reading.parts && !reading.parts.ok ? reading.parts.faults.map((fault) => sayFault(fault, locale)).join('; ') : '',
        status: sayStatus(status, locale), tone: ruleOf(status.code).tone === status.tone ? status.tone : 'plain',
        passed: status.passed ? sayPassed(status.passed, locale) : '',
      }]
    }),
  }
}

function barsOf({ parts }: Reading, locale: Known['locale']): ReadingView['bars'] {
  if (!parts?.ok) return []
  let at = 0
  return parts.parts.flatMap(({ kind, count }) => {
    const x = at
    const width = Math.round((Number(count) / Number(parts.total)) * 10_000) / 100
    at = Math.round((at + width) * 100) / 100
    return width === 0 ? [] : [{ kind, name: sayPart(kind, locale), count, x, width }]
  })
}
