import { isSyllable } from './syllables'
import { SHOWN } from './windows-1252'

// TCVN 5712:1993, known as TCVN3 or ABC, as its bytes look when they are taken for Windows-1252. Lower case is VN3, which
// the fonts .VnTime and others have; the capitals with tones are VN1, where few files have them: the fonts' way to write
// capitals is a second font (.VnTimeH) with the same bytes.
// Source: TCVN 5712:1993, tables VN1 and VN3; glibc's TCVN5712-1, against which the test holds each letter.

/** From 0xA1 to 0xFF in order; combining marks stand at 0xB0 to 0xB4. */
const UPPER_HALF =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'
/** From 0x80 to 0x9F in order: in VN1 capitals, in the fonts punctuation of Windows-1252. */
const CAPITALS = 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'
/** Capitals where ASCII has its control characters. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\x01': 'Ú', '\x02': 'Ụ', '\x04': 'Ừ', '\x05': 'Ử', '\x06': 'Ữ', '\x11': 'Ứ', '\x12': 'Ự', '\x13': 'Ỳ', '\x14': 'Ỷ', '\x15': 'Ỹ', '\x16': 'Ý', '\x17': 'Ỵ',
}

const LETTERS: ReadonlyMap<string, string> = new Map([...UPPER_HALF].map((letter, index) => [String.fromCharCode(0xa1 + index), letter]))
const VN1: ReadonlyMap<string, string> = new Map([
  ...[...CAPITALS].map((letter, index): [string, string] => [SHOWN[index] ?? '', letter]), ...Object.entries(CONTROLS),
])

const LATER = String.raw`\x01\x02\x04-\x06\x11-\x17€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ`
const WORD = new RegExp(`[A-Za-z\\xa1-\\xff${LATER}]+`, 'g')
const HAS_VN1 = new RegExp(`[${LATER}]`)
/** Of them those that stand around words, three deep. */
const AROUND = /^([€‚„…†‡ˆ‰‹‘’“”•–—˜™›]{0,3}).*?([€‚„…†‡ˆ‰‹‘’“”•–—˜™›]{0,3})$/
const MARK = /[\u0300\u0301\u0303\u0309\u0323]/
const VOWEL = /[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]$/

/**
 * Text in TCVN3 brought to Unicode, NFC. Bytes between 0x80 and 0x9F are capitals only where they make a syllable in
 * capitals, else the punctuation they are in Windows-1252. Nothing else is changed.
 *
 * @param text the bytes as Windows-1252 shows them
 */
export const fromTcvn3 = (text: string): string => text.replace(WORD, (shown) => (HAS_VN1.test(shown) ? wordInCapitals(shown) : letters(shown)))

/** As much around a word as may be is punctuation, so long as what is left is a syllable in capitals: "HÒA”", "MÕ". */
function wordInCapitals(shown: string): string {
  const [, before = '', after = ''] = AROUND.exec(shown) ?? []
  for (let start = before.length; start >= 0; start -= 1) for (let end = after.length; end >= 0; end -= 1) {
    const core = shown.slice(start, shown.length - end)
    const made = capitals(core)
    if (/[A-Z]/.test(core) && made === made.toUpperCase() && isSyllable(made)) return shown.slice(0, start) + made + shown.slice(shown.length - end)
  }
  return letters(shown, (letter) => (ONLY_LETTER.has(letter) ? VN1.get(letter) : undefined))
}

const capitals = (shown: string): string => letters(shown, (letter) => VN1.get(letter))
/** What no text has beside letters for another reason. */
const ONLY_LETTER: ReadonlySet<string> = new Set('\x01\x02\x04\x05\x06\x11\x12\x13\x14\x15\x16\x17\x81ƒŠŒ\x8dŽ\x8f\x90šœ\x9džŸ')

function letters(shown: string, beyond: (letter: string) => string | undefined = () => undefined): string {
  let made = ''
  for (const letter of shown) {
    const known = beyond(letter) ?? LETTERS.get(letter) ?? letter
    // A mark by itself is none: "30°C".
    made += MARK.test(known) && !VOWEL.test(made) ? letter : known
  }
  return made.normalize('NFC')
}
