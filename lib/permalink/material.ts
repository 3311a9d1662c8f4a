import type { FigureArea } from '@/lib/figure/figure'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import type { IsoDate } from '@/lib/indicators/period'

/** An area as drawn, with its life: what is frozen says later that it has ended. */
export interface MaterialArea extends FigureArea {
  /** First day it existed; null where that is not recorded. */
  readonly validFrom: IsoDate | null
  /** Last day it existed; null while it does. */
  readonly validTo: IsoDate | null
}

/** A goal set for an indicator, as a line of a chart needs it. Values in the base unit. */
export type Goal = Pick<Observation, 'area' | 'period' | 'periodKind' | 'basis' | 'value' | 'valueMax' | 'of' | 'evidence'>

/**
 * All that a figure is made of, as plain data that JSON keeps whole: what was
 * read from the records today, or what a permalink kept of an earlier day.
 */
export interface Material {
  readonly indicator: Indicator
  /** The second axis of a scatter, the scores beside ranks, the exceeded part of what was completed. */
  readonly second: Indicator | null
  /** In Vietnamese order of their names. */
  readonly areas: readonly MaterialArea[]
  /** Of the indicator, by area and period. */
  readonly cells: readonly Cell[]
  /** Of the second indicator. */
  readonly companions: readonly Cell[]
  readonly targets: readonly Goal[]
}
