/** The words of the catalogue: what is measured, and where. */

/** How a figure is stated. Kinds as in the reports: a growth rate, an amount or count, a percentage of a whole, a place, … */
export type IndicatorKind = 'growth' | 'level' | 'share' | 'rank' | 'rank_change' | 'completion' | 'plan_ratio'

/** What a figure is compared with, where the report says so. */
export type Basis = 'none' | 'same_period_last_year' | 'previous_year' | 'plan'

/** "hơn", "gần", "khoảng" before a figure. */
export type Qualifier = 'over' | 'nearly' | 'about'

export type Direction = 'higher_better' | 'lower_better' | 'neutral'

/** Whether areas may be ranked on an indicator: same yardstick everywhere, with care, or not. */
export type Comparability = 'good' | 'care' | 'poor'

export type Locale = 'vi' | 'en'

export interface Theme {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
}

/** A day from which an indicator is made another way: figures before and after it are not one series. */
export interface SeriesBreak {
  /** First day of the new way, ISO. */
  readonly firstDay: string
  readonly noteVi: string
  readonly noteEn: string
}

export interface Indicator {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  readonly theme: string
  readonly kind: IndicatorKind
  /** SDMX-like unit: "percent", "dong", "rank", "places", "communes", … */
  readonly unitOfMeasure: string
  /** Digits shown after the decimal comma, at most. */
  readonly decimals: number
  readonly direction: Direction
  readonly comparability: Comparability
  readonly definitionVi: string
  readonly definitionEn: string
  /** What is measured, a noun phrase without the kind: "thu ngân sách nhà nước trên địa bàn, không gồm thuế xuất nhập khẩu". */
  readonly objectVi: string
  readonly objectEn: string
  /** Indicators that people confuse or would put side by side share it: "budget-revenue". */
  readonly family: string
  /** Oldest first; none where left out. */
  readonly breaks?: readonly SeriesBreak[]
}

/** City, district level (to 30 June 2025) or commune level. */
export type AreaLevel = 'city' | 'district' | 'commune'
export type AreaKind = 'thanh_pho' | 'quan' | 'huyen' | 'thi_xa' | 'phuong' | 'xa'

export interface Area {
  readonly slug: string
  /** Official code of the statistics office; null where not known here. */
  readonly code: string | null
  /** Bare name: "Hoàn Kiếm". */
  readonly name: string
  /** "Quận Hoàn Kiếm". */
  readonly fullName: string
  readonly level: AreaLevel
  readonly kind: AreaKind
  readonly validFrom: string | null
  readonly validTo: string | null
}
