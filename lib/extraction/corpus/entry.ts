import type { Basis, IndicatorKind } from '@/lib/indicators/catalogue'

/** A sentence and what must be read in it: the figure of interest, by value and kind. Sentences are invented. */
export interface MustRead {
  readonly text: string
  /** Words the quote must contain. */
  readonly words: string
  readonly kind: IndicatorKind
  readonly value: string
  readonly scale?: string
  readonly of?: string
  readonly unit?: string
  readonly basis?: Basis
  readonly estimated?: boolean
  readonly rule?: string
}

/** A sentence in which no result may be read; `why` names the reason. */
export interface MustNotRead {
  readonly why: string
  readonly text: string
}
