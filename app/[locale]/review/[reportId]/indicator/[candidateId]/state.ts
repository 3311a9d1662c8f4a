import type { Field, Fault } from '@/lib/review/confirmation'
import type { NewIndicatorFault, NewIndicatorField } from '@/lib/review/new-indicator'

/** What came of the form for a new indicator; where it was accepted the page moves on. */
export type NewIndicatorState =
  | { readonly status: 'idle' | 'unknown' }
  | { readonly status: 'meanwhile'; readonly by: string; readonly decision: 'pending' | 'accepted' | 'rejected' | 'superseded' }
  /** With what was typed, so that nothing has to be typed twice. */
  | { readonly status: 'faulty'; readonly faults: ReadonlyArray<Fault | NewIndicatorFault>; readonly fields: Readonly<Record<string, string>> }

export type FormField = Field | NewIndicatorField
