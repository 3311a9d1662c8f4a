import type { IndicatorWords } from '../candidate'
import type { Draft } from '../draft'
import { matchIndicator } from '@/lib/extraction/matching/match-indicator'
import type { Matching, Measured } from '@/lib/extraction/matching/measured'
import { fold } from '../pattern'
import type { Told } from './rule'

type Asked = Pick<Measured, 'kind' | 'unit'>

/** Which indicators a telling may speak of, the likeliest kind first: a rise of revenue is that of its growth, one of a rate that of the rate. */
function askedOf(told: Told): readonly Asked[] {
  const words = fold(told.measure)
  const rank: Asked = { kind: 'rank', unit: 'hạng' }
  const share: Asked = { kind: 'share', unit: '%' }
  if (told.sort === 'announcement') return /xep hang|thu hang/.test(words) ? [rank, share] : [share, rank]
  if (told.againstPlan) return [{ kind: 'plan_ratio', unit: '%' }, { kind: 'level', unit: 'đồng' }]
  if (/^(?:ty le|ti le|ty trong|ti trong|muc do)/.test(words)) return [share, { kind: 'plan_ratio', unit: '%' }]
  if (/^(?:tien do )?giai ngan/.test(words)) return [{ kind: 'plan_ratio', unit: '%' }, { kind: 'level', unit: 'đồng' }]
  if (/^(?:chi so|thu hang)/.test(words)) return /^thu hang/.test(words) ? [rank, share] : [share, rank]
  return [{ kind: 'growth', unit: '%' }, { kind: 'level', unit: 'đồng' }, { kind: 'level', unit: '' }, { kind: 'completion', unit: '' }, share]
}

/**
 * The indicator whose figure is missing: of the kinds a telling may speak of, the first the catalogue knows.
 *
 * @param draft the telling with its period and basis
 */
export function indicatorMeant(told: Told, draft: Draft, indicators: readonly IndicatorWords[]): Matching {
  const severalYears = draft.period !== null && draft.period.from.slice(0, 4) !== draft.period.to.slice(0, 4)
  const alternatives = new Map<string, number>()
  let indicator: string | null = null
  for (const asked of askedOf(told)) {
    const answer = matchIndicator({
      ...asked, measure: told.measure.replace(/^tiến độ /iu, 'tỷ lệ '), of: null, basis: asked.kind === 'plan_ratio' ? 'plan' : draft.basis, yearNamed: !draft.periodImplied, yearlyAverage: false, severalYears,
      // what went up or down is no deed: "hộ nghèo giảm" is the number of poor households
      quote: told.measure, sentence: draft.passage.text, paragraph: draft.passage.block.text,
    }, indicators)
    indicator ??= answer.indicator
    for (const { code, score } of answer.alternatives) alternatives.set(code, Math.max(score, alternatives.get(code) ?? 0))
  }
  const others = [...alternatives].map(([code, score]) => ({ code, score })).sort((a, b) => Number(b.code === indicator) - Number(a.code === indicator) || b.score - a.score || (a.code < b.code ? -1 : 1))
  return { indicator, alternatives: others.slice(0, 4) }
}
