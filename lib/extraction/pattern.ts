/** What may not stand beside a whole word: letters, marks and digits of any script. */
const PART = String.raw`[\p{L}\p{M}\p{N}]`

/** Reports are typed with one, two or three spaces; a space in a pattern stands for any of them. */
const spaced = (source: string): string => source.replaceAll(' ', String.raw`\s{1,3}`)

/**
 * A pattern that matches whole Vietnamese words in NFC text, everywhere in it.
 *
 * `\b` and `\W` know ASCII only: to them "ệ" ends a word. Letters, marks and
 * digits on either side are excluded by Unicode class instead.
 *
 * @param source alternatives written with plain spaces, bounded quantifiers only
 */
export function wholeWords(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<!${PART})(?:${spaced(source)})(?!${PART})`, flags)
}

/** Whether whole words stand somewhere in a text: same as `wholeWords`, for `test`. */
export function anywhere(source: string, flags = 'iu'): RegExp {
  return wholeWords(source, flags)
}

/** A pattern for the words a text ends with, blanks after them allowed. */
export function endingIn(source: string): RegExp {
  return new RegExp(String.raw`(?<!${PART})(?:${spaced(source)})\s{0,3}$`, 'iu')
}

/** A pattern for the words a text starts with, blanks before them allowed. */
export function startingWith(source: string): RegExp {
  return new RegExp(String.raw`^\s{0,3}(?:${spaced(source)})(?!${PART})`, 'iu')
}

/** Alternatives of a dictionary, longest first, so that "nghìn tỷ" is tried before "nghìn". */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
}

/** Lower case without marks, for comparing names: "Ứng Hoà" and "Ứng Hòa" are both "ung hoa". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
}
