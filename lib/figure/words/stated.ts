import type { Basis, Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import type { Period, PeriodKind } from '@/lib/indicators/period'
import { formatFigure, formatQualifier, type DisplayUnit } from '@/lib/indicators/words'
import { pick, sayArea, type NamedArea } from './phrase'

// A figure with all that a sentence about it needs, and the parts that every
// kind of sentence has: how much, how sure, against what.

/** What a sentence needs to know of a figure; Observation, FigureEntry and FigureCell have it. */
export interface StatedFigure extends Pick<Observation, 'value' | 'of' | 'qualifier' | 'basis' | 'estimated' | 'derived' | 'periodOfReport'> {
  readonly valueMax?: Observation['valueMax']
}

export interface StatedTime {
  readonly period: Period
  readonly kind: PeriodKind
}

export interface Saying {
  readonly entry: StatedFigure
  readonly indicator: Indicator
  readonly area: NamedArea
  readonly time: StatedTime
  readonly locale: Locale
  readonly unit: DisplayUnit
}

/** The area as who has or does: "quận Hoàn Kiếm". */
export const sayOwner = ({ area, locale }: Pick<Saying, 'area' | 'locale'>): string => sayArea(area, locale)

/** "ước " before the verb in Vietnamese. */
export const about = ({ estimated }: StatedFigure): string => (estimated ? 'ước ' : '')

/** The figure with its unit: "hơn 7.500 tỷ đồng", "16,3%"; in English with what it is: "an estimated 16.3%", "over 7,500 billion đồng (estimate)". */
export function amountOf(entry: StatedFigure, { unit, locale }: Pick<Saying, 'unit' | 'locale'>): string {
  const figure = formatFigure({ value: entry.value, valueMax: entry.valueMax ?? null, of: null }, unit, locale)
  return estimateEn(`${formatQualifier(entry.qualifier, locale)}${figure}${unit.label === '%' ? '%' : ` ${unit.label}`}`, entry, locale)
}

/** An amount said to be estimated, in English; in Vietnamese the verb says it. */
export function estimateEn(amount: string, { estimated, qualifier }: StatedFigure, locale: Locale): string {
  if (locale === 'vi' || !estimated) return amount
  return qualifier ? `${amount} (estimate)` : `an estimated ${amount}`
}

/** " so với cùng kỳ năm 2021", " compared with the same period of 2021"; nothing where the report does not say. */
export function sayAgainst({ entry: { basis, periodOfReport }, time: { period, kind }, locale }: Saying): string {
  if (basis === 'none') return ''
  if (basis === 'plan') return pick(locale, ' so với kế hoạch', ' compared with plan')
  const year = String(Number(period.to.slice(0, 4)) - 1)
  if (periodOfReport || period.from.slice(0, 4) !== period.to.slice(0, 4)) return pick(locale, ...LAST_YEAR[basis])
  const samePeriod = basis === 'same_period_last_year' && kind !== 'year'
  return pick(locale, ` so với ${samePeriod ? 'cùng kỳ ' : ''}năm ${year}`, ` compared with ${samePeriod ? 'the same period of ' : ''}${year}`)
}

const LAST_YEAR: Record<Exclude<Basis, 'none' | 'plan'>, readonly [string, string]> = {
  same_period_last_year: [' so với cùng kỳ năm trước', ' compared with the same period a year before'],
  previous_year: [' so với năm trước', ' compared with the year before'],
}
