import type { Drawing, DrawnText } from './drawing'

// How much room there is and what texts take of it. A drawing is worked out once
// for all widths, so every layout is made to hold on the narrowest page.

/** Pixels of characters in Be Vietnam Pro at 13px, the bolder of its two weights, digits as wide as one another. */
const WIDTHS: readonly (readonly [characters: string, pixels: number])[] = [
  ["ijlI.,:;'’ ", 4.3], ['1trf|()[]“”"', 5.6], ['sJz/↓', 7.3], ['cehknuvxyTY−-≠', 8.3], ['023456789', 9.2], ['mMwW%→', 12.2],
]
/** Of the other small letters, and of capitals. */
const [USUAL, CAPITAL] = [9, 10.4]
const HORN = '\u031b'
/** Pixels from one line of text to the next. */
export const TEXT_HEIGHT = 17
/** Small type, of the size of the rest. */
export const SMALL = 0.77
/** A plot that takes a smaller share of the drawing than this shows nothing. */
const LEAST_PLOT = 0.3
/** Gutters are classes, up to this width: app/styles/hues.css. */
const WIDEST_GUTTER = 320

/** Pixels a text takes in a drawing, a little too many rather than too few. */
export const textWidth = (text: string, scale: number): number => {
  let pixels = 0
  for (const character of text) pixels += characterWidth(character)
  return Math.ceil(pixels * scale)
}

const known = new Map<string, number>()

/** Marks above and below take no room; the horn of ơ and ư does. */
function characterWidth(character: string): number {
  const found = known.get(character)
  if (found !== undefined) return found
  const [base = '', ...marks] = character.normalize('NFD')
  const own = WIDTHS.find(([characters]) => characters.includes(base))?.[1] ?? (base !== base.toLowerCase() ? CAPITAL : USUAL)
  const width = own + (marks.includes(HORN) ? 1.7 : 0)
  known.set(character, width)
  return width
}

/** Room in pixels for the longest of some texts. */
export const roomFor = (texts: readonly string[], scale: number, { least = 24, beside = 14 } = {}): number =>
  Math.max(least, ...texts.map((text) => textWidth(text, scale) + beside))

/** Width of a drawing on a phone of 390 pixels: the page's edges grow with its text. */
export const phoneWidth = (scale: number): number => 390 - 40 * scale

/** The width from which spare texts are shown; the container query in app/styles/figure.css says the same (36rem). */
export const wideWidth = (scale: number): number => 576 * scale

/** Whether a drawing of this width leaves its spare texts out. */
export const isNarrow = (width: number, scale: number): boolean => width < wideWidth(scale)

/** Gutters come in steps, each a class: the page's security policy allows no style attributes. */
export const gutter = (pixels: number): number => Math.min(WIDEST_GUTTER, Math.ceil(pixels / 8) * 8)

/** Pixels of the plot in a drawing of some width. */
export const plotWidth = ({ left, right }: Pick<Drawing['margin'], 'left' | 'right'>, width: number): number => width - gutter(left) - gutter(right)

/** Whether gutters leave a plot to look at in a drawing of some width. */
export const leavesPlot = (left: number, right: number, width: number): boolean =>
  Math.max(left, right) <= WIDEST_GUTTER && plotWidth({ left, right }, width) >= LEAST_PLOT * width

/** A text in lines of at most so many pixels, cut at its spaces; a longer word keeps a line of its own. */
export function wrapText(text: string, pixels: number, scale: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length > 0 && textWidth(longer, scale) <= pixels) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** An area's marker before its name. */
const MARKER = 16

/** Pixels between the edges of a text, from the left edge of a drawing of some width. */
export interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Where a text stands in a drawing of some width. */
export function boxOf({ x, dx = 0, y, anchor, text, small, marker }: DrawnText, { margin, scale }: Pick<Drawing, 'margin' | 'scale'>, width: number): Box {
  const size = scale * (small ? SMALL : 1)
  const wide = textWidth(text, size)
  const at = gutter(margin.left) + (x / 100) * plotWidth(margin, width) + dx
  const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2
  return { left: marker === undefined ? left : left - MARKER, right: left + wide, top: y - (TEXT_HEIGHT * size) / 2, bottom: y + (TEXT_HEIGHT * size) / 2 }
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
