import type { Basis, IndicatorKind, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Period } from '@/lib/indicators/period'

/** UTF-16 offsets into a text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Fields of a reading that the words of its span do not state but the context gives. */
export type ImpliedField = 'area' | 'measure' | 'period' | 'basis' | 'estimated' | 'of'

/** A figure a rule read in a report, unseen by a person. */
export interface Candidate {
  /** Into the canonical text. */
  readonly span: Span
  /** Exactly the slice of the canonical text at the span. */
  readonly quote: string
  /** A result stated, or a goal, forecast or obligation. */
  readonly role: 'result' | 'target'
  readonly kind: IndicatorKind
  /** Bare name of the area as the report names it ("Hoàn Kiếm"); null where it names none. */
  readonly area: string | null
  /** Slug in the catalogue, where the name and the level are found there. */
  readonly areaSlug: string | null
  /** The report's own words for what is measured. */
  readonly measure: string
  /** Code in the catalogue; null for words it does not know. */
  readonly indicator: string | null
  /** As written, falls negative; times `scale` gives the base unit. A range has its high end in `valueMax`. */
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly scale: DecimalText
  /** Total of a completion, number of units ranked. */
  readonly of: DecimalText | null
  /** "%", "đồng", "hạng", "bậc", "lần", "nhiệm vụ", … */
  readonly measureUnit: string
  readonly period: Period | null
  readonly basis: Basis
  readonly estimated: boolean
  readonly qualifier: Qualifier | null
  readonly implied: readonly ImpliedField[]
  /** Faults of the source the reviewer should see: "unusual-separator", … */
  readonly doubts: readonly string[]
  /** "rank/position-of": folder-like name of the rule, and the version that read it. */
  readonly rule: string
  readonly ruleVersion: number
  /** 0 to 1, two decimals: of the candidates given 0.9, about nine in ten should be right. */
  readonly confidence: number
}

/** A name under which an area may stand in a report. */
export interface AreaName {
  readonly slug: string
  readonly name: string
  readonly level: 'city' | 'district' | 'commune'
  readonly kind: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** The words by which the catalogue knows an indicator. */
export interface IndicatorWords {
  readonly code: string
  readonly kind: IndicatorKind
  readonly unitOfMeasure: string
  /** Canonical name and aliases, Vietnamese. */
  readonly names: readonly string[]
}

/** What the reader knows beside the text. */
export interface ReadingContext {
  readonly areas: readonly AreaName[]
  readonly indicators: readonly IndicatorWords[]
  /** Publication date, where it is known from elsewhere; the text's own dateline is read otherwise. */
  readonly publishedOn?: string | null
}

export interface Extraction {
  /** NFC, line ends "\n"; every span points into it. */
  readonly text: string
  readonly title: string | null
  /** From the dateline, ISO; null where the text has none with a year. */
  readonly publishedOn: string | null
  /** In order of their spans. Results and targets both, told apart by `role`. */
  readonly candidates: readonly Candidate[]
}
