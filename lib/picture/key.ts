import type { Drawing, FigureKind, KeyEntry } from '@/lib/figure/drawing'
import type { FigureArea } from '@/lib/figure/figure'
import { isNarrow } from '@/lib/figure/room'
import type { Handout } from '@/lib/export/handout'
import { clean } from './clean'
import { BASELINE, markShapes, rectPaint } from './drawn'
import type { Piece } from './block'
import type { Look } from './look'
import type { Shape } from './shapes'
import { keyWords } from './words'

const PLAIN = { hue: 8, shape: 0, estimated: false, derived: false, disputed: false }

/** Kinds whose marks are told apart by colour and marker. */
const COLOURED: ReadonlySet<FigureKind> = new Set(['lines', 'bump', 'slope', 'strip', 'scatter'])

/**
 * What the looks of the drawings mean, as components/figure/figure-key.tsx says it on a page; and the colours and
 * markers of areas that the drawing has no room to name, since a picture has no pointer to ask with.
 *
 * @param width units that the drawings have together
 */
export function keyPieces(handout: Handout, drawings: readonly Drawing[], width: number, look: Look, scale: number): Piece[] {
  const marks = drawings.flatMap((drawing) => drawing.marks)
  const words = keyWords(handout)
  const sign = (mark: Parameters<typeof markShapes>[0]) => (x: number, y: number) => markShapes({ ...mark, size: (mark.size ?? 1) * scale }, x, y, look)
  const looks: Piece[] = [
    ...(marks.some(({ estimated }) => estimated) ? [{ text: words.estimated, sign: sign({ ...PLAIN, estimated: true }) }] : []),
    ...(marks.some(({ derived }) => derived) ? [{ text: words.derived, sign: sign({ ...PLAIN, derived: true }) }] : []),
    ...(marks.some(({ disputed }) => disputed) ? [{ text: words.disputed, sign: sign({ ...PLAIN, disputed: true }) }] : []),
  ]
  const entries = drawings.flatMap(({ key = [] }) => key).filter((entry, index, all) => all.findIndex(({ text, role }) => text === entry.text && role === entry.role) === index)
  const hasLater = entries.some(({ role }) => role === 'later')
  const official = looks.length > 0 && !hasLater && marks.some(({ estimated, derived }) => !estimated && !derived) ? [{ text: words.official, sign: sign(PLAIN) }] : []
  const legend = unnamedAreas(handout, drawings, width).map(({ name, hue, marker }): Piece => ({ text: name, sign: sign({ ...PLAIN, hue, shape: marker }) }))
  return [...legend, ...entries.map((entry) => entryPiece(entry, look, scale)), ...official, ...looks].map(({ text, ...piece }) => ({ text: clean(text), ...piece }))
}

function unnamedAreas({ figure }: Handout, drawings: readonly Drawing[], width: number): FigureArea[] {
  const [only] = drawings
  if (drawings.length !== 1 || !only || !COLOURED.has(only.kind)) return []
  const named = new Set(only.texts.filter(({ role, spare }) => role === 'line-name' && !(spare && isNarrow(width, only.scale))).map(({ area }) => area))
  const drawn = new Set(only.marks.filter(({ hue, area }) => hue < 8 && !named.has(area)).map(({ area }) => area))
  return figure.areas.filter(({ slug }) => drawn.has(slug))
}

function entryPiece(entry: KeyEntry, look: Look, scale: number): Piece {
  const { role, text } = entry
  if (role === 'note') return { text }
  return { text, sign: (x, y) => swatch(entry, x, y, look, scale) }
}

function swatch({ role, ...entry }: KeyEntry, x: number, y: number, look: Look, scale: number): readonly Shape[] {
  const side = 16 * scale
  switch (role) {
    case 'note': return []
    case 'apart': return [{ kind: 'text', x, y: y + BASELINE * 14 * scale, text: '≠', size: 14 * scale, weight: 600, fill: look.ink, anchor: 'middle' }]
    case 'earlier': return markShapes({ ...PLAIN, earlier: true, size: 0.75 * scale }, x, y, look)
    case 'later': return markShapes({ ...PLAIN, size: scale }, x, y, look)
    case 'bar': case 'band': case 'tile': case 'tile-empty': case 'part-met': case 'part-done': case 'part-exceeded': case 'part-left': case 'part-overdue': case 'part-unknown':
      return [{ kind: 'rect', x: x - side / 2, y: y - side / 2, width: side, height: side, ...rectPaint({ ...entry, role }, look) }]
    default: return [{ kind: 'line', x1: x - side / 2, x2: x + side / 2, y1: y, y2: y, stroke: look.quiet, strokeWidth: 1.5 }]
  }
}
