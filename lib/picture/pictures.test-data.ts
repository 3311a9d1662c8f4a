import { EVERY_KIND, hostileHandout, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import type { Handout } from '@/lib/export/handout'
import type { FigureKind } from '@/lib/figure/drawing'
import { readFont, type Font } from './font.test-data'
import { FONT_FILES } from './fonts'
import { OWN_LETTERS } from './svg'
import type { Picture, TextShape } from './shapes'

// What the tests of pictures share: handouts, and where the letters of a picture really are.

const HOSTILE: readonly FigureKind[] = ['lines', 'ranking', 'bars', 'slope', 'dumbbell', 'bump', 'strip', 'tiles', 'multiples', 'sparkline', 'matrix']

/** Every kind of figure of the seeds, in both languages by turns, and every kind that means harm. */
export const HANDOUTS: readonly (readonly [name: string, handout: () => Handout])[] = [
  ...EVERY_KIND.map((choice, index) => [nameChoice(choice), () => seededHandout({ ...choice, locale: index % 3 === 2 ? 'en' : 'vi' })] as const),
  ['sparkline', () => seededHandout({ kind: 'sparkline', indicator: 'par-index-score' })],
  ['a table alone', () => seededHandout({ kind: 'matrix', indicator: 'par-index-score' })],
  ['panels apart', () => seededHandout({ kind: 'lines', indicator: 'production-value', areas: ['ba-dinh', 'ba-vi', 'cau-giay', 'ha-dong'] })],
  ['nothing known', () => seededHandout({ kind: 'lines', indicator: 'par-index-score', areas: ['me-linh'] })],
  ...HOSTILE.map((kind) => [`hostile ${kind}`, () => hostileHandout(kind)] as const),
]

const [regular, bold, other] = FONT_FILES.map((path) => readFont(path)) as [Font, Font, Font]
export const FONTS = { regular, bold, other }
const own = new RegExp(`[${OWN_LETTERS}]`, 'u')

/** Units that a text takes with the fonts that draw it. */
export const realWidth = ({ text, size, weight }: Pick<TextShape, 'text' | 'size' | 'weight'>): number =>
  [...text].reduce((sum, character) => sum + (own.test(character) ? (weight === 600 ? bold : regular) : other).widthOf(character, size), 0)

export interface Box { readonly text: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Where each text of a picture is: from the marks over its capitals to the foot of its letters. */
export const boxesOf = ({ shapes }: Pick<Picture, 'shapes'>): Box[] => shapes.flatMap((shape) => {
  if (shape.kind !== 'text') return []
  const wide = realWidth(shape)
  const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - wide : shape.x - wide / 2
  return [{ text: shape.text, left, right: left + wide, top: shape.y - shape.size * 0.92, bottom: shape.y + shape.size * 0.24 }]
})

