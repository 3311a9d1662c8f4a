import type { Statement, Span } from '../candidate'
import type { Passage } from '../passage'

/** What a rule says about one result told without its figure; period, area and basis are left to the refiners. */
export interface Told {
  readonly sort: Statement['sort']
  readonly direction: Statement['direction']
  /** The words that say it: the verb of change, or what is made known. Periods, areas and bases are looked for from here. */
  readonly anchor: Span
  readonly span: Span
  /** The report's own words for what is measured. */
  readonly measure: string
  /** "Vượt dự toán", "cao hơn kế hoạch": compared with a plan. */
  readonly againstPlan: boolean
  /** Place of the clause in which a figure would make it no statement: canonical offsets. */
  readonly clause: Span
  /** How sure the way of writing alone is, 0 to 1. */
  readonly sure: number
}

/** One way of telling a result without a figure. */
export interface StatementRule {
  /** "statement/change": folder-like, unique. */
  readonly name: string
  readonly version: number
  /** Every telling in a sentence, in order; offsets are into the canonical text. */
  readonly find: (passage: Passage) => Told[]
}
