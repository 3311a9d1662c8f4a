import type { Look } from './look'
import { moved, type Shape } from './shapes'
import { BASELINE } from './drawn'
import { firstLines, shortened, widthOf, wrap } from './text'

/** Something in a rectangle of its own. Its height is known at once; its shapes, from (0, 0), are made when a place is found for it. */
export interface Block {
  readonly height: number
  readonly draw: () => Shape[]
}

export const EMPTY: Block = { height: 0, draw: () => [] }

export interface TextStyle {
  readonly size: number
  readonly weight?: 400 | 600
  readonly fill: string
  /** Lines at most; the last then ends in "…". */
  readonly most?: number
}

/** From one line of text to the next, of its size. */
const LEADING = 1.4

/** A paragraph, wrapped. */
export function paragraph(text: string, width: number, style: TextStyle): Block {
  return linesBlock(firstLines(wrap(text, width, style.size), style.most ?? Infinity, width, style.size), style)
}

/** Lines under one another. */
export function linesBlock(lines: readonly string[], { size, weight = 400, fill }: TextStyle): Block {
  const step = size * LEADING
  return {
    height: lines.length * step,
    draw: () => lines.map((text, index): Shape => ({ kind: 'text', x: 0, y: (index + 0.5) * step + BASELINE * size, text, size, weight, fill, anchor: 'start' })),
  }
}

/** Blocks under one another. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0)
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shown.length - 1) * gap,
    draw: () => {
      let top = 0
      return shown.flatMap((block) => {
        const shapes = moved(block.draw(), 0, top)
        top += block.height + gap
        return shapes
      })
    },
  }
}

interface ListStyle {
  /** Stands before the first. */
  readonly lead?: string
  readonly between: string
  /** Lines at most. */
  readonly most: number
  readonly width: number
  readonly size: number
  /** Says how many were left out. */
  readonly more: (count: number) => string
  /** Each in lines of its own. */
  readonly each?: boolean
}

/** Items one after the other in lines, as many whole ones as there is room for; what is left out is counted. */
export function listed(items: readonly string[], style: ListStyle): string[] {
  const { lead = '', between, most, width, size, more, each = false } = style
  if (items.length === 0 || most < 1) return []
  const linesOf = (shown: readonly string[]) => (each ? shown.flatMap((item) => wrap(item, width, size)) : wrap([lead, shown.join(between)].filter(Boolean).join(' '), width, size))
  const withRest = (count: number) => linesOf([...items.slice(0, count), ...(count < items.length ? [more(items.length - count)] : [])])
  let found: string[] = []
  // Where none is left out, nothing need be said of it: one more item may take less room.
  for (let count = 1; count <= items.length && linesOf(items.slice(0, count)).length <= most; count += 1) {
    const lines = withRest(count)
    if (lines.length <= most) found = lines
  }
  return found.length > 0 ? found : beginning(items, style)
}

/** Where there is no room for one whole item: as much of the first, and how many more there are. */
function beginning(items: readonly string[], { lead = '', most, width, size, more }: ListStyle): string[] {
  const first = wrap([lead, items[0]].filter(Boolean).join(' '), width, size)
  if (items.length === 1) return firstLines(first, most, width, size)
  const rest = `; ${more(items.length - 1)}`
  const kept = first.slice(0, most)
  const last = `${kept.at(-1) ?? ''} ${first[most] ?? ''}`.trim()
  return [...kept.slice(0, -1), shortened(last, width - widthOf(rest, size), size) + rest]
}

/** A message in a box, as pages warn. */
export function warning(text: string, width: number, size: number, look: Look): Block {
  const pad = size * 0.7
  const words = paragraph(text, width - 2 * pad, { size, fill: look.ink })
  const height = words.height + pad * 1.2
  return {
    height,
    draw: () => [
      { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 4, fill: look.mark, stroke: look.hues[4] ?? look.ink, strokeWidth: 1 },
      ...moved(words.draw(), pad, pad * 0.6),
    ],
  }
}

/** One piece of a row that wraps: a sign, then words. */
export interface Piece {
  /** Left out for words alone. */
  readonly sign?: (x: number, y: number) => readonly Shape[]
  readonly text: string
}

/** Signs with their words in rows, as many to a row as fit. */
export function flow(pieces: readonly Piece[], width: number, size: number, fill: string): Block {
  const [room, gap, step] = [size * 1.6, size * 1.3, size * 1.75]
  let [x, row] = [0, 0]
  const placed = pieces.map(({ sign, text }) => {
    const before = sign ? room : 0
    const lines = wrap(text, width - before, size)
    const wide = before + Math.max(0, ...lines.map((line) => widthOf(line, size)))
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const place = { sign, lines, x, before, row }
    row += Math.max(0, lines.length - 1)
    x += wide + gap
    return place
  })
  return {
    height: pieces.length === 0 ? 0 : (row + 1) * step,
    draw: () => placed.flatMap(({ sign, lines, x: left, before, row: first }) => [
      ...(sign?.(left + room * 0.4, (first + 0.5) * step) ?? []),
      ...lines.map((text, index): Shape => ({ kind: 'text', x: left + before, y: (first + index + 0.5) * step + BASELINE * size, text, size, weight: 400, fill, anchor: 'start' })),
    ]),
  }
}
