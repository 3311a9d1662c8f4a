const ELLIPSIS = '…'

/** How wide letters are in hundredths of the size of type, in the bolder of the two weights: text.test.ts measures the fonts. Arrows are of the second font. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [21, "'"], [23, ' ’'], [26, '`'], [28, 'Il'], [29, 'i‘·'], [30, 'j'], [32, '!.:'], [34, ',;'], [37, '"'], [41, 'f'], [42, '1r“'], [43, '|'], [44, 't”'], [45, '()'], [47, '{}'], [48, '°'], [49, 'J[]~'],
  [51, '*'], [52, '\\z'], [53, '/s'], [57, '<>'], [59, 'knuv'], [60, '7^hxy'], [61, '-?'], [62, 'e×'], [63, 'c'], [64, '+EFL'], [65, '$'], [66, '28Sago−'], [67, 'PZbdpq'], [68, '35Tđ'], [70, '069BR–'], [71, 'KY'],
  [72, '4'], [73, 'H_'], [74, 'UV'], [75, '=DN≠'], [76, '&AX'], [78, 'C'], [79, 'GĐ'], [82, '…'], [83, 'OQ'], [84, '#'], [87, '%—'], [88, 'Mw'], [90, 'm'], [102, '@→↓'], [104, 'W'],
]
/** Of letters of other scripts. */
const UNKNOWN = 105
/** What a letter with marks is wider by: "ư" than "u". */
const MARKED = 2
const known = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)))

/** Units a text takes in some size of type, a little too many rather than too few. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0
  for (const character of text) hundredths += known.get(character) ?? measured(character)
  return (hundredths * size) / 100
}

function measured(character: string): number {
  const [base = '', ...marks] = character.normalize('NFD')
  const own = known.get(base)
  const width = own === undefined ? UNKNOWN : own + (marks.length > 0 ? MARKED : 0)
  known.set(character, width)
  return width
}

/** A text, clean already, in lines of at most so many units: cut at spaces, a longer word after its last "/", "&" and the like that fits, else within. */
export function wrap(text: string, room: number, size: number): string[] {
  const lines: string[] = []
  const space = widthOf(' ', size)
  let taken = 0
  for (const word of text.split(' ')) {
    if (word === '') continue
    const wide = widthOf(word, size)
    if (lines.length > 0 && taken + space + wide <= room) {
      lines[lines.length - 1] += ` ${word}`
      taken += space + wide
      continue
    }
    const pieces = wide <= room ? [word] : broken(word, room, size)
    lines.push(...pieces)
    taken = pieces.length === 1 ? wide : widthOf(pieces.at(-1) ?? '', size)
  }
  return lines
}

/** A word in pieces that fit. */
function broken(word: string, room: number, size: number): string[] {
  const pieces: string[] = []
  let rest = [...word]
  while (rest.length > 1 && widthOf(rest.join(''), size) > room) {
    const most = fitting(rest, room, size)
    const seam = rest.slice(0, most).findLastIndex((character) => '/&?=,-_.'.includes(character)) + 1
    const cut = seam > most / 2 ? seam : most
    pieces.push(rest.slice(0, cut).join(''))
    rest = rest.slice(cut)
  }
  return rest.length > 0 ? [...pieces, rest.join('')] : pieces
}

/** How many of these characters fit, one at least. */
function fitting(characters: readonly string[], room: number, size: number): number {
  let [low, high] = [1, characters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(characters.slice(0, middle).join(''), size) <= room) low = middle
    else high = middle - 1
  }
  return low
}

/** A text that fits, its end left out where it has to be. */
export function shortened(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text
  const characters = [...text]
  return characters.slice(0, Math.max(0, fitting(characters, room - widthOf(ELLIPSIS, size), size))).join('').trimEnd() + ELLIPSIS
}

/** At most so many lines; the last says by "…" that there were more. */
export function firstLines(lines: readonly string[], most: number, room: number, size: number): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), shortened(`${kept.at(-1) ?? ''} ${lines[most] ?? ''}${ELLIPSIS}`, room, size)]
}
