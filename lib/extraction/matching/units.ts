import type { IndicatorKind } from '@/lib/indicators/catalogue'
import { fold } from '../pattern'
import { syllablesOf } from './syllables'

/** What of an indicator's unit a figure's unit may be: the same, one that can be turned into it, or another thing. */
export type UnitFit = 'same' | 'turned' | 'other'

/** Units of the catalogue, and the units of figures that are the same. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  percent: ['%', 'phần trăm'], dong: ['đồng', 'usd'], rank: ['hạng'], places: ['bậc', 'hạng'],
  communes: ['xã', 'xã thị trấn'], targets: ['chỉ tiêu', 'nhiệm vụ'], tasks: ['nhiệm vụ', 'chỉ tiêu'],
  persons: ['người', 'đảng viên', 'đảng viên mới', 'quần chúng ưu tú', 'quần chúng', 'cá nhân', 'nhân khẩu', 'khẩu'],
  enterprises: ['doanh nghiệp', 'đơn vị doanh nghiệp'], households: ['hộ', 'hộ gia đình', 'hộ dân', 'hộ kinh doanh', 'hộ nghèo', 'hộ kinh doanh cá thể'],
  products: ['sản phẩm', 'sản phẩm OCOP', 'OCOP'], collectives: ['tập thể'], dossiers: ['hồ sơ', 'thủ tục hành chính', 'thủ tục', 'TTHC', 'lượt hồ sơ', 'bộ hồ sơ'],
  items: ['mục', 'vụ việc', 'nội dung', 'ý kiến', 'kiến nghị', 'phản ánh', 'vụ'], sessions: ['buổi', 'kỳ', 'phiên', 'cuộc'],
  jobs: ['việc làm', 'lao động', 'người', 'lượt lao động', 'người lao động', 'lượt người'], schools: ['trường', 'trường học'], committees: ['đảng bộ', 'đảng bộ phường'],
}
const plain = (unit: string): string => syllablesOf(unit).syllables.map((each) => each.plain).join(' ')
const SAME = new Map(Object.entries(WRITTEN).map(([unit, words]) => [unit, new Set(words.map((each) => plain(each) || each))]))

/** Units that say how a figure is measured, not what is counted. */
export const isCounted = (unitOfMeasure: string): boolean => !['percent', 'dong', 'rank', 'places'].includes(unitOfMeasure)

/**
 * Whether a figure's unit is the indicator's.
 *
 * @param unit as written; "" where the words name none ("doanh nghiệp lên 6.700")
 * @param names of an indicator whose unit is not known here: then what is counted has to be a word of them
 */
export function unitFit(unit: string, unitOfMeasure: string, names: readonly string[]): UnitFit {
  const written = plain(unit) || unit
  if (SAME.get(unitOfMeasure)?.has(written)) return 'same'
  if (!isCounted(unitOfMeasure)) {
    if (unitOfMeasure === 'percent' && (written === 'diem' || written === 'lan' || written === 'diem phan tram')) return 'turned'
    return 'other'
  }
  if (written === '' || fold(unit).replaceAll(' ', '-') === unitOfMeasure) return 'same'
  return !SAME.has(unitOfMeasure) && names.some((name) => ` ${plain(name)} `.includes(` ${written} `)) ? 'same' : 'other'
}

/**
 * The catalogue's unit for a unit as written: "doanh nghiệp" is "enterprises".
 *
 * @returns the words without marks ("tan", "lop-hoc") for what the catalogue has no unit for
 */
export function unitOf(unit: string, kind: IndicatorKind): string {
  if (kind === 'growth' || kind === 'share' || kind === 'plan_ratio') return 'percent'
  if (kind === 'rank') return 'rank'
  if (kind === 'rank_change') return 'places'
  const written = plain(unit) || unit
  const known = [...SAME].find(([, words]) => words.has(written))?.[0]
  return known ?? (fold(unit).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'items')
}
