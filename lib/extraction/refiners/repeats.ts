import type { Draft } from '../draft'

/**
 * A figure stated again (headline and body) is kept at both places, since either may be quoted, but told apart: the poorer
 * statement takes period, basis and estimate from the fuller one and carries the doubt "repeated".
 */
export function linkRepeats(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const fuller = drafts.find((other) => other !== draft && same(draft, other) && fullness(other) > fullness(draft))
    if (!fuller) return draft
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

const same = (a: Draft, b: Draft): boolean =>
  a.kind === b.kind && a.role === b.role && a.value === b.value && a.scale === b.scale && a.of === b.of && a.area === b.area && a.passage !== b.passage && Number(a.value) >= 3 && a.unit.toLowerCase() === b.unit.toLowerCase()

/** How much a statement says itself; the body counts more than the headline. */
function fullness(draft: Draft): number {
  const said = [!draft.periodImplied, draft.ownBasis, draft.estimated && !draft.estimateImplied, draft.ownSubject].filter(Boolean).length
  return said * 100 + (draft.passage.block.role === 'headline' ? 0 : 50) - draft.passage.start / 1e6
}
