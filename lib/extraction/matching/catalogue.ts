import type { IndicatorWords } from '../candidate'
import { BENIGN } from './lexicon'
import { Mender, syllablesOf } from './syllables'
import { LEXICON_SYLLABLES, termsOf, type Term, type Vocabulary } from './terms'
import { isCounted } from './units'

/** An indicator as it is looked for. */
export interface Sought {
  readonly words: IndicatorWords
  /** A mean over years. */
  readonly average: boolean
  /** The same measure summed over several years, and of one year: the codes tell. */
  readonly multiYear: boolean
  readonly hasMultiYear: boolean
  /** Its unit says what is counted. */
  readonly counted: boolean
}

/** One way of naming, with every indicator it names: "thu ngân sách" is a level, a growth and a ratio to the plan. */
export interface Name {
  readonly terms: readonly Term[]
  readonly ids: ReadonlySet<string>
  /** Ideas that may stand beside it without changing it. */
  readonly benign: ReadonlySet<string>
  readonly weight: number
  readonly content: number
  /** Indices into `sought`. */
  readonly owners: readonly number[]
}

/** What is worked out once for a list of indicators. */
export interface Prepared {
  readonly sought: readonly Sought[]
  readonly vocabulary: Vocabulary
  readonly names: readonly Name[]
  /** Places in `names` that have a term. */
  readonly byTerm: ReadonlyMap<string, readonly number[]>
  /** Codes that reviewers gave the words of a measure. */
  readonly learned: ReadonlyMap<string, readonly string[]>
}

const kept = new WeakMap<readonly IndicatorWords[], Prepared>()

/** A list of indicators, prepared for matching; once for each list, and forgotten with it. */
export function prepared(indicators: readonly IndicatorWords[]): Prepared {
  const known = kept.get(indicators)
  if (known) return known
  const made = prepare(indicators)
  kept.set(indicators, made)
  return made
}

const MULTI_YEAR = '-multi-year'
const AVERAGE = /bình quân (?:mỗi |hằng |hàng )?năm|trung bình năm/iu
/** In names of means the mean is left out, and so it is in measures that are one. */
export const MEAN = 'bình quân'

function prepare(indicators: readonly IndicatorWords[]): Prepared {
  const codes = new Set(indicators.map(({ code }) => code))
  const sought = indicators.map((words): Sought => ({
    words, average: words.code.startsWith('avg-') || AVERAGE.test(words.names[0] ?? ''),
    multiYear: words.code.endsWith(MULTI_YEAR), hasMultiYear: codes.has(words.code + MULTI_YEAR), counted: isCounted(words.unitOfMeasure),
  }))
  const vocabulary = vocabularyOf(indicators)
  const names = new Map<string, { terms: Term[]; owners: Set<number> }>()
  sought.forEach((indicator, owner) => {
    for (const words of namesOf(indicator, indicators)) {
      const terms = termsOf(words, vocabulary).filter(({ id }) => !(indicator.average && id === MEAN))
      if (terms.length === 0) continue
      const key = terms.map(({ id }) => id).join(' ')
      const name = names.get(key) ?? { terms, owners: new Set<number>() }
      names.set(key, name)
      name.owners.add(owner)
    }
  })
  return indexed(sought, vocabulary, [...names.values()].map(({ terms, owners }) => nameOf(terms, [...owners])), learnedOf(indicators))
}

/** The sum over several years goes by the names of one year too. */
function namesOf({ words, multiYear }: Sought, indicators: readonly IndicatorWords[]): readonly string[] {
  if (!multiYear) return words.names
  return [...words.names, ...(indicators.find(({ code }) => code + MULTI_YEAR === words.code)?.names ?? [])]
}

function nameOf(terms: readonly Term[], owners: readonly number[]): Name {
  const weigh = (of: readonly Term[]): number => of.reduce((sum, { weight }) => sum + weight, 0)
  return { terms, owners, ids: new Set(terms.map(({ id }) => id)), benign: new Set(terms.flatMap(({ id }) => BENIGN[id] ?? [])), weight: weigh(terms), content: terms.filter(({ sort }) => sort !== 'weak').length }
}

function indexed(sought: readonly Sought[], vocabulary: Vocabulary, names: readonly Name[], learned: ReadonlyMap<string, readonly string[]>): Prepared {
  const byTerm = new Map<string, number[]>()
  names.forEach((name, place) => {
    for (const { id, sort } of name.terms) {
      // weak words alone bring nobody together, but a name may be made of nothing else
      if (sort === 'weak' && name.content > 0) continue
      const places = byTerm.get(id) ?? []
      byTerm.set(id, places)
      places.push(place)
    }
  })
  return { sought, vocabulary, names, byTerm, learned }
}

/** All syllables of names and lexicon, for mending; and those that stand alone in names, for comparing. */
function vocabularyOf(indicators: readonly IndicatorWords[]): Vocabulary {
  const all = new Set(LEXICON_SYLLABLES)
  const content = new Map<string, Set<string>>()
  for (const words of new Set(indicators.flatMap(({ names }) => names))) {
    const alone = new Set(termsOf(words, { content, mender: null }).filter(({ id }) => !id.includes(' ')).map(({ id }) => id.split('/')[0]!))
    for (const { plain, marks } of syllablesOf(words).syllables) {
      all.add(plain)
      if (alone.has(plain)) content.set(plain, (content.get(plain) ?? new Set()).add(marks))
    }
  }
  return { content, mender: new Mender(all) }
}

function learnedOf(indicators: readonly IndicatorWords[]): ReadonlyMap<string, readonly string[]> {
  const learned = new Map<string, string[]>()
  for (const { code, learned: keys } of indicators) for (const key of new Set(keys)) learned.set(key, [...(learned.get(key) ?? []), code])
  return learned
}
