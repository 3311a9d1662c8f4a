import type { Basis, IndicatorKind } from '@/lib/indicators/catalogue'

/** A sentence and what a rule must read in it: the figure of interest, by value and kind. Sentences are invented. */
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
}

/** A sentence that tempts a rule and holds no result of its sort; `why` names the reason. */
export interface MustNotRead {
  readonly why: string
  readonly text: string
  /** The rules that read results there instead, in order of the text; none where nothing may be read. */
  readonly others?: readonly string[]
}
