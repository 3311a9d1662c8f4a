import { fromMojibake } from './mojibake'
import { isSyllable } from './syllables'
import { fromTcvn3 } from './tcvn3'
import { fromVni } from './vni'

/** Ways in which letters stand for others: two fonts' encodings, and UTF-8 saved twice. */
export type OldEncoding = 'tcvn3' | 'vni' | 'mojibake'

const CONVERSIONS: Readonly<Record<OldEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni, mojibake: fromMojibake }
const ENCODINGS = Object.keys(CONVERSIONS) as OldEncoding[]

/** How far a text reads as Vietnamese: its words with letters beyond ASCII, those that are syllables, and how many of these differ. */
export interface Evidence { readonly words: number; readonly syllables: number; readonly distinct: number }

const WORDS = /[\p{L}\p{M}]+/gu
const ASCII = /^[\0-\x7f]*$/
/** A capital inside a word in small letters: no one writes so, a wrong encoding does. */
const BROKEN_CASE = /[a-z]\p{Lu}|\p{Ll}\p{Lu}[^]*[a-z]/u
/** Characters looked at for evidence: more do not make it surer. */
const LONGEST_SAMPLE = 200_000

/** The evidence of a text as it stands, of its first part if it is long. */
export function weigh(text: string): Evidence {
  let [words, syllables] = [0, 0]
  const distinct = new Set<string>()
  for (const [word] of text.slice(0, LONGEST_SAMPLE).normalize('NFC').matchAll(WORDS)) {
    if (ASCII.test(word)) continue
    words += 1
    if (!isSyllable(word) || BROKEN_CASE.test(word)) continue
    syllables += 1
    distinct.add(word.toLowerCase())
  }
  return { words, syllables, distinct: distinct.size }
}

/** What a text was made into: which encodings were found, and whether the case of some letters is a guess. */
export interface Converted {
  readonly text: string
  readonly found: readonly OldEncoding[]
  readonly capitalsGuessed: boolean
}

/** Letters that Unicode Vietnamese has no use for and the encodings have; without any of them there is nothing to convert. */
const SUSPECT = /[\xa1-\xa9\xac-\xb6\xb8-\xba\xbc-\xbf\xc4-\xc7\xcb\xce-\xd1\xd6\xd8\xdb\xdc\xde-\xdf\xe4-\xe7\xeb\xee-\xf1\xf6\xf8\xfb\xfc\xfe\xff]/
/** Some exporters give the letters of a "symbol" font in the private area, some the Greek letter for the sign of micro. */
const MOVED = /[\uf020-\uf0ff\u03bc]/g

/**
 * Brings what is written in TCVN3, in VNI or in twice-saved UTF-8 within a text to Unicode, line by line: a line is
 * converted where that makes syllables of clearly more of its words. Text in Unicode, in English or French stays as it
 * is, letter for letter.
 */
export function convertOld(text: string): Converted {
  const shown = text.replace(MOVED, (letter) => (letter === '\u03bc' ? '\xb5' : String.fromCharCode(letter.charCodeAt(0) - 0xf000)))
  if (!SUSPECT.test(shown)) return { text, found: [], capitalsGuessed: false }
  const lines = shown.split('\n')
  const found = ENCODINGS.filter((encoding) => isSure(shown, encoding) || lines.some((line) => SUSPECT.test(line) && isSure(line, encoding)))
  if (found.length === 0) return { text, found, capitalsGuessed: false }
  let capitalsGuessed = false
  const used = new Set<OldEncoding>()
  const made = lines.map((line) => {
    const encoding = bestOf(line, found)
    if (encoding === null) return line
    used.add(encoding)
    const converted = CONVERSIONS[encoding](line)
    const cased = encoding === 'tcvn3' ? raiseCapitals(converted) : converted
    capitalsGuessed ||= cased !== converted
    return cased
  })
  return { text: made.join('\n'), found: [...used], capitalsGuessed }
}

/** Most words become syllables, at least three different ones, and few are as they stand. */
function isSure(text: string, encoding: OldEncoding): boolean {
  const own = weigh(text)
  const made = weigh(CONVERSIONS[encoding](text.slice(0, LONGEST_SAMPLE)))
  // Letters that are well-formed UTF-8 are that by no accident; those of an old font may be words of another language.
  const enough = encoding === 'mojibake' ? own.syllables + 2 : 2 * own.syllables + 2
  return made.distinct >= 3 && made.syllables >= 0.7 * made.words && made.syllables >= enough
}

/** Where an encoding is known to be in the text, a line needs less: one syllable more than it has. */
function bestOf(line: string, found: readonly OldEncoding[]): OldEncoding | null {
  let [best, most]: [OldEncoding | null, number] = [null, weigh(line).syllables]
  for (const encoding of found) {
    const { syllables, words } = weigh(CONVERSIONS[encoding](line))
    if (syllables > most && syllables >= 0.5 * words) [best, most] = [encoding, syllables]
  }
  return best
}

const LETTERS = /[\p{L}\p{M}]+/gu

/**
 * In a capital font of TCVN3 the letters with marks are those of small letters: "QUËN HOµN KIÕM". They are capitals
 * where all ASCII letters of their word are, two at least, or all of their line.
 *
 * @param line converted
 */
export function raiseCapitals(line: string): string {
  const plain = line.replace(/[^A-Za-z]/g, '')
  const raised = line.replace(LETTERS, (word) => (/^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word) ? word.toUpperCase() : word))
  const inCapitals = plain.length >= 6 && plain === plain.toUpperCase() && /\p{Lu}\p{Lu}/u.test(raised)
  return inCapitals ? raised.toUpperCase() : raised
}
