import type { Basis, IndicatorKind, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Period } from '@/lib/indicators/period'
import type { ImpliedField, OpenPeriodReason, Origin, Span } from './candidate'
import type { Passage } from './passage'
import type { Quantity } from './quantities'

/** A figure in its sentence, before any rule has read it. */
export interface Figure {
  readonly quantity: Quantity
  readonly passage: Passage
  /** Marked text between the previous figure (or the start of the sentence) and this one. */
  readonly gap: string
  /** Marked text from the start of the sentence to this figure. */
  readonly lead: string
  /** Marked text from this figure to the next one (or the end of the sentence). */
  readonly after: string
  /** Marked text behind the list of percentages that goes on from this figure ("71,2%, 64,9% và 58,3% kế hoạch"); "" where there is none. */
  readonly afterList: string
  /** Own subject in the gap, offsets into the canonical text; null where the figure goes on about the previous one. */
  readonly subject: Span | null
  /** What the rules read from the figure before, in the same sentence. */
  readonly previous: Draft | null
  /** All text of the paragraph before this sentence, for totals named earlier. */
  readonly earlier: string
}

/** What a rule says about one figure. Everything the rule does not say is left to the refiners. */
export interface Reading {
  readonly kind: IndicatorKind
  readonly value?: DecimalText
  readonly scale?: DecimalText
  readonly of?: DecimalText | null
  readonly unit?: string
  readonly basis?: Basis
  readonly doubts?: readonly string[]
  /** How sure the way of writing alone is, 0 to 1. */
  readonly sure?: number
  /** Letters the quote reaches past the figure on the right. */
  readonly right?: number
  readonly ofImplied?: boolean
  /** Names the area itself ("Quảng Ninh đứng đầu"). */
  readonly area?: string
}

/** Where fields came from that the words of a figure do not say. */
export type Origins = Readonly<Partial<Record<ImpliedField, Origin>>>

/** A reading at its place, filled in step by step by the refiners. */
export interface Draft {
  readonly rule: string
  readonly ruleVersion: number
  readonly passage: Passage
  /** The figure itself. */
  readonly anchor: Span
  readonly span: Span
  readonly quantity: Quantity | null
  readonly kind: IndicatorKind
  readonly role: 'result' | 'target'
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly scale: DecimalText
  readonly of: DecimalText | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  readonly measure: string
  /** Whether the measure stands at the figure, or was taken from the one before. */
  readonly ownSubject: boolean
  readonly basis: Basis
  /** The basis is in the words of the figure itself. */
  readonly ownBasis: boolean
  readonly estimated: boolean
  readonly estimateImplied: boolean
  readonly area: string | null
  readonly areaSlug: string | null
  readonly areaImplied: boolean
  readonly period: Period | null
  readonly periodImplied: boolean
  readonly ofImplied: boolean
  /** For each implied field, where it comes from. */
  readonly origins?: Origins
  /** Why there is no period, as far as the refiners know. */
  readonly openPeriod?: OpenPeriodReason
  readonly doubts: readonly string[]
  readonly sure: number
}

/** One way of writing. */
export interface Rule {
  readonly name: string
  readonly version: number
  readonly read: (figure: Figure) => Reading | null
}

/** A way of writing without digits ("dẫn đầu thành phố"). */
export interface WordRule {
  readonly name: string
  readonly version: number
  readonly find: (passage: Passage) => ReadonlyArray<Reading & { readonly anchor: Span; readonly span: Span }>
}
