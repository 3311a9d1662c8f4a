import type { IndicatorMatch, IndicatorWords } from '../candidate'
import { MEAN, prepared, type Name, type Prepared } from './catalogue'
import { matchCount } from './counts'
import { FITS, fitOf } from './fitting'
import { learnedKey } from './learned'
import { LEVELLED, PLANNED } from './lexicon'
import type { Matching, Measured } from './measured'
import { reformRank } from './reform'
import { termsOf, type Term } from './terms'

const NONE: Matching = { indicator: null, alternatives: [] }
/** From here on an indicator is meant, where nothing else is as near. */
const SURE = 0.8
/** Two that differ by less are as likely. */
const MARGIN = 0.05
/** No more than this where a word says it is something else, or a word of the name is missing. */
const ANOTHER = 0.7
/** What is less likely is not shown. */
const SHOWN = 0.3
const MOST = 4
/** What a syllable beside a name takes from it. */
const BESIDE = 1.3
const SWAPPED = 0.97

/**
 * Which indicator the words of a measure mean, with what else they may mean.
 *
 * A learned key decides at once. Otherwise words are compared as ideas (`terms.ts`) with every name that shares one:
 * all ideas of the name have to be there, none beside them that makes it another measure, and kind, unit, basis and
 * period have to fit. A wrong indicator is worse than none.
 *
 * @param indicators of the reading context; prepared once for each array
 * @returns scores from 0 to 1: 1 is an indicator's own name or a learned alias; less for other order, mended spelling, words
 *   beside it; at most 0.7 where an idea is missing or another measure is named, at most 0.6 where kind, basis or context do not fit
 */
export function matchIndicator(measured: Measured, indicators: readonly IndicatorWords[]): Matching {
  const known = prepared(indicators)
  const learned = known.learned.size === 0 ? undefined : known.learned.get(learnedKey(measured.measure, measured.kind, measured.unit))
  if (learned) return { indicator: learned.length === 1 ? learned[0]! : null, alternatives: learned.slice(0, MOST).map((code) => ({ code, score: 1 })) }
  const terms = readTerms(measured, known)
  const counted = matchCount(measured)
  const decided = counted === undefined ? reformRank(measured, terms) : counted
  if (terms.length === 0 && !decided) return NONE
  const scores = scoresOf(terms, measured, known)
  return decided === undefined ? undecided(scores, known) : ruled(decided, scores, known)
}

function readTerms({ measure, kind, yearlyAverage, paragraph, unit, target }: Measured, { vocabulary }: Prepared): readonly Term[] {
  const terms = termsOf(measure, vocabulary).filter(({ id }) => !(yearlyAverage && id === MEAN) && !(kind !== 'level' && LEVELLED.has(id)) && !(target === true && PLANNED.has(id)))
  // "đã có 120 sản phẩm" in a paragraph on OCOP
  const bare = unit.toLowerCase() === 'sản phẩm' && terms.length > 0 && terms.every(({ id }) => PRODUCT.has(id))
  return bare && /(?<!\p{L})OCOP(?!\p{L})/iu.test(paragraph) ? termsOf(`${measure} sản phẩm OCOP`, vocabulary) : terms
}
const PRODUCT = new Set(['san', 'pham', 'sản phẩm'])

type Scores = ReadonlyMap<number, { readonly score: number; readonly fits: boolean }>

/** The best score of each indicator that shares an idea with the measure, by its index. */
function scoresOf(terms: readonly Term[], measured: Measured, { byTerm, names, sought, vocabulary }: Prepared): Scores {
  const own = new Map(terms.map((term, at) => [term.id, { ...term, at }]))
  const unit = PLAIN_UNITS.has(measured.unit) ? NOTHING : new Set(termsOf(measured.unit, vocabulary).map(({ id }) => id))
  const fits = new Map<number, number>()
  const best = new Map<number, { score: number; fits: boolean }>()
  const seen = new Set<number>()
  for (const { id } of terms) for (const place of byTerm.get(id) ?? []) seen.add(place)
  for (const place of seen) {
    const name = names[place]!
    const like = [-1, -1]
    for (const owner of name.owners) {
      let fit = fits.get(owner)
      if (fit === undefined) fits.set(owner, fit = fitOf(sought[owner]!, measured))
      if (fit === 0) continue
      const counted = sought[owner]!.counted ? 1 : 0
      if (like[counted]! < 0) like[counted] = likeness(name, own, unit, counted === 1)
      const score = like[counted]! * fit
      if (score > (best.get(owner)?.score ?? 0)) best.set(owner, { score, fits: fit === FITS })
    }
  }
  return best
}
/** Units without a word of what is counted. */
const PLAIN_UNITS = new Set(['%', 'đồng', 'hạng', 'bậc', 'điểm', 'lần', ''])
const NOTHING: ReadonlySet<string> = new Set()

interface Placed extends Term { readonly at: number }

/** How near the ideas of a measure come to those of a name. */
function likeness(name: Name, own: ReadonlyMap<string, Placed>, unit: ReadonlySet<string>, counted: boolean): number {
  let shared = 0
  let missing = false
  for (const { id, weight, sort } of name.terms) {
    const term = own.get(id)
    if (term) shared += weight * Math.min(1, term.credit)
    else if (unit.has(id)) shared += weight
    else if (sort !== 'weak') missing = true
    else shared += weight / 2
  }
  const { extra, another } = beside(name, own, unit, counted)
  const score = (shared / name.weight) * (name.weight / (name.weight + extra)) * (inOrder(name, own) ? 1 : SWAPPED)
  return missing || another ? Math.min(score, ANOTHER) : score
}

/** What stands in a measure beside a name: how much it takes away, and whether it makes another measure of it. */
function beside(name: Name, own: ReadonlyMap<string, Placed>, unit: ReadonlySet<string>, counted: boolean): { extra: number; another: boolean } {
  let extra = 0
  let another = false
  let begun = false
  for (const { id, sort, weight } of own.values()) {
    if (name.ids.has(id)) begun = true
    if (sort === 'weak' || unit.has(id) || name.ids.has(id) || name.benign.has(id)) continue
    // what is counted is narrowed by any word: "doanh nghiệp vi phạm" are not the active ones
    // the first word of a Vietnamese phrase is its head: "quỹ thu ngân sách" would be a fund
    if (sort !== 'unknown' || counted || !begun) another = true
    extra += weight * BESIDE
  }
  return { extra, another }
}

function inOrder(name: Name, own: ReadonlyMap<string, Placed>): boolean {
  let last = -1
  for (const { id } of name.terms) {
    const at = own.get(id)?.at ?? last
    if (at < last) return false
    last = at
  }
  return true
}

const rounded = (score: number): number => Math.round(score * 100) / 100
const listed = (scores: Scores, { sought }: Prepared): Array<IndicatorMatch & { readonly fits: boolean }> => [...scores]
  .map(([owner, { score, fits }]) => ({ code: sought[owner]!.words.code, score: rounded(score), fits }))
  .filter(({ score }) => score >= SHOWN)
  .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
const shown = (matches: readonly IndicatorMatch[]): IndicatorMatch[] => matches.slice(0, MOST).map(({ code, score }) => ({ code, score }))

function undecided(scores: Scores, known: Prepared): Matching {
  const matches = listed(scores, known)
  const [first, second] = matches
  const sure = first !== undefined && first.fits && first.score >= SURE && (second === undefined || first.score - second.score >= MARGIN)
  return { indicator: sure ? first.code : null, alternatives: shown(matches) }
}

/** A rule has said which one it is, or that it is none: then the words name only what else may be meant. */
function ruled(code: string | null, scores: Scores, known: Prepared): Matching {
  const present = code !== null && known.sought.some(({ words }) => words.code === code) ? code : null
  const others = listed(scores, known).filter((each) => each.code !== present).map((each) => ({ code: each.code, score: Math.min(each.score, ANOTHER) }))
  return { indicator: present, alternatives: shown(present === null ? others : [{ code: present, score: 1 }, ...others]) }
}
