import type { Basis, IndicatorKind } from '@/lib/indicators/catalogue'
import type { IndicatorMatch } from '../candidate'

/** What is known of a figure when its indicator is looked for. */
export interface Measured {
  readonly kind: IndicatorKind
  /** The report's own words for what is measured. */
  readonly measure: string
  /** "%", "đồng", "hạng", "doanh nghiệp", … */
  readonly unit: string
  readonly of: string | null
  /** A goal or plan, not a result: "dự toán thu ngân sách" is one of revenue. */
  readonly target?: boolean
  /** What the figure is compared with: an excess over the plan is no growth, a ratio to last year no ratio to the plan. */
  readonly basis: Basis
  /** Whether the words of the figure, or the title of the report, name the year of an index. */
  readonly yearNamed: boolean
  /** A mean over years ("bình quân mỗi năm"). */
  readonly yearlyAverage: boolean
  /** The period covers more than a year. */
  readonly severalYears: boolean
  /** The figure with its predicate, its sentence, and the paragraph around it; long ones cut to what stands near the figure. */
  readonly quote: string
  readonly sentence: string
  readonly paragraph: string
}

/** What the words of a measure mean. */
export interface Matching {
  /** Code of the one indicator that is meant; null where none is sure enough, or two are as likely. */
  readonly indicator: string | null
  /** Best first, four at most. */
  readonly alternatives: readonly IndicatorMatch[]
}
