// VNI-Windows: a letter, and after it a second one that stands for its marks. As the bytes look in Windows-1252.
// Source: VNI Software, "VNI encoding tables"; the test names each letter.

/** What the second letter does to a vowel: to "a", to "e", to the others; '' where it does nothing. Circumflex and horn with the tone, or the tone alone. */
const TONES: Readonly<Record<string, string>> = { 'ù': '\u0301', 'ø': '\u0300', 'û': '\u0309', 'õ': '\u0303', 'ï': '\u0323' }
const CIRCUMFLEX: Readonly<Record<string, string>> = { 'â': '', 'á': '\u0301', 'à': '\u0300', 'å': '\u0309', 'ã': '\u0303', 'ä': '\u0323' }
const BREVE: Readonly<Record<string, string>> = { 'ê': '', 'é': '\u0301', 'è': '\u0300', 'ú': '\u0309', 'ü': '\u0303', 'ë': '\u0323' }
/** Letters that stand alone; of them ô (ơ) and ö (ư) take a tone. */
const ALONE: Readonly<Record<string, string>> = { 'ñ': 'đ', 'ô': 'ơ', 'ö': 'ư', 'í': 'í', 'ì': 'ì', 'æ': 'ỉ', 'ó': 'ĩ', 'ò': 'ị', 'î': 'ỵ' }

const PAIRS: ReadonlyMap<string, string> = new Map(pairs().flatMap(([shown, letter]): [string, string][] => {
  const [base = '', mark = ''] = [shown[0], shown[1]]
  const upper = letter.toUpperCase()
  return [[shown, letter], [base.toUpperCase() + mark.toUpperCase(), upper], [base.toUpperCase() + mark, upper]]
}))
const SINGLES: ReadonlyMap<string, string> = new Map(Object.entries(ALONE).flatMap(([shown, letter]): [string, string][] => [[shown, letter], [shown.toUpperCase(), letter.toUpperCase()]]))

function pairs(): [string, string][] {
  const marked = (bases: string, marks: Readonly<Record<string, string>>, mark: string) =>
    [...bases].flatMap((base) => Object.entries(marks).map(([shown, tone]): [string, string] => [base + shown, ((ALONE[base] ?? base) + mark + tone).normalize('NFC')]))
  return [...marked('aeouyôö', TONES, ''), ...marked('aeo', CIRCUMFLEX, '\u0302'), ...marked('a', BREVE, '\u0306')]
}

const LETTER = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]/g

/**
 * Text in VNI-Windows brought to Unicode, NFC; what is no letter of VNI stays.
 *
 * @param text the bytes as Windows-1252 shows them
 */
export const fromVni = (text: string): string => text.replace(LETTER, (shown) => PAIRS.get(shown) ?? (SINGLES.get(shown[0] ?? '') ?? shown[0]) + (SINGLES.get(shown[1] ?? '') ?? shown[1] ?? ''))
