import type { Basis } from '@/lib/indicators/catalogue'
import type { Statement } from '@/lib/extraction/candidate'

/** A sentence and the one telling in it. Sentences are invented. */
export interface MustTell {
  readonly text: string
  /** Exactly the quote. */
  readonly quote: string
  readonly measure: string
  readonly direction: Statement['direction']
  readonly indicator?: string | null
  readonly period?: readonly [from: string, to: string] | null
  readonly basis?: Basis
  readonly area?: string | null
}

/** A sentence that tells no result without a figure; `why` names the reason. */
export interface MustNotTell {
  readonly why: string
  readonly text: string
}
