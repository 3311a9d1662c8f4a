import type { Basis } from '@/lib/indicators/catalogue'
import type { IndicatorWords } from './candidate'
import { fold } from './pattern'

/** What is known of a figure when its indicator is looked for. */
export interface Measured {
  readonly kind: string
  readonly measure: string
  readonly unit: string
  readonly of: string | null
  /** What the figure is compared with: an excess over the plan is no growth, a ratio to last year no ratio to the plan. */
  readonly basis: Basis
  /** Whether the words of the figure name the year of an index. */
  readonly yearNamed: boolean
  /** The period covers several years, or the figure is a yearly average. */
  readonly yearlyAverage: boolean
}

const THRESHOLD = 0.6
const EMPTY_WORDS = new Set('cua va cac tren dia ban quan huyen thi xa phuong so muc toan mot trong duoc la tong nam ty le nganh theo cap'.split(' '))

/** Units of the catalogue that each unit of a figure fits. */
const UNIT_FITS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^(?:%|điểm %)$/u, ['percent']],
  [/^(?:đồng|USD)$/u, ['dong']],
  [/^hạng$/u, ['rank']],
  [/^bậc$/u, ['places']],
]

/**
 * The catalogue's code for a measure in the report's own words.
 *
 * Compares words without marks against the names of indicators of the same kind and unit. A place in administrative reform
 * is the index rank only where the year of the index is named; otherwise it is the rank "as reported".
 *
 * @returns null where no name comes near enough, or two come equally near
 */
export function matchIndicator(measured: Measured, indicators: readonly IndicatorWords[]): string | null {
  const words = tokens(measured.measure)
  if (words.size === 0) return null
  const reform = words.has('cchc') || /cai cach hanh chinh|par index/.test(fold(measured.measure))
  if (measured.kind === 'rank' && reform) return present(measured.yearNamed ? 'par-index-rank' : 'par-rank-as-reported', indicators)
  const scored = indicators
    .filter((indicator) => fits(indicator, measured, reform))
    .map((indicator) => ({ code: indicator.code, score: Math.max(...indicator.names.map((name) => nearness(measured.measure, words, name))) }))
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code))
  const [best, second] = scored
  if (!best || best.score < THRESHOLD || (second && second.score === best.score)) return null
  return best.code
}

const present = (code: string, indicators: readonly IndicatorWords[]): string | null => (indicators.some((indicator) => indicator.code === code) ? code : null)

function fits(indicator: IndicatorWords, measured: Measured, reform: boolean): boolean {
  const average = indicator.code.startsWith('avg-') || indicator.code.endsWith('-multi-year')
  if (average !== measured.yearlyAverage && measured.kind === 'growth') return false
  // the catalogue keeps index scores as levels in percent; reports state them as a share
  if (reform && indicator.code === 'par-index-score') return measured.kind === 'share' || measured.unit === 'điểm'
  if (indicator.kind !== measured.kind && !(measured.kind === 'share' && indicator.kind === 'plan_ratio' && /giai ngan/.test(fold(measured.measure)))) return false
  if ((measured.kind === 'growth' && measured.basis === 'plan') || (measured.kind === 'plan_ratio' && measured.basis !== 'plan')) return false
  const units = UNIT_FITS.find(([pattern]) => pattern.test(measured.unit))?.[1]
  if (units) return units.includes(indicator.unitOfMeasure)
  // what is counted has to be a word of the indicator: doses given to firms are no firms
  const counted = spelledOut(measured.unit)
  return !['percent', 'dong', 'rank', 'places'].includes(indicator.unitOfMeasure) && indicator.names.some((name) => ` ${spelledOut(name)} `.includes(` ${counted} `))
}

const SYNONYMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bnsnn\b/g, 'ngan sach nha nuoc'], [/\bcchc\b/g, 'cai cach hanh chinh'], [/\bgtsx\b/g, 'gia tri san xuat'], [/\bntm\b/g, 'nong thon moi'],
  [/\bdn\b/g, 'doanh nghiep'], [/\bbhyt\b/g, 'bao hiem y te'], [/\bkt\s?-\s?xh\b/g, 'kinh te xa hoi'], [/\bpar index\b/g, 'cai cach hanh chinh'],
]

const spelledOut = (text: string): string =>
  SYNONYMS.reduce((sum, [pattern, words]) => sum.replace(pattern, words), fold(text)).split(/[^a-z0-9]+/).filter(Boolean).join(' ')

function tokens(text: string): Set<string> {
  return new Set(spelledOut(text).split(' ').filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)))
}

/** A name that stands in the measure word for word beats any likeness, the longer the better. */
function nearness(measure: string, words: ReadonlySet<string>, name: string): number {
  const phrase = spelledOut(name)
  return ` ${spelledOut(measure)} `.includes(` ${phrase} `) ? 1 + phrase.split(' ').length : similarity(words, tokens(name))
}

/** Dice's coefficient of two sets of words: 1 where equal, 0 where nothing is shared. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}
