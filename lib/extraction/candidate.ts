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

/** Where the context gave a field: nearest first. "dateline" is the day of publication, "report" the text as a whole. */
export type OriginPlace = 'sentence' | 'paragraph' | 'heading' | 'lead' | 'headline' | 'dateline' | 'table' | 'report'

/** Where an implied field comes from, and the words that gave it where there are such. */
export interface Origin {
  readonly place: OriginPlace
  readonly span: Span | null
}

/** Why a figure has no period: the reviewer has to find it. */
export type OpenPeriodReason =
  /** Neither the figure nor headline, lead or heading names one. */
  | 'not-stated'
  /** A phrase stands there, but no year is known for it. */
  | 'year-unknown'
  /** "nhiều năm qua", "từ khi thành lập": no dates can be given. */
  | 'open-stretch'
  /** The report covers several years, the figure is of today. */
  | 'present-day'

/** A code of the catalogue with how well it fits the words of a measure: 1 is its own name, 0 nothing shared. */
export interface IndicatorMatch {
  readonly code: string
  /** 0 to 1, two decimals. */
  readonly score: number
}

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
  /** What the words may mean, best first, four at most; `indicator` is the first of them where it is sure enough. */
  readonly alternatives: readonly IndicatorMatch[]
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
  /** For each implied field, where it comes from. */
  readonly origins: Readonly<Partial<Record<ImpliedField, Origin>>>
  /** Set where `period` is null, and only there. */
  readonly openPeriod: OpenPeriodReason | null
  /** Faults of the source the reviewer should see: "unusual-separator", … */
  readonly doubts: readonly string[]
  /** "rank/position-of": folder-like name of the rule, and the version that read it. */
  readonly rule: string
  readonly ruleVersion: number
  /** 0 to 1, two decimals: of the candidates given 0.9, about nine in ten should be right. */
  readonly confidence: number
}

/** A result said without its figure: "tỷ lệ giải quyết hồ sơ cao hơn cùng kỳ", "công bố chỉ số năm 2023". */
export interface Statement {
  readonly span: Span
  readonly quote: string
  /** "direction" says how it went, "announcement" that the figure was made known elsewhere. */
  readonly sort: 'direction' | 'announcement'
  /** Null for an announcement. */
  readonly direction: 'up' | 'down' | 'unchanged' | null
  readonly area: string | null
  readonly areaSlug: string | null
  readonly measure: string
  readonly indicator: string | null
  readonly alternatives: readonly IndicatorMatch[]
  readonly period: Period | null
  readonly basis: Basis
  readonly implied: readonly ImpliedField[]
  readonly rule: string
  readonly ruleVersion: number
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
  /** Words of measures that reviewers gave this indicator (`learnedKey`): they mean it and nothing else. */
  readonly learned?: readonly string[]
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
  /** Results without a figure, in order of their spans. */
  readonly statements: readonly Statement[]
}
