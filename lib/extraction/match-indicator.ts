import type { Basis } from '@/lib/indicators/catalogue'
import type { IndicatorWords } from './candidate'
import { matchCount } from './match-counts'
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
  /** A mean over years ("bình quân mỗi năm"). */
  readonly yearlyAverage: boolean
  /** The period covers more than a year. */
  readonly severalYears: boolean
  /** The figure with its predicate, the whole sentence, and the paragraph it stands in. */
  readonly quote: string
  readonly sentence: string
  readonly paragraph: string
}

const THRESHOLD = 0.6
const EMPTY_WORDS = new Set('cua va cac tren dia ban quan huyen thi xa phuong so muc toan mot trong duoc la tong nam ty le nganh theo cap'.split(' '))
/** Syllables of predicates and dates: they say nothing of what is measured. */
const NEUTRAL = new Set('dat uoc tinh thuc hien den nay hien da co con tiep tuc cung ca thang quy ky dau het luy ke ket qua ubnd cong tac ve lieu quy mo tp thanh pho do ha noi ly to chuc rieng luong chu tich'.split(' '))

/**
 * Words that make another measure of a name they are added to: "thu ngân sách từ thuế ngoài quốc doanh" is not the revenue,
 * "doanh thu thương mại, dịch vụ, du lịch" not that of trade and services.
 */
const CHANGERS = [
  'thu chi',  'thue', 'phi', 'le phi', 'noi dia', 'ngoai quoc doanh', 'xuat nhap khau', 'xuat khau', 'nhap khau', 'thuong xuyen', 'su nghiep', 'bo sung', 'chuyen nguon',
  'trong trot', 'chan nuoi', 'thuy san', 'lam nghiep', 'du lich', 'xay dung', 'thu cong nghiep', 'ty trong', 'co cau', 'can ngheo', 'ba sao', 'nam sao', 'bon sao', 'hop tac xa', 'oda',
  'dau tu xay dung', 'dau tu', 'dau gia', 'binh quan', 'thanh lap', 'giai the', 'tai che', 'lang nghe', 'cong nghe cao', 'qua han', 'tre han', 'dien tich', 'nang suat', 'can doi', 'tiet kiem', 'no', 'giam', 'chua',
  'chenh lech', 'vuot thu', 'tang thu', 'cong nghiep', 'nong nghiep', 'thuong mai', 'dich vu', 'doanh thu', 'ban le', 'gia tri', 'san pham', 'muc tieu quoc gia',
]
const PATTERNS = CHANGERS.map((word) => new RegExp(`\\b${word}\\b`))

/** Units of the catalogue that each unit of a figure fits. */
const UNIT_FITS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^%$/u, ['percent']],
  [/^(?:đồng|USD)$/u, ['dong']],
  [/^hạng$/u, ['rank']],
  [/^bậc$/u, ['places']],
]
const NOT_COUNTED = ['percent', 'dong', 'rank', 'places']

/**
 * The catalogue's code for a measure in the report's own words.
 *
 * Compares words without marks against the names of indicators of the same kind and unit; where a longer name of another
 * kind stands in the measure, something else is measured. A place in administrative reform is the index rank only where
 * the year of the index is named; otherwise it is the rank "as reported".
 *
 * @returns null where no name comes near enough, or two come equally near
 */
export function matchIndicator(measured: Measured, indicators: readonly IndicatorWords[]): string | null {
  const counted = matchCount(measured)
  if (counted !== undefined) return counted && present(counted, indicators)
  const measure = plainWords(measured)
  const words = tokens(measure)
  if (words.size === 0) return null
  const reform = words.has('cchc') || /cai cach hanh chinh|par index/.test(fold(measured.measure))
  if (measured.kind === 'rank' && reform) return present(measured.yearNamed ? 'par-index-rank' : 'par-rank-as-reported', indicators)
  const scored = indicators.map((indicator) => ({ indicator, score: Math.max(...indicator.names.map((name) => nearness(measure, words, name, indicator, measured.unit))) }))
  const fitting = scored.filter(({ indicator }) => fits(indicator, measured, reform)).sort((a, b) => b.score - a.score || a.indicator.code.localeCompare(b.indicator.code))
  const [best, second] = fitting
  if (!best || best.score < THRESHOLD || (second && second.score === best.score)) return null
  if (measured.kind !== 'rank' && scored.some(({ score }) => score > 1 && score > best.score)) return null
  return overYears(best.indicator, measured, indicators)
}

const present = (code: string, indicators: readonly IndicatorWords[]): string | null => (indicators.some((indicator) => indicator.code === code) ? code : null)

/** A sum or growth over several years is another indicator than that of one year, where the catalogue has it at all. */
function overYears({ code, unitOfMeasure }: IndicatorWords, { kind, severalYears, yearlyAverage }: Measured, indicators: readonly IndicatorWords[]): string | null {
  const flow = (kind === 'growth' && !yearlyAverage) || (kind === 'level' && unitOfMeasure === 'dong')
  return severalYears && flow && !code.endsWith('-multi-year') ? present(`${code}-multi-year`, indicators) : code
}

function fits(indicator: IndicatorWords, measured: Measured, reform: boolean): boolean {
  if (measured.kind === 'growth' && indicator.code.startsWith('avg-') !== measured.yearlyAverage) return false
  if (indicator.code.endsWith('-multi-year') && !measured.severalYears) return false
  // the catalogue keeps index scores as levels in percent; reports state them as a share
  if (reform && indicator.code === 'par-index-score') return measured.kind === 'share' || measured.unit === 'điểm'
  const disbursed = measured.kind === 'share' && indicator.kind === 'plan_ratio' && /giai ngan/.test(fold(measured.measure))
  // an achievement counted without its total is still that achievement
  const achieved = measured.kind === 'level' && indicator.kind === 'completion'
  if (indicator.kind !== measured.kind && !disbursed && !achieved) return false
  if ((measured.kind === 'growth' && measured.basis === 'plan') || (measured.kind === 'plan_ratio' && measured.basis !== 'plan')) return false
  if (SHARE_OF_ECONOMY.has(indicator.code) && !/\b(?:ty trong|co cau|chiem)\b/.test(fold(measured.paragraph))) return false
  // what exists now is told without a verb of doing: "cấp mới 90 hộ kinh doanh", "kiểm tra 40 doanh nghiệp" are others
  if (STOCKS.has(indicator.code) && DOING.test(fold(`${measured.quote} ${measured.measure}`))) return false
  // a product has its stars for years; the indicator counts those given in the year's round
  if (indicator.code === 'ocop-4star-recognised' && !/\b(?:cong nhan|danh gia|phan hang)\b/.test(fold(measured.sentence))) return false
  const units = UNIT_FITS.find(([pattern]) => pattern.test(measured.unit))?.[1]
  if (units) return units.includes(indicator.unitOfMeasure)
  if (NOT_COUNTED.includes(indicator.unitOfMeasure)) return false
  // what is counted has to be a word of the indicator: doses given to firms are no firms
  const counted = spelledOut(measured.unit)
  return counted === '' || indicator.names.some((name) => ` ${spelledOut(name)} `.includes(` ${counted} `))
}

const STOCKS = new Set(['enterprises-active', 'household-businesses-active', 'poor-households', 'ocop-products'])
const DOING = /\b(?:cap|thanh lap|moi|dang ky|giai the|ngung|vi pham|kiem tra|xu ly|xu phat|ho tro|thoat|giam|them|khao sat|tuyen truyen|doi thoai|trao|tham gia|danh gia|phan hang|giai quyet)\b/

/** "dịch vụ đạt 16,3%" alone may as well be growth. */
const SHARE_OF_ECONOMY = new Set(['trade-services-share', 'industry-construction-share', 'agriculture-share'])

const SYNONYMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bnsnn\b/g, 'ngan sach nha nuoc'], [/\bcchc\b/g, 'cai cach hanh chinh'], [/\bgtsx\b/g, 'gia tri san xuat'], [/\bntm\b/g, 'nong thon moi'],
  [/\bdn\b/g, 'doanh nghiep'], [/\bbhyt\b/g, 'bao hiem y te'], [/\bkt\s?-\s?xh\b/g, 'kinh te xa hoi'], [/\bpar index\b/g, 'cai cach hanh chinh'],
  [/\b3 sao\b/g, 'ba sao'], [/\b4 sao\b/g, 'bon sao'], [/\b5 sao\b/g, 'nam sao'], [/\bxdcb\b/g, 'xay dung co ban'], [/\bcn\b/g, 'cong nghiep'], [/\bttcn\b/g, 'tieu thu cong nghiep'], [/\bsx\b/g, 'san xuat'],
]

/** Without marks, short forms written out, numbers left out ("nhiệm vụ của 12 chỉ tiêu"). */
const spelledOut = (text: string): string =>
  SYNONYMS.reduce((sum, [pattern, words]) => sum.replace(pattern, words), fold(text)).split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^\d+$/.test(word) && !CONNECTIVES.has(word)).join(' ')

const CONNECTIVES = new Set(['va', 'cac', 'cua'])

/** The measure without the names of areas in it ("thu ngân sách quận Sen Hồng"), and without what its kind says already. */
function plainWords({ measure, kind, yearlyAverage }: Measured): string {
  const words = spelledOut(measure.replace(/(?<!\p{L})(quận|huyện|thị xã|phường|xã|tỉnh|thành phố|TP)\s\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,2}/gu, '$1'))
  if (kind === 'share') return words.replace(/^(?:trong )?co cau(?: nganh)?(?: kinh te)? /, '')
  return yearlyAverage ? withoutMean(words) : words
}

const withoutMean = (words: string): string => words.replace(/ ?\b(?:binh quan|trung binh)(?: (?:hang|moi) nam)?\b/g, '').trim()

function tokens(text: string): Set<string> {
  return new Set(spelledOut(text).split(' ').filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)))
}

/**
 * A name that stands in the measure word for word beats any likeness, the longer the better; a name whose words are not all
 * there is not meant. What the measure says beyond the name must not change it: nothing at all beyond a short name or one
 * of things counted ("doanh nghiệp vi phạm" are not the active ones), no word of another measure beyond the others.
 */
function nearness(measure: string, words: ReadonlySet<string>, name: string, { code, unitOfMeasure }: IndicatorWords, unit: string): number {
  const full = spelledOut(name)
  const phrase = (code.startsWith('avg-') ? withoutMean(full) : full).replace(/^(?:tong so|tong|so luong|so|muc) /, '')
  const own = tokens(phrase)
  const whole = ` ${measure} `.includes(` ${phrase} `)
  if (!whole && ![...own].every((word) => words.has(word))) return 0
  const short = phrase.split(' ').length <= 2 || !NOT_COUNTED.includes(unitOfMeasure)
  const counted = tokens(unit)
  if (short && [...words].some((word) => !own.has(word) && !NEUTRAL.has(word) && !counted.has(word))) return 0
  if (PATTERNS.some((pattern) => pattern.test(whole ? ` ${measure} `.replace(` ${phrase} `, ' | ') : measure) && !pattern.test(phrase))) return 0
  return whole ? 1 + phrase.split(' ').filter((word) => !WEAK.has(word)).length : similarity(words, own)
}

/** Words a name may have or lack: they make it no longer. */
const WEAK = new Set(['nha', 'nuoc', 'tren', 'dia', 'ban', 'tong', 'so'])

/** Dice's coefficient of two sets of words: 1 where equal, 0 where nothing is shared. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}
