import { CONNECTIVES, SHORT_FORMS } from './lexicon'

/** A syllable of a measure or a name. */
export interface Syllable {
  /** Without marks, lower case, "y" alone written "i": "tỷ" and "tỉ" are both "ti". */
  readonly plain: string
  /** Its marks, in an order that does not depend on how they were typed; "" for none. */
  readonly marks: string
  /** Written with a capital; in capitals throughout, like a short form. */
  readonly capital: boolean
  readonly upper: boolean
  /** Mended: as written it is no Vietnamese syllable. */
  readonly mended: boolean
}

const WORD = /[\p{L}\p{M}]+|\d+/gu
const LONE_Y = /^([hklmst])y$/

/** Syllables of the lexicon, read once; of fixed size. */
const table = new Map<string, Syllable>()

/** One syllable of any Unicode form. */
export function syllable(word: string): Syllable {
  const known = table.get(word)
  if (known) return known
  const lower = word.toLowerCase()
  const small = table.get(lower)
  const capital = lower.charAt(0) !== word.charAt(0)
  const upper = capital && word.length > 1 && word === word.toUpperCase()
  return { ...(small ?? analysed(lower)), capital, upper }
}

/** Reads words once that will be met again and again. Only for data of the program, never for what it is given. */
export function keepSyllables(words: string): void {
  for (const word of words.match(WORD) ?? []) table.set(word.toLowerCase(), analysed(word.toLowerCase()))
}

function analysed(lower: string): Syllable {
  const parts = lower.normalize('NFD')
  let plain = ''
  let marks = ''
  for (const letter of parts) {
    const code = letter.codePointAt(0)!
    if (code >= 0x300 && code <= 0x36f) marks += letter
    else if (letter === 'đ') { plain += 'd'; marks += 'đ' } else plain += letter
  }
  return { plain: plain.replace(LONE_Y, '$1i'), marks: marks.length > 1 ? [...marks].sort().join('') : marks, capital: false, upper: false, mended: false }
}

const CONNECTING = new Map(CONNECTIVES.split(', ').map((word) => [syllable(word).plain, syllable(word).marks]))
/** Without their marks these are other words as often ("da" in "đa chiều"). */
export const AMBIGUOUS: ReadonlySet<string> = new Set(['da', 'bi', 'la', 'thi', 'ma', 'hay', 'voi'])

/** Between words of a name, and never compared. */
function connects({ plain, marks }: Syllable): boolean {
  const own = CONNECTING.get(plain)
  return own !== undefined && (own === marks || (marks === '' && !AMBIGUOUS.has(plain)))
}

/**
 * The syllables of a text, short forms written out, connectives and numbers left out; only a number of stars stays ("4 sao").
 *
 * @returns `marked` where the text is typed with marks: then a syllable with other marks is another word
 */
export function syllablesOf(text: string): { readonly syllables: Syllable[]; readonly marked: boolean } {
  const words = text.match(WORD) ?? []
  const syllables: Syllable[] = []
  let marked = false
  words.forEach((word, index) => {
    if (/^\d/.test(word)) {
      if (/^[345]$/.test(word) && /^sao$/i.test(words[index + 1] ?? '')) syllables.push({ plain: word, marks: '', capital: false, upper: false, mended: false })
      return
    }
    const read = syllable(word)
    if (read.marks !== '') marked = true
    const written = Object.hasOwn(SHORT_FORMS, read.plain) && read.marks.replaceAll('đ', '') === '' ? SHORT_FORMS[read.plain] : undefined
    if (written !== undefined) syllables.push(...written.split(' ').map(syllable))
    else if (!connects(read)) syllables.push(read)
  })
  return { syllables, marked }
}

const ONSETS = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu?|r|s|t|th|tr|v|x)?'
const NUCLEI = '(?:a|ai|ao|au|ai|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oay|oao|oe|oeo|oi|oo|u|ua|uai|uay|uau|ue|ui|uo|uoi|uou|uu|ui|uy|uya|uye|uyu|y|ye|yeu)'
const SYLLABLE = new RegExp(`^${ONSETS}${NUCLEI}(?:c|ch|m|n|ng|nh|p|t)?$`)

/** Whether letters without marks can be a Vietnamese syllable: "sach" can, "sahc" and "ngansach" cannot. */
export const isSyllable = (plain: string): boolean => SYLLABLE.test(plain)

const sorted = (plain: string): string => [...plain].sort().join('')

/** Every text that leaves out one letter, and the text itself. */
function* shortened(plain: string): Generator<string> {
  yield plain
  for (let index = 0; index < plain.length; index++) yield plain.slice(0, index) + plain.slice(index + 1)
}

/**
 * Mends what cannot be a syllable: a letter too many, too few, wrong or swapped, two words run together. Only towards the
 * words of a vocabulary, and only where one of them alone is near.
 */
export class Mender {
  #near: Map<string, Set<string>> | undefined

  constructor(private readonly vocabulary: ReadonlySet<string>) {}

  /** Words of the vocabulary by what is left of them without one letter; made when the first fault is met. */
  private get near(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#near) return this.#near
    this.#near = new Map()
    for (const word of this.vocabulary) {
      if (word.length < 3) continue
      for (const form of shortened(word)) this.#near.set(form, (this.#near.get(form) ?? new Set()).add(word))
    }
    return this.#near
  }

  /** The syllables meant; the text itself where it is a word, or too far from all. */
  mend(read: Syllable): readonly Syllable[] {
    const { plain } = read
    if (plain.length < 3 || plain.length > 14 || this.vocabulary.has(plain) || isSyllable(plain)) return [read]
    for (let cut = 2; cut <= plain.length - 2; cut++) {
      const parts = [plain.slice(0, cut), plain.slice(cut)]
      if (parts.every((part) => this.vocabulary.has(part) && isSyllable(part))) return parts.map((part) => ({ ...read, plain: part, marks: '', mended: true }))
    }
    const near = new Set([...shortened(plain)].flatMap((form) => [...(this.near.get(form) ?? [])]).filter((word) => Math.abs(word.length - plain.length) <= 1))
    const swapped = [...near].filter((word) => sorted(word) === sorted(plain))
    const meant = near.size === 1 ? [...near] : swapped
    return meant.length === 1 ? [{ ...read, plain: meant[0]!, marks: '', mended: true }] : [read]
  }
}
