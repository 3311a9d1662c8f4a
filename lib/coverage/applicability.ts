import type { AreaKind } from '@/lib/indicators/catalogue'
import { isoDate, type IsoDate } from '@/lib/indicators/period'

/** Indicators that do not apply to some kinds of area. Published with the coverage page. */
export interface ApplicabilityRule {
  /** Codes that begin so. */
  readonly prefix: string
  /** Kinds of area they do not apply to. */
  readonly kinds: readonly AreaKind[]
  readonly reasonVi: string
  readonly reasonEn: string
}

export const APPLICABILITY_RULES: readonly ApplicabilityRule[] = [
  {
    prefix: 'nrm-', kinds: ['quan', 'phuong'], reasonVi: 'Quận, phường không có xã xây dựng nông thôn mới.',
    reasonEn: 'Urban districts (quận) and wards (phường) have no new-rural communes.',
  },
  {
    prefix: 'par-index-', kinds: ['phuong', 'xa'], reasonVi: 'Chỉ số này chấm cấp huyện; phường, xã được chấm theo bộ tiêu chí khác từ năm 2025.',
    reasonEn: 'This index scores districts; wards and communes are scored by another set of criteria from 2025.',
  },
  {
    prefix: 'district-targets-', kinds: ['phuong', 'xa'], reasonVi: 'Chỉ tiêu do HĐND cấp huyện giao; từ 01/07/2025 không còn cấp huyện.',
    reasonEn: 'Targets set by district councils; there is no district level from 1 July 2025.',
  },
]

/** The rule by which an indicator does not apply to a kind of area; null where it applies. */
export function inapplicableBy(indicator: string, kind: AreaKind): ApplicabilityRule | null {
  return APPLICABILITY_RULES.find(({ prefix, kinds }) => indicator.startsWith(prefix) && kinds.includes(kind)) ?? null
}

/** Whether an area existed on any day of a year. */
export function existedIn({ validFrom, validTo }: { readonly validFrom: IsoDate | null; readonly validTo: IsoDate | null }, year: number): boolean {
  return (validFrom === null || validFrom <= isoDate(year, 12, 31)) && (validTo === null || validTo >= isoDate(year, 1, 1))
}
