import type { Indicator, Locale, Qualifier } from './catalogue'
import { isDecimal, plainDecimal, type DecimalText } from './decimal'
import { periodCode, periodKind, type IsoDate, type Period, type PeriodKind } from './period'

// How numbers, dates and periods are said, in the two languages of the product.

/** The name of an indicator or theme in a language. */
export function sayName({ nameVi, nameEn }: { readonly nameVi: string; readonly nameEn: string }, locale: Locale): string {
  return locale === 'vi' ? nameVi : nameEn
}

const localeTag = { vi: 'vi-VN', en: 'en-GB' } as const

const formatters = new Map<string, Intl.NumberFormat>()
function formatter(locale: Locale): Intl.NumberFormat {
  const known = formatters.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(localeTag[locale], { maximumFractionDigits: 20, useGrouping: 'always' })
  formatters.set(locale, made)
  return made
}

/** A decimal as people write it, every digit kept: "1234567.8" is "1.234.567,8" in Vietnamese. */
export function formatDecimal(value: DecimalText, locale: Locale): string {
  // format() takes a text as the exact decimal it says; its TypeScript type does not know yet.
  return formatter(locale).format(plainDecimal(value) as unknown as number).replace('-', '−')
}

/** 05/10/2023 in Vietnamese tables, 5 Oct 2023 in English. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const ROMAN = ['I', 'II', 'III', 'IV'] as const

/**
 * A period as officials say it: "năm 2022", "9 tháng năm 2022", "quý III/2022",
 * "6 tháng đầu năm 2022", "đến 15/09/2023", "giai đoạn 2020–2023".
 *
 * @param kind where it is known that the dates alone mislead (a stock at a date)
 */
export function formatPeriod(period: Period, locale: Locale, kind: PeriodKind = periodKind(period)): string {
  const [year = '', month = ''] = period.to.split('-')
  const quarter = Math.ceil(Number(month) / 3)
  const first = month === '06'
  const vi = locale === 'vi'
  switch (kind) {
    case 'year': return vi ? `năm ${year}` : year
    case 'half': return vi ? `6 tháng ${first ? 'đầu' : 'cuối'} năm ${year}` : `${first ? 'first' : 'second'} half of ${year}`
    case 'quarter': return vi ? `quý ${ROMAN[quarter - 1]}/${year}` : `Q${quarter} ${year}`
    case 'month': return vi ? `tháng ${Number(month)}/${year}` : `${MONTHS[Number(month) - 1]} ${year}`
    case 'months': return vi ? `${Number(month)} tháng năm ${year}` : `first ${Number(month)} months of ${year}`
    case 'day': return formatDate(period.to, locale)
    case 'to_date': return `${vi ? 'đến' : 'to'} ${formatDate(period.to, locale)}`
    case 'snapshot': return `${vi ? 'tại ngày' : 'on'} ${formatDate(period.to, locale)}`
    case 'multi_year':
    case 'range': return formatRange(period, locale)
  }
}

function formatRange(period: Period, locale: Locale): string {
  const years = [period.from, period.to].map((date) => date.slice(0, 4))
  const whole = period.from.endsWith('-01-01') && period.to.endsWith('-12-31')
  if (whole) return `${locale === 'vi' ? 'giai đoạn ' : ''}${years[0]}–${years[1]}`
  return `${formatDate(period.from, locale)} – ${formatDate(period.to, locale)}`
}

/**
 * What may stand on one axis of time: the kind of stretch without its year
 * ("year", "half-1", "quarter-3", "months-9"). A cumulative nine months never
 * joins a quarter.
 */
export type Frequency = string

/** The stretch of the year that a period covers, without the year. */
export function frequencyOf(period: Period, kind: PeriodKind = periodKind(period)): Frequency {
  const month = Number(period.to.slice(5, 7))
  switch (kind) {
    case 'half': return `half-${month === 6 ? 1 : 2}`
    case 'quarter': return `quarter-${Math.ceil(month / 3)}`
    case 'month': return `month-${month}`
    case 'months': return `months-${month}`
    default: return kind.replace('_', '-')
  }
}

/** A frequency in words: "Cả năm", "9 tháng đầu năm", "Tính đến một ngày". */
export function formatFrequency(frequency: Frequency, locale: Locale): string {
  const [kind, number = ''] = frequency.split(/-(?=\d)/)
  const n = Number(number)
  const words: Record<string, readonly [string, string]> = {
    year: ['Cả năm', 'Whole year'],
    half: [`6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm`, n === 1 ? 'First half-year' : 'Second half-year'],
    quarter: [`Quý ${ROMAN[n - 1]}`, `Quarter ${n}`],
    month: [`Tháng ${n}`, `Month ${n}`],
    months: [`${n} tháng đầu năm`, `First ${n} months`],
    'to-date': ['Tính đến một ngày trong năm', 'Year to a date'],
    snapshot: ['Tại một ngày', 'At a date'],
    day: ['Trong ngày', 'On a day'],
    'multi-year': ['Nhiều năm', 'Several years'],
    range: ['Khoảng thời gian khác', 'Other stretch'],
  }
  return words[kind ?? '']?.[locale === 'vi' ? 0 : 1] ?? frequency
}

/** Short text for an axis: the year where the frequency is the same for all, else the code. */
export function formatTick(period: Period, kind: PeriodKind, locale: Locale): string {
  const year = period.to.slice(0, 4)
  if (kind === 'multi_year') return `${period.from.slice(0, 4)}–${year}`
  return kind === 'day' || kind === 'to_date' || kind === 'snapshot' ? formatDate(period.to, locale) : kind === 'range' ? periodCode(period) : year
}

/** "hơn ", "gần ", "khoảng " before a figure; "" for none. */
export function formatQualifier(qualifier: Qualifier | null, locale: Locale): string {
  if (!qualifier) return ''
  const words = { over: ['hơn', 'over'], nearly: ['gần', 'nearly'], about: ['khoảng', 'about'] } as const
  return `${words[qualifier][locale === 'vi' ? 0 : 1]} `
}

/** The unit a whole figure is shown in, and by what the base unit is divided. */
export interface DisplayUnit {
  readonly label: string
  /** Power of ten. */
  readonly exponent: number
}

const UNITS: Record<string, readonly [string, string]> = {
  percent: ['%', '%'], rank: ['hạng', 'rank'], places: ['bậc', 'places'], communes: ['xã', 'communes'], targets: ['chỉ tiêu', 'targets'],
  tasks: ['nhiệm vụ', 'tasks'], persons: ['người', 'persons'], enterprises: ['doanh nghiệp', 'enterprises'], households: ['hộ', 'households'],
  products: ['sản phẩm', 'products'], collectives: ['tập thể', 'collectives'], dossiers: ['hồ sơ', 'dossiers'], items: ['mục', 'items'],
  sessions: ['buổi', 'sessions'], jobs: ['việc làm', 'jobs'], schools: ['trường', 'schools'], committees: ['đảng bộ', 'committees'],
}

/**
 * The unit to show a figure in. Money is shown in đồng, triệu đồng or tỷ đồng by
 * its largest value, the words written out; one unit for the whole figure.
 */
export function displayUnit(indicator: Pick<Indicator, 'unitOfMeasure'>, values: readonly DecimalText[], locale: Locale): DisplayUnit {
  if (indicator.unitOfMeasure !== 'dong') {
    const words = UNITS[indicator.unitOfMeasure]
    return { label: words ? words[locale === 'vi' ? 0 : 1] : indicator.unitOfMeasure, exponent: 0 }
  }
  const digits = Math.max(0, ...values.map((value) => value.replace('-', '').split('.')[0]?.length ?? 0))
  if (digits > 9) return { label: locale === 'vi' ? 'tỷ đồng' : 'billion đồng', exponent: 9 }
  if (digits > 6) return { label: locale === 'vi' ? 'triệu đồng' : 'million đồng', exponent: 6 }
  return { label: 'đồng', exponent: 0 }
}

/** A decimal divided by a power of ten, exact: shifts the point. */
export function shiftPoint(value: DecimalText, exponent: number): DecimalText {
  if (!isDecimal(value)) throw new RangeError(`not a decimal: ${value}`)
  if (exponent === 0) return plainDecimal(value)
  const negative = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const padded = whole.padStart(exponent + 1, '0')
  return plainDecimal(`${negative}${padded.slice(0, -exponent)}.${padded.slice(-exponent)}${fraction}`)
}

/** What a figure says: "2/30", "16,3", "7.000" — without its unit. */
export function formatFigure(
  figure: { readonly value: DecimalText; readonly valueMax: DecimalText | null; readonly of: DecimalText | null },
  unit: DisplayUnit,
  locale: Locale,
): string {
  const show = (value: DecimalText) => formatDecimal(shiftPoint(value, unit.exponent), locale)
  const range = figure.valueMax === null ? '' : `–${show(figure.valueMax)}`
  return `${show(figure.value)}${range}${figure.of === null ? '' : `/${formatDecimal(figure.of, locale)}`}`
}
