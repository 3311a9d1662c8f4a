import type { Draft } from '../draft'

/**
 * A figure stated again (headline and body) is kept at both places, since either may be quoted, but told apart: the poorer
 * statement takes period, basis and estimate from the fuller one and carries the doubt "repeated".
 */
export function linkRepeats(drafts: readonly Draft[]): Draft[] {
  const fullest = new Map<string, Draft>()
  for (const draft of drafts) {
    const known = fullest.get(keyOf(draft))
    if (!known || fullness(draft) > fullness(known)) fullest.set(keyOf(draft), draft)
  }
  return drafts.map((draft) => {
    const fuller = fullest.get(keyOf(draft))!
    // one-digit counts recur by chance
    if (fuller === draft || fuller.passage === draft.passage || Number(draft.value) < 3) return draft
    return {
      ...draft,
      period: draft.periodImplied ? fuller.period : draft.period,
      basis: draft.basis === 'none' ? fuller.basis : draft.basis,
      estimated: draft.estimated || fuller.estimated,
      estimateImplied: draft.estimateImplied || (!draft.estimated && fuller.estimated),
      doubts: [...draft.doubts, 'repeated'],
    }
  })
}

const keyOf = ({ kind, role, value, scale, of, area, unit }: Draft): string => [kind, role, value, scale, of, area, unit.toLowerCase()].join('|')

/** How much a statement says itself; the body counts more than the headline. */
function fullness(draft: Draft): number {
  const said = [!draft.periodImplied, draft.ownBasis, draft.estimated && !draft.estimateImplied, draft.ownSubject].filter(Boolean).length
  return said * 100 + (draft.passage.block.role === 'headline' ? 0 : 50) - draft.passage.start / 1e6
}
